import type { Value } from "../../wiki/model/value.ts";
import type { ApiRow } from "./api-schemas.ts";

/** The note of a row as a field, or no field at all. */
export const noted = ({ note }: { readonly note?: string }): { note?: string } =>
  note === undefined ? {} : { note };

/** A value as dumps print it: dates as written, with the outermost days they can mean. */
export function apiValue(value: Value): ApiRow<"questions">["claims"][number]["value"] {
  switch (value.type) {
    case "date":
    case "window":
    case "excluded":
      return { type: value.type, date: value.span.text, first: value.span.first, last: value.span.last };
    case "status":
    case "count":
    case "text":
    case "unannounced":
      return value;
  }
}
