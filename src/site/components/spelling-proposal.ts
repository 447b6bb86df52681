import { readQuery } from "../../wiki/search/read-query.ts";

/**
 * The entry of a spelling as the record of a name has it, ready to be added to its list; none where nothing of a query
 * can be read. Whatever the query holds stays text: control characters are gone, and the rest is quoted as JSON.
 * @example spellingEntry("Yu Insu") holds "text": "Yu Insu" and "kind": "press".
 */
export function spellingEntry(query: string): string | undefined {
  const { text } = readQuery(query);
  if (text === "") return undefined;
  const korean = /\p{Script=Hangul}/u.test(text) ? { language: "ko" } : {};
  return JSON.stringify({ text, kind: "press", ...korean }, null, 2);
}

/**
 * The address of an issue, filled in, that hands an entry in to the keepers of the register; none where the wiki names
 * no repository.
 * @example spellingIssue("https://host.example/wiki", entry) begins with "https://host.example/wiki/issues/new?title=".
 */
export function spellingIssue(repository: string | undefined, entry: string): string | undefined {
  if (repository === undefined) return undefined;
  const fields = new URLSearchParams({
    title: "A spelling that the search does not know",
    body: `${entry}\n\nWhose name it is:\nWhere it is written so (address):\n`,
  });
  return `${repository}/issues/new?${fields}`;
}
