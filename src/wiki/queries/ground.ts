import type { Ground } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { formatPublished } from "./citation.ts";
import { addressOfClaim } from "./ledger-pages.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";

/** Where what a statement rests on can be checked; undefined where its page is sealed. */
export function groundLink(world: OpenWorld, on: Ground): PageLink | undefined {
  const at = (link: PageLink | undefined, part: string): PageLink | undefined =>
    link && { ...link, to: `${link.to}#${part}` };
  switch (on.type) {
    case "fact":
      return at(linkTo(world, lookup(world).characters.has(on.of) ? "character" : "entry", on.of), on.fact);
    case "event":
      return at(linkTo(world, "episode", on.episode), on.event);
    case "claim": {
      // Where it stands among the others, named by who said it and when; an imprint is never sealed.
      const link = linkTo(world, "question", on.question);
      const imprint = lookup(world).imprints.get(on.source);
      return (
        link &&
        imprint && {
          ...link,
          to: addressOfClaim(world, { id: on.claim, question: on.question }),
          text: `${imprint.publisherName}, ${formatPublished(imprint.published)}`,
        }
      );
    }
    case "episode":
      return linkTo(world, "episode", on.episode);
  }
}
