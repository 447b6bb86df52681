import { themeStorageKey } from "../../lib/theme-script.ts";

/** The two grounds that the wiki can be read on. */
export type Theme = "paper" | "board";

const listeners = new Set<() => void>();

/** The ground in use. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  if (chosen === "paper" || chosen === "board") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "board" : "paper";
}

/** Changes the ground and keeps it on this device. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(themeStorageKey, theme);
  } catch {
    // Storage is blocked or full: the choice holds for this visit.
  }
  for (const listener of listeners) listener();
}

/** Calls back at every change of the ground; returns the way to stop. */
export function watchTheme(listener: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}
