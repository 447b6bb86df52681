import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { TieView } from "../../wiki/queries/character.ts";
import type { TagView } from "../../wiki/queries/tag.ts";
import { EgoChart } from "./EgoChart.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

const tag = (id: string, name: string): TagView => ({
  id,
  name,
  hangul: "",
  material: "staff",
  state: "present",
  group: "Clerks",
});
const tie = (id: string, name: string, phrase: string, converse: string): TieView => ({
  id,
  phrase,
  converse,
  other: { text: name, to: `/cast/${id}` },
  tag: tag(id, name),
  place: "Premise",
  cites: [],
});

it("says under each neighbour’s name what the neighbour is to the one in the middle", () => {
  const drawn = renderToStaticMarkup(
    <EgoChart
      tag={tag("child", "A Child")}
      ties={[
        tie("father", "A Father", "child of", "parent of"),
        tie("friend", "A Friend", "friend of", "friend of"),
      ]}
    />,
  );
  expect(drawn).toMatch(/A Father<\/text><text class="ego-tie"[^>]*>parent of</u);
  expect(drawn).not.toContain("child of");
});
