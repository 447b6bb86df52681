import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import sirv from "sirv";
import { forever, hashedFolders } from "./publish/caching.ts";
import type { Header } from "./publish/security-headers.ts";
import { fileHeaders, securityHeaders } from "./publish/security-headers.ts";

/** A server at work. */
export interface StaticServer {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where a server listens. */
export interface Listening {
  /** The port wanted; the next free one is taken where it is in use. 0 takes any. */
  readonly port: number;
  /** The one interface to listen on; left out, all of them. */
  readonly host?: string;
}

const hashed = new RegExp(`^/(?:${hashedFolders.join("|")})/`, "u");
const highestPort = 65_535;

/**
 * Serves a built site as static hosts do: an address leads to its folder's `index.html` with and without
 * the slash at the end and is never redirected; what does not exist is answered by `404.html` with status 404.
 *
 * @throws Error where the folder holds no built site.
 */
export async function startStaticServer(folder: string, listening: Listening): Promise<StaticServer> {
  const absent = path.join(folder, "404.html");
  if (!fs.existsSync(path.join(folder, "index.html")) || !fs.existsSync(absent))
    throw new Error(`${folder} holds no built site. Run npm run build first.`);

  const files = sirv(folder, {
    // Files are looked up at each request, so that a new build is served without a restart.
    dev: true,
    etag: true,
    extensions: ["html"],
    setHeaders(response, pathname) {
      if (hashed.test(pathname)) response.setHeader("Cache-Control", forever);
    },
  });
  const server = http.createServer((request, response) => {
    // As the rules for nginx have it: what is no document has no use for a policy.
    setAll(response, hashed.test(request.url ?? "") ? fileHeaders : headersOf(folder));
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    files(request, response, () => {
      setAll(response, headersOf(folder));
      answerAbsent(absent, response);
    });
  });
  await listen(server, listening);
  return {
    address: `http://${listening.host ?? "localhost"}:${portOf(server)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function setAll(response: http.ServerResponse, headers: readonly Header[]): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

/**
 * The headers of every document, as the build wrote them for its hosts: the first rule of `_headers` is about all addresses.
 * Read at each request, like everything else.
 */
export function headersOf(folder: string): readonly Header[] {
  const file = path.join(folder, "_headers");
  if (!fs.existsSync(file)) return securityHeaders([]);
  const [, rule = ""] = /^\S+\n((?: {2}.+\n)+)/u.exec(fs.readFileSync(file, "utf8")) ?? [];
  return rule
    .trimEnd()
    .split("\n")
    .map((line): Header => {
      const [name = "", ...value] = line.trim().split(": ");
      return [name, value.join(": ")];
    });
}

function answerAbsent(file: string, response: http.ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
  fs.createReadStream(file)
    .on("error", () => response.end())
    .pipe(response);
}

/** The port that a listening server has. */
function portOf(server: http.Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null)
    throw new Error("The server does not listen on a port.");
  return address.port;
}

/** Listens on the port, or on the next one that is free. */
async function listen(server: http.Server, { port, host }: Listening): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port, ...(host !== undefined && { host }) }, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken || port >= highestPort) throw error;
    await listen(server, { port: port + 1, ...(host !== undefined && { host }) });
  }
}
