import type { EntityKind } from "../model/entity.ts";
import type { Layer } from "../model/sealed.ts";
import { unseal } from "../model/sealed.ts";
import type { Row } from "../model/row.ts";
import type { TableName } from "../model/tables.ts";

/** An address that must exist, and whether it is sealed at the premise; nothing else of the entity. */
export interface RollEntry {
  readonly kind: EntityKind;
  readonly id: string;
  readonly sealed: boolean;
}

const tableOf: Readonly<Record<EntityKind, TableName>> = {
  character: "characters",
  person: "people",
  episode: "episodes",
  entry: "entries",
  theory: "theories",
  question: "questions",
  source: "sources",
};

/**
 * Lists every entity of some layers by kind and id, so that the build can give each a page: the sealed ones a
 * neutral page. It is for naming files alone; no page, list or index may be made from it.
 */
export function rollCall(layers: readonly Layer[]): RollEntry[] {
  const kinds = Object.keys(tableOf) as EntityKind[];
  return layers.map(unseal).flatMap(({ tables }) =>
    kinds.flatMap((kind) => {
      // Every table of entities holds rows with an id.
      const rows = (tables[tableOf[kind]] ?? []) as readonly (Row & { readonly id: string })[];
      return rows.map(({ id, level }): RollEntry => ({ kind, id, sealed: level > 0 }));
    }),
  );
}
