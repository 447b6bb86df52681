/** A key, or two in a row, and what it does. */
export interface Shortcut {
  readonly keys: readonly [string] | readonly [string, string];
  readonly does: string;
  /** The page that it goes to. */
  readonly to?: string;
}

/** Every shortcut. One that goes nowhere presses the control of the head that has its key in `data-key`. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ["/"], does: "Search" },
  { keys: ["g", "h"], does: "Go to where things stand", to: "/" },
  { keys: ["g", "c"], does: "Go to the cast", to: "/cast" },
  { keys: ["g", "t"], does: "Go to the timeline", to: "/timeline" },
  { keys: ["g", "s"], does: "Go to speculation", to: "/speculation" },
  { keys: ["g", "q"], does: "Go to the questions", to: "/questions" },
  { keys: ["p"], does: "How far have you watched?" },
  { keys: ["d"], does: "As of which day?" },
  { keys: ["b"], does: "Switch between paper and board" },
  { keys: ["?"], does: "These shortcuts" },
];

/** The shortcut that a key ends, after the key before it; undefined where it ends none. */
export const findShortcut = (before: string, key: string): Shortcut | undefined =>
  shortcuts.find(({ keys: [first, second] }) =>
    second === undefined ? before === "" && first === key : first === before && second === key,
  );

/** Whether a key begins a shortcut of two. */
export const beginsShortcut = (key: string): boolean =>
  shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === key);

/** What takes text, or letters to find a choice by; a box to tick or a mark to push takes neither. */
const written = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]";

/** Whether an element is written in, so that its keys are its own. */
export const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(written) !== null;

/** Presses the control of the head that has a key in `data-key`; does nothing where there is none. */
export function pressControl(key: string): void {
  const control = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  control?.focus();
  control?.click();
}

const storageKey = "register.shortcuts";
const listeners = new Set<() => void>();
let switched: boolean | undefined;

/** Whether keys do anything: the reader may switch them off, because a voice or a tremor can press them by mistake. */
export function shortcutsOn(): boolean {
  if (switched !== undefined) return switched;
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Switches the keys on or off and keeps it on this device. */
export function switchShortcuts(on: boolean): void {
  switched = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Storage is blocked or full: the choice holds for this visit.
  }
  for (const listener of listeners) listener();
}

/** Calls back when the keys are switched; returns the way to stop. */
export function watchShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
