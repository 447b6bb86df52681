import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import type { Edition } from "./src/build/content-plugin.ts";
import { contentPlugin } from "./src/build/content-plugin.ts";
import { fontsPlugin } from "./src/build/fonts-plugin.ts";
import { themePlugin } from "./src/build/theme-plugin.ts";
import { placesOf } from "./src/build/places.ts";
import { prerenderPlugin } from "./src/build/prerender-plugin.ts";
import { swapPlugin } from "./src/build/swap-plugin.ts";

const root = path.resolve(import.meta.dirname);
const places = placesOf(root);
let edition: Edition | undefined;

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    themePlugin(),
    ...(process.env["VITEST"] === undefined
      ? [
          contentPlugin({ root, places, onEdition: (made) => (edition = made) }),
          prerenderPlugin({
            root,
            places,
            edition() {
              if (!edition) throw new Error("The pages were to be rendered before the record was compiled.");
              return edition;
            },
          }),
          fontsPlugin({ root, places, edition: () => edition }),
          swapPlugin(places),
        ]
      : []),
  ],
  // Browsers without `modulepreload` fetch the same modules a little later; the polyfill would cost all the others.
  build: { modulePreload: { polyfill: false } },
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/{architecture,content,build}/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/browser-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/support/browser-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "clock",
          include: ["tests/clock/**/*.test.ts"],
          globalSetup: ["tests/support/browser-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "looks",
          include: ["tests/looks/**/*.test.ts"],
          globalSetup: ["tests/support/looks-setup.ts"],
          // The site that is looked at: always of this day, and beside the one in `dist`.
          env: { REGISTER_TODAY: "2026-11-25", REGISTER_OUTPUT: ".cache/pinned" },
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          // Outside `npm test`: hours. REGISTER_SHARE=0.01 tries a hundredth of everything.
          name: "torture",
          include: ["tests/torture/**/*.test.ts"],
          globalSetup: ["tests/support/browser-setup.ts"],
          testTimeout: 14_400_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "crawl",
          include: ["tests/crawl/**/*.test.ts"],
          globalSetup: ["tests/support/crawl-setup.ts"],
          // A site of its own, beside the one in `dist`: its record has a word planted in every sealed text.
          env: { REGISTER_CONTENT: ".cache/planted-record", REGISTER_OUTPUT: ".cache/planted" },
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
