import fs from "node:fs";
import path from "node:path";
import { parseSync } from "vite";

/** One import as it stands in a file. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A file of code, taken apart as far as rules look at it. */
export interface SourceFile {
  /** Below the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with every comment blanked out. */
  readonly code: string;
  readonly comments: readonly string[];
  readonly imports: readonly Import[];
  /** Kinds of syntax in the file, as the parser names them. */
  readonly syntax: ReadonlySet<string>;
}

const root = path.resolve(import.meta.dirname, "../..");
const importing =
  /\b(?:import|export)\s+(?<type>type\s)?[\w\s{},*$]*?from\s*"(?<named>[^"]+)"|\bimport\s*\(\s*"(?<dynamic>[^"]+)"\s*\)|\bimport\s+"(?<bare>[^"]+)"/gu;

/** Takes a file apart. A file that cannot be parsed is an error: rules must not pass over it. */
function parseFile(file: string, text: string): SourceFile {
  const { comments, program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const code = comments.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replaceAll(/[^\n]/gu, " ") + left.slice(end),
    text,
  );
  return {
    path: file,
    text,
    code,
    comments: comments.map(({ value }) => value),
    imports: [...code.matchAll(importing)].map(({ groups = {} }) => ({
      from: groups["named"] ?? groups["dynamic"] ?? groups["bare"] ?? "",
      typeOnly: groups["type"] !== undefined,
    })),
    syntax: new Set(syntaxIn(program)),
  };
}

function* syntaxIn(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && typeof node.type === "string") yield node.type;
  if ("exported" in node && JSON.stringify(node.exported).includes('"name":"default"'))
    yield "ExportDefaultName";
  if ("definite" in node && node.definite === true) yield "DefiniteAssignment";
  for (const inner of Object.values(node)) yield* syntaxIn(inner);
}

/** Files made up for a test, by path. */
export const madeUp = (texts: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(texts).map(([file, text]) => parseFile(file, text));

/** Every code file below some folders of the project, and named files. */
export function readFiles(...places: readonly string[]): SourceFile[] {
  return places
    .flatMap((place) => (place.endsWith(".ts") ? [place] : namesBelow(place)))
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => parseFile(name, fs.readFileSync(path.join(root, name), "utf8")));
}

/** Names of all files below a folder of the project, sorted. */
export const namesBelow = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((name) => fs.statSync(path.join(root, name)).isFile())
    .sort();

/** Tests stand outside the walls: they may look into any room. */
export const isTest = ({ path: file }: Pick<SourceFile, "path">): boolean => /\.test\.tsx?$/u.test(file);

/** Text of a file of the project; undefined where there is none. */
export const readText = (name: string): string | undefined =>
  fs.existsSync(path.join(root, name)) ? fs.readFileSync(path.join(root, name), "utf8") : undefined;

/** The file that a relative import leads to, below the project's root. */
export const targetOf = (file: string, from: string): string =>
  path.posix.join(path.posix.dirname(file), from);
