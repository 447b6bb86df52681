import path from "node:path";
import { compressFolder } from "./compress-folder.ts";
import { placesOf } from "./places.ts";

// `npm run compress`: lays a compressed copy beside each text of the built site, for hosts that send files as they lie.
try {
  const { files, bytes, brotli, gzip } = await compressFolder(placesOf(path.resolve(".")).output);
  const kilo = (count: number): string => `${Math.round(count / 1000)} kB`;
  process.stdout.write(`${files} texts of ${kilo(bytes)}: brotli ${kilo(brotli)}, gzip ${kilo(gzip)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
