import { site } from "virtual:register";

/** The time axis of the slip chart and of the slider below it: whole years, from the opening of the record to today. */
export const slipAxis = {
  from: `${site.opened.slice(0, 4)}-01-01`,
  to: `${Number(site.today.slice(0, 4)) + 1}-01-01`,
} as const;
