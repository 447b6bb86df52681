import fs from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import type { Edition } from "./content-plugin.ts";
import { findUnset } from "./fonts-pages.ts";
import type { CutPart } from "./fonts-prepare.ts";
import { prepareFonts } from "./fonts-prepare.ts";
import type { Places } from "./places.ts";

const licences = [
  "src/site/ui/fonts/LICENCE.txt",
  ..."ibm-plex-sans-condensed ibm-plex-sans-kr jua nanum-pen-script noto-serif-kr song-myung"
    .split(" ")
    .map((name) => `node_modules/@fontsource/${name}/LICENSE`),
];

/**
 * Cuts the site's fonts to the glyphs that record and interface use, before the style sheet is made, and has
 * every page preload those of the first paint. A built page with Hangul that no font holds fails the build.
 */
export function fontsPlugin(options: {
  readonly root: string;
  readonly places: Places;
  readonly edition: () => Edition | undefined;
}): Plugin {
  const { root } = options;
  let parts: readonly CutPart[] = [];

  const refresh = async (): Promise<void> => {
    const edition = options.edition();
    if (!edition) throw new Error("The fonts were to be cut before the record was compiled.");
    parts = await prepareFonts(root, edition.layerTexts);
  };

  return {
    name: "register:fonts",
    // A small file inside the style sheet would be loaded by everybody, and refused by the content security policy.
    config: () => ({ build: { assetsInlineLimit: 0 } }),
    buildStart: {
      // After the record is compiled.
      sequential: true,
      async handler() {
        await refresh();
        if (this.environment.name !== "client" || this.environment.mode !== "build") return;
        const texts = await Promise.all(licences.map((file) => fs.readFile(path.join(root, file), "utf8")));
        this.emitFile({
          type: "asset",
          fileName: "fonts/LICENCE.txt",
          source: texts.join(`\n\n${"-".repeat(80)}\n\n`),
        });
      },
    },
    transformIndexHtml: {
      // First, so that Vite gives the links the same hashed addresses as the style sheet.
      order: "pre",
      async handler() {
        await refresh();
        return parts
          .filter(({ part }) => part.face.preload && !part.later)
          .map(({ part, font }) => ({
            tag: "link",
            attrs: {
              rel: "preload",
              as: "font",
              type: "font/woff2",
              crossorigin: true,
              ...(part.face.preload === "low" && { fetchpriority: "low" }),
              href: `/${path.relative(root, font.file).split(path.sep).join("/")}`,
            },
            injectTo: "head",
          }));
      },
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        if (!file.startsWith(path.join(root, "src/site")) || !/\.tsx?$/u.test(file)) return;
        refresh().catch((error: unknown) => server.config.logger.error(String(error)));
      });
    },
    buildApp: {
      // After the pages are rendered.
      order: "post",
      async handler(builder) {
        const output = path.join(options.places.work, "next");
        const files = (await fs.readdir(output, { recursive: true })).filter((name) =>
          name.endsWith(".html"),
        );
        const pages = await Promise.all(
          files.map(async (file) => ({ file, html: await fs.readFile(path.join(output, file), "utf8") })),
        );
        const open = parts.filter(({ part }) => !part.later);
        const unset = findUnset(pages, open.map(({ font }) => font.held).join(""));
        if (unset.length > 0)
          throw new Error(
            `No font holds this Hangul; it comes neither from the record nor from src/site.\n${unset.join("\n")}`,
          );
        for (const { part, font } of parts.filter(({ part }) => part.face.role !== "latin")) {
          const lacking = Array.from(part.characters).filter((character) => !font.held.includes(character));
          if (lacking.length > 0)
            builder.config.logger.warn(
              `${part.face.family} has no glyph for ${lacking.join(" ")}; the next face of its stack sets it.`,
            );
        }
        const bytes = open.reduce((sum, cut) => sum + cut.font.bytes, 0);
        builder.config.logger.info(`${open.length} fonts, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}
