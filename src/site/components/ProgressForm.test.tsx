import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ProgressForm } from "./ProgressForm.tsx";

const episodes = ["s1e01", "s1e02", "s1e03"].map((id, index) => ({
  id,
  label: `S1 E0${index + 1}`,
  number: index + 1,
}));
const form = (progress: string | null): string =>
  renderToStaticMarkup(<ProgressForm episodes={episodes} progress={progress} onChange={() => undefined} />);

describe("ProgressForm", () => {
  it("is a group of one choice an episode", () => {
    expect(form(null).match(/type="radio"/g)).toHaveLength(3);
    expect(form(null)).toContain('aria-label="S1 E02"');
    expect(form(null)).toContain("How far have you watched?");
  });

  it("has nothing chosen, ticked or open before the first episode", () => {
    expect(form(null)).not.toMatch(/checked|<svg|place-here/);
    expect(form(null).match(/place-beyond/g)).toHaveLength(3);
    expect(form(null)).toContain("You have not started.");
  });

  it("ticks what was watched and lines what was not", () => {
    expect(form("s1e02").match(/<svg/g)).toHaveLength(2);
    expect(form("s1e02").match(/place-beyond/g)).toHaveLength(1);
    expect(form("s1e02")).toContain("You are at S1 E02.");
  });
});
