import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import { canonicalText } from "../../src/wiki/model/criteria.ts";
import { rehearsalPage } from "../../src/wiki/queries/rehearsal.ts";
import { speculationPage } from "../../src/wiki/queries/speculation.ts";
import { theoryPage } from "../../src/wiki/queries/theory.ts";
import { editionDay, idOf, records, worldAt } from "./edition.ts";

// What is asked of readers is worth asking: open, settled by something on record, and no spoiler.

const premise = worldAt(null);
const full = worldAt("s1e12");

describe("theories", () => {
  test("of the real world are open to everybody, ten at least, and nobody can know them yet", () => {
    const asked = records.theories.filter(({ record }) => record.topic === "production");
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.filter(({ record }) => record.revealedIn !== null).map(({ file }) => file)).toEqual([]);
    const settled = asked.filter(({ record: { tied, ruling } }) => {
      const standing = ledgerOf(premise).standingOf(tied?.question ?? "");
      return tied?.value && standing.ruling && !ruling;
    });
    expect(settled.map(({ file }) => file)).toEqual([]);
  });

  test("whose time is up have been ruled on", () => {
    const versions = new Map(premise.tables.theoryVersions.map((version) => [version.theory, version]));
    const overdue = records.theories.filter(
      ({ record: { id, ruling } }) =>
        !ruling && (versions.get(id)?.criteria.deadline.last ?? editionDay) < editionDay,
    );
    expect(overdue.map(({ file }) => file)).toEqual([]);
  });

  test("say by which day they must be decided, so that nobody can read it two ways", () => {
    const vague = records.theories.filter(({ record: { versions } }) =>
      versions.some(({ criteria }) => !/^\d{4}-\d\d-\d\d$/u.test(criteria.deadline)),
    );
    expect(vague.map(({ file }) => file)).toEqual([]);
  });

  test("say for both sides, for neither and for the edge what counts, each in words of its own", () => {
    const thin = records.theories.flatMap(({ file, record: { versions } }) =>
      versions.flatMap(({ criteria: { holds, fails, unsettled, edges } }) => {
        const texts = [holds, fails, unsettled, ...edges];
        return new Set(texts).size < texts.length || edges.length < 2 ? [file] : [];
      }),
    );
    expect(thin).toEqual([]);
  });

  test("have the hash of their words, by another implementation", () => {
    const { theoryVersions } = full.tables;
    expect(theoryVersions.length).toBeGreaterThanOrEqual(records.theories.length);
    const wrong = theoryVersions.filter(({ proposition, criteria, sha256 }) => {
      const text = canonicalText({
        proposition,
        criteria: { ...criteria, deadline: criteria.deadline.text },
      });
      return createHash("sha256").update(text, "utf8").digest("hex") !== sha256;
    });
    expect(wrong.map(({ theory }) => theory)).toEqual([]);
  });

  test("are tied to one another only where both are open", () => {
    for (const world of [premise, full]) {
      const open = new Set(world.tables.theories.map(({ id }) => id));
      expect(world.tables.theoryTies.length).toBeGreaterThan(0);
      expect(world.tables.theoryTies.filter(({ from, to }) => !open.has(from) || !open.has(to))).toEqual([]);
    }
  });
});

describe("at every level", () => {
  const levels = ["none", ...premise.site.order];
  test.each(levels)("%s, no page of speculation holds a word of what opens later", (progress) => {
    const world = worldAt(progress === "none" ? null : progress);
    const pages = JSON.stringify([
      speculationPage(world),
      rehearsalPage(world),
      full.tables.theories.map(({ id }) => theoryPage(world, id)),
    ]);
    const later = [
      ...full.tables.theories.flatMap(({ level, id, question, summary }) => ({
        level,
        texts: [`/speculation/${id}"`, question, summary],
      })),
      ...full.tables.theoryVersions.map(({ level, proposition, sha256, criteria }) => ({
        level,
        texts: [proposition, sha256, criteria.holds, criteria.fails, criteria.unsettled, ...criteria.edges],
      })),
      ...full.tables.evidence.map(({ level, text }) => ({ level, texts: [text] })),
      ...full.tables.rehearsals.map(({ level, question, outcome }) => ({
        level,
        texts: [question, outcome.text],
      })),
    ].filter(({ level }) => level > world.level);
    expect(later.flatMap(({ texts }) => texts.filter((text) => pages.includes(text)))).toEqual([]);
    expect(later.length > 0).toBe(world.level < levels.length - 1);
  });
});

describe("rehearsals", () => {
  const claims = new Map(full.tables.claims.map((claim) => [claim.id, claim]));

  test("are twelve at least for somebody who has watched nothing, and more after season 1", () => {
    expect(rehearsalPage(premise).rehearsals.length).toBeGreaterThanOrEqual(12);
    expect(rehearsalPage(full).rehearsals.length).toBeGreaterThan(rehearsalPage(premise).rehearsals.length);
  });

  test("turn out either way about as often", () => {
    const all = records.rehearsals.map(({ record }) => record.outcome.holds);
    const yes = all.filter(Boolean).length;
    expect(Math.min(yes, all.length - yes) / all.length).toBeGreaterThan(1 / 3);
  });

  test("rest on live claims of papers or better, that nobody of their rank disputes", () => {
    const ledger = ledgerOf(full);
    const weak = records.rehearsals.flatMap(({ file, record: { outcome } }) => {
      if (!("claim" in outcome.on)) return [];
      const id = idOf(outcome.on.claim);
      const live = ledger.claimStandingOf(id)?.standing === "live";
      return live && claims.has(id) && (ledger.rankOf(id) ?? 0) >= 2 ? [] : [file];
    });
    expect(weak).toEqual([]);
  });
});
