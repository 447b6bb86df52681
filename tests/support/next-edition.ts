import fs from "node:fs/promises";
import path from "node:path";
import { hashOf } from "../../src/build/publish/security-headers.ts";
import { listFiles } from "./site.ts";

const style = /<style>(.*?)<\/style>/gsu;
const texts = /\.(?:html|js|css|json|xml|ics|webmanifest)$|_headers$/u;

/**
 * Writes the site as its next edition would be: the same pages, but every file with a hash in its name has another one,
 * and so has the edition. It is made by renaming, in a second, where a build would take ten.
 *
 * @param mark Two letters that the new names end with; another mark makes another edition.
 */
export async function writeNextEdition(from: string, to: string, mark: string): Promise<void> {
  const files = listFiles(from);
  const edition = files.find((file) => /^answers\/[^/]+\//u.test(file))?.split("/")[1] ?? "";
  const renamed = new Map([[edition, edition.slice(0, -2) + mark]]);
  for (const file of files) {
    const name = /^(?:assets|layers)\/.*?(?<hash>[\w-]{8,10})\.\w+$/u.exec(file)?.groups?.["hash"];
    if (name !== undefined) renamed.set(name, name.slice(0, -2) + mark);
  }
  // Longest first, in one pass: no new name is read again.
  const pattern = new RegExp([...renamed.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");
  const rename = (text: string): string => text.replace(pattern, (found) => renamed.get(found) ?? found);
  // A sheet that stands in a page names typefaces, so that the policy allows it by another hash now.
  const hashes = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith(".html")))
    for (const [, sheet = ""] of (await fs.readFile(path.join(from, file), "utf8")).matchAll(style))
      hashes.set(hashOf(sheet), hashOf(rename(sheet)));
  const renew = (text: string): string =>
    rename(text).replace(/'sha256-[^']+'/gu, (found) => hashes.get(found) ?? found);
  await fs.rm(to, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(to, renew(file));
    await fs.mkdir(path.dirname(target), { recursive: true });
    if (texts.test(file)) await fs.writeFile(target, renew(await fs.readFile(path.join(from, file), "utf8")));
    else await fs.copyFile(path.join(from, file), target);
  }
}
