import type { ReactNode } from "react";
import { CitationFace } from "../../components/CitationCard.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { WhyFace, WhyStanding } from "../../components/WhyStanding.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { ToastFace } from "../../ui/ToastSlot.tsx";
import { showToast } from "../../ui/toast.ts";
import { PreviewFace } from "../PreviewFace.tsx";
import { Specimen } from "./Specimen.tsx";
import { imprint, source, standing, tag, why } from "./specimens.ts";

const nothing = (): void => {};
const line = "A pupil, with the best marks in the school.";

/** What floats, laid flat, and the real thing beside it. */
export const FloatsSheet = () => (
  <Section label="Floats" title="Cards and toasts">
    <Specimen name="citation marks">
      <p>
        A rumour puts it further off.
        <CitationMarks cites={[4, 5]} />
      </p>
    </Specimen>
    <Flat name="citation">
      <CitationFace source={source} onClose={nothing} />
    </Flat>
    <Flat name="citation sealed">
      <CitationFace source={imprint} onClose={nothing} />
    </Flat>
    <Specimen name="why button">
      <WhyStanding why={why} />
    </Specimen>
    <Flat name="why">
      <WhyFace why={why} />
    </Flat>
    <Flat name="preview character">
      <PreviewFace preview={{ name: tag.name, hangul: tag.hangul, tag, line, standing }} />
    </Flat>
    <Flat name="preview person">
      <PreviewFace preview={{ name: tag.name, hangul: tag.hangul, line }} />
    </Flat>
    <Flat name="preview question">
      <PreviewFace preview={{ name: standing.question, standing: { ...standing, question: "" } }} />
    </Flat>
    <Specimen name="toast">
      <ToastFace toast={{ text: "You are now at S1 E05.", undo: nothing }} />
      <Button onClick={() => showToast({ text: "You are now at S1 E05.", undo: nothing })}>Show it</Button>
    </Specimen>
  </Section>
);

/** A card that lies in the page instead of over it. */
const Flat = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Specimen name={name}>
    <div className="float float-preview specimen-flat">{children}</div>
  </Specimen>
);
