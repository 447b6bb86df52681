/** One row of a measure’s table: what was measured, on what, and every figure that came out. */
export interface Outcome {
  readonly what: string;
  readonly unit: "ms" | "s" | "kB" | "MB" | "files" | "requests" | "/s" | "errors" | "×";
  readonly values: readonly number[];
  /** The most that the middle figure should be, where something is aimed at. */
  readonly aim?: number;
}

/** How a run of the benchmark was asked for. */
export interface BenchOptions {
  /** How often everything is measured; rounds go through all subjects before the next begins. */
  readonly rounds: number;
  /** Names of the records to measure on (records.ts); all of a measure’s own where none is named. */
  readonly records: readonly string[];
  /** How long a server is asked without a pause, in seconds. */
  readonly seconds: number;
}

/** One measure of the benchmark. Adding one is a file that exports it and a line in run.ts. */
export interface Measure {
  /** The word that asks for it: `npm run bench -- name`. */
  readonly name: string;
  /** What exactly is measured, in sentences that stand above the table. */
  readonly method: string;
  readonly run: (options: BenchOptions) => Promise<readonly Outcome[]>;
}
