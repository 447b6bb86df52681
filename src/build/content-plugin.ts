import fs from "node:fs/promises";
import path from "node:path";
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { compile } from "../wiki/compile/compile.ts";
import { formatProblems } from "../wiki/compile/problem.ts";
import type { Model } from "../wiki/model/sealed.ts";
import { open } from "../wiki/spoilers/gate.ts";
import type { Places } from "./places.ts";
import { readRecords } from "./read-records.ts";
import { today } from "./today.ts";

const virtualId = "virtual:register";
const resolvedId = `\0${virtualId}`;

/** The compiled record of one build, shared by the plugins. */
export interface Edition {
  readonly name: string;
  readonly model: Model;
  /** Text of each layer's file, from level 0 upwards. */
  readonly layerTexts: readonly string[];
  /** Path of each layer's file below the site's base. */
  readonly layerFiles: readonly string[];
}

/**
 * Compiles the record and gives it to the site: one hashed file a layer, and the virtual module
 * `virtual:register` with their addresses. A record with problems stops the build before anything is written.
 */
export function contentPlugin(options: {
  readonly root: string;
  readonly places: Places;
  readonly onEdition: (edition: Edition) => void;
}): Plugin {
  const { content } = options.places;
  let edition: Edition | undefined;
  let base = "/";

  const load = async (): Promise<Edition> => {
    const result = compile(await readRecords(content), today());
    if (!result.ok) throw new Error(`The record has problems.\n\n${formatProblems(result.problems)}`);
    // A layer is closed to code, and a plain object to the disk.
    const layerTexts = result.model.layers.map((layer) => JSON.stringify(layer));
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);
    edition = {
      name: hash([await sourceText(options.root), ...layerTexts].join("\n")),
      model: result.model,
      layerTexts,
      layerFiles: layerTexts.map(
        (text, level) => `layers/${String(level).padStart(2, "0")}-${hash(text)}.json`,
      ),
    };
    options.onEdition(edition);
    return edition;
  };

  return {
    name: "register:content",
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      if (edition === undefined || this.meta.watchMode) await load();
      if (this.environment.name === "client" && this.environment.mode === "build")
        for (const [level, fileName] of (edition?.layerFiles ?? []).entries())
          this.emitFile({ type: "asset", fileName, source: edition?.layerTexts[level] ?? "" });
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const { name, layerFiles, model } = edition ?? (await load());
      const { site, tables } = open(model.layers.slice(0, 1), { progress: null, asOf: today() });
      const days = new Set(tables.claims.map(({ since }) => since).filter((day) => day !== "undated"));
      return [
        `export const edition = ${JSON.stringify(name)};`,
        `export const site = ${JSON.stringify(site)};`,
        `export const reportDays = ${JSON.stringify([...days].sort())};`,
        `export const layerAddresses = ${JSON.stringify(layerFiles.map((file) => base + file))};`,
      ].join("\n");
    },
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(content)) return;
        load().then(
          () => server.ws.send({ type: "full-reload" }),
          (error: unknown) => server.config.logger.error(String(error)),
        );
      });
      server.middlewares.use((request, response, next) => {
        const level = edition?.layerFiles.findIndex((file) => request.url === base + file) ?? -1;
        if (level < 0) return next();
        response.setHeader("content-type", "application/json");
        response.end(edition?.layerTexts[level]);
      });
    },
  };
}

/** All code that shapes a page's data, as one text: the edition changes with it. */
async function sourceText(root: string): Promise<string> {
  const folders = ["src/lib", "src/wiki", "src/site"];
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const names = (await fs.readdir(path.join(root, folder), { recursive: true }))
        .filter((name) => /\.(?:tsx?|css)$/u.test(name))
        .sort();
      return Promise.all(names.map((name) => fs.readFile(path.join(root, folder, name), "utf8")));
    }),
  );
  return texts.flat().join("\n");
}
