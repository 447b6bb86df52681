import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { ClaimView } from "../../wiki/queries/claim.ts";
import { ClaimRow } from "./ClaimRow.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

const claim: ClaimView = {
  id: "c1",
  date: "23 May 2024",
  statement: "Cho Yi-hyun returns.",
  value: "Yes, in it",
  wording: "stated",
  standing: "live",
  publisher: "A Daily",
  cites: [2],
  signOff: { official: 0, press: 1, outlet: 0, talk: 0 },
};
const row = (changes: Partial<ClaimView> = {}): string =>
  renderToStaticMarkup(<ClaimRow claim={{ ...claim, ...changes }} />);

describe("ClaimRow", () => {
  it("never lets a claim stand alone: date, stamp, who said it, source", () => {
    const live = row();
    for (const part of ["23 May 2024", "Reported", "A Daily", "1 press", 'href="#source-2"', 'id="c1"'])
      expect(live).toContain(part);
    expect(live).not.toContain("<del>");
  });

  it("keeps a given name on one line", () => {
    expect(row()).toContain('<span class="no-break">Yi-hyun</span>');
  });

  it("strikes what was overtaken, and says so to those who cannot see it", () => {
    expect(row({ standing: "superseded" })).toMatch(/Superseded: <\/span><del>.*<\/del>/);
  });

  it.each(["expired", "retracted"] as const)("does not strike a claim that is %s", (standing) => {
    const past = row({ standing, retracted: "1 Jun 2024" });
    expect(past).toContain(`claim-${standing}`);
    expect(past).toContain("Retracted on 1 Jun 2024");
    expect(past).not.toContain("<del>");
  });

  it("links to the source’s page only where it is open", () => {
    expect(row()).not.toContain('<a to="/sources');
    expect(row({ source: "/sources/a" })).toContain('<a to="/sources/a">A Daily</a>');
  });

  it("prints what else is known of it", () => {
    const full = row({
      relays: "the agency",
      note: "A doubt.",
      held: "2023",
      dateNote: "undated page",
      question: { text: "Who returns?", to: "/questions/q" },
      quotation: { text: "돌아온다", language: "ko" },
    });
    for (const part of [
      "relaying the agency",
      "A doubt.",
      "held 2023",
      "undated page",
      "Who returns?",
      '<p lang="ko">',
    ])
      expect(full).toContain(part);
  });
});
