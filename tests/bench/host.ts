import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { startStaticServer } from "../../src/build/static-server.ts";

/** A host of a built site, as readers on the web meet one. */
export interface Host {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** Puts a page of the benchmark’s own at an address, beside the site’s. */
  place(path: string, html: string): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Buffer;
}

const isText = /^(?:text\/|application\/(?:json|javascript|manifest\+json)|image\/svg)/u;

/** Serves a built site with everything that is text compressed (brotli 11), each file once and before it is measured again. */
export async function startHost(folder: string): Promise<Host> {
  const inner = await startStaticServer(folder, { port: 0, host: "127.0.0.1" });
  const kept = new Map<string, Promise<Answer>>();
  const server = http.createServer((request, response) => {
    const path = request.url ?? "/";
    const answer = kept.get(path) ?? fetchPacked(inner.address + path);
    kept.set(path, answer);
    answer.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    // A server that listens on a port has an address of this kind.
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    place(path, html) {
      const headers = { "content-type": "text/html;charset=utf-8" };
      kept.set(path, Promise.resolve(packed(200, headers, Buffer.from(html))));
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await inner.close();
    },
  };
}

async function fetchPacked(address: string): Promise<Answer> {
  const response = await fetch(address);
  const { connection: _, ...headers } = Object.fromEntries(response.headers);
  return packed(response.status, headers, Buffer.from(await response.arrayBuffer()));
}

function packed(status: number, headers: http.OutgoingHttpHeaders, body: Buffer): Answer {
  if (!isText.test(String(headers["content-type"])))
    return { status, headers: { ...headers, "content-length": body.length }, body };
  const small = brotliCompressSync(body);
  return {
    status,
    headers: { ...headers, "content-encoding": "br", "content-length": small.length },
    body: small,
  };
}
