import { castingsAreSingle } from "./checks/castings-are-single.ts";
import { citedSourcesExist } from "./checks/cited-sources-exist.ts";
import { datesAreEdtf } from "./checks/dates-are-edtf.ts";
import { daysAreReal } from "./checks/days-are-real.ts";
import { derivationsHaveNoRing } from "./checks/derivations-have-no-ring.ts";
import { episodesAreListed } from "./checks/episodes-are-listed.ts";
import { fileNamesAreIds } from "./checks/file-names-are-ids.ts";
import { gatesAreEpisodes } from "./checks/gates-are-episodes.ts";
import { groundsExist } from "./checks/grounds-exist.ts";
import { hangulIsHangul } from "./checks/hangul-is-hangul.ts";
import { listsNameEachOnce } from "./checks/lists-name-each-once.ts";
import { momentsAreOrdered } from "./checks/moments-are-ordered.ts";
import { notesLookNoFurther } from "./checks/notes-look-no-further.ts";
import { nothingFromTheFuture } from "./checks/nothing-from-the-future.ts";
import { partIdsAreUnique } from "./checks/part-ids-are-unique.ts";
import { publishersAreSingle } from "./checks/publishers-are-single.ts";
import { referencesAreOpen } from "./checks/references-are-open.ts";
import { referencesExist } from "./checks/references-exist.ts";
import { rehearsalsAreSettled } from "./checks/rehearsals-are-settled.ts";
import { relationshipsAreSingle } from "./checks/relationships-are-single.ts";
import { retractionsFollowPublication } from "./checks/retractions-follow-publication.ts";
import { rulingsFollowTheirSources } from "./checks/rulings-follow-their-sources.ts";
import { saferWordingIsNeeded } from "./checks/safer-wording-is-needed.ts";
import { seasonsAreListed } from "./checks/seasons-are-listed.ts";
import { sinceIsADayOrWork } from "./checks/since-is-a-day-or-work.ts";
import { sourceIdsAreNeutral } from "./checks/source-ids-are-neutral.ts";
import { sourcesAreSingle } from "./checks/sources-are-single.ts";
import { spellingsAreSingle } from "./checks/spellings-are-single.ts";
import { stubsAreKnownThroughOthers } from "./checks/stubs-are-known-through-others.ts";
import { textIsPlain } from "./checks/text-is-plain.ts";
import { theoriesCohere } from "./checks/theories-cohere.ts";
import { theoriesHaveAnOrigin } from "./checks/theories-have-an-origin.ts";
import { unitsBelongToCounts } from "./checks/units-belong-to-counts.ts";
import { valuesFitQuestions } from "./checks/values-fit-questions.ts";
import { versionsFollowOneAnother } from "./checks/versions-follow-one-another.ts";
import { wordsKnowTheirDay } from "./checks/words-know-their-day.ts";
import type { Rule } from "./rule.ts";

/** Every cross-record rule. Adding one touches this list and no other rule. */
export const rules: readonly Rule[] = [
  fileNamesAreIds,
  partIdsAreUnique,
  gatesAreEpisodes,
  episodesAreListed,
  seasonsAreListed,
  datesAreEdtf,
  daysAreReal,
  nothingFromTheFuture,
  retractionsFollowPublication,
  sinceIsADayOrWork,
  referencesExist,
  referencesAreOpen,
  citedSourcesExist,
  groundsExist,
  valuesFitQuestions,
  unitsBelongToCounts,
  rulingsFollowTheirSources,
  versionsFollowOneAnother,
  theoriesHaveAnOrigin,
  theoriesCohere,
  rehearsalsAreSettled,
  saferWordingIsNeeded,
  derivationsHaveNoRing,
  stubsAreKnownThroughOthers,
  sourceIdsAreNeutral,
  sourcesAreSingle,
  publishersAreSingle,
  spellingsAreSingle,
  relationshipsAreSingle,
  castingsAreSingle,
  listsNameEachOnce,
  momentsAreOrdered,
  hangulIsHangul,
  textIsPlain,
  wordsKnowTheirDay,
  notesLookNoFurther,
];
