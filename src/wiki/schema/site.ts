import * as v from "valibot";
import { tagMaterials } from "../vocabulary/statements.ts";
import { day, field, id, language, text, url } from "./basic.ts";

const externalIdSchema = v.strictObject({
  scheme: field(text, "Whose id it is, such as IMDb."),
  value: field(text, "The id."),
  url: v.optional(field(url, "Where it leads.")),
});

/** What this wiki is about: content/site.json. No line of code knows any of it. */
export const siteSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: field(text, "Name of the wiki."),
  nameHangul: field(text, "Name of the wiki in Hangul."),
  tagline: field(text, "What it is, in one sentence."),
  address: v.optional(
    field(url, "Where it is published, without a slash at the end; left out while it is not."),
  ),
  repository: v.optional(field(url, "Where the source lives, if that is public.")),
  language: field(language, "Language of the text."),
  series: v.strictObject({
    name: field(text, "Name of the series."),
    hangul: field(text, "Its name in Hangul."),
    syllables: field(
      v.array(text),
      "A recorded romanisation of the name, syllable by syllable; spaces left out.",
    ),
    alternateNames: field(v.array(text), "Other titles it goes by."),
    premise: field(text, "What the series' own blurb tells, in our words."),
    externalIds: field(v.array(externalIdSchema), "Ids elsewhere."),
  }),
  broadcaster: field(text, "Who publishes the series; said in running text as 'the broadcaster'."),
  seasons: field(
    v.array(
      v.strictObject({
        number: v.pipe(v.number(), v.integer(), v.minValue(1)),
        episodes: field(v.array(id), "Ids of its episodes in order of broadcast; empty while none is known."),
      }),
    ),
    "Seasons in order; their episodes give the order of the seals.",
  ),
  groups: field(
    v.array(
      v.strictObject({
        id: field(id, "Id that character records use."),
        name: field(text, "Name in English."),
        hangul: field(text, "Name in Hangul."),
        material: field(v.picklist(tagMaterials), "Cloth or plate of its name tags."),
      }),
    ),
    "Groups of characters in the order of the register.",
  ),
  nextSeason: field(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      release: field(id, "The question of its release."),
      leads: field(v.array(id), "Questions that the home page opens with, in order."),
      events: v.optional(
        field(
          v.array(
            v.strictObject({
              question: field(id, "A question whose answer is a date."),
              label: field(text, "What to call the event, in two or three words."),
            }),
          ),
          "What hangs under the time axis of the slip chart.",
        ),
      ),
    }),
    "The season that the register is waiting for.",
  ),
  opened: field(day, "First day that the record can be read as of."),
});
export type SiteRecord = v.InferOutput<typeof siteSchema>;
