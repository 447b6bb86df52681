import type { EntityKind, EntityRef } from "../../src/wiki/model/entity.ts";
import { refOf } from "../../src/wiki/model/entity.ts";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";

/** Something that must not be readable at the premise, and where it is written. */
export interface SealedText {
  readonly text: string;
  readonly where: string;
}

/** What the raw records say of themselves: which texts are sealed, which are open, which entities are sealed. */
export interface RecordReading {
  readonly sealed: readonly SealedText[];
  readonly open: readonly string[];
  readonly sealedRefs: readonly EntityRef[];
}

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** Fields that hold ids, words of closed lists, dates and tags, and no text. */
const textless = new Set(
  "$schema id revealedIn revealedInBasis spoils kind type state bearing wording source person to from of group place day dayBasis time language publisher published read status date window notIn deadline held retracted hangulBasis property topic fact event claim episode character entry since theory order first last scheme material basis value subject word about sha256".split(
    " ",
  ),
);
/** Fields that hold a list of ids. */
const idLists = new Set("characters knownThrough derivedFrom jobs episodes leads rivals implies".split(" "));
/** What stays open in a claim that has an open wording beside the sealed one. */
const openBesideSafer = new Set(["openStatement", "value", "locator", "attributedTo"]);
const kindOfFolder: Readonly<Record<string, EntityKind>> = {
  characters: "character",
  lore: "entry",
  theories: "theory",
  questions: "question",
  sources: "source",
};

/**
 * Reads the records as they were typed, by the marks `revealedIn` and `spoils` alone and without the
 * compiler: a second opinion on what is sealed.
 */
export function readSeals(files: readonly RecordFile[]): RecordReading {
  const sealed: SealedText[] = [];
  const open: string[] = [];
  const sealedRefs: EntityRef[] = [];
  mapTexts(files, (text, where, isSealed) => {
    if (isSealed) sealed.push({ text, where });
    else open.push(text);
    return text;
  });
  for (const { file, text } of files) {
    const record = parseObject(text);
    const kind = kindOfFolder[file.split("/")[0] ?? ""];
    const { id, revealedIn } = record;
    if (kind && typeof id === "string" && typeof revealedIn === "string") sealedRefs.push(refOf(kind, id));
  }
  return { sealed, open, sealedRefs };
}

/** Rewrites every text of some records; each is given with its place and whether it is sealed. */
export function mapTexts(
  files: readonly RecordFile[],
  rewrite: (text: string, where: string, sealed: boolean) => string,
): RecordFile[] {
  const sealedQuestions = new Set(
    files
      .filter(({ file }) => file.startsWith("questions/"))
      .flatMap(({ text }) => {
        const record = parseObject(text);
        return typeof record["revealedIn"] === "string" ? [record["id"]] : [];
      }),
  );
  const map = (value: Json, where: string, sealed: boolean): Json => {
    if (typeof value === "string") return rewrite(value, where, sealed);
    if (isList(value)) return value.map((inner, index) => map(inner, `${where}[${index}]`, sealed));
    if (typeof value !== "object" || value === null) return value;
    const here = sealed || isSealed(value, sealedQuestions);
    const safer = "openStatement" in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        // In a layer, the days of what came after its row, by the names of the fields.
        if (key === "later" || (typeof inner === "string" && !isText(key, inner))) return [key, inner];
        if (idLists.has(key) && isList(inner) && inner.every(isId)) return [key, inner];
        // A claim follows its own mark and its question's, not the seal of the work that makes it.
        const openly = (key === "claims" && !where.includes(".")) || (safer && openBesideSafer.has(key));
        return [key, map(inner, `${where}.${key}`, here && !openly)];
      }),
    );
  };
  return files.map(({ file, text }) => ({
    file,
    text: JSON.stringify(map(parseObject(text), file.replace(/\.json$/u, ""), false)),
  }));
}

const isSealed = (value: JsonObject, sealedQuestions: ReadonlySet<Json | undefined>): boolean =>
  typeof value["revealedIn"] === "string" ||
  typeof value["spoils"] === "string" ||
  ("wording" in value && sealedQuestions.has(value["question"]));

/** Tells a text that people read from an id, a word of a closed list and a date. */
const isText = (key: string, value: string): boolean =>
  /\p{L}/u.test(value) && !textless.has(key) && !(key === "question" && isId(value));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isId = (value: Json | undefined): boolean => typeof value === "string" && /^[a-z0-9-]+$/u.test(value);

/** Texts of every row that the compiled layers hold, each with the number of its layer. */
export function textsOfLayers(layers: readonly unknown[]): (SealedText & { readonly level: number })[] {
  // A layer is closed to code and a plain object to the disk: this is what its file holds.
  return layers.flatMap((layer, level) => {
    const texts: (SealedText & { readonly level: number })[] = [];
    mapTexts([{ file: `layer ${level}`, text: JSON.stringify(layer) }], (text, where) => {
      texts.push({ text, where, level });
      return text;
    });
    return texts;
  });
}

function parseObject(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  if (typeof value !== "object" || value === null || isList(value)) throw new Error("A record is an object.");
  return value;
}
