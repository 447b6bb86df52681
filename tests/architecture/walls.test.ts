import { expect, test } from "vitest";
import { ROOMS, shortName } from "./rooms.ts";
import { testRule } from "./rule.ts";
import { madeUp, namesBelow, readFiles, readText } from "./source-files.ts";
import {
  filesHaveRooms,
  importsGoDown,
  noImportRings,
  onlyIndexesSeeTheWhole,
  onlyTheGateUnseals,
} from "./walls.ts";

const files = readFiles("src");

testRule(filesHaveRooms, () => files);
testRule(importsGoDown, () => files);
testRule(onlyTheGateUnseals, () => files);
testRule(onlyIndexesSeeTheWhole, () => files);
testRule(noImportRings, () => files);

test("a ring of type imports over three files is found once", () => {
  const ring = madeUp({
    "src/lib/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;',
    "src/lib/b.ts": 'import { c } from "./c.ts";\nexport type B = typeof c;',
    "src/lib/c.ts": 'export const c = async () => import("./a.ts");',
  });
  expect(noImportRings.check(ring)).toEqual([
    "src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts is a ring.",
  ]);
});

test("imports in comments and in texts count for nothing", () => {
  const [file] = madeUp({ "src/lib/a.ts": '// import { b } from "react";\nexport const a = "from react";' });
  expect(file?.imports).toEqual([]);
});

test("every import of src was seen: as many as the word stands at the start of a line", () => {
  for (const { path, code, imports } of files)
    expect(`${path} ${imports.length}`).toBe(
      `${path} ${[...code.matchAll(/^\s*import\s[^(]|^export\b[^;=]*\bfrom\s|\bimport\("/gmu)].length}`,
    );
});

test("ROOMS is in order: a room may import only rooms above it, and build the types of the app below", () => {
  const names = ROOMS.map(shortName);
  expect(new Set(names).size).toBe(names.length);
  for (const [index, room] of ROOMS.entries()) {
    const above = names.slice(0, index);
    expect(room.may.filter((name) => !above.includes(name))).toEqual([]);
    const types = room.name === "build" ? ["app"] : above;
    expect((room.types ?? []).filter((name) => !types.includes(name))).toEqual([]);
  }
});

test("every package of ROOMS is one of package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(readText("package.json") ?? "{}") as Record<
    string,
    Record<string, string>
  >;
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  const named = ROOMS.flatMap(({ packages }) => packages).filter((name) => !/^(?:node|virtual):/u.test(name));
  expect(
    named.filter(
      (name) =>
        !installed.some((known) => known === name || known.startsWith(name) || name.startsWith(`${known}/`)),
    ),
  ).toEqual([]);
});

test("every folder of code is a room, and every room has a folder", () => {
  const folders = new Set(
    namesBelow("src").flatMap((name) => /^src\/((?:wiki|site)\/[^/]+|lib|build)\//u.exec(name)?.[1] ?? []),
  );
  expect([...folders].sort()).toEqual(ROOMS.map(({ name }) => name).sort());
});
