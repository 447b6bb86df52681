import path from "node:path";
import { pathToFileURL } from "node:url";
import { placesOf } from "../../src/build/places.ts";
import type { PrerenderEntry } from "../../src/site/app/entry-prerender.tsx";
import { rollCall } from "../../src/wiki/spoilers/roll-call.ts";
import type { RenderPages } from "./mutated-records.ts";

/**
 * Loads what the last build has rendered its pages with, and gives the way to render those of another record.
 * @throws Error where nothing was built.
 */
export async function startRendering(): Promise<RenderPages> {
  const { output } = placesOf(path.resolve("."));
  const bundle = path.resolve(".cache", `prerender-${path.basename(output)}`, "entry-prerender.js");
  // The bundle is the build’s own, made from the module whose type this is.
  const entry: PrerenderEntry = await import(pathToFileURL(bundle).href);
  return async (layers, clocks, names) => {
    const site = entry.createPrerender(clocks.progress === null ? layers.slice(0, 1) : layers, clocks);
    site.searchFiles();
    const wanted = site.pages(rollCall(layers)).filter(({ answer = "" }) => names.has(answer));
    for (const { address } of wanted) {
      const { body } = await site.render(address);
      if (!body.includes("<h1")) throw new Error(`${address} was rendered without a heading.`);
    }
    return wanted.length;
  };
}
