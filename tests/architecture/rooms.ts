/** One room of the house: a folder of code with its own purpose. */
export interface Room {
  readonly name: string;
  /** Rooms that it may import, types included; every one stands above it. */
  readonly may: readonly string[];
  /** Rooms of which it may import types and nothing else. */
  readonly types?: readonly string[];
  /** Packages that it may import; a word that ends in `:` or `/` stands for all that begin so. */
  readonly packages: readonly string[];
}

const react = ["react", "react-dom/", "react-router", "react-router/", "@tanstack/react-query"];
const gated = ["vocabulary", "forecasts", "model", "spoilers", "ledger", "names", "search", "queries"];

/**
 * The house from the top (house.md): data goes down this list and never back up. `spoilers` stands above
 * `ledger`, because the ledger reads gated claims.
 */
export const ROOMS: readonly Room[] = [
  { name: "lib", may: [], packages: [] },
  { name: "wiki/vocabulary", may: ["lib"], packages: [] },
  { name: "wiki/forecasts", may: ["lib"], packages: [] },
  { name: "wiki/schema", may: ["lib", "vocabulary"], packages: ["valibot"] },
  { name: "wiki/model", may: ["lib", "vocabulary"], types: ["schema"], packages: [] },
  {
    name: "wiki/compile",
    may: ["lib", "vocabulary", "schema", "model"],
    packages: ["valibot", "edtf", "@noble/hashes/sha2.js", "@noble/hashes/utils.js"],
  },
  { name: "wiki/spoilers", may: ["lib", "vocabulary", "model"], packages: [] },
  { name: "wiki/ledger", may: ["lib", "vocabulary", "model", "spoilers"], packages: [] },
  { name: "wiki/names", may: ["lib", "vocabulary", "model", "spoilers"], packages: ["es-hangul"] },
  {
    name: "wiki/search",
    may: ["lib", "vocabulary", "model", "spoilers", "names"],
    packages: ["es-hangul", "minisearch"],
  },
  {
    name: "wiki/queries",
    may: ["lib", "vocabulary", "forecasts", "model", "spoilers", "ledger", "names", "search"],
    packages: [],
  },
  {
    name: "build",
    may: [
      "lib",
      "vocabulary",
      "schema",
      "model",
      "compile",
      "spoilers",
      "ledger",
      "names",
      "search",
      "queries",
    ],
    types: ["app"],
    packages: ["node:", "vite", "valibot", "@valibot/", "sirv", "subset-font", "ical-generator"],
  },
  { name: "site/ui", may: ["lib"], packages: react },
  { name: "site/store", may: ["lib", "forecasts"], packages: ["idb"] },
  { name: "site/charts", may: ["lib", "ui"], packages: ["react", "d3-scale"] },
  {
    name: "site/components",
    may: ["lib", ...gated, "ui", "store", "charts"],
    packages: [...react, "virtual:register"],
  },
  {
    name: "site/routes",
    may: ["lib", ...gated, "ui", "store", "charts", "components"],
    packages: [...react, "virtual:register"],
  },
  {
    name: "site/app",
    may: ["lib", ...gated, "ui", "store", "charts", "components", "routes"],
    packages: [...react, "virtual:register", "virtual:kept-files", "workbox-precaching"],
  },
];

/** The last part of a room's name, by which other rooms are told to import it. */
export const shortName = ({ name }: Pick<Room, "name">): string => name.slice(name.indexOf("/") + 1);

/** The room that a file below the project's root stands in. */
export const roomOf = (path: string): Room | undefined =>
  ROOMS.find(({ name }) => path.startsWith(`src/${name}/`));
