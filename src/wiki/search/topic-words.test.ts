import { expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { topicWordsOf } from "./topic-words.ts";

const question: SearchDocument = {
  id: "question/season-2-release-window",
  kind: "question",
  to: "/questions/season-2-release-window",
  label: "When will season 2 premiere?",
  topic: "release date",
};

test("a question is about what its id and its topic say, and that in Korean and in the words of fans", () => {
  const words = topicWordsOf(question).split(" ");
  expect(words).toEqual(
    expect.arrayContaining([
      "season",
      "2",
      "release",
      "window",
      "date",
      "시즌",
      "시즌2",
      "공개일",
      "언제",
      "come",
      "out",
    ]),
  );
  expect(new Set(words).size).toBe(words.length);
});

test("a publisher is known by its name in one word; other documents by what they show", () => {
  expect(topicWordsOf({ ...question, kind: "publisher", label: "Screen Rant" })).toBe("screenrant");
  expect(topicWordsOf({ ...question, kind: "claim" })).toBe("");
});
