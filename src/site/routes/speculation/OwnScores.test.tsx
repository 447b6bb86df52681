import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, test, vi } from "vitest";
import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { OwnHints } from "./OwnHints.tsx";
import { OwnScores } from "./OwnScores.tsx";
import { PracticeScores } from "./PracticeScores.tsx";

vi.mock("virtual:register", () => ({ site: { order: [], today: "2026-11-21" }, reportDays: [] }));

const link = (id: string) => ({ text: `Is ${id} so?`, to: `/speculation/${id}` });
const at = "2026-05-01T00:00:00.000Z";
const said = (proposition: string, probability: number) => ({ proposition, history: [{ probability, at }] });
const text = (markup: string): string => markup.replaceAll(/<[^>]+>/gu, " ").replaceAll(/\s+/gu, " ");

describe("scores", () => {
  const propositions = [
    {
      id: "a",
      link: link("a"),
      weights: { supports: 3, undermines: 0 },
      settled: { holds: true, on: "2026-06-06" },
    },
    {
      id: "b",
      link: link("b"),
      weights: { supports: 1, undermines: 0 },
      settled: { holds: false, on: "2026-06-06" },
    },
    {
      id: "late",
      link: link("late"),
      weights: { supports: 0, undermines: 0 },
      settled: { holds: true, on: "2026-05-01" },
    },
    { id: "open", link: link("open"), weights: { supports: 1, undermines: 0 } },
  ];
  const show = (forecasts: ReturnType<typeof said>[]) =>
    text(
      renderToStaticMarkup(
        <MemoryRouter>
          <OwnScores propositions={propositions} forecasts={forecasts} />
        </MemoryRouter>,
      ),
    );

  test("compare the reader with an even guess and with the evidence", () => {
    // By hand: (0.3² + 0.4²) ÷ 2 = 0.125; the evidence says 80 and 66⅔: (0.2² + 0.6667²) ÷ 2 = 0.242.
    const page = show([said("a", 70), said("b", 40), said("late", 99), said("open", 50)]);
    expect(page).toContain("over 2 settled forecasts is 0.13");
    expect(page).toContain("An even guess has 0.25");
    expect(page).toContain("Laplace’s rule, 0.24");
    expect(page).toContain(
      "Right, settled on 6 Jun 2026. You had said 70%: 0.09. The evidence alone: 80%, 0.04.",
    );
    expect(page).toContain("40–49% 40% 1 0%");
    expect(page).not.toContain("Is late so?");
  });

  test("say that nothing is settled", () =>
    expect(show([said("open", 50)])).toContain("None of your forecasts is settled yet"));
});

describe("scores of practice", () => {
  const rehearsal = (id: string, holds: boolean): RehearsalView => ({
    id,
    question: `Was ${id} so?`,
    asked: "1 May 2024",
    proposition: `It was so with ${id}.`,
    criteria: { holds: "Yes.", fails: "No.", unsettled: "A rumour.", edges: [], deadline: "2024" },
    decidedBy: "2024",
    real: true,
    outcome: { holds, text: `${id} it was.`, sources: [] },
  });
  const rehearsals = [
    rehearsal("a", true),
    rehearsal("b", true),
    rehearsal("c", false),
    rehearsal("d", true),
  ];
  const show = (practice: ReadonlyMap<string, number>) =>
    text(renderToStaticMarkup(<PracticeScores rehearsals={rehearsals} practice={practice} />));

  test("compare the reader with an even guess and with who knew only how many came about", () => {
    // By hand: (0.1² + 0.4² + 0.3²) ÷ 3 = 0.0867. Two of three came about: (2 + 1) ÷ (3 + 2) = 60 per cent, which
    // scores (0.4² + 0.4² + 0.6²) ÷ 3 = 0.2267.
    const page = show(
      new Map([
        ["a", 90],
        ["b", 60],
        ["c", 30],
      ]),
    );
    expect(page).toContain("over 3 answers of 4 is 0.09");
    expect(page).toContain("An even guess has 0.25");
    expect(page).toContain("who knew only that 2 of these came about, counted by Laplace’s rule, 0.23");
    expect(page).toContain("It did not come about. You had said 30%: 0.09. Without evidence: 60%, 0.36.");
    expect(page).not.toContain("Was d so?");
  });

  test("are not there before the first answer, nor of what is sealed again", () => {
    expect(show(new Map())).toBe("");
    expect(show(new Map([["sealed", 90]]))).toBe("");
  });
});

test("hints name the propositions that contradict each other", () => {
  const markup = renderToStaticMarkup(
    <MemoryRouter>
      <OwnHints
        propositions={{
          list: ["a", "b"].map((id) => ({ id, link: link(id), weights: { supports: 0, undermines: 0 } })),
          relations: [{ type: "exclusive", propositions: ["a", "b"] }],
        }}
        forecasts={[said("a", 70), said("b", 60)]}
      />
    </MemoryRouter>,
  );
  expect(text(markup)).toContain("These two exclude each other; yours sum to 130%. Is a so? · Is b so?");
});
