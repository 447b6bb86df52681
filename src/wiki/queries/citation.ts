import { formatSpan } from "../../lib/format-date.ts";
import type { SourceKind } from "../vocabulary/sources.ts";
import type { Citation, Quotation } from "../model/citation.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { lookup } from "./lookup.ts";

/** One numbered source of a page. A sealed one has neither title nor address. */
export interface SourceNote {
  readonly number: number;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly published: string;
  /** How its date was fixed, where the work does not print it. */
  readonly dateNote?: string;
  readonly title?: string;
  readonly to?: string;
  readonly url?: string;
  readonly quotations?: readonly Quotation[];
}

/** Says when a work was published, for an imprint’s date: “undated” where none is known. */
export const formatPublished = (published: Parameters<typeof formatSpan>[0] | null): string =>
  published === null ? "undated" : formatSpan(published);

/** Collects the citations of one page and numbers their sources in order of appearance. */
export class SourceNotes {
  readonly #world: OpenWorld;
  readonly #numbers = new Map<string, number>();
  readonly #quotations = new Map<string, Quotation[]>();

  constructor(world: OpenWorld) {
    this.#world = world;
  }

  /** The number of a source on this page; undefined where the source does not exist yet on the as-of date. */
  cite(source: string): number | undefined {
    if (!lookup(this.#world).imprints.has(source)) return undefined;
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  /** The numbers of some citations, without repetition. */
  citeAll(citations: readonly Citation[]): number[] {
    const numbers = citations.flatMap(({ source, quotation }) => {
      if (quotation) this.#quotations.set(source, [...(this.#quotations.get(source) ?? []), quotation]);
      return this.cite(source) ?? [];
    });
    return [...new Set(numbers)];
  }

  /** The sources cited so far, by number. */
  list(): SourceNote[] {
    const found = lookup(this.#world);
    return [...this.#numbers].flatMap(([id, number]): SourceNote[] => {
      const imprint = found.imprints.get(id);
      if (!imprint) return [];
      const source = found.sources.get(id);
      const quotations = this.#quotations.get(id);
      return [
        {
          number,
          publisher: imprint.publisherName,
          kind: imprint.kind,
          published: formatPublished(imprint.published),
          ...(source?.dateBasis !== undefined && { dateNote: source.dateBasis }),
          ...(source && { to: addressOf("source", id) }),
          ...(source?.title && { title: source.title }),
          ...(source?.url && { url: source.url }),
          ...(quotations && { quotations }),
        },
      ];
    });
  }
}
