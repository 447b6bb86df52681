import { memo } from "react";
import { PageLink } from "./PageLink.tsx";

const links = [
  { to: "/about", text: "How standings are given" },
  { to: "/sources", text: "Sources" },
  { to: "/questions", text: "Questions" },
  { to: "/changes", text: "Changes" },
  { to: "/world", text: "World" },
  { to: "/people", text: "People" },
  { to: "/ties", text: "Ties" },
  { to: "/episodes", text: "Episodes" },
  { to: "/about#keyboard-shortcuts", text: "Keyboard shortcuts" },
];

/** The foot of the form: what this is not, and the ways to the pages without a place in the head. */
export const SiteFooter = memo(({ name, series }: { readonly name: string; readonly series: string }) => (
  <footer className="foot">
    <div className="foot-columns">
      <p>
        <b>{name}</b> is an unofficial reference kept by readers of the series. It is not connected with the
        makers or the broadcaster of <i>{series}</i>, and shows no photographs or artwork from it.
      </p>
      <p>Every entry is a dated claim by a named source, or a fact with the episode that shows it.</p>
      <nav aria-label="Foot">
        {links.map(({ to, text }) => (
          <PageLink key={to} to={to}>
            {text}
          </PageLink>
        ))}
      </nav>
    </div>
  </footer>
));
