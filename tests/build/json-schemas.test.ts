import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../src/build/json-schemas.ts";
import { namesBelow } from "../architecture/source-files.ts";

const folder = path.resolve(import.meta.dirname, "../../src/content/schema");
const generated = jsonSchemas();

test("src/content/schema holds the generated files and no others", () =>
  expect(fs.readdirSync(folder).sort()).toEqual([...generated.keys()].sort()));

test.each([...generated])("%s is fresh; else run npm run content -- --write", (name, text) =>
  expect(fs.readFileSync(path.join(folder, name), "utf8")).toBe(text),
);

test("a schema explains its fields and refuses unknown ones", () => {
  const schema = JSON.parse(generated.get("moment.json") ?? "{}") as Record<string, unknown>;
  expect(schema).toMatchObject({
    title: "moment",
    type: "object",
    additionalProperties: false,
    properties: {
      order: { type: "integer", minimum: 1, description: "Place in the order of the story, from 1." },
    },
  });
  expect(schema["required"]).not.toContain("note");
});

test("every record names the schema of its kind", () => {
  const kinds = new Map([
    ["characters", "character"],
    ["people", "person"],
    ["episodes", "episode"],
    ["lore", "entry"],
    ["chronology", "moment"],
    ["questions", "question"],
    ["publishers", "publisher"],
    ["sources", "source"],
    ["theories", "theory"],
  ]);
  for (const name of namesBelow("src/content").filter((file) =>
    /^src\/content\/\w+\/[^/]+\.json$/u.test(file),
  )) {
    const kind = kinds.get(name.split("/")[2] ?? "");
    if (kind === undefined) continue;
    const { $schema } = JSON.parse(
      fs.readFileSync(path.resolve(import.meta.dirname, "../..", name), "utf8"),
    ) as { $schema?: string };
    expect(`${name} ${$schema}`).toBe(`${name} ../schema/${kind}.json`);
  }
});
