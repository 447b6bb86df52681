import { formatNumberOf } from "../../lib/format-date.ts";
import { groupBy } from "../../lib/group.ts";
import { addressOfWorks } from "../model/addresses.ts";
import type { Source } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SearchDocument } from "./document.ts";

/** Documents of publishers that may be named, those whose every work is sealed left out: each leads to its works. */
export function publisherDocuments({ tables }: OpenWorld): SearchDocument[] {
  const works = groupBy(tables.sources, ({ publisher }) => publisher);
  return tables.publishers.flatMap(({ id, name, spellings }): SearchDocument[] => {
    const published = works.get(id);
    if (!published) return [];
    const others = new Set([...withoutArticle(name), ...spellings, ...published.flatMap(domainOf)]);
    others.delete(name);
    return [
      {
        id: `publisher/${id}`,
        kind: "publisher",
        to: addressOfWorks(name),
        label: name,
        line: formatNumberOf(published.length, "work"),
        ...(others.size > 0 && { spellings: [...others] }),
      },
    ];
  });
}

/** “Korea Herald” for “The Korea Herald”: nobody types the article. */
const withoutArticle = (name: string): string[] => (/^the /iu.test(name) ? [name.slice(4)] : []);

/** Where a work stands: “pinkvilla.com”. */
function domainOf({ url }: Source): string[] {
  if (url === null || !URL.canParse(url)) return [];
  return [new URL(url).hostname.replace(/^(?:www\d*|m|amp)\./u, "")];
}
