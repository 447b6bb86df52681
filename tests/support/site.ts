import fs from "node:fs";
import path from "node:path";
import { placesOf } from "../../src/build/places.ts";
import { fnv1a } from "../../src/lib/hash.ts";

/** The folder of the built site: `dist`, or the one that the tests’ project names. */
const dist = placesOf(path.resolve(".")).output;

/** A prerendered page. */
export interface SitePage {
  /** Path of the file below dist, with forward slashes. */
  readonly file: string;
  /** Canonical address: no slash at the end. */
  readonly address: string;
  readonly html: string;
  /** Its entity is sealed at the premise, so it says nothing of it. */
  readonly sealed: boolean;
}

/** Every file below dist, or another built site, with forward slashes, sorted. */
export function listFiles(folder: string = dist): string[] {
  if (!fs.existsSync(folder)) throw new Error(`${folder} is missing. Run npm run build first.`);
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Text of a file below dist. */
export const readFile = (file: string): string => fs.readFileSync(path.join(dist, file), "utf8");

/** Every prerendered page but 404.html. */
export function listPages(): SitePage[] {
  const files = listFiles().filter((file) => file === "index.html" || file.endsWith("/index.html"));
  return files.map((file) => {
    const html = readFile(file);
    return {
      file,
      address: addressOfFile(file),
      html,
      sealed: /<[a-z]+\b[^>]*\bdata-sealed-page\b/u.test(html),
    };
  });
}

const addressOfFile = (file: string): string => `/${file.replace(/\/?index\.html$/u, "")}`;

/** Some of many, spread over all of them, and the same ones each time. */
export const sample = <T>(things: readonly T[], count: number, key: (thing: T) => string): T[] =>
  [...things].sort((a, b) => fnv1a(key(a)) - fnv1a(key(b))).slice(0, count);
