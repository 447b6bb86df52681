import { expect, test } from "vitest";
import { keysAsked, nameKeysOf } from "./name-keys.ts";

const keysOf = (kind: "person" | "entry", label: string, spelling: string): string[] =>
  nameKeysOf({ id: label, kind, to: "/", label, spellings: [spelling] });

test("an entry also lies under its later words, a person does not", () => {
  expect(keysOf("entry", "The campfire", "Fire of the camp")).toEqual(
    expect.arrayContaining(["wthecampfire", "wcampfire", "wfireofthecamp", "wcamp"]),
  );
  expect(keysOf("entry", "The campfire", "Fire of the camp")).not.toContain("wofthecamp");
  expect(keysOf("person", "Hospital nurse here too", "Nurse")).not.toContain("whereto");
});

test("a name lies under its sound in one and part by part, and both are asked for", () => {
  expect(keysOf("person", "Jae-eek", "Jae-eek")).toEqual(expect.arrayContaining(["sjaieg", "sjeig"]));
  expect(keysAsked("Jae-eek")).toEqual(["wjaeeek", "sjaieg", "sjeig"]);
});

test("a family name may be one sound", () => expect(keysAsked("lyu")).toEqual(["wlyu", "sU"]));
