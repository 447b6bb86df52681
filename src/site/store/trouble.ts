/** Why something could not be kept or read, and what to do, in sentences for the reader. */
export interface Trouble {
  readonly kind: "blocked" | "full" | "newer" | "damaged";
  readonly text: string;
}

const export_ = "Export your forecasts to have them in a file.";

/** What went wrong with the storage of this browser. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError")
    return {
      kind: "full",
      text: `This browser’s storage is full: what you enter now is kept until you leave, and no longer. ${export_}`,
    };
  if (name === "VersionError")
    return {
      kind: "newer",
      text: "Your forecasts were kept by a newer edition of this page, and are safe. Reload to get it.",
    };
  return {
    kind: "blocked",
    text: `This browser does not let the page keep anything: what you enter is kept until you leave, and no longer. ${export_}`,
  };
}

/** That some rows could not be read; the others were. */
export const damagedRows = (count: number): Trouble => ({
  kind: "damaged",
  text: `${count === 1 ? "One forecast" : `${count} forecasts`} kept in this browser could not be read, wholly or in part; everything else was. If you have an export, import it again.`,
});
