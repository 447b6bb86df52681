/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [field: string]: Json;
}

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !isList(json);

/**
 * A copy of some JSON with one place set to a value, or taken out by `undefined`. Everything else keeps its
 * place; a list may grow by one, and missing objects are made.
 * @example editJson({ a: [1, 2] }, ["a", "1"], undefined) is { a: [1] }.
 */
export function editJson(
  json: Json | undefined,
  [step, ...rest]: readonly string[],
  value: Json | undefined,
): Json | undefined {
  if (step === undefined) return value;
  if (isList(json)) {
    const made = editJson(json[Number(step)], rest, value);
    return [
      ...json.slice(0, Number(step)),
      ...(made === undefined ? [] : [made]),
      ...json.slice(Number(step) + 1),
    ];
  }
  const fields = isObject(json) ? json : {};
  const made = editJson(fields[step], rest, value);
  if (made !== undefined) return { ...fields, [step]: made };
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== step));
}
