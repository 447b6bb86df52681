import { expect, test, vi } from "vitest";
import { largeRecord } from "../../../tests/support/search-large.ts";
import { searchFiles } from "../../wiki/search/search-files.ts";
import type { SearchAnswer } from "../components/search-context.ts";
import { GrowingIndex } from "./growing-index.ts";

const clocks = { progress: null, asOf: "2026-11-25" } as const;
const ask = (query: string, limit = 5) => ({ query, limit, others: 3 });
const firstOf = (answer: SearchAnswer | undefined): string | undefined =>
  answer?.found.groups[0]?.results[0]?.label.text;

/** An index over the files of a record, the first of which is on its way; the others come when they are let. */
function indexOver(size: number) {
  const files = searchFiles(largeRecord(size));
  let letCome = (): void => {};
  const gate = new Promise<void>((resolve) => void (letCome = resolve));
  const fetchFile = async (file: string): Promise<unknown> => {
    await gate;
    return files.get(file);
  };
  const index = new GrowingIndex({ clocks, first: Promise.resolve(files.get("names")), fetchFile });
  return { index, letCome };
}

const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

test("the same is answered until more has been read, and one answer does for all who ask alike", async () => {
  const { index, letCome } = indexOver(50);
  expect(index.answer(ask("k"))).toBeUndefined();
  await settle();
  const early = index.answer(ask("k"));
  expect(firstOf(early)).toBeDefined();
  expect(index.answer(ask("k"))).toBe(early);
  expect(index.answer(ask("k", 1))?.found.groups[0]?.results).toHaveLength(1);
  expect(index.answer(ask("k"))).toBe(early);

  const told: SearchAnswer[] = [];
  const stop = index.follow(
    ask("k"),
    (answer) => told.push(answer),
    () => {},
  );
  expect(told).toEqual([early]);
  letCome();
  await vi.waitFor(() => expect(told.at(-1)?.complete).toBe(true), { timeout: 10_000 });
  expect(index.answer(ask("k"))).toBe(told.at(-1));
  expect(told.at(-1)).not.toBe(early);
  stop();
});

test("while nothing is found yet, what was told before stays, with its own query", async () => {
  const { index, letCome } = indexOver(5_000);
  await settle();
  const stop = index.follow(
    ask("ko"),
    () => {},
    () => {},
  );
  letCome();
  await vi.waitFor(() => expect(firstOf(index.answer(ask("ko")))).toBeDefined(), { timeout: 10_000 });
  stop();
  const before = index.answer(ask("ko"));
  expect(index.answer(ask("zzqx"))).toBe(before);
  expect(before?.query).toBe("ko");
  // Who asks for another number of results has been told nothing.
  expect(index.answer(ask("zzqx", 7))).toBeUndefined();
});
