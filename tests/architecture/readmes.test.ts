import { describe, expect, test } from "vitest";
import type { Room } from "./rooms.ts";
import { ROOMS, shortName } from "./rooms.ts";
import { readText } from "./source-files.ts";

/** The line that a room's README owes. */
export const importLine = (room: Room): string => {
  const types = (room.types ?? []).map((name) => `${name} (types)`);
  return `May import: ${[...room.may, ...types].join(", ") || "nothing"}`;
};

/** What is wrong with a room's README; nothing where it is as it should be. */
function faultsOf(room: Room, text: string | undefined): string[] {
  if (text === undefined) return [`${shortName(room)} has no README.md.`];
  const lines = text.trimEnd().split("\n");
  return [
    ...(lines.length < 5 || lines.length > 15
      ? [`${shortName(room)}: ${lines.length} lines instead of 5 to 15.`]
      : []),
    // Names may stand in backticks.
    ...(lines.some((line) => line.replaceAll("`", "") === importLine(room))
      ? []
      : [`${shortName(room)}: the line “${importLine(room)}” is missing.`]),
  ];
}

test.each(ROOMS)("$name has a README that agrees with ROOMS", (room) =>
  expect(faultsOf(room, readText(`src/${room.name}/README.md`))).toEqual([]),
);

describe("a README's faults are told", () => {
  const room: Room = { name: "wiki/attic", may: ["lib", "model"], types: ["schema"], packages: [] };
  const good = "# Attic\n\nOld things.\nMay import: lib, model, schema (types)\nDoes not hold: new things.\n";
  test.each([
    [undefined, "attic has no README.md."],
    [good.replace("Old things.", "Old.\n".repeat(12)), "attic: 17 lines instead of 5 to 15."],
    [
      good.replace("lib, model", "lib"),
      "attic: the line “May import: lib, model, schema (types)” is missing.",
    ],
    [
      good.replace("model,", "ledger, model,"),
      "attic: the line “May import: lib, model, schema (types)” is missing.",
    ],
  ])("%#", (text, fault) => expect(faultsOf(room, text)).toEqual([fault]));
  test("but a good one passes, with backticks too", () => {
    expect(faultsOf(room, good)).toEqual([]);
    expect(faultsOf(room, good.replace("lib, model", "`lib`, `model`"))).toEqual([]);
  });
});

test("the wing has a table of its folders", () => {
  const table = readText("src/README.md") ?? "";
  for (const room of ROOMS) expect(table).toContain(`\`${room.name}/\``);
  expect(table).toContain("`content/`");
});
