import { fateStates, tagMaterials } from "../../../wiki/vocabulary/statements.ts";
import { claimStandings, questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { sourceKinds } from "../../../wiki/vocabulary/sources.ts";
import { KindStamp } from "../../components/KindStamp.tsx";
import { NameTag } from "../../components/NameTag.tsx";
import { SignOffBox } from "../../components/SignOffBox.tsx";
import { Squares } from "../../components/Squares.tsx";
import { ClaimStamp, SeenStamp, StandingStamp } from "../../components/StandingStamp.tsx";
import { Tally } from "../../components/Tally.tsx";
import { Section } from "../../ui/Section.tsx";
import { Specimen } from "./Specimen.tsx";
import { tag } from "./specimens.ts";
import "../home/home.css";

const sizes = ["s", "m", "l", "xl"] as const;
const states = [...fateStates, "sealed", "unannounced"] as const;

/** Marks: tags, stamps, squares, tallies. */
export const MarksSheet = () => (
  <Section label="Marks" title="Tags and stamps">
    {tagMaterials.map((material) => (
      <Specimen key={material} name={`tag ${material}`}>
        <NameTag
          id={tag.id}
          hangul={tag.hangul}
          material={material}
          size="l"
          label={`${tag.name} — ${material}`}
        />
      </Specimen>
    ))}
    {states.map((state) => (
      <Specimen key={state} name={`tag ${state}`}>
        <NameTag
          id={tag.id}
          hangul={state === "unannounced" ? "" : tag.hangul}
          material={tag.material}
          state={state}
          size="l"
          label={state}
        />
      </Specimen>
    ))}
    {sizes.map((size) => (
      <Specimen key={size} name={`tag size ${size}`}>
        <NameTag id={tag.id} hangul={tag.hangul} material={tag.material} size={size} label={size} />
      </Specimen>
    ))}
    {questionStandings.map((standing) => (
      <Specimen key={standing} name={`standing ${standing}`}>
        <StandingStamp standing={standing} />
      </Specimen>
    ))}
    {claimStandings.map((standing) => (
      <Specimen key={standing} name={`claim ${standing}`}>
        <ClaimStamp standing={standing} wording="reported" />{" "}
        <ClaimStamp standing={standing} wording="rumoured" />
      </Specimen>
    ))}
    <Specimen name="seen">
      <SeenStamp place="S1 E12" />
    </Specimen>
    {sourceKinds.map((kind) => (
      <Specimen key={kind} name={`kind ${kind}`}>
        <KindStamp kind={kind} />
      </Specimen>
    ))}
    <Specimen name="sign-off">
      <SignOffBox signOff={{ official: 0, press: 0, outlet: 0, talk: 0 }} />{" "}
      <SignOffBox signOff={{ official: 1, press: 3, outlet: 12, talk: 8 }} />
    </Specimen>
    <Specimen name="tally">
      {[0, 1, 2, 3, 4, 5, 13].map((count) => (
        <Tally key={count} count={count} />
      ))}
    </Specimen>
    <Specimen name="squares">
      <Squares hangul={tag.hangul} size="xs" />{" "}
      <Squares hangul={tag.hangul} size="l" syllables={["Hong", "Gil", "dong"]} />
      <Squares hangul="홍길동 이야기" size="title" />
    </Specimen>
  </Section>
);
