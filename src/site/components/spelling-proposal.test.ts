import { expect, test } from "vitest";
import { spellingProposal } from "./spelling-proposal.ts";

const repository = "https://host.example/keepers/wiki";

test("without a repository there is nobody to propose to", () => {
  expect(spellingProposal(undefined, "Yu Insu")).toBeUndefined();
});

test.each([
  ["Yu Insu", "Yu Insu"],
  [" 유인수 ", "유인수"],
  ["a&b=c#d%", "a&b=c#d%"],
  ["\ud83e half", "\ufffd half"],
  ["🧟".repeat(300), "🧟".repeat(100)],
])("%j is proposed as text", (query, text) => {
  const address = new URL(spellingProposal(repository, query) ?? "");
  expect(address.origin + address.pathname).toBe(`${repository}/issues/new`);
  expect(address.searchParams.get("title")).toBe(`Spelling: ${text}`);
  expect(address.searchParams.get("body")).toContain(`“${text}”`);
  expect([...address.searchParams.keys()]).toEqual(["title", "body"]);
});
