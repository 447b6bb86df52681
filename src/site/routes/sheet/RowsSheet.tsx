import { claimStandings, questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { AtOdds } from "../../components/AtOdds.tsx";
import { AttendanceStrip } from "../../components/AttendanceStrip.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { EvidenceList } from "../../components/EvidenceList.tsx";
import { FactList } from "../../components/FactList.tsx";
import { RecordCard } from "../../components/RecordCard.tsx";
import { SealedStrip } from "../../components/SealedStrip.tsx";
import { SourceList } from "../../components/SourceList.tsx";
import { SpellingTable } from "../../components/SpellingTable.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TagGrid } from "../../components/TagGrid.tsx";
import { TieList } from "../../components/TieList.tsx";
import { Section } from "../../ui/Section.tsx";
import { Specimen } from "./Specimen.tsx";
import { attendance, claim, evidence, fact, imprint, source, standing, tag } from "./specimens.ts";

const link = { text: tag.name, to: "/cast" };

/** Rows: what the ledgers are made of. */
export const RowsSheet = () => (
  <Section label="Rows" title="Entries and seals">
    <Specimen name="claims">
      <ClaimList
        claims={[
          ...claimStandings.map((state) => ({ ...claim, id: `claim-${state}`, standing: state })),
          {
            ...claim,
            id: "claim-rumour",
            wording: "rumoured",
            held: "Dec 2025",
            relays: "a speaker",
            question: link,
          },
          {
            ...claim,
            id: "claim-noted",
            quotation: { text: "지금", language: "ko", translation: "now" },
            note: "A doubt.",
            dateNote: "undated page",
          },
        ]}
      />
    </Specimen>
    <Specimen name="facts">
      <FactList
        facts={[
          fact,
          { ...fact, id: "fact-inferred", basis: "inferred" },
          { ...fact, id: "fact-premise", kind: "premise", place: "Premise" },
        ]}
      />
      <SealedStrip next={{ id: "next", label: "S1 E05" }} onWatched={() => {}} />
    </Specimen>
    <Specimen name="standings">
      <StandingList rows={questionStandings.map((state) => ({ ...standing, id: state, standing: state }))} />
    </Specimen>
    <Specimen name="at odds">
      <AtOdds one={claim} other={{ ...claim, id: "other", publisher: "A Weekly" }} />
    </Specimen>
    <Specimen name="evidence">
      <div className="evidence-sides">
        <EvidenceList
          title="For"
          pieces={[evidence, { ...evidence, id: "half", weight: 0.5, grade: "rumour" }]}
        />
        <EvidenceList title="Against" pieces={[]} />
      </div>
    </Specimen>
    <Specimen name="attendance">
      <AttendanceStrip cells={attendance} label="Attendance" />
    </Specimen>
    <Specimen name="tags and ties">
      <TagGrid
        items={[
          { tag, to: link.to, by: "A player" },
          { tag: { ...tag, id: "lost", state: "lost" }, to: link.to },
        ]}
      />
      <TieList
        ties={[
          {
            id: "tie",
            phrase: "friend of",
            converse: "friend of",
            other: link,
            tag,
            place: "S1 E01",
            cites: [1],
          },
        ]}
      />
      <TieList ties={[]} />
    </Specimen>
    <Specimen name="record card">
      <RecordCard tag={tag} rows={[{ hangul: "성명", label: "Name", children: tag.name }]} />
    </Specimen>
    <Specimen name="spellings">
      <SpellingTable
        spellings={[
          { text: "Hong Gildong", kind: "press", cites: [1], note: "A note." },
          { text: "Gil-dong", kind: "given name", cites: [] },
        ]}
      />
    </Specimen>
    <Specimen name="sources">
      <SourceList sources={[source, imprint]} />
    </Specimen>
  </Section>
);
