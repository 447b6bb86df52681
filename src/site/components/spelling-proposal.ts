/** Characters of the query that the address carries. */
const longest = 100;

/**
 * The address of an issue, filled in, that proposes a spelling to the keepers of the register; none where the
 * wiki names no repository. What the query holds stays text: it is encoded, and half a surrogate is replaced.
 * @example spellingProposal("https://host.example/wiki", "Yu Insu") ends in "title=Spelling%3A+Yu+Insu&body=…".
 */
export function spellingProposal(repository: string | undefined, query: string): string | undefined {
  if (repository === undefined) return undefined;
  const text = Array.from(query.trim()).slice(0, longest).join("");
  const fields = new URLSearchParams({
    title: `Spelling: ${text}`,
    body: `Search finds nobody by “${text}”.\n\nWhose name it is:\nWhere it is written so (address):\n`,
  });
  return `${repository}/issues/new?${fields}`;
}
