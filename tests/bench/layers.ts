import { compile } from "../../src/wiki/compile/compile.ts";
import type { Layer } from "../../src/wiki/model/sealed.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import { sizeFor } from "../support/synthetic-size.ts";
import { benchDay } from "./records.ts";

const made = new Map<number, readonly Layer[]>();

/** The layers of a synthetic record with so many claims, in proportion but for the questions: a hundred claims each from 100,000 on. */
export function layersWith(claims: number): readonly Layer[] {
  const known = made.get(claims);
  if (known) return known;
  const questions = Math.max(10, Math.min(1_000, claims / 10));
  const result = compile(syntheticRecord(sizeFor("claims", claims, { questions })), benchDay);
  if (!result.ok) throw new Error(`The synthetic record of ${claims} claims has problems.`);
  made.set(claims, result.model.layers);
  return result.model.layers;
}
