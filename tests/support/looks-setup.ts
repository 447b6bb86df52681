import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startStaticServer } from "../../src/build/static-server.ts";
import { findBrowser } from "./find-browser.ts";
import { unpackedBrowser } from "./find-browser-package.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Why no pictures can be compared on this machine; empty where they can. */
    pictureFault: string;
    /** The run was started with `--update`: what is seen now becomes the baseline. */
    acceptPictures: boolean;
  }
}

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Before the tests of the look: builds the site as it is on the day and in the folder that the project's settings
 * name, with the sheet of components, and serves it to the one browser whose pixels are the same everywhere.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { env } = project.config;
  buildPinned(env);
  const server = await startStaticServer(path.resolve(root, env["REGISTER_OUTPUT"] ?? ""), {
    port: 0,
    host: "127.0.0.1",
  });
  const { executablePath, fault } = await findPictureBrowser();
  process.stdout.write(`Browser: ${executablePath}\n`);
  project.provide("address", server.address);
  project.provide("browserPath", executablePath);
  project.provide("pictureFault", fault);
  project.provide("acceptPictures", project.config.snapshotOptions.updateSnapshot === "all");
  return () => server.close();
}

/** Builds in a process of its own: Vite reads the environment, and Vitest has changed it here. */
function buildPinned(env: Readonly<Record<string, string | undefined>>): void {
  const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env;
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--mode", "looks", "--logLevel", "warn"], {
    cwd: root,
    env: { ...outside, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * The Chromium inside `@sparticuz/chromium`, told to see no font of the machine. Where it cannot run the other tests
 * of the look still do, with whatever browser there is, and the pictures say why they cannot be compared.
 */
async function findPictureBrowser(): Promise<{ executablePath: string; fault: string }> {
  const from = "npm package @sparticuz/chromium";
  try {
    const { executablePath } = await findBrowser({}, [{ from, find: unpackedBrowser }]);
    process.env["FONTCONFIG_FILE"] = writeFontList(path.dirname(executablePath));
    return { executablePath, fault: "" };
  } catch (error) {
    const { executablePath } = await findBrowser();
    const why = error instanceof Error ? error.message : String(error);
    return {
      executablePath,
      fault: `Pictures are compared in one browser only, that of the ${from} (Linux x64), and it does not run here. Use Linux x64 or a container of it, and npm ci without --omit=optional.\n${why}`,
    };
  }
}

/** A list of fonts for the browser with nothing in it but the one that came with it. */
function writeFontList(browserFolder: string): string {
  const file = path.resolve(root, ".cache/looks/fonts.conf");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${path.join(browserFolder, "fonts/fonts")}</dir><cachedir>${path.dirname(file)}/fonts</cachedir></fontconfig>\n`,
  );
  return file;
}
