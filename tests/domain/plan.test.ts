/** The outline of a plan, how its goals stand and what the overview says of them. */
import { describe, expect, it } from "vitest";
import { addQuarters, quarterOf } from "../../src/domain/calendar/calendar.ts";
import { outlineOf } from "../../src/domain/plan/outline.ts";
import { countGoals, dueIn, goalStanding, newsOf, quarterAsked } from "../../src/domain/plan/overview.ts";
import {
  assessmentIn,
  latestUntil,
  observationsOf,
  standingOf,
  standingsOf,
} from "../../src/domain/plan/standing.ts";
import { day } from "../../src/schema/day.ts";
import { ali, element, said } from "./rows.ts";

const quarter = quarterOf(day("2026-11-22"));

describe("an outline", () => {
  it("numbers by order, not by the order of rows, and puts parts under their goals", () => {
    const outline = outlineOf([
      element(5, "indicator", { parent: 3 }),
      element(4, "action", { parent: 3 }),
      element(3, "goal", { parent: 1, order: 20 }),
      element(6, "goal", { parent: 1, order: 10 }),
      element(2, "focusArea", { order: 1 }),
      element(1, "focusArea", { order: 2 }),
      element(7, "chapter"),
      element(8, "milestone", { parent: 3 }),
      element(9, "trialAction", { parent: 3 }),
    ]);
    expect(outline.focusAreas.map((part) => [part.number, part.focusArea?.id])).toEqual([
      ["1", 2],
      ["2", 1],
    ]);
    expect(outline.goals.map((goal) => [goal.number, goal.goal.id])).toEqual([
      ["2.1", 6],
      ["2.2", 3],
    ]);
    const last = outline.goals.at(-1);
    expect(last?.actions.map(({ id }) => id)).toEqual([4, 9]);
    expect(last?.indicators.map(({ id }) => id)).toEqual([5]);
    expect(last?.milestones.map(({ id }) => id)).toEqual([8]);
    expect(outline.chapters.map(({ id }) => id)).toEqual([7]);
  });

  it("numbers goals 1, 2, 3 in a plan without focus areas", () => {
    expect(outlineOf([element(1, "goal"), element(2, "goal")]).goals.map(({ number }) => number)).toEqual([
      "1",
      "2",
    ]);
  });

  it("shows what belongs nowhere instead of hiding it", () => {
    const outline = outlineOf([
      element(1, "goal", { parent: 99 }),
      element(2, "action"),
      element(3, "indicator", { parent: 77 }),
    ]);
    expect(outline.stray.map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});

describe("a standing", () => {
  it("is the newest status that was not withdrawn by its author", () => {
    const standings = standingsOf([
      said(1, 10, { assessment: "attention" }),
      said(2, 10, { assessment: "offTrack" }),
      said(3, 10, { kind: "withdrawal", withdraws: 2 }),
    ]);
    expect(standingOf(standings, 10).latest?.id).toBe(1);
    expect(standingOf(standings, 10).withdrawn.map(({ id }) => id)).toEqual([2]);
  });

  it("does not let somebody else withdraw it", () => {
    const standings = standingsOf([
      said(2, 10),
      said(3, 10, { kind: "withdrawal", withdraws: 2, author: ali }),
    ]);
    expect(standingOf(standings, 10).latest?.id).toBe(2);
  });

  it("is not overtaken by a status that is given later for an earlier quarter", () => {
    const standings = standingsOf([
      said(1, 10, { assessment: "attention", period: "2026-K4" }),
      said(2, 10, { assessment: "reached", period: "2026-K3" }),
    ]);
    expect(standingOf(standings, 10).latest?.id).toBe(1);
    expect(standingOf(standings, 10).thread.map(({ id }) => id)).toEqual([2, 1]);
  });

  it("says what was said last up to a quarter, and nothing of what came after", () => {
    const standings = standingsOf([
      said(1, 10, { assessment: "onTrack", period: "2026-K2" }),
      said(2, 10, { assessment: "offTrack", period: "2026-K4" }),
      said(3, 10, { assessment: "attention", period: "2026-K3" }),
    ]);
    const standing = standingOf(standings, 10);
    expect(latestUntil(standing, "2026-K4")?.id).toBe(2);
    expect(latestUntil(standing, "2026-K3")?.id).toBe(3);
    expect(latestUntil(standing, "2026-K2")?.id).toBe(1);
    expect(latestUntil(standing, "2026-K1")).toBeUndefined();
  });

  it("keeps a settled goal settled in the quarters after, and only after", () => {
    const standings = standingsOf([said(1, 10, { assessment: "reached", period: "2026-K2" })]);
    expect(assessmentIn(standingOf(standings, 10), quarter)).toBe("reached");
    expect(assessmentIn(standingOf(standings, 10), addQuarters(quarter, -3))).toBeUndefined();
  });

  it("does not carry an open goal's status into the next quarter", () => {
    const standings = standingsOf([said(1, 10, { assessment: "onTrack", period: "2026-K3" })]);
    expect(goalStanding(standings, element(10, "goal"), quarter)).toBe("none");
  });

  it("of a goal that has ended stays as it was in its last quarter, and is asked for that one", () => {
    const ended = element(10, "goal", { due: day("2026-12-31") });
    const next = addQuarters(quarterOf(day("2026-12-31")), 1);
    const standings = standingsOf([said(1, 10, { assessment: "onTrack", period: "2026-K4" })]);
    expect(goalStanding(standings, ended, next)).toBe("onTrack");
    expect(goalStanding(standings, { ...ended, due: day("2027-12-31") }, next)).toBe("none");
    expect(quarterAsked(ended, next)).toBe("2026-K4");
    const later = standingsOf([said(1, 10), said(2, 10, { assessment: "reached", period: next })]);
    expect(goalStanding(later, ended, next)).toBe("reached");
  });

  it("lists observations by the day they were made", () => {
    const rows = [
      said(1, 20, { kind: "observation", value: 3, observedOn: day("2026-09-30") }),
      said(2, 20, { kind: "observation", value: 7, observedOn: day("2026-03-31") }),
    ];
    expect(observationsOf(rows, 20).map(({ value }) => value)).toEqual([7, 3]);
  });
});

describe("an overview", () => {
  const outline = outlineOf([
    element(1, "focusArea"),
    element(2, "goal", { parent: 1, due: day("2026-12-01") }),
    element(3, "goal", { parent: 1, due: day("2026-11-01") }),
    element(4, "action", { parent: 2, due: day("2026-11-27"), state: "running" }),
    element(5, "action", { parent: 2, due: day("2026-11-28"), state: "done" }),
    element(6, "trialAction", { parent: 2, evaluateOn: day("2026-11-30") }),
  ]);
  const standings = standingsOf([
    said(7, 3, { assessment: "reached" }),
    said(8, 4, { assessment: "attention" }),
  ]);

  it("counts goals and names those without status", () => {
    const counted = countGoals(outline, standings, quarter);
    expect(counted.total).toBe(2);
    expect(counted.counts).toMatchObject({ reached: 1, none: 1, onTrack: 0 });
    expect(counted.missing.map(({ goal }) => goal.id)).toEqual([2]);
  });

  it("says what is due, earliest first, leaving out what is done or reached", () => {
    expect(
      dueIn(outline, standings, day("2026-11-22"), 30).map(({ element: due, on }) => [due.id, on]),
    ).toEqual([
      [4, "2026-11-27"],
      [6, "2026-11-30"],
      [2, "2026-12-01"],
    ]);
  });

  it("brings the newest status first", () => {
    expect(newsOf(outline, standings, 5).map(({ row }) => row.id)).toEqual([8, 7]);
  });
});
