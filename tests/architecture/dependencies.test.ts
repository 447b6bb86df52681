import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package of the lock file: of ours, or of another’s need. */
interface LockedPackage {
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => fs.readFileSync(file, "utf8");
// npm itself writes and reads these files.
const readPackage = (file: string): Package => JSON.parse(read(file)) as Package;

const own = readPackage("package.json");
const versions = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
const names = Object.keys(versions);

/** First cells of CONTRIBUTING’s table of dependencies, as one list of names; a scope stands for all that it holds. */
const reasoned = [...read("CONTRIBUTING.md").matchAll(/^\| (?<cell>[^|]+?)\s*\| (?<reason>[^|]+?)\s*\|$/gmu)]
  .filter(({ groups }) => !/^(?:-+|dependency)$/u.test(groups?.["cell"] ?? ""))
  .flatMap(({ groups }) => groups?.["cell"]?.split(/, | and /u) ?? [])
  .map((name) => name.replace(/^the | packages$/gu, ""));

/** Licences that ask for no more than their own text to be kept; the typefaces’ is the last. */
const permissive = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1"]);
/** What only tests, and reaches no reader, may ask for its own changed files to be open. */
const onlyTesting: Readonly<Record<string, string>> = {
  "@axe-core/playwright": "MPL-2.0",
  "ical.js": "MPL-2.0",
};

describe("every dependency", () => {
  test("is pinned to one version", () => {
    expect(names.filter((name) => !/^\d+\.\d+\.\d+$/u.test(versions[name] ?? ""))).toEqual([]);
  });

  test("has its reason in CONTRIBUTING.md, and no reason stands there without one", () => {
    const scopeOf = (name: string): string => name.split("/")[0] ?? name;
    expect(names.filter((name) => !reasoned.includes(name) && !reasoned.includes(scopeOf(name)))).toEqual([]);
    const known = new Set(names.flatMap((name) => [name, scopeOf(name)]));
    expect(reasoned.filter((name) => !known.has(name))).toEqual([]);
  });

  test("has a permissive licence", () => {
    const installed = names
      .map((name) => ({ name, file: path.join("node_modules", name, "package.json") }))
      // An optional one is left out where its machine is another.
      .filter(({ name, file }) => !(name in (own.optionalDependencies ?? {})) || fs.existsSync(file));
    const other = installed
      .map(({ name, file }) => ({ name, licence: readPackage(file).license ?? "none" }))
      .filter(({ name, licence }) => !permissive.has(licence) && onlyTesting[name] !== licence);
    expect(other).toEqual([]);
  });
});

describe("every package that the lock file brings", () => {
  // npm itself writes and reads this file; the first is ours.
  const { packages } = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const locked = Object.entries(packages).filter(([place]) => place !== "");

  test("is held to its bytes by a hash", () => {
    expect(locked.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"))).toEqual([]);
  });

  test("runs nothing of its own when it is installed, but for one that only develops", () => {
    const running = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript);
    expect(running.map(([place, { dev }]) => [place, dev])).toEqual([["node_modules/esbuild", true]]);
  });

  test("that a reader may be sent is permissive, and there are few", () => {
    const sent = locked.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional);
    expect(sent.filter(([, { license = "none" }]) => !permissive.has(license))).toEqual([]);
    expect(sent.length).toBeGreaterThan(Object.keys(own.dependencies ?? {}).length);
    expect(sent.length).toBeLessThanOrEqual(19);
  });
});
