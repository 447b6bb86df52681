import type { Span } from "../../lib/span.ts";
import type { StatusWord } from "../vocabulary/questions.ts";

/** What a claim answers. `unannounced` says that nothing is announced; `excluded` rules a span out. */
export type Value =
  | { readonly type: "date"; readonly span: Span }
  | { readonly type: "window"; readonly span: Span }
  | { readonly type: "status"; readonly word: StatusWord }
  | { readonly type: "count"; readonly count: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "unannounced" }
  | { readonly type: "excluded"; readonly span: Span };
