import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { unpackedBrowser } from "./find-browser-package.ts";

/** Flags under which every browser of this list starts, also as root and in a container. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that has been seen to start. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it was found, in words. */
  readonly from: string;
}

/** One place to look: paths of executables that are there, most wanted first. */
interface Place {
  readonly from: string;
  readonly find: () => Promise<readonly string[]> | readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds a Chromium and proves that it starts: `CHROME_PATH`, a system browser, Playwright's own download,
 * the one inside the npm package, and at last, as root on Debian or Ubuntu, the distribution's package.
 *
 * @throws Error where `CHROME_PATH` leads to nothing that starts, or where no place has a browser that does.
 */
export async function findBrowser(
  environment: Environment = process.env,
  places: readonly Place[] = placesOf(environment),
): Promise<FoundBrowser> {
  const wanted = environment["CHROME_PATH"] ?? "";
  if (wanted !== "") {
    if (!fs.existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
    const fault = await faultOf(wanted);
    if (fault !== undefined) throw new Error(`CHROME_PATH is ${wanted}, and it does not start: ${fault}`);
    return { executablePath: wanted, from: "CHROME_PATH" };
  }
  const faults: string[] = [];
  for (const { from, find } of places) {
    try {
      for (const executablePath of await find()) {
        const fault = await faultOf(executablePath);
        if (fault === undefined) return { executablePath, from };
        faults.push(`${executablePath} (${from}) does not start: ${fault}`);
      }
    } catch (error) {
      faults.push(`${from}: ${firstLine(error)}`);
    }
  }
  const cure =
    "Install Chrome or Chromium, or set CHROME_PATH to one, or run npx playwright-core install chromium.";
  throw new Error(["No browser was found for the tests in tests/e2e.", cure, ...faults].join("\n"));
}

const placesOf = (environment: Environment): readonly Place[] => [
  { from: "system", find: () => systemPaths(environment) },
  {
    from: "Playwright’s download",
    find: () => [chromium.executablePath()].filter((file) => fs.existsSync(file)),
  },
  { from: "npm package @sparticuz/chromium", find: unpackedBrowser },
  { from: "apt-get", find: installByApt },
];

/** Where browsers stand on Linux, macOS and Windows. */
function systemPaths(environment: Environment): string[] {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
  ];
  const folders = (environment["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((key) => {
    const root = environment[key];
    const parts = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return root === undefined ? [] : parts.map((part) => path.join(root, part));
  });
  const all = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...mac,
    ...windows,
  ];
  return [...new Set(all)].filter((file) => fs.existsSync(file));
}

/** Installs the distribution's Chromium, where that is possible without asking anybody. */
function installByApt(): string[] {
  const release = fs.existsSync("/etc/os-release") ? fs.readFileSync("/etc/os-release", "utf8") : "";
  const mayInstall = /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(release) && process.getuid?.() === 0;
  if (!mayInstall) return [];
  process.stdout.write("No browser starts here: installing chromium by apt-get, once.\n");
  const run = (...words: string[]): void => {
    execFileSync("apt-get", words, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  const install = (): void => run("install", "-y", "--no-install-recommends", "chromium");
  try {
    install();
  } catch {
    // The lists of packages are empty in most containers.
    run("update");
    install();
  }
  return ["/usr/bin/chromium"].filter((file) => fs.existsSync(file));
}

/** What keeps a browser from starting; undefined where it starts and opens a page. */
async function faultOf(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserFlags], timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.goto("data:text/html,<title>ready</title>", { timeout: 30_000 });
      return (await page.title()) === "ready" ? undefined : "it opens no page.";
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error);
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
