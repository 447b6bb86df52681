/**
 * Reads which characters an sfnt font really has: a subset lacks, without a word, what its font never had.
 *
 * @throws Error where the font has no character map of format 4 or 12.
 */
export function readCharacters(font: Buffer): string {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === "cmap")
      return readCmap(font.subarray(font.readUInt32BE(entry + 8)));
  }
  throw new Error("The font has no table cmap.");
}

function readCmap(cmap: Buffer): string {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  );
  const full = maps.find((map) => map.readUInt16BE(0) === 12);
  const basic = maps.find((map) => map.readUInt16BE(0) === 4);
  if (full) return toText(rangesOf12(full));
  if (basic) return toText(rangesOf4(basic));
  throw new Error("The font's table cmap has no map of format 4 or 12.");
}

type Range = readonly [first: number, last: number];

const rangesOf12 = (map: Buffer): Range[] =>
  Array.from({ length: map.readUInt32BE(12) }, (_, index) => [
    map.readUInt32BE(16 + index * 12),
    map.readUInt32BE(20 + index * 12),
  ]);

/** Subsets of harfbuzz have no holes within a segment, so its bounds tell all. */
function rangesOf4(map: Buffer): Range[] {
  const doubled = map.readUInt16BE(6);
  return Array.from({ length: doubled / 2 }, (_, index): Range => [
    map.readUInt16BE(16 + doubled + index * 2),
    map.readUInt16BE(14 + index * 2),
  ]).filter(([first]) => first !== 0xff_ff);
}

const toText = (ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) =>
      String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    )
    .join("");
