import { PageLink } from "./PageLink.tsx";

/** The way up from a page: each step leads to a page, the page itself is not among them. */
export const Breadcrumbs = ({
  trail,
}: {
  readonly trail: readonly { readonly text: string; readonly to: string }[];
}) => (
  <nav className="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      {trail.map(({ text, to }) => (
        <li key={to}>
          <PageLink to={to}>{text}</PageLink>
        </li>
      ))}
    </ol>
  </nav>
);
