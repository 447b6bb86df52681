import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { PrerenderEntry } from "../site/app/entry-prerender.tsx";
import { open } from "../wiki/spoilers/gate.ts";
import { rollCall } from "../wiki/spoilers/roll-call.ts";
import { readClientFiles } from "./client-files.ts";
import type { Edition } from "./content-plugin.ts";
import type { RenderedPage } from "./page-file.ts";
import { formatPage } from "./page-file.ts";
import type { Places } from "./places.ts";
import { publish } from "./publish/publish.ts";
import { hashOf } from "./publish/security-headers.ts";
import { today } from "./today.ts";
import { writeWorker } from "./worker.ts";

/**
 * After the client build: renders every page at the premise, and writes each as a file of its own with the data it was
 * made from. `swapPlugin` then puts the whole in the place of the old.
 */
export function prerenderPlugin(options: {
  readonly root: string;
  readonly places: Places;
  readonly edition: () => Edition;
}): Plugin {
  const { work } = options.places;
  const next = path.join(work, "next");
  const server = path.join(work, "prerender");
  let base = "/";

  return {
    name: "register:prerender",
    apply: "build",
    config: () => ({
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: {
          build: {
            outDir: next,
            emptyOutDir: true,
            manifest: true,
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    {
                      name: "vendor",
                      test: /node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack|cookie|set-cookie-parser)[\\/]/u,
                      priority: 3,
                    },
                    // What every page needs, and what many do, in one file each: a request costs more than a kilobyte.
                    { name: "shell", tags: ["$initial"], priority: 2 },
                    {
                      // All that a first search waits for, in one file: each more is another request on a slow line.
                      name: "search",
                      test: /(?:growing-index|practise-search|search-ahead)\.ts$|[\\/](?:(?:Search(?:Palette|Options|Nothing|ResultFace)|SpellingProposal)\.tsx|Marked\.tsx|kind-words\.ts|tag-faces\.ts|spelling-proposal\.ts|palette\.css|search-results\.css)$|wiki[\\/]names[\\/](?!syllables)|wiki[\\/]search[\\/](?!text-index|(?:\w+-)?documents)|node_modules[\\/](?:es-hangul|es-toolkit)[\\/]/u,
                      includeDependenciesRecursively: false,
                      priority: 1,
                    },
                    // Tags bring a style of their own, which pages without one do without.
                    { name: "tags", test: /[\\/](?:NameTag\w*\.tsx|name-tag\.css)$/u, priority: 1 },
                    { name: "parts", minShareCount: 6 },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: server,
            emptyOutDir: true,
            ssr: "src/site/app/entry-prerender.tsx",
            copyPublicDir: false,
          },
        },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error("The client and ssr environments are missing from the build.");
        if (!client.isBuilt) await builder.build(client);
        if (!ssr.isBuilt) await builder.build(ssr);
        const { template, needsOf } = await readClientFiles(next, base);
        const address = pathToFileURL(path.join(server, "entry-prerender.js")).href;
        const entry = (await import(address)) as PrerenderEntry;
        const { name, model } = options.edition();
        // Only the premise is handed over: no later layer can reach a prerendered page.
        const site = entry.createPrerender(model.layers.slice(0, 1));

        const styles = new Set<string>();
        const pages = site.pages(rollCall(model.layers));
        for (const page of pages) {
          const rendered = await site.render(page.address);
          const needs = needsOf(rendered.modules);
          for (const { text } of needs.sheets) styles.add(hashOf(text));
          const html = formatPage(template, rendered, needs);
          await write(path.join(next, page.file), html);
          if (page.answer !== undefined)
            await write(
              path.join(next, `answers/${name}/${page.answer}.json`),
              JSON.stringify(rendered.answer),
            );
        }
        for (const [file, content] of site.searchFiles())
          await write(path.join(next, `answers/${name}/search/${file}.json`), JSON.stringify(content));
        await write(path.join(next, "edition.json"), JSON.stringify({ edition: name }));
        const world = open(model.layers.slice(0, 1), { progress: null, asOf: today() });
        const shell = formatPage(template, offlinePage(world.site.name), needsOf([]));
        const bytes = await writeWorker(next, { root: options.root, base, shell });
        await publish(next, {
          world,
          base,
          styles: [...styles].sort(),
          pages: site.pages([]).map((page) => page.address),
        });
        builder.config.logger.info(
          `${pages.length} pages, edition ${name}; ${Math.round(bytes / 1000)} kB kept offline`,
        );
      },
    },
  };
}

/**
 * What is seen of a page that is opened without a connection, until the scripts draw it from what the device keeps. Its
 * state is that of a page which is not there: nothing is taken over, and the page of the address is drawn anew.
 */
const offlinePage = (name: string): RenderedPage => ({
  head: `<title>${name}</title><meta name="robots" content="noindex">`,
  body: '<main id="main"><h1>No connection</h1><p>This page is being opened from what this device has kept. If nothing else appears, reload once you are online.</p></main>',
  state: { queries: { queries: [], mutations: [] }, router: {}, missing: true },
});

async function write(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, text);
}
