import fs from "node:fs";
import path from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Where the accepted pictures stand, and where those of a failed run are put to be looked at. */
const accepted = path.resolve("tests/looks/pictures");
const differing = path.resolve(".cache/looks");

/**
 * What may differ without being seen: a pixel counts from this distance (OKLab, 1 is black to white; pixelmatch leaves
 * out those that only smooth an edge). One step between our greys of text is 0.09.
 */
const threshold = 0.03;
/**
 * Pixels that may count. Between runs, on a busy and an idle machine, 0 were measured; a hairline that moves by one
 * pixel makes some hundreds.
 */
const tolerated = 12;
/** Colours are kept in steps of this much of 255: it halves the files, and nobody sees it. */
const step = 4;

/** Adds to some differences how to look at them, and how to say that they are right; nothing to none. */
export const withCure = (differences: readonly string[]): string[] =>
  differences.length === 0
    ? []
    : [
        ...differences,
        "Look at .cache/looks (accepted, seen, difference). If what is seen is right: npm run looks -- --update, and commit tests/looks/pictures.",
      ];

/**
 * Compares a photograph with the accepted picture of that name. Gives what is wrong in one line, or nothing.
 * Where they differ, both and their difference are written to `.cache/looks`. With `accept`, a photograph that
 * differs becomes the accepted picture; one that does not leaves the file as it is.
 */
export function comparePicture(name: string, taken: Buffer, accept: boolean): string[] {
  const file = path.join(accepted, `${name}.png`);
  const seen = roundColours(PNG.sync.read(taken));
  const wanted = fs.existsSync(file) ? PNG.sync.read(fs.readFileSync(file)) : undefined;
  const fault = faultOf(name, seen, wanted);
  if (fault === undefined) return [];
  if (accept) {
    fs.mkdirSync(accepted, { recursive: true });
    fs.writeFileSync(file, pack(seen));
    return [];
  }
  writeDifference(`${name}-seen`, seen);
  if (wanted) writeDifference(`${name}-accepted`, wanted);
  return [`${name}: ${fault}`];
}

/** Names of accepted pictures that are no longer taken; with `accept`, they are deleted and none is left. */
export function strayPictures(taken: ReadonlySet<string>, accept: boolean): string[] {
  const files = fs.existsSync(accepted) ? fs.readdirSync(accepted) : [];
  const strays = files.filter((file) => !taken.has(file.replace(/\.png$/u, "")));
  if (!accept) return strays;
  for (const stray of strays) fs.rmSync(path.join(accepted, stray));
  return [];
}

/** Bytes of all accepted pictures. */
export const weighPictures = (): number =>
  fs.readdirSync(accepted).reduce((sum, file) => sum + fs.statSync(path.join(accepted, file)).size, 0);

/** Empties the folder of differences, so that what lies there is of this run. */
export function clearDifferences(): void {
  for (const file of fs.existsSync(differing) ? fs.readdirSync(differing) : [])
    if (file.endsWith(".png")) fs.rmSync(path.join(differing, file));
}

function faultOf(name: string, seen: PNG, wanted: PNG | undefined): string | undefined {
  if (!wanted) return "there is no accepted picture of it.";
  const { width, height } = wanted;
  if (seen.width !== width || seen.height !== height)
    return `it is ${seen.width} × ${seen.height} px, and was ${width} × ${height}.`;
  const difference = new PNG({ width, height });
  const count = pixelmatch(wanted.data, seen.data, difference.data, width, height, { threshold });
  if (count <= tolerated) return undefined;
  writeDifference(`${name}-difference`, difference);
  return `${count} of ${width * height} pixels differ.`;
}

function writeDifference(name: string, picture: PNG): void {
  fs.mkdirSync(differing, { recursive: true });
  fs.writeFileSync(path.join(differing, `${name}.png`), pack(picture));
}

function roundColours(picture: PNG): PNG {
  for (const [place, value] of picture.data.entries()) picture.data[place] = value - (value % step);
  return picture;
}

/** As small as this format gets without a palette: no transparency, rows as they are, repeats found anywhere. */
const pack = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
