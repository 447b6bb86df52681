/**
 * A letter that no text has, the first of Unicode’s private use. Where a typeface comes in an open file and in one that is
 * kept back, only the range of the open one holds it: who loads the typeface by this letter gets that file alone, and by
 * any other letter, or none, both.
 */
export const openMark = "\u{E000}";
