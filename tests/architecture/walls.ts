import type { Room } from "./rooms.ts";
import { roomOf, shortName } from "./rooms.ts";
import type { HouseRule } from "./rule.ts";
import type { Import, SourceFile } from "./source-files.ts";
import { isTest, targetOf } from "./source-files.ts";

const inRooms = (files: readonly SourceFile[]): SourceFile[] =>
  files.filter((file) => file.path.startsWith("src/") && !isTest(file));

/** Every file of src stands in a room. */
export const filesHaveRooms: HouseRule = {
  name: "every file of src stands in a room of ROOMS",
  check: (files) =>
    inRooms(files)
      .filter(({ path }) => !roomOf(path))
      .map(({ path }) => `${path} stands in no room; see tests/architecture/rooms.ts.`),
  breaks: {
    "src/stray.ts": ["export const a = 1;", "stands in no room"],
    "src/wiki/attic/a.ts": ["export const a = 1;", "stands in no room"],
  },
};

/** A room imports only the rooms that ROOMS allows, type imports included. */
export const importsGoDown: HouseRule = {
  name: "a room imports only what ROOMS allows, types included",
  check: (files) =>
    inRooms(files).flatMap((file) => {
      const room = roomOf(file.path);
      if (!room) return [];
      return file.imports.flatMap((imported) => {
        const wrong = imported.from.startsWith(".")
          ? wrongRoom(room, file, imported)
          : wrongPackage(room, imported);
        return wrong === undefined ? [] : [`${file.path} imports ${imported.from}: ${wrong}`];
      });
    }),
  breaks: {
    "src/lib/a.ts": [
      'import { b } from "../wiki/model/b.ts";\nexport const a = b;',
      "lib may import nothing, not model",
    ],
    "src/wiki/schema/a.ts": ['import type { B } from "../model/b.ts";\nexport type A = B;', "not model"],
    "src/wiki/model/a.ts": [
      'import { b } from "../schema/b.ts";\nexport const a = b;',
      "types of schema alone",
    ],
    "src/wiki/spoilers/a.ts": ['export { b } from "../ledger/b.ts";', "not ledger"],
    "src/wiki/queries/a.ts": ['export type A = import("../compile/b.ts").B;', "not compile"],
    "src/wiki/queries/b.ts": ['export const b = () => import("../../build/b.ts");', "not build"],
    "src/wiki/ledger/a.ts": ['import { useState } from "react";\nexport const a = useState;', "packages"],
    "src/wiki/ledger/b.ts": ['import fs from "node:fs";\nexport const a = fs;', "packages"],
    "src/wiki/queries/c.ts": ['import * as v from "valibot";\nexport const a = v;', "packages"],
    "src/wiki/model/b.ts": ['import parse from "edtf";\nexport const a = parse;', "packages"],
    "src/site/routes/a.tsx": [
      'import { b } from "../../wiki/schema/b.ts";\nexport const a = b;',
      "not schema",
    ],
    "src/site/routes/b.tsx": ['import "../app/b.css";', "not app"],
    "src/site/ui/a.tsx": ['import type { B } from "../../wiki/model/b.ts";\nexport type A = B;', "not model"],
    "src/site/charts/a.tsx": ['import { b } from "/src/site/ui/b.tsx";\nexport const a = b;', "packages"],
    "src/build/a.ts": ['import { b } from "../site/app/b.tsx";\nexport const a = b;', "types of app alone"],
    "src/build/b.ts": ['import { b } from "../site/routes/b.tsx";\nexport const a = b;', "not routes"],
    "src/build/c.ts": ['import site from "../content/site.json";\nexport const a = site;', "no room"],
    "src/lib/b.ts": ['import { b } from "../../tests/support/b.ts";\nexport const a = b;', "no room"],
  },
};

function wrongRoom(room: Room, file: SourceFile, { from, typeOnly }: Import): string | undefined {
  const target = targetOf(file.path, from);
  const other = roomOf(target);
  if (!other) return `${target} stands in no room.`;
  if (other === room) return undefined;
  const name = shortName(other);
  if (room.may.includes(name)) return undefined;
  if (room.types?.includes(name))
    return typeOnly ? undefined : `${shortName(room)} may import types of ${name} alone.`;
  return `${shortName(room)} may import ${room.may.join(", ") || "nothing"}, not ${name}.`;
}

function wrongPackage(room: Room, { from }: Import): string | undefined {
  const allowed = room.packages.some(
    (name) => from === name || (/[:/]$/u.test(name) && from.startsWith(name)),
  );
  return allowed
    ? undefined
    : `packages of ${shortName(room)} are ${room.packages.join(", ") || "none"}; files are imported by relative paths.`;
}

/** Only the gate opens layers. */
export const onlyTheGateUnseals: HouseRule = {
  name: "unseal is called by wiki/spoilers alone",
  check: (files) =>
    inRooms(files)
      .filter(
        ({ path, code }) =>
          /\bunseal\b/u.test(code) &&
          !path.startsWith("src/wiki/spoilers/") &&
          path !== "src/wiki/model/sealed.ts",
      )
      .map(({ path }) => `${path} names unseal; ask an OpenWorld instead.`),
  breaks: {
    "src/wiki/queries/a.ts": [
      'import { unseal } from "../model/sealed.ts";\nexport const a = unseal;',
      "names unseal",
    ],
    "src/build/a.ts": [
      'import { unseal as peek } from "../wiki/model/sealed.ts";\nexport const a = peek;',
      "names unseal",
    ],
  },
};

/** What worlds are opened from holds the rows of every day: only indexes of the gate and the ledger’s own see it. */
export const onlyIndexesSeeTheWhole: HouseRule = {
  name: "rows of every day are seen by wiki/spoilers and wiki/ledger alone",
  check: (files) =>
    inRooms(files)
      .filter(
        ({ path, code }) =>
          (/\bwholeOf\b/u.test(code) && !path.startsWith("src/wiki/spoilers/")) ||
          (/\bperWhole\b/u.test(code) && !/^src\/wiki\/(?:spoilers|ledger)\//u.test(path)),
      )
      .map(({ path }) => `${path} sees rows of every day; ask an index of the gate for a world’s own.`),
  breaks: {
    "src/wiki/queries/a.ts": [
      'import { perWhole } from "../spoilers/row-index.ts";\nexport const a = perWhole(({ tables }) => tables);',
      "sees rows of every day",
    ],
    "src/wiki/ledger/a.ts": [
      'import { wholeOf } from "../spoilers/gate.ts";\nexport const a = wholeOf;',
      "sees rows of every day",
    ],
  },
};

/** No file imports itself by way of others, not even for a type. */
export const noImportRings: HouseRule = {
  name: "there are no import rings, types included",
  check(files) {
    const edges = new Map(
      inRooms(files).map((file) => [
        file.path,
        file.imports.filter(({ from }) => from.startsWith(".")).map(({ from }) => targetOf(file.path, from)),
      ]),
    );
    const state = new Map<string, "open" | "done">();
    const rings: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        rings.push(`${[...trail.slice(trail.indexOf(path)), path].join(" → ")} is a ring.`);
        return;
      }
      state.set(path, "open");
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of edges.keys()) visit(path, []);
    return rings;
  },
  breaks: { "src/lib/self.ts": ['export type { A } from "./self.ts";', "is a ring"] },
};
