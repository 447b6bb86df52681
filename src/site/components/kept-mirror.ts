import { placeStorageKey, themeStorageKey } from "../../lib/theme-script.ts";
import type { Mirror } from "../store/mirror.ts";
import { chooseTheme } from "../ui/theme.ts";
import { readAddress } from "./reader.ts";

const keys = { progress: placeStorageKey, theme: themeStorageKey } as const;
const keyOf = (name: string): string | undefined =>
  name === "progress" || name === "theme" ? keys[name] : undefined;

/** Where progress and theme can be read before the first paint: `localStorage`. */
export const keptMirror: Mirror = {
  names: ["progress", "theme"],
  read(name) {
    const key = keyOf(name);
    try {
      return key === undefined ? null : localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  restore(name, value) {
    if (name === "theme" && (value === "paper" || value === "board")) chooseTheme(value);
    if (name !== "progress") return;
    try {
      localStorage.setItem(placeStorageKey, value);
    } catch {
      // Storage is blocked or full: the page stays at the place that it shows.
      return;
    }
    // What the address says for this visit still comes first.
    readAddress(location.search);
  },
};
