import { expect, test } from "vitest";
import type { SlipDeed } from "./slip-keys.ts";
import { placeAfter, slipDeed } from "./slip-keys.ts";

const press = (key: string, held: "" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" = "") =>
  slipDeed({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...(held !== "" && { [held]: true }),
  });

test.each([
  ["ArrowRight", "", "next"],
  ["ArrowUp", "", "previous"],
  ["End", "", "last"],
  ["ArrowRight", "shiftKey", "later"],
  ["ArrowLeft", "shiftKey", "earlier"],
  // “+” needs Shift on many keyboards, and “=” is the key without it.
  ["+", "shiftKey", "closer"],
  ["=", "", "closer"],
  ["-", "", "wider"],
  ["0", "", "whole"],
  ["+", "ctrlKey", undefined],
  ["ArrowLeft", "altKey", undefined],
  ["ArrowDown", "shiftKey", undefined],
  ["x", "", undefined],
] as const)("%s with %s is %s", (key, held, deed) => expect(press(key, held)).toBe(deed));

test.each<[SlipDeed, number, number]>([
  ["next", 1, 2],
  ["next", 4, 4],
  ["previous", 0, 0],
  ["first", 3, 0],
  ["last", 1, 4],
  ["whole", 3, 3],
])("%s from place %i of five leads to %i", (deed, from, to) => expect(placeAfter(deed, from, 5)).toBe(to));
