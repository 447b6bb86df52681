import { createContext } from "react";
import { startingSettings } from "./reader.ts";

/** The as-of date that the addresses of links carry: when it is turned, they follow right after what the page says. */
export const LinkDayContext = createContext(startingSettings().clocks.asOf);
