import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { startStaticServer } from "../../src/build/static-server.ts";

/** What can happen to a request on its way. */
export type Fault = "404" | "500" | "503" | "cut" | "hang" | "half" | "wrong" | "slow";

export const faults: readonly Fault[] = ["404", "500", "503", "cut", "hang", "half", "wrong", "slow"];

/** How long an answer that is slow takes, in milliseconds. */
const slow = 300;

/** A host that can be told to fail, and to serve another build, at one address all the while. */
export interface FaultyHost {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** Says what happens to each path; undefined lets it through. */
  plan: (path: string) => Fault | undefined;
  /**
   * What hung is let go: it has failed then. A browser opens six connections to a host over HTTP/1.1: where
   * all of them hang it waits for minutes, even with the next page, and no page can end its own `import()`.
   */
  release(): void;
  /** Nothing fails from now on, and what hung is let go. */
  mend(): void;
  /** Serves another folder from now on. */
  deploy(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a host for a built site on a port of its own; nothing fails until it is told to. */
export async function startFaultyHost(folder: string): Promise<FaultyHost> {
  let inner = await startStaticServer(folder, { port: 0, host: "127.0.0.1" });
  const hanging = new Set<Socket>();
  const server = http.createServer((request, response) => {
    const fault = host.plan(new URL(request.url ?? "/", "http://host").pathname);
    if (fault === "cut") return void request.socket.destroy();
    if (fault === "hang") return void hanging.add(request.socket);
    if (fault === "404" || fault === "500" || fault === "503") {
      response.writeHead(Number(fault), { "Content-Type": "text/plain" }).end(`${fault} from the host`);
      return;
    }
    if (fault === "wrong") {
      response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><p>Log in to the network");
      return;
    }
    const passOn = (): void => {
      const { port } = new URL(inner.address);
      const asked = http.request(
        { port, host: "127.0.0.1", path: request.url, method: request.method, headers: request.headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("end", () => {
            const body = Buffer.concat(parts);
            response.writeHead(answer.statusCode ?? 502, { ...answer.headers });
            if (fault !== "half") return void response.end(body);
            response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
          });
        },
      );
      asked.on("error", () => request.socket.destroy());
      asked.end();
    };
    if (fault === "slow") setTimeout(passOn, slow);
    else passOn();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host: FaultyHost = {
    // A server that listens on a port has an address of this kind.
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plan: () => undefined,
    release() {
      for (const socket of hanging) socket.destroy();
      hanging.clear();
    },
    mend() {
      host.plan = () => undefined;
      host.release();
    },
    async deploy(next) {
      const before = inner;
      inner = await startStaticServer(next, { port: 0, host: "127.0.0.1" });
      await before.close();
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await inner.close();
    },
  };
  return host;
}
