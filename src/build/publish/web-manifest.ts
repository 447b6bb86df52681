import type { Site } from "../../wiki/model/site.ts";

/** The two grounds of the site, as `site/ui/tokens.css` has them: what the frame and the paper are printed in. */
const print = "#1b5843";
const paper = "#f0f3eb";

/**
 * `/manifest.webmanifest` (W3C Web Application Manifest), with which the site can be put on a device's screen. Icons
 * are drawn from `public/favicon.svg`; the one for masks leaves a margin, because systems cut its corners off.
 */
export function webManifest({ name, tagline, language }: Site, base: string): string {
  const icon = (file: string, sizes: string, purpose: "any" | "maskable") => ({
    src: `${base}${file}`,
    sizes,
    type: file.endsWith(".svg") ? "image/svg+xml" : "image/png",
    purpose,
  });
  return JSON.stringify(
    {
      id: base,
      start_url: base,
      scope: base,
      name,
      short_name: name.split(" ").at(-1),
      description: tagline,
      lang: language,
      dir: "ltr",
      display: "standalone",
      background_color: paper,
      theme_color: print,
      categories: ["entertainment", "reference"],
      icons: [
        icon("favicon.svg", "any", "any"),
        icon("icons/icon-192.png", "192x192", "any"),
        icon("icons/icon-512.png", "512x512", "any"),
        icon("icons/maskable-512.png", "512x512", "maskable"),
      ],
    },
    undefined,
    1,
  );
}
