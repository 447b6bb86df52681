import { answer } from "../../wiki/queries/pages.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { Ask } from "../routes/asking.ts";

/**
 * Answers from an open world, for the prerender. `isSealed` tells whether an address that the world does not
 * know belongs to something sealed; such a page is rendered as sealed, and an unknown one must not be asked for.
 */
export const askWorld =
  (world: OpenWorld): Ask =>
  (name, id) => {
    const found = answer(world, name, id);
    return Promise.resolve(found === undefined ? { sealed: true } : { sealed: false, data: found });
  };
