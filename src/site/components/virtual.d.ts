// What the content plugin (src/build/content-plugin.ts) gives the browser: addresses, no content of a layer.
declare module "virtual:register" {
  /** Changes with every change of content or code; part of every address that must not be mixed. */
  export const edition: string;
  /** Identity of the wiki: nothing of the story. */
  export const site: import("../../wiki/model/site.ts").Site;
  /** Days on which something that spoils nothing became known, oldest first; dates alone, whatever the as-of date. */
  export const reportDays: readonly string[];
  /** Address of each layer's file, from level 0 upwards. */
  export const layerAddresses: readonly string[];
}
