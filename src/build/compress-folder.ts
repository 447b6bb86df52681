import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

/** What was compressed, in bytes. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** Files that are text; typefaces and pictures are compressed in themselves. */
const texts = /\.(?:html|js|css|json|xml|ics|svg|txt|webmanifest)$/u;

const toBrotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const toGzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);

/**
 * Lays `file.br` (brotli at 11, its best) and `file.gz` (gzip at 9) beside each text below a folder, several at once. The
 * same texts give the same bytes.
 * @throws Error where the folder is missing: there is nothing to compress.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`${folder} is missing. Run npm run build first.`);
  });
  const files = entries
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sum = { files: files.length, bytes: 0, brotli: 0, gzip: 0 };
  const queue = files.values();
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      const text = await fs.readFile(file);
      const [brotli, gzip] = await Promise.all([
        toBrotli(text, {
          params: {
            [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
            [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
            [zlib.constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
          },
        }),
        toGzip(text, { level: zlib.constants.Z_BEST_COMPRESSION }),
      ]);
      await Promise.all([fs.writeFile(`${file}.br`, brotli), fs.writeFile(`${file}.gz`, gzip)]);
      sum.bytes += text.byteLength;
      sum.brotli += brotli.byteLength;
      sum.gzip += gzip.byteLength;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, lane));
  return sum;
}
