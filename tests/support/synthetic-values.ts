import { formatCount } from "../../src/lib/format-date.ts";
import type { JsonObject } from "./edit-json.ts";
import type { SyntheticName } from "./synthetic-names.ts";

/** A question’s own fields, and the answers that claims give: 0 is what most say, anything else a dissent. */
export interface Drawn {
  readonly question: JsonObject;
  readonly value: (which: number, day: number) => JsonObject;
}

const yearOf = (day: number): number => 1970 + Math.floor(day / 365.25);

/** Half a year that lies one to two years ahead of the day of the report. */
const windowAfter = (day: number, which: number): string => {
  const year = yearOf(day) + 1 + (which % 2);
  return which === 0 ? `${year}-07/${year}-12` : `${year}`;
};

const others = [
  { property: "viewership", value: "count", unit: "hours viewed" },
  { property: "filming start", value: "date" },
  { property: "filming location", value: "text", many: true },
  { property: "plot", value: "text" },
  { property: "theme", value: "text" },
  { property: "production stage", value: "status" },
  { property: "episode count", value: "count" },
  { property: "crew", value: "text" },
] as const;

/** What the n-th question asks, and how it is answered; `person` where it is about somebody’s part in season 2. */
export function drawnOf(n: number, person: SyntheticName | undefined): Drawn {
  if (n === 0)
    return {
      question: {
        text: "When will season 2 be released?",
        subject: { series: true },
        property: "release date",
        season: 2,
        value: "window",
      },
      value: (which, day) => (which === 2 ? { announced: false } : { window: windowAfter(day, which) }),
    };
  if (person)
    return {
      question: {
        text: `Is ${person.credited} in season 2?`,
        subject: { person: person.id },
        property: "casting",
        season: 2,
        value: "status",
      },
      value: (which) => ({ status: ["in", "out", "in talks"][which] ?? "undecided" }),
    };
  const other = others[n % others.length] ?? others[0];
  return {
    question: {
      text: `What of the ${other.property}, case ${formatCount(n)}?`,
      subject: { series: true },
      ...other,
    },
    value: (which) => valueOf(other.value, n, which),
  };
}

function valueOf(type: (typeof others)[number]["value"], n: number, which: number): JsonObject {
  switch (type) {
    case "count":
      return { count: 1000 + n * 10 + which };
    case "date":
      return { date: `202${2 + (n % 4)}-0${1 + (n % 9)}-${10 + which}` };
    case "text":
      return { text: `Answer ${n}${which === 0 ? "" : `, another ${which}`}` };
    case "status":
      return { status: ["yes", "no", "undecided"][which] ?? "undecided" };
  }
}
