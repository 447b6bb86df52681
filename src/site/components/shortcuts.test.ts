// @vitest-environment happy-dom
import { expect, test } from "vitest";
import {
  beginsShortcut,
  findShortcut,
  isWrittenIn,
  shortcuts,
  shortcutsOn,
  switchShortcuts,
  watchShortcuts,
} from "./shortcuts.ts";

test.each([
  ["", "?", "These shortcuts"],
  ["", "p", "How far have you watched?"],
  ["g", "c", "Go to the cast"],
  ["g", "p", undefined],
  ["", "c", undefined],
  ["", "g", undefined],
])("after “%s”, “%s” does: %s", (before, key, does) => expect(findShortcut(before, key)?.does).toBe(does));

test("no key both begins a shortcut and is one", () => {
  const single = shortcuts.filter(({ keys }) => keys.length === 1).map(({ keys: [key] }) => key);
  expect(single.filter(beginsShortcut)).toEqual([]);
  expect(new Set(shortcuts.map(({ keys }) => keys.join(" "))).size).toBe(shortcuts.length);
});

test.each([
  ["<input>", true],
  ["<input type=search>", true],
  ["<input type=date>", true],
  ["<input type=checkbox>", false],
  ["<input type=radio>", false],
  ["<input type=range>", false],
  ["<textarea></textarea>", true],
  ["<select></select>", true],
  ["<p contenteditable><b></b></p>", true],
  ["<button></button>", false],
])("in %s the keys are its own: %s", (html, written) => {
  document.body.innerHTML = html;
  expect(isWrittenIn(document.body.querySelector("b") ?? document.body.firstElementChild)).toBe(written);
});

test("they can be switched off, and that is kept", () => {
  let calls = 0;
  const stop = watchShortcuts(() => void (calls += 1));
  expect(shortcutsOn()).toBe(true);
  switchShortcuts(false);
  expect([shortcutsOn(), localStorage.getItem("register.shortcuts"), calls]).toEqual([false, "off", 1]);
  switchShortcuts(true);
  expect([shortcutsOn(), localStorage.getItem("register.shortcuts"), calls]).toEqual([true, null, 2]);
  stop();
});
