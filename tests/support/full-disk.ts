/*
 * Loaded by Node before a build (`--import`): a disk that has room for `REGISTER_ROOM` bytes more. The file in which it
 * comes to its end is cut off, as on a real one, and nothing is written after it.
 */
import fs from "node:fs/promises";

const write = fs.writeFile.bind(fs);
let left = Number(process.env["REGISTER_ROOM"]);

const writeWhereRoom: typeof fs.writeFile = async (file, text, options) => {
  if (typeof text !== "string" && !(text instanceof Uint8Array)) return write(file, text, options);
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const room = Math.max(0, left);
  left -= bytes.byteLength;
  await write(file, left < 0 ? bytes.subarray(0, room) : bytes, options);
  if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
};

Object.assign(fs, { writeFile: writeWhereRoom });
