/** What the one database is called. */
export const databaseName = "register";

/**
 * Tells whether the database is there already, so that looking does not make one, and so that whoever keeps nothing
 * loads nothing of the store; a browser that cannot tell says yes. Rejects where the browser keeps nothing.
 */
export async function isKept(name = databaseName): Promise<boolean> {
  if (typeof indexedDB.databases !== "function") return true;
  return (await indexedDB.databases()).some((database) => database.name === name);
}
