import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a server did under load. */
export interface LoadFigures {
  /** Answers a second. */
  readonly throughput: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /** Answers other than of success, and connections that failed or took too long. */
  readonly errors: number;
}

/** Asks for some addresses in turn, and writes what came of it as JSON. */
const script = (addresses: readonly string[]): string => `
local addresses = { ${addresses.map((address) => JSON.stringify(address)).join(", ")} }
local next = 0
wrk.headers["Accept-Encoding"] = "br, gzip"
request = function()
  next = next % #addresses + 1
  return wrk.format("GET", addresses[next])
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"throughput":%f,"p99":%f,"errors":%d}\\n',
    summary.requests / (summary.duration / 1e6), latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;

/**
 * Has wrk ask a server for addresses in turn, over so many connections, for so many seconds.
 * @throws Error where there is no wrk, with what to install.
 */
export async function load(
  server: string,
  addresses: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<LoadFigures> {
  const file = path.resolve(".cache/bench/wrk.lua");
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, script(addresses));
  const options = ["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`];
  const { stdout } = await run("wrk", [...options, "--script", file, server]).catch((error: unknown) => {
    throw new Error(
      `wrk does not run (Debian and Ubuntu: apt-get install wrk). ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  // Our own script has written the line.
  return JSON.parse(/^\{.*\}$/mu.exec(stdout)?.[0] ?? "{}") as LoadFigures;
}
