import { createContext } from "react";

/** The time now, for what a reader does or brings; only the app knows it. Never asked for in a prerendered page. */
export const ClockContext = createContext<() => Date>(() => {
  throw new Error("No clock is provided here.");
});
