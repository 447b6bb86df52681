/** What browsers tell of the connection; the types of the web leave it out, because not every one does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether nothing may be fetched that was not asked for: the reader saves data, or the line is of the slowest kind. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || (connection?.effectiveType ?? "").endsWith("2g");
}
