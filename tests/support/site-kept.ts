import type { Page } from "playwright-core";

/** Reads a setting from the reader’s store; undefined where it is not there. No store is made by looking. */
export const readKept = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(async (key) => {
    if (!(await indexedDB.databases()).some((database) => database.name === "register")) return undefined;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open("register");
      opening.addEventListener("error", () => reject(new Error("The store does not open.")));
      opening.addEventListener("success", () => {
        const reading = opening.result.transaction("settings").objectStore("settings").get(key);
        reading.addEventListener("success", () => {
          opening.result.close();
          resolve(reading.result);
        });
      });
    });
  }, name);

/** Writes a setting into the store that the page has made already. */
export const writeKept = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([key = "", value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("register");
        opening.addEventListener("error", () => reject(new Error("The store does not open.")));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("settings", "readwrite");
          writing.objectStore("settings").put(value, key);
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [name, text],
  );
