import type { IconName } from "../ui/Icon.tsx";

/** A section of the wiki in the main navigation. */
export interface NavigationItem {
  readonly to: string;
  readonly hangul: string;
  readonly name: string;
  /** Shorter name, for the bar at the foot of a phone. */
  readonly short?: string;
  readonly icon: IconName;
}

/** The main navigation, in order. */
export const navigation: readonly NavigationItem[] = [
  { to: "/cast", hangul: "명부", name: "Cast", icon: "list" },
  { to: "/timeline", hangul: "연표", name: "Timeline", icon: "time" },
  { to: "/speculation", hangul: "추측", name: "Speculation", short: "Theories", icon: "theory" },
  { to: "/sources", hangul: "출처", name: "Sources", icon: "source" },
];

/** What `aria-current` says of a link: the page itself, the section that it is in, or nothing. */
export function currentIn(pathname: string, to: string): "page" | "true" | undefined {
  const path = pathname.replace(/\/+$/, "");
  if (path === to) return "page";
  return path.startsWith(`${to}/`) ? "true" : undefined;
}
