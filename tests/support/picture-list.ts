/** What is photographed: a page's first screen, or one part of it. */
export interface PictureSubject {
  readonly name: string;
  readonly address: string;
  /** Selector of the part that is photographed whole; left out, the window is. */
  readonly part?: string;
}

/** Pages and states that are photographed in both themes, at both widths. */
export const pictureList: readonly PictureSubject[] = [
  { name: "home", address: "/" },
  { name: "home-standings", address: "/", part: "main > div > .sec:nth-of-type(2)" },
  { name: "cast", address: "/cast" },
  { name: "cast-e12", address: "/cast?seen=s1e12" },
  { name: "character", address: "/cast/nam-on-jo" },
  { name: "character-e04", address: "/cast/nam-on-jo?seen=s1e04" },
  { name: "timeline", address: "/timeline" },
  { name: "timeline-2024", address: "/timeline?asof=2024-05-23" },
  { name: "speculation", address: "/speculation" },
  { name: "speculation-e12", address: "/speculation?seen=s1e12" },
  { name: "theory", address: "/speculation/cheong-san-alive?seen=s1e12" },
  { name: "question", address: "/questions/season-2-release-window" },
  { name: "search", address: "/search?q=%E3%85%87%E3%85%85" },
  { name: "absent", address: "/nothing" },
  { name: "sealed", address: "/speculation/cheong-san-alive" },
];

/** The sections of the component sheet, by their place on it. */
export const sheetSections: readonly PictureSubject[] = ["marks", "rows", "floats", "controls"].map(
  (name, index): PictureSubject => ({
    name: `sheet-${name}`,
    address: "/__sheet",
    part: `main > .sec:nth-of-type(${index + 2})`,
  }),
);
