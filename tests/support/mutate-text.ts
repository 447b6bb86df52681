/** Values that a careless or hostile hand puts where another stood, as JSON or as something that is none. */
const strange = [
  "null",
  "true",
  "-1",
  "101",
  "1e999",
  "-0",
  "62.5",
  "NaN",
  "[]",
  "{}",
  '""',
  '"__proto__"',
  '"<script>alert(1)</script>"',
  String.raw`"\ud800"`,
  String.raw`"\u0000\u202e"`,
  '"2999-01-01T00:00:00.000Z"',
  '"2026-02-30T00:00:00.000Z"',
  `"${"x".repeat(700)}"`,
  "[".repeat(40),
  '{"__proto__":{"polluted":true}}',
];

type Draw = (below: number) => number;
type Mutation = (text: string, draw: Draw) => string;

/** One thing that befalls a file: at the level of its bytes, of its values, or of its members. */
const mutations: readonly Mutation[] = [
  // Cut off.
  (text, draw) => text.slice(0, draw(text.length + 1)),
  // The beginning is lost.
  (text, draw) => text.slice(draw(text.length + 1)),
  // A piece is lost.
  (text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + draw(30));
  },
  // A piece stands twice.
  (text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + text.slice(Math.max(0, at - draw(80)));
  },
  // One character is another.
  (text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(draw(0x1_00_00)) + text.slice(at + 1);
  },
  // A line stands twice.
  (text, draw) => {
    const lines = text.split("\n");
    const at = draw(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? "").join("\n");
  },
  // A value is of another kind.
  replaceOne(/(?<=:)(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/gu),
  // A number is another.
  replaceOne(/(?<="probability":)\d+/gu),
  // A moment is another.
  replaceOne(/(?<="at":)"[^"]*"/gu),
  // A name is another.
  (text, draw) => {
    const names = [...text.matchAll(/"(\w+)":/gu)];
    const hit = names[draw(Math.max(1, names.length))];
    return hit ? splice(text, hit.index, hit[0].length, '"__proto__":') : text;
  },
];

function replaceOne(pattern: RegExp): Mutation {
  return (text, draw) => {
    const all = [...text.matchAll(pattern)];
    const hit = all[draw(Math.max(1, all.length))];
    return hit ? splice(text, hit.index, hit[0].length, strange[draw(strange.length)] ?? "") : text;
  };
}

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

/** Does one to three strange things to a text; the dice say which, so that a fault can be shown again. */
export function mutateText(text: string, dice: Iterator<number>): string {
  const draw: Draw = (below) => Number(dice.next().value) % below;
  let mutated = text;
  for (let left = 1 + draw(3); left > 0; left -= 1)
    mutated = mutations[draw(mutations.length)]?.(mutated, draw) ?? mutated;
  return mutated;
}
