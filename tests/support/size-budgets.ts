/** What a page may weigh, in bytes as hosts send it (brotli). */
export interface PageBudget {
  /** The whole document, with the style and the data that stand in it. */
  readonly document: number;
  /** The scripts that it loads at once. */
  readonly scripts: number;
}

/** Bytes of the document before `<main>`: with the first screen’s text they fit into what a host sends in one go. */
export const beforeText = 15_500;

/** Every pattern of address, with what its page may weigh. */
export const pageBudgets: Readonly<Record<string, PageBudget>> = {
  "/": { document: 30_500, scripts: 126_000 },
  "/cast": { document: 25_000, scripts: 126_500 },
  "/cast/:id": { document: 21_000, scripts: 126_000 },
  "/ties": { document: 19_000, scripts: 134_000 },
  "/people": { document: 19_500, scripts: 121_000 },
  "/people/:id": { document: 21_000, scripts: 123_500 },
  "/episodes": { document: 16_500, scripts: 121_000 },
  "/episodes/:id": { document: 20_500, scripts: 124_000 },
  "/world": { document: 17_000, scripts: 121_000 },
  "/world/:id": { document: 17_000, scripts: 124_000 },
  "/timeline": { document: 41_500, scripts: 141_500 },
  "/timeline/outbreak": { document: 17_000, scripts: 122_000 },
  "/speculation": { document: 20_000, scripts: 125_000 },
  "/speculation/calibrate": { document: 22_500, scripts: 125_500 },
  "/speculation/:id": { document: 24_000, scripts: 128_000 },
  "/questions": { document: 22_000, scripts: 122_000 },
  "/questions/:id": { document: 18_000, scripts: 125_000 },
  "/sources": { document: 24_000, scripts: 124_500 },
  "/sources/:id": { document: 21_000, scripts: 124_000 },
  "/changes": { document: 22_500, scripts: 125_000 },
  "/changes/2025-07": { document: 23_500, scripts: 122_000 },
  "/about": { document: 18_000, scripts: 126_000 },
};

/** Bytes of each layer: what spoils nothing, and what each episode adds. The last one has what the whole season tells. */
export const layerBudgets: readonly number[] = [
  66_000, 6_500, 3_500, 4_500, 5_500, 4_500, 4_000, 4_000, 3_500, 4_000, 6_000, 5_000, 26_000,
];
