import type { TagView } from "../../wiki/queries/tag.ts";
import type { PageDataOf } from "../../wiki/queries/pages.ts";
import type { StandingRow } from "../../wiki/queries/standing.ts";
import type { PreviewKind } from "./preview-target.ts";

/** What a card says of an entity. */
export interface Preview {
  readonly name: string;
  readonly hangul?: string | undefined;
  readonly tag?: TagView;
  readonly line?: string;
  /** The first standing on record. */
  readonly standing?: Pick<StandingRow, "question" | "answer" | "standing" | "date">;
}

/** What a page’s own data say in short. */
export function previewOf(page: PageDataOf<PreviewKind>): Preview {
  if ("standing" in page) return { name: page.text, standing: { ...page.standing, question: "" } };
  if ("label" in page) {
    const name = page.title === undefined ? page.label : `${page.label}, ${page.title}`;
    return { name, line: [page.line, page.released].filter((part) => part !== "").join(" ") };
  }
  const { name, line } = page;
  const standing = "standings" in page ? page.standings[0] : undefined;
  return {
    name: name.credited,
    hangul: name.hangul,
    line,
    ...("tag" in page && { tag: page.tag }),
    ...(standing && { standing }),
  };
}
