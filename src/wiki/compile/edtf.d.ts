// The package ships no types; only what read-edtf.ts calls is described.
declare module "edtf" {
  /** Parses an EDTF text of any level; throws on a text that is none. `min` and `max` are milliseconds in UTC. */
  export default function parse(text: string): { readonly min: number; readonly max: number };
}
