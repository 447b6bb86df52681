import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";
import { readingOf } from "./reading.ts";
import { searchDocuments } from "./documents.ts";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";
import { understand } from "./understand.ts";

const index = await indexDocuments(searchDocuments(smallWorld()));

function read(query: string, foundByName: boolean): string {
  const asked = readQuery(query);
  const understood = understand(index, asked);
  return understood ? readingOf(asked, understood, foundByName, []).explanation : "";
}

test.each([
  ["Lee Chung-san", true, "Read by its sound, as Lee Cheong-san."],
  ["Lee Chung-san", false, "Read as written."],
  ["lee choengsan", true, "Nothing is written “lee choengsan”; Lee Cheong-san is near."],
  ["청산이는", true, "Read without the particle: 청산 + 이는. Also finds Lee Cheong-san, Cheong-san."],
  ["이처", true, "Read as an unfinished syllable: 이처…. Also finds Lee Cheong-san, Cheong-san."],
  ["", true, ""],
])("%s, found by name: %s", (query, foundByName, line) => expect(read(query, foundByName)).toBe(line));
