import type { MouseEvent } from "react";
import { useLocation } from "react-router";
import { Icon } from "../ui/Icon.tsx";
import { PageLink } from "./PageLink.tsx";
import type { NavigationItem } from "./navigation.ts";
import { currentIn, navigation } from "./navigation.ts";
import { pressControl } from "./shortcuts.ts";

const tabs: readonly NavigationItem[] = [
  ...navigation,
  { to: "/search", hangul: "찾기", name: "Search", icon: "search" },
];

/** Opens the palette in place of the page; a new tab gets the page. */
function openSearch(event: MouseEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  pressControl("/");
}

/** The navigation of narrow screens, at their foot. */
export function TabBar() {
  const { pathname } = useLocation();
  return (
    <nav className="tab-bar" aria-label="Main, bottom">
      {tabs.map(({ to, icon, name, short = name }) => (
        <PageLink
          key={to}
          to={to}
          aria-current={currentIn(pathname, to)}
          {...(to === "/search" && { onClick: openSearch })}
        >
          <Icon name={icon} />
          <span>{short}</span>
        </PageLink>
      ))}
    </nav>
  );
}
