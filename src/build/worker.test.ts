import { expect, test } from "vitest";
import { keptNames } from "./worker.ts";

test("keeps what opens every page, and nothing that knows a later layer", () =>
  expect(
    keptNames([
      "index.html",
      "offline.html",
      "favicon.svg",
      "icons/icon-192.png",
      "icons/icon-512.png",
      "assets/index-1.js",
      "assets/jua-2.woff2",
      "assets/jua-later-2.woff2",
      "layers/00-3.json",
      "layers/01-3.json",
      "layers/12-3.json",
      "answers/4/cast.json",
      "answers/4/search/names.json",
      "answers/4/search/names-2.json",
      "edition.json",
      "sw.js",
    ]),
  ).toEqual([
    "answers/4/search/names.json",
    "assets/index-1.js",
    "assets/jua-2.woff2",
    "favicon.svg",
    "icons/icon-192.png",
    "layers/00-3.json",
    "offline.html",
  ]));
