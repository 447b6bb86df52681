/** Works on one page of the list of sources. */
export const worksOnPage = 100;

/**
 * The year under which a work is filed, by its last possible day, or `undated` where that is empty.
 * @example yearOf({ day: "2024-05-31" }) is "2024".
 */
export const yearOf = ({ day }: { readonly day: string }): string =>
  day === "" ? "undated" : day.slice(0, 4);
