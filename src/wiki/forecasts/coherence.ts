/** How propositions bear on one another, whatever anybody thinks of them. */
export type Relation =
  /** At most one of them can hold. */
  | { readonly type: "exclusive"; readonly propositions: readonly string[] }
  /** Exactly one of them holds. */
  | { readonly type: "complementary"; readonly propositions: readonly string[] }
  /** The first can hold only where the second does. */
  | { readonly type: "requires"; readonly proposition: string; readonly required: string };

/** Numbers that cannot all be right, in a sentence. */
export interface CoherenceHint {
  readonly propositions: readonly string[];
  readonly text: string;
}

/**
 * Finds where the reader’s numbers (per cent, by proposition) contradict one another by the axioms of probability:
 * chances of what excludes each other sum to at most 100, of what leaves no other way to exactly 100, and nothing is
 * likelier than what it requires. A relation says nothing as long as one of its numbers is missing, save that
 * excluded ones may sum to too much already.
 *
 * @example 70 and 60 per cent for two that exclude each other: “These two exclude each other; yours sum to 130%.”
 */
export const coherenceHints = (
  relations: readonly Relation[],
  numbers: ReadonlyMap<string, number>,
): CoherenceHint[] =>
  relations.flatMap((relation) => {
    const propositions =
      relation.type === "requires"
        ? [relation.proposition, relation.required]
        : [...new Set(relation.propositions)];
    const known = propositions.flatMap((id) => numbers.get(id) ?? []);
    const text = hintOf(relation.type, known, propositions.length);
    return text === undefined ? [] : [{ propositions, text }];
  });

function hintOf(type: Relation["type"], numbers: readonly number[], of: number): string | undefined {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const complete = numbers.length === of;
  const these = of === 2 ? "These two" : `These ${of}`;
  if (type === "requires") {
    const [one = 0, required = 0] = numbers;
    return complete && one > required
      ? `The first needs the second; yours say ${one}% and ${required}%.`
      : undefined;
  }
  const other = of === 2 ? "each other" : "one another";
  if (type === "exclusive") return sum > 100 ? `${these} exclude ${other}; yours sum to ${sum}%.` : undefined;
  return sum > 100 || (complete && sum < 100)
    ? `Exactly one of ${of === 2 ? "these two" : `these ${of}`} holds; yours sum to ${sum}%.`
    : undefined;
}
