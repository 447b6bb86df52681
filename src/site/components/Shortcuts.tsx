import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { late } from "../ui/late.tsx";
import { addressAsOf } from "./address-as-of.ts";
import { beginsShortcut, findShortcut, isWrittenIn, pressControl, shortcutsOn } from "./shortcuts.ts";
import { useReader } from "./use-reader.ts";

const ShortcutsDialog = late(async () => (await import("./ShortcutsDialog.tsx")).ShortcutsDialog);

/** Milliseconds in which the second key of two must come. */
const together = 1500;

/** Listens for the keys of the register, except while somebody writes, and shows the overview of them. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const { clocks } = useReader();
  const before = useRef({ key: "", at: 0 });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, timeStamp } = event;
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat;
    if (event.defaultPrevented || modified || isWrittenIn(event.target) || !shortcutsOn()) return;
    // A page under a modal dialog has no keys.
    if (document.querySelector("dialog:modal")) return;
    const first = timeStamp - before.current.at < together ? before.current.key : "";
    const shortcut = findShortcut(first, key);
    before.current = { key: first === "" && beginsShortcut(key) ? key : "", at: timeStamp };
    if (!shortcut) return;
    event.preventDefault();
    if (key === "?") setOpen(true);
    else if (shortcut.to !== undefined) void navigate(addressAsOf(shortcut.to, clocks.asOf));
    else pressControl(key);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
  return open && <ShortcutsDialog onClose={() => setOpen(false)} />;
}
