import { execFile, spawn } from "node:child_process";
import fs from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** nginx at work. */
export interface Nginx {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** How many requests it has answered so far, and with how many bytes, headers among them; 0 where it keeps no log. */
  sent(): Promise<{ readonly requests: number; readonly bytes: number }>;
  close(): Promise<void>;
}

/**
 * Starts the nginx of the system with `src/build/nginx.conf`, in which nothing is changed but the lines marked as yours:
 * where it listens and where the site lies. What it needs beside the site is in a folder that goes with it.
 * @param options `log` has it count what it sends; under load that takes some of its time.
 * @throws Error with what to install where there is no nginx, and with its own words where it refuses the file.
 */
export async function startNginx(site: string, { log = false } = {}): Promise<Nginx> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "register-nginx-"));
  const port = await freePort();
  const documented = await fs.readFile(path.resolve("src/build/nginx.conf"), "utf8");
  const server = documented
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replaceAll("/srv/register/dist", path.resolve(site));
  const file = path.join(folder, "nginx.conf");
  await fs.writeFile(file, mainFile(folder, server, log));
  try {
    await run("nginx", ["-c", file, "-t"]);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(
      `nginx does not start with src/build/nginx.conf. It needs nginx and its brotli module (Debian and Ubuntu: apt-get install nginx-light libnginx-mod-http-brotli-static).\n${words}`,
      { cause: error },
    );
  }
  const child = spawn("nginx", ["-c", file], { stdio: "ignore" });
  const ended = new Promise((resolve) => void child.once("exit", resolve));
  while (!(await answers(port))) await new Promise((next) => void setTimeout(next, 20));
  return {
    address: `http://127.0.0.1:${port}`,
    async sent() {
      const lines = (await fs.readFile(path.join(folder, "access.log"), "utf8").catch(() => "")).trim();
      const sizes = lines === "" ? [] : lines.split("\n").map(Number);
      return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    },
    async close() {
      child.kill("SIGTERM");
      await ended;
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** What stands around a file of `conf.d`, as Debian has it, with everything that is written in one folder. */
const mainFile = (folder: string, server: string, log: boolean): string => `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
worker_processes auto;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  log_format sizes $bytes_sent;
  access_log ${log ? `${folder}/access.log sizes` : "off"};
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
${server}
}
`;

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
