import type * as v from "valibot";

/** The parts of a schema that are needed to follow a path through it. */
interface Node {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
}

/** One shape that a value may have: the fields of an object, and its schema. */
export interface Shape {
  readonly keys: readonly string[];
  readonly schema: v.GenericSchema;
}

/**
 * The object shapes that a schema allows at a path: several where a union stands there, none where the path
 * leads to no object.
 */
export function shapesAt(schema: v.GenericSchema, path: readonly (string | number)[]): Shape[] {
  // Valibot types a schema by what it checks, not by its parts; the parts are plain objects of this shape.
  let nodes: Node[] = [schema];
  for (const key of path) {
    nodes = nodes.flatMap(unwrap).flatMap((node) => {
      const next = typeof key === "number" ? node.item : node.entries?.[key];
      return next ? [next] : [];
    });
  }
  return nodes
    .flatMap(unwrap)
    .flatMap((node) =>
      node.entries ? [{ keys: Object.keys(node.entries), schema: node as unknown as v.GenericSchema }] : [],
    );
}

/**
 * The field names that a schema allows at a path; empty where the path leads to no object.
 * @example allowedKeys(characterSchema, ["name"]) lists credited, hangul, hangulBasis …
 */
export const allowedKeys = (schema: v.GenericSchema, path: readonly (string | number)[]): string[] => [
  ...new Set(shapesAt(schema, path).flatMap(({ keys }) => keys)),
];

/** A schema without optional and nullable around it; a union as its branches. A pipe has the parts of its first. */
function unwrap(node: Node): Node[] {
  if (node.wrapped) return unwrap(node.wrapped);
  if (node.type === "union") return (node.options ?? []).flatMap((option) => unwrap(option as Node));
  return [node];
}
