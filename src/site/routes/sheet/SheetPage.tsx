import { CitationCards } from "../../components/CitationCards.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../../ui/Section.tsx";
import { chooseTheme } from "../../ui/theme.ts";
import { Head } from "../Head.tsx";
import { ControlsSheet } from "./ControlsSheet.tsx";
import { FloatsSheet } from "./FloatsSheet.tsx";
import { MarksSheet } from "./MarksSheet.tsx";
import { RowsSheet } from "./RowsSheet.tsx";
import { imprint, source } from "./specimens.ts";

const sources = [source, imprint];

/** Every component in every state, for photographs; in development only. */
export const Component = () => (
  <>
    <Head title="Component sheet" index={false} />
    <Section hangul="견본" label="Components">
      <PageTitle title="Component sheet" />
      <Button onClick={() => chooseTheme("paper")}>Paper</Button>{" "}
      <Button onClick={() => chooseTheme("board")}>Board</Button>
    </Section>
    <MarksSheet />
    <RowsSheet />
    <FloatsSheet />
    <ControlsSheet />
    <CitationCards sources={sources} />
  </>
);
