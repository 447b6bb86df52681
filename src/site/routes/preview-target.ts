import type { EntityKind } from "../../wiki/model/entity.ts";
import { folderOf } from "../../wiki/model/addresses.ts";

/** Kinds of entity whose links have a preview. */
export const previewKinds = [
  "character",
  "person",
  "entry",
  "episode",
  "question",
] as const satisfies readonly EntityKind[];
export type PreviewKind = (typeof previewKinds)[number];

/** What a link leads to, as far as it can be shown beside it. */
export interface PreviewTarget {
  readonly kind: PreviewKind;
  readonly id: string;
}

/**
 * The entity that an address is about; undefined for lists, other kinds and other places.
 * @example previewTarget("/cast/a") is { kind: "character", id: "a" }.
 */
export function previewTarget(pathname: string): PreviewTarget | undefined {
  const [, folder, id] = /^\/([^/]+)\/([^/]+)\/?$/u.exec(pathname) ?? [];
  const kind = previewKinds.find((name) => folderOf[name] === folder);
  return kind && id !== undefined ? { kind, id: decodeURIComponent(id) } : undefined;
}
