import type { HouseRule } from "./rule.ts";
import type { SourceFile } from "./source-files.ts";

const nameOf = ({ path }: SourceFile): string => path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/u, "");

/** Tells every file in which something stands that must not. */
const whereFound = (
  files: readonly SourceFile[],
  found: (file: SourceFile) => string | undefined,
): string[] =>
  files.flatMap((file) => {
    const what = found(file);
    return what === undefined ? [] : [`${file.path} ${what}`];
  });

export const linesOf = ({ text }: SourceFile): number => text.trimEnd().split("\n").length;

/** Files are small enough to be read whole. */
export const filesAreShort: HouseRule = {
  name: "no file has more than 300 lines",
  check: (files) =>
    whereFound(files, (file) =>
      linesOf(file) > 300 ? `has ${linesOf(file)} lines; split it by noun.` : undefined,
    ),
  breaks: { "src/lib/long.ts": ["export {};\n".repeat(301), "has 301 lines"] },
};

const drawers = /^(?:utils?|helpers?|common|misc|types|index)$/u;

/** A file is named after its thing. */
export const namesSaySomething: HouseRule = {
  name: "no file or folder is called index, utils, helpers, common, misc or types",
  check: (files) =>
    whereFound(files, (file) => {
      const drawer = [...file.path.split("/").slice(0, -1), nameOf(file)].find((part) => drawers.test(part));
      return drawer === undefined ? undefined : `is filed under “${drawer}”; name it after the thing.`;
    }),
  breaks: {
    "src/lib/index.ts": ["export const a = 1;", "“index”"],
    "src/wiki/ledger/utils/date.ts": ["export const a = 1;", "“utils”"],
    "src/site/ui/types.ts": ["export type A = 1;", "“types”"],
  },
};

/** One name everywhere. */
export const exportsAreNamed: HouseRule = {
  name: "exports are named; only vite.config.ts has a default",
  check: (files) =>
    whereFound(files, ({ path, syntax }) => {
      // A declaration of a package without types says what that package exports, not we.
      if (path === "vite.config.ts" || path.endsWith(".d.ts")) return undefined;
      const found = syntax.has("ExportDefaultDeclaration") || syntax.has("ExportDefaultName");
      return found ? "has a default export; name it." : undefined;
    }),
  breaks: {
    "src/site/ui/Button.tsx": ["export default function Button() { return null; }", "default export"],
    "src/lib/a.ts": ["const a = 1;\nexport { a as default };", "default export"],
  },
};

const silencing = /@ts-[\w-]+|(?:eslint|oxlint|biome|oxfmt|prettier)-[\w-]+|(?:v8|istanbul) ignore/u;
const inTests = (path: string): boolean => path.startsWith("tests/") || path.includes(".test.");

/** Types are told, not silenced; a test may silence a check, saying why after two hyphens. */
export const typesAreTold: HouseRule = {
  name: "no any, no !, no silenced check",
  check: (files) => [
    ...whereFound(files, ({ syntax }) =>
      syntax.has("TSAnyKeyword") ? "uses any; say unknown and look." : undefined,
    ),
    ...whereFound(files, ({ syntax }) =>
      syntax.has("TSNonNullExpression") || syntax.has("DefiniteAssignment")
        ? "asserts with !; handle what may be missing."
        : undefined,
    ),
    ...whereFound(files, ({ path, comments }) => {
      const silencer = comments
        .filter((comment) => !(inTests(path) && comment.includes(" -- ")))
        .flatMap((comment) => silencing.exec(comment)?.[0] ?? [])[0];
      return silencer === undefined ? undefined : `silences a check by ${silencer}; mend the code.`;
    }),
  ],
  breaks: {
    "src/lib/a.ts": ["export const a: any = 1;", "any"],
    "src/lib/b.ts": ["export const b = (x: unknown) => x as any;", "any"],
    "src/lib/c.ts": ["export const c = (x?: string) => x!.length;", "!"],
    "src/lib/d.ts": ["let d!: string;\nexport const e = () => d;", "!"],
    "src/lib/e.ts": ["// @ts-expect-error not now\nexport const e: string = 1;", "@ts-expect-error"],
    "src/lib/f.ts": ["/* eslint-disable */\nexport const f = 1;", "eslint-disable"],
    "tests/e2e/a.test.ts": ["// oxlint-disable-next-line no-shadow\nexport const g = 1;", "oxlint-disable"],
    "src/lib/h.ts": [
      "// oxlint-disable-next-line no-shadow -- I like it\nexport const g = 1;",
      "oxlint-disable",
    ],
    "src/lib/g.ts": ["// oxlint-disable-next-line no-shadow\nexport const g = 1;", "oxlint-disable"],
  },
};

const ambient =
  /\bDate\.now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\w\s]*\())|\bMath\.random\b|\bperformance\.now\b|\bTemporal\.Now\b/u;

/** The clock and chance are arguments. */
export const clockIsAnArgument: HouseRule = {
  name: "only src/build and src/site/app look at the clock or roll dice",
  check: (files) =>
    whereFound(files, ({ path, code }) => {
      const hit = /^src\/(?:build|site\/app)\//u.test(path) ? null : ambient.exec(code);
      return hit ? `uses ${hit[0]}; take it as an argument.` : undefined;
    }),
  breaks: {
    "src/wiki/ledger/a.ts": ["export const a = () => Date.now();", "Date.now"],
    "src/wiki/ledger/b.ts": ["export const b = () => new Date( );", "new Date"],
    "src/site/ui/a.ts": ["export const a = () => Math.random();", "Math.random"],
    "src/site/routes/a.ts": ["export const a = () => performance.now();", "performance.now"],
  },
};
