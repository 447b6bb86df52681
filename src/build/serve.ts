import path from "node:path";
import { startStaticServer } from "./static-server.ts";

// `npm start`: serves the built site at port 4173, or PORT, or the next free one.
const wanted = process.env["PORT"] ?? "";
const port = wanted === "" ? 4173 : Number(wanted);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is “${wanted}”; give a number from 0 to 65535, such as 4173.`);
  const { address } = await startStaticServer(path.resolve("dist"), { port });
  process.stdout.write(`The register is at ${address} (Ctrl-C ends it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
