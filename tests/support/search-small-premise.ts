import type { Site } from "../../src/wiki/model/site.ts";
import type { OpenLayer } from "../../src/wiki/model/sealed.ts";

const site: Site = {
  name: "Register",
  nameHangul: "출석부",
  tagline: "A register.",
  language: "en",
  series: {
    name: "A Series",
    hangul: "시리즈",
    syllables: [],
    alternateNames: [],
    premise: "A premise.",
    externalIds: [],
  },
  broadcaster: "A broadcaster",
  seasons: [{ number: 1, episodes: ["s1e01", "s1e02"] }],
  groups: [{ id: "class", name: "Class 2-5", hangul: "2학년 5반", material: "class25" }],
  nextSeason: { number: 2, release: "release", leads: [] },
  opened: "2022-01-28",
  order: ["s1e01", "s1e02"],
  today: "2026-01-01",
};

const now = { level: 0, since: "2022-01-28" } as const;
const span = { text: "2025", first: "2025-01-01", last: "2025-12-31" };

/** What a small world for tests tells from the start. */
export const premise: OpenLayer = {
  level: 0,
  site,
  tables: {
    characters: [
      {
        id: "lee-cheong-san",
        name: { credited: "Lee Cheong-san", hangul: "이청산" },
        group: "class",
        line: "A pupil of class 2-5.",
        ...now,
      },
      {
        id: "yoon-gwi-nam",
        name: { credited: "Yoon Gwi-nam", hangul: "윤귀남" },
        group: "class",
        line: "A bully.",
        ...now,
      },
    ],
    people: [
      {
        id: "yoo-in-soo",
        name: { credited: "Yoo In-soo", hangul: "유인수" },
        jobs: ["actor"],
        line: "An actor.",
        knownFor: [],
        citations: [],
        ...now,
      },
    ],
    castings: [{ character: "yoon-gwi-nam", person: "yoo-in-soo", season: 1, citations: [], ...now }],
    episodes: [
      {
        id: "s1e01",
        season: 1,
        number: 1,
        title: null,
        released: span,
        runtimeMinutes: null,
        runtimeCitations: [],
        line: "The first.",
        citations: [],
        ...now,
      },
    ],
    entries: [
      {
        id: "high-school",
        kind: "place",
        name: { credited: "High School", hangul: "고등학교" },
        line: "Where it begins.",
        ...now,
      },
    ],
    spellings: [
      { of: "person/yoo-in-soo", text: "Yu In-su", kind: "press", citations: [], ...now },
      { of: "character/lee-cheong-san", text: "Cheong-san", kind: "given name", citations: [], ...now },
    ],
    facts: [
      {
        id: "f1",
        of: "character/lee-cheong-san",
        text: "His mother runs a chicken restaurant.",
        kind: "premise",
        citations: [],
        ...now,
      },
    ],
    questions: [
      {
        id: "yoo",
        text: "Is Yoo In-soo in season 2?",
        subject: "person/yoo-in-soo",
        property: "casting",
        value: "status",
        many: false,
        settledBy: "The credits.",
        ...now,
      },
    ],
    sources: [
      {
        id: "paper-1",
        publisher: "paper",
        kind: "press",
        title: "A band audition",
        url: "https://www.paper.example/audition",
        published: span,
        language: "en",
        read: "full",
        knownThrough: [],
        ...now,
      },
    ],
    publishers: [{ id: "paper", name: "The Paper", spellings: [], ...now }],
    imprints: [
      {
        source: "paper-1",
        publisher: "paper",
        publisherName: "The Paper",
        kind: "press",
        published: span,
        ...now,
      },
    ],
    claims: [
      {
        id: "c1",
        source: "paper-1",
        question: "yoo",
        value: { type: "text", text: "yes" },
        statement: "Yoo In-soo serves until autumn.",
        wording: "stated",
        ...now,
      },
    ],
  },
};
