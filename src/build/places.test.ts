import path from "node:path";
import { expect, test } from "vitest";
import { placesOf } from "./places.ts";

const root = path.resolve("/project");

test.each([
  [{}, { content: "src/content", output: "dist", work: ".cache/build-dist-12" }],
  [
    { REGISTER_CONTENT: "", REGISTER_OUTPUT: "" },
    { content: "src/content", output: "dist", work: ".cache/build-dist-12" },
  ],
  [
    { REGISTER_OUTPUT: ".cache/pinned" },
    { content: "src/content", output: ".cache/pinned", work: ".cache/build-pinned-12" },
  ],
  [{ REGISTER_CONTENT: "other" }, { content: "other", output: "dist", work: ".cache/build-dist-12" }],
])("%o", (environment, { content, output, work }) => {
  expect(placesOf(root, environment, 12)).toEqual({
    content: path.join(root, content),
    output: path.join(root, output),
    work: path.join(root, work),
  });
});
