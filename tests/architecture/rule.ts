import { expect, test } from "vitest";
import type { SourceFile } from "./source-files.ts";
import { madeUp } from "./source-files.ts";

/** One rule of the house: what breaks it, a sentence each. */
export interface HouseRule {
  readonly name: string;
  /** Sentences that begin with the file; none where the rule is kept. */
  check(files: readonly SourceFile[]): string[];
  /** Files that break the rule, each with a word of what must be said; so the rule is proved to have teeth. */
  readonly breaks: Readonly<Record<string, readonly [text: string, told: string]>>;
}

/** Tests a rule on the project's files, and on each of its own bad examples. */
export function testRule(rule: HouseRule, files: () => readonly SourceFile[]): void {
  test(rule.name, () => expect(rule.check(files())).toEqual([]));
  test.each(Object.entries(rule.breaks))(`${rule.name}: %s is told`, (name, [text, told]) => {
    const sentences = rule.check(madeUp({ [name]: text }));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(told);
  });
}
