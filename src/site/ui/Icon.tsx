const paths = {
  search: "M8.5 3.3a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4M12.6 12.6l5 5",
  seal: "M3.5 5h13v10h-13zM3.5 5L10 11l6.5-6",
  board: "M2.5 4h15v10h-15zM2 16.5h16M5 7.5h6M5 10.5h4",
  list: "M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01",
  time: "M3 15.5V4.5M3 15.5h14M6 12l3.5-1.5 3-4L17 5",
  source: "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10H13M7.5 13H13",
  theory: "M3 5.5h14M10 5.5V16M10 10.5h5M5.5 10v6M2.5 16.5h15",
  close: "M4.5 4.5l11 11m0-11l-11 11",
  more: "M7 4l6 6-6 6",
} as const;

/** The icons of the wiki: a 20 px grid, one line of 1.6 px. */
export type IconName = keyof typeof paths;

/** An icon; always beside a word, which names it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
