import { compile } from "../../src/wiki/compile/compile.ts";
import type { Layer, OpenLayer } from "../../src/wiki/model/sealed.ts";
import { seal } from "../../src/wiki/model/sealed.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import type { SyntheticSize } from "../support/synthetic-size.ts";
import { sizeFor } from "../support/synthetic-size.ts";
import { benchDay } from "./records.ts";

const made = new Map<number, string>();

/**
 * The layers of a synthetic record with so many claims, in proportion but for the questions: a hundred claims each
 * from 100,000 on. They come anew at every call, as from a file: what the gate and the ledger keep of layers that they
 * have seen is kept of none of these.
 */
export function layersWith(claims: number): readonly Layer[] {
  const text = made.get(claims) ?? compiledWith(claims);
  made.set(claims, text);
  // A layer is plain data: what was written is what is read.
  return (JSON.parse(text) as OpenLayer[]).map(seal);
}

function compiledWith(claims: number): string {
  const result = compile(syntheticRecord(sizeWith(claims)), benchDay);
  if (!result.ok) throw new Error(`The synthetic record of ${claims} claims has problems.`);
  return JSON.stringify(result.model.layers);
}

/** The size of a synthetic record with so many claims: ten on a question, and on a thousand questions at most. */
export const sizeWith = (claims: number): SyntheticSize =>
  sizeFor("claims", claims, { questions: Math.max(10, Math.min(1_000, claims / 10)) });
