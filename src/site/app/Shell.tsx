import type { ReactNode } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { site } from "virtual:register";
import { formatDay } from "../../lib/format-date.ts";
import { PastBand } from "../components/PastBand.tsx";
import { SiteFooter } from "../components/SiteFooter.tsx";
import { SiteHeader } from "../components/SiteHeader.tsx";
import { TagDefs } from "../components/TagDefs.tsx";
import { TabBar } from "../components/TabBar.tsx";
import { progressChoices } from "../components/progress-choices.ts";
import { AskPlace } from "../components/AskPlace.tsx";
import { movePlace } from "../components/move-place.ts";
import { FollowContext } from "../components/follow-context.ts";
import { useReader } from "../components/use-reader.ts";
import { Shortcuts } from "../components/Shortcuts.tsx";
import { useCopyLinks } from "../components/use-copy-links.ts";
import { PreviewCards } from "../routes/PreviewCards.tsx";
import { welcomeLateFaces } from "../ui/late-faces.ts";
import { ToastSlot } from "../ui/ToastSlot.tsx";
import { SearchBox } from "../components/SearchBox.tsx";
import { NewerEdition } from "./NewerEdition.tsx";
import { useFollow } from "./use-follow.ts";

/** The form that every page is written on: head, sheet, foot. What stands on the sheet is the page of the address, or what is given. */
export function Shell({ children }: { readonly children?: ReactNode }) {
  const { notices, clocks } = useReader();
  const follow = useFollow();
  useCopyLinks();
  // For programs that read along: that the client has taken over.
  useEffect(() => {
    document.documentElement.dataset["ready"] = "true";
  }, []);
  return (
    <FollowContext value={follow}>
      <div className="register">
        <SiteHeader
          name={site.name}
          hangul={site.nameHangul.replaceAll(" ", "")}
          place={{ episodes: progressChoices, progress: clocks.progress, onChange: movePlace }}
          asOf={formatDay(clocks.asOf)}
        >
          <SearchBox />
        </SiteHeader>
        <noscript>
          <p className="ask-place">
            Without a script the register is read at the premise, as of today. Your place, another day,
            choices and the search need one.
          </p>
        </noscript>
        <AskPlace />
        <PastBand />
        <div role="status" className="notices">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
        <NewerEdition />
        <Main>
          {children ?? <Outlet />}
          <PreviewCards />
        </Main>
        <TagDefs />
        <SiteFooter name={site.name} series={site.series.name} />
        <TabBar />
        <ToastSlot />
        <Shortcuts />
        <ScrollRestoration />
        <Arrivals />
      </div>
    </FollowContext>
  );
}

/** What stands on the sheet. It alone is drawn anew when a navigation begins, as {@link Arrivals} when it ends; the form is not. */
function Main({ children }: { readonly children: ReactNode }) {
  const { state } = useNavigation();
  return (
    <main id="main" aria-busy={state !== "idle"}>
      {children}
    </main>
  );
}

/**
 * Moves the focus to the new page’s heading after a navigation, and never on the first page. Typefaces that were late come
 * with the page, before anything of it is laid out: else it would be laid out twice.
 */
function Arrivals() {
  const { pathname, search, hash } = useLocation();
  const first = useRef(pathname);
  useLayoutEffect(() => {
    if (first.current !== "" && first.current !== pathname) welcomeLateFaces();
  }, [pathname]);
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = "";
    if (hash === "") document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname, hash]);
  // For programs that read along: which address is drawn.
  useEffect(() => {
    document.documentElement.dataset["at"] = pathname + search;
  }, [pathname, search]);
  return null;
}
