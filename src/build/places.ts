import path from "node:path";

/** Where one build reads and writes; full paths. */
export interface Places {
  /** The folder of the records. */
  readonly content: string;
  /** The folder of the finished site. */
  readonly output: string;
  /** The folder of work in progress, of one process alone: two builds at once do not meet there. */
  readonly work: string;
}

/**
 * The places of a build. `REGISTER_CONTENT` and `REGISTER_OUTPUT` name other folders than `src/content` and `dist`, so
 * that another record can be built, or the same one for another day, beside the site. The output must lie on the same
 * disk as the project, because the finished folder is moved there in one step.
 *
 * @example REGISTER_OUTPUT=.cache/pinned in process 12 gives { output: "<root>/.cache/pinned", work: "<root>/.cache/build-pinned-12", … }
 */
export function placesOf(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  processId: number = process.pid,
): Places {
  const output = path.resolve(root, environment["REGISTER_OUTPUT"] || "dist");
  return {
    content: path.resolve(root, environment["REGISTER_CONTENT"] || "src/content"),
    output,
    work: path.join(root, ".cache", `build-${path.basename(output)}-${processId}`),
  };
}
