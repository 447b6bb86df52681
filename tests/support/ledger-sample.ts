import type { Span } from "../../src/lib/span.ts";
import { readEdtf } from "../../src/wiki/compile/read-edtf.ts";
import type { Matter } from "../../src/wiki/ledger/matter.ts";
import { matterOf } from "../../src/wiki/ledger/matter.ts";
import { worksOf } from "../../src/wiki/ledger/works.ts";
import type { Imprint } from "../../src/wiki/model/citation.ts";
import type { Question, QuestionRuling } from "../../src/wiki/model/question.ts";
import type { Layer } from "../../src/wiki/model/sealed.ts";
import { seal } from "../../src/wiki/model/sealed.ts";
import type { Site } from "../../src/wiki/model/site.ts";
import type { Claim, Derivation, Speaker } from "../../src/wiki/model/source.ts";
import type { Tables } from "../../src/wiki/model/tables.ts";
import type { Value } from "../../src/wiki/model/value.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { statusWords } from "../../src/wiki/vocabulary/questions.ts";
import { sourceKinds, wordings } from "../../src/wiki/vocabulary/sources.ts";

/**
 * Claims drawn as text, one a line:
 *
 *     publisher kind published | wording value | extras
 *     ary       press 2025-06-27 | stated in | from news1-2025-06
 *     sbs       press 2026-01-28 | stated in | says official Management Koo; held 2026-01
 *     news1     press 2025-06    | | from wire-2025-06   (a work without claims)
 *
 * A source's id is publisher-published; a publisher's claims have the ids `ary`, `ary-2` …; `-` is undated.
 * Values: a status word, `date D`, `window D`, `not in D`, `count N`, `text T`, `not announced`. Extras, parted
 * by `;`: `from S`, `says KIND NAME`, `relays KIND S` (a work), `held D`, `retracted DAY`, `level N`.
 */
export interface SampleRows {
  readonly claims: readonly Claim[];
  readonly imprints: readonly Imprint[];
  readonly derivations: readonly Derivation[];
}

/** The question that drawn claims answer unless told otherwise. */
export const sampleQuestion: Question = {
  id: "q",
  text: "What is it?",
  subject: "series",
  property: "release date",
  value: "window",
  many: false,
  settledBy: "A statement.",
  level: 0,
  since: "2000-01-01",
};

const seen = <T extends string>(words: readonly T[], word: string | undefined): T => {
  const found = words.find((known) => known === word);
  if (found === undefined) throw new Error(`“${word}” is none of ${words.join(", ")}`);
  return found;
};

/** Reads an EDTF text, which must be sound. */
export function span(text: string): Span {
  const read = readEdtf(text);
  if (typeof read === "string") throw new Error(`${text}: ${read}`);
  return read;
}

/** Reads a value as it is drawn. */
export function value(text: string): Value {
  const [head = "", rest = ""] = /^(not in|\S+)\s*(.*)$/u.exec(text.trim())?.slice(1) ?? [];
  if (text.trim() === "not announced") return { type: "unannounced" };
  if (head === "not in") return { type: "excluded", span: span(rest) };
  if (head === "date" || head === "window") return { type: head, span: span(rest) };
  if (head === "count") return { type: "count", count: Number(rest) };
  if (head === "text") return { type: "text", text: rest };
  return { type: "status", word: seen(statusWords, text.trim()) };
}

/** Reads drawn claims and works into rows. */
export function sampleRows(drawing: string, question = "q"): SampleRows {
  const claims: Claim[] = [];
  const imprints = new Map<string, Imprint>();
  const derivations: Derivation[] = [];
  const counts = new Map<string, number>();
  for (const line of drawing.split("\n").filter((text) => text.trim() !== "")) {
    const [work = "", said, extras = ""] = line.split("|").map((column) => column.trim());
    const [publisher = "", kind, date = "-"] = work.split(/\s+/u);
    const source = `${publisher}-${date.replaceAll(/[^\w-]/gu, "")}`;
    const published = date === "-" ? null : span(date);
    const row = { level: 0, since: published?.last ?? "undated" } as const;
    imprints.set(source, {
      source,
      publisher,
      publisherName: publisher,
      kind: seen(sourceKinds, kind),
      published,
      ...row,
    });
    const extra = extras.split(";").map((text) => /^(\S+)\s+(.+)$/u.exec(text.trim())?.slice(1) ?? []);
    for (const [word, from] of extra) if (word === "from" && from) derivations.push({ source, from, ...row });
    if (said === undefined || said === "") continue;
    const [, wording, says = ""] = /^(\S+)\s+(.+)$/u.exec(said) ?? [];
    const count = (counts.get(publisher) ?? 0) + 1;
    counts.set(publisher, count);
    const find = (wanted: string): string | undefined => extra.find(([word]) => word === wanted)?.[1];
    const [held, retracted, level] = [find("held"), find("retracted"), find("level")];
    const speaker = speakerOf(find("says"), find("relays"));
    claims.push({
      id: count === 1 ? publisher : `${publisher}-${count}`,
      source,
      question,
      value: value(says),
      statement: said,
      wording: seen(wordings, wording),
      ...(speaker && { speaker }),
      ...(held !== undefined && { held: span(held) }),
      ...(retracted !== undefined && { retracted }),
      ...row,
      ...(level !== undefined && { level: Number(level) }),
    });
  }
  return { claims, imprints: [...imprints.values()], derivations };
}

function speakerOf(says: string | undefined, relays: string | undefined): Speaker | undefined {
  const [kind, ...words] = (says ?? relays ?? "").split(" ");
  if (says === undefined && relays === undefined) return undefined;
  const name = words.join(" ");
  return { kind: seen(sourceKinds, kind), name, ...(relays !== undefined && { source: name }) };
}

/** A ruling on a drawn question. */
export const ruling = (
  drawn: string,
  date = "2026-01-01",
  citing: readonly string[] = [],
): QuestionRuling => ({
  question: "q",
  date,
  value: value(drawn),
  reason: "It happened.",
  citations: citing.map((source) => ({ source })),
  level: 0,
  since: date,
});

/** The matter of one question with drawn claims. */
export function sampleMatter(
  drawing: string,
  {
    asOf = "2026-11-21",
    many = false,
    ruled,
  }: { asOf?: string; many?: boolean; ruled?: QuestionRuling } = {},
): Matter {
  const { claims, imprints, derivations } = sampleRows(drawing);
  const question = { ...sampleQuestion, many };
  return matterOf("q", question, claims, ruled ? [ruled] : [], worksOf(imprints, derivations), asOf);
}

const site: Site = {
  name: "Sample",
  nameHangul: "표본",
  tagline: "A sample.",
  language: "en",
  series: {
    name: "Sample",
    hangul: "표본",
    syllables: [],
    alternateNames: [],
    premise: "None.",
    externalIds: [],
  },
  broadcaster: "The broadcaster",
  seasons: [{ number: 1, episodes: ["s1e01"] }],
  groups: [],
  nextSeason: { number: 2, release: "q", leads: [] },
  opened: "2000-01-01",
  order: ["s1e01"],
  today: "2026-11-21",
};

/** Opens a world that holds the given tables; other tables are empty, and the question is there. */
export const sampleWorld = (
  tables: Partial<Tables>,
  asOf = "2026-11-21",
  progress: string | null = null,
): OpenWorld => open(sampleLayers(tables), { progress, asOf });

/** The layers of {@link sampleWorld}, to be opened more than once. */
export const sampleLayers = (tables: Partial<Tables>): readonly Layer[] => [
  seal({ level: 0, site, tables: { questions: [sampleQuestion], ...tables } }),
  seal({ level: 1, tables: {} }),
];
