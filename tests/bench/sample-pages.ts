import fs from "node:fs/promises";
import path from "node:path";

/** Characters and theories that stand for theirs, where a record has them. */
const wanted: Readonly<Record<string, string>> = { cast: "nam-on-jo", speculation: "cheong-san-alive" };

/** Home, a character and a theory of a built site: of each kind the page that stands for it, or the middle one by size. */
export async function samplePages(output: string): Promise<readonly string[]> {
  const entities = await Promise.all(
    Object.entries(wanted).map(async ([folder, id]) => `/${folder}/${await chosen(output, folder, id)}`),
  );
  return ["/", ...entities];
}

async function chosen(output: string, folder: string, id: string): Promise<string> {
  const entries = await fs.readdir(path.join(output, folder), { withFileTypes: true });
  // Below `page` lie the other pages of a long list.
  const names = entries
    .filter((entry) => entry.isDirectory() && entry.name !== "page")
    .map(({ name }) => name);
  if (names.includes(id)) return id;
  const sizes = await Promise.all(
    names.map(async (name) => ({
      name,
      size: (await fs.stat(path.join(output, folder, name, "index.html"))).size,
    })),
  );
  sizes.sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (!middle) throw new Error(`${output} has no page below /${folder}.`);
  return middle.name;
}
