import { chromium } from "playwright-core";
import { startHost } from "./host.ts";
import { load } from "./load.ts";
import { slowDown } from "../support/shifts.ts";
import { browserFlags, findBrowser } from "../support/find-browser.ts";
const host = await startHost("/work/wt/cold/.cache/bench/site-real");
host.place("/plain", "<!doctype html><meta charset=utf-8><title>x</title><style>body{font:1rem/1.5 serif}</style><h1>Nam On-jo</h1><p>" + "Some words of a long text. ".repeat(200));
host.place("/blank", "<!doctype html><title>blank</title>");
const { executablePath } = await findBrowser();
for (const mode of ["swap", "same", "swap", "same"]) {
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (named) => named");
  if (mode === "same") await page.goto(host.address + "/blank");
  await slowDown(page);
  const session = await context.newCDPSession(page);
  console.log(mode, (await load(page, session, host.address + "/plain")).largestPaint);
  await browser.close();
}
await host.close();
