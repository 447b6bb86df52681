import path from "node:path";
import type { TestProject } from "vitest/node";
import { placesOf } from "../../src/build/places.ts";
import { startStaticServer } from "../../src/build/static-server.ts";
import { findBrowser } from "./find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    address: string;
    /** A browser that starts. */
    browserPath: string;
  }
}

/**
 * Before all tests in a browser: serves `dist/` (or REGISTER_OUTPUT) and finds a browser, each once. Workers that looked for
 * themselves would unpack one browser over another's.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startStaticServer(placesOf(path.resolve(".")).output, { port: 0, host: "127.0.0.1" });
  const { executablePath, from } = await findBrowser();
  process.stdout.write(`Browser: ${executablePath} (${from})\n`);
  project.provide("address", server.address);
  project.provide("browserPath", executablePath);
  return () => server.close();
}
