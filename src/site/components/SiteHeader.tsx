import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { Hangul } from "../ui/Hangul.tsx";
import { AsOfPanel } from "./AsOfPanel.tsx";
import { PageLink } from "./PageLink.tsx";
import type { ProgressFormProps } from "./ProgressForm.tsx";
import { ReaderPanel } from "./ReaderPanel.tsx";
import { Squares } from "./Squares.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { currentIn, navigation } from "./navigation.ts";

interface SiteHeaderProps {
  readonly name: string;
  readonly hangul: string;
  readonly place: ProgressFormProps;
  /** The as-of date in words. */
  readonly asOf: string;
  /** The search cell. */
  readonly children?: ReactNode;
}

/** The head of the form, with both settings of the reader always in sight. */
export function SiteHeader({ name, hangul, place, asOf, children }: SiteHeaderProps) {
  const { pathname } = useLocation();
  const read = place.episodes.find(({ id }) => id === place.progress)?.label ?? "the premise";
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the entries
      </a>
      <p className="print-line" aria-hidden="true">
        <span>{name}</span> <span>{`Read at ${read}; as of ${asOf}`}</span>
      </p>
      <header className="head">
        <PageLink className="brand" to="/">
          <Squares hangul={hangul} size="xs" />
          <span>{name}</span>
        </PageLink>
        <nav className="main-nav" aria-label="Main">
          {navigation.map((item) => (
            <PageLink key={item.to} to={item.to} aria-current={currentIn(pathname, item.to)}>
              <Hangul hidden>{item.hangul}</Hangul>
              {item.name}
            </PageLink>
          ))}
        </nav>
        <div className="cells">
          {children !== undefined && <div className="cell cell-search">{children}</div>}
          <ReaderPanel {...place} />
          <AsOfPanel />
          <ThemeButton />
        </div>
      </header>
    </>
  );
}
