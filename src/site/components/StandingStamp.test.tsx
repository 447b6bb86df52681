import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { claimStandings, questionStandings } from "../../wiki/vocabulary/questions.ts";
import { ClaimStamp, SeenStamp, StandingStamp } from "./StandingStamp.tsx";
import { stampWords } from "./stamp-words.ts";

describe("StandingStamp", () => {
  it.each(questionStandings)("says %s by shape, word and Hangul", (standing) => {
    const stamp = renderToStaticMarkup(<StandingStamp standing={standing} />);
    expect(stamp).toContain(`stamp-${standing}`);
    expect(stamp).toContain(stampWords[standing].word);
    expect(stamp).toContain(`<span lang="ko" aria-hidden="true">${stampWords[standing].hangul}</span>`);
  });

  it("gives no two stamps one word", () => {
    const words = Object.values(stampWords);
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    expect(new Set(words.map(({ hangul }) => hangul)).size).toBe(words.length);
  });
});

describe("ClaimStamp", () => {
  it.each(claimStandings.filter((standing) => standing !== "live"))(
    "stamps a claim that is %s",
    (standing) => {
      expect(renderToStaticMarkup(<ClaimStamp standing={standing} wording="stated" />)).toContain(
        stampWords[standing].word,
      );
    },
  );

  it.each([
    ["stated", "Reported"],
    ["reported", "Reported"],
    ["rumoured", "Rumour"],
    ["speculated", "Rumour"],
  ] as const)("shows that a live claim is %s", (wording, word) => {
    expect(renderToStaticMarkup(<ClaimStamp standing="live" wording={wording} />)).toContain(word);
  });
});

describe("SeenStamp", () => {
  it("gives a fact its place and no standing", () => {
    const seen = renderToStaticMarkup(<SeenStamp place="S1 E12" />);
    expect(seen).toContain("On screen · S1 E12");
    expect(seen).not.toContain("stamp");
  });
});
