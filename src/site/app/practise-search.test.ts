import { expect, test, vi } from "vitest";
import { emptyIndex, withNames } from "../../wiki/search/search-index.ts";
import { practiseSearch } from "./practise-search.ts";

const waiting = vi.hoisted((): (() => void)[] => []);
vi.mock("../ui/idle.ts", () => ({ idle: () => new Promise<void>((resolve) => waiting.push(resolve)) }));

/** Lets the browser have nothing to do, once. */
const rest = async (): Promise<void> => {
  waiting.shift()?.();
  await new Promise((resolve) => void setTimeout(resolve, 0));
};

test("searches for what is there, in words and names alike, and only while there is nothing else to do", async () => {
  const asked: string[] = [];
  const matchTexts = (query: string) => {
    asked.push(query);
    return new Map<number, never>();
  };
  const labels = ["Nam On-jo", "Lee Cheong-san", "Choi Nam-ra"];
  const documents = labels.map((label) => ({
    id: label,
    kind: "character" as const,
    label,
    line: "",
    to: "/",
  }));
  const done = practiseSearch({
    ...withNames(emptyIndex, documents),
    texts: { matchTexts, holds: () => false, matchMentions: () => new Map(), lackingOf: () => new Set() },
  });
  await rest();
  expect(asked).toHaveLength(1);
  await rest();
  expect(asked).toHaveLength(2);
  while (waiting.length > 0) await rest();
  await done;
  expect(labels.map((label) => asked.some((query) => label.startsWith(query)))).toEqual([true, true, true]);
});

test("an index that holds nothing has nothing to be practised on", async () => {
  const done = practiseSearch(emptyIndex);
  while (waiting.length > 0) await rest();
  await expect(done).resolves.toBeUndefined();
});
