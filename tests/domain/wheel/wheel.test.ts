/**
 * A department's year: whose rows it is made of, single times that differ, the plan's deadlines, the phases and what is
 * lacking in them.
 */
import { assert as assertProperty, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../src/domain/calendar/calendar.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { phaseGaps, type PhaseFacts } from "../../../src/domain/wheel/phase-gaps.ts";
import { phaseOf, phaseSpans, phasesOf, quarterPhases } from "../../../src/domain/wheel/phase.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { monthsIn, weeksIn, wheelYear, wheelYearOf } from "../../../src/domain/wheel/year.ts";
import {
  activityTimes,
  collaborationDays,
  exceptionsTo,
  inOrder,
  planDeadlines,
  rowsFor,
  withoutEffect,
} from "../../../src/domain/wheel/wheel.ts";
import { day } from "../../../src/schema/day.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import { agreement, collaborationFrom } from "../collaboration/collaboration-rows.ts";
import { element, mette, said } from "../rows.ts";
import { reading, wheelRow } from "./wheel-rows.ts";

const from = day("2026-10-01");
const to = day("2027-09-30");
const meeting = wheelRow(1, "activity", {
  title: "Møde",
  ring: "politics",
  start: day("2026-10-28"),
  repeats: "monthly",
  dayRule: "nthWeekday",
  nth: "last",
  weekday: "wednesday",
});

describe("a department's year", () => {
  it("is made of what is common, what lies outside all folders and what is its own", () => {
    const rows = [1, 2, 3, 4].map((id) => wheelRow(id, "activity", { start: from }));
    const all = reading(rows, { 2: "", 3: "oekonomi-stab", 4: "skoler" });
    expect(rowsFor(all, "oekonomi-stab").rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(activityTimes(all, from, to).map(({ isCommon }) => isCommon)).toEqual([true, true, false, false]);
  });

  it("has each time with a name that lasts, and what is moved under the same name on its new day", () => {
    const moved = wheelRow(9, "exception", {
      activity: 1,
      occurrence: day("2026-12-30"),
      start: day("2026-12-16"),
    });
    const times = activityTimes(reading([meeting, moved]), from, to);
    expect(times).toHaveLength(12);
    expect(times.find(({ key }) => key === "1.2026-12-30")).toMatchObject({
      first: "2026-12-16",
      last: "2026-12-16",
    });
  });

  it("leaves out what is cancelled, and what is moved out of it, and shows what is moved in", () => {
    const exceptions = [
      wheelRow(7, "exception", { activity: 1, occurrence: day("2027-07-28"), isCancelled: true }),
      wheelRow(8, "exception", { activity: 1, occurrence: day("2027-09-29"), start: day("2027-10-06") }),
    ];
    const rows = reading([meeting, ...exceptions]);
    const keys = activityTimes(rows, from, to).map(({ key }) => key);
    expect(keys).not.toContain("1.2027-07-28");
    expect(keys).not.toContain("1.2027-09-29");
    const [october] = activityTimes(rows, day("2027-10-01"), day("2027-10-20"));
    expect(october).toMatchObject({ key: "1.2027-09-29", first: "2027-10-06" });
  });

  it("does not heed an exception of a day that the rule no longer gives, nor one from another department's folder", () => {
    const stale = wheelRow(8, "exception", { activity: 1, occurrence: day("2026-11-26"), isCancelled: true });
    const foreign = wheelRow(9, "exception", {
      activity: 1,
      occurrence: day("2026-11-25"),
      isCancelled: true,
    });
    const times = activityTimes(reading([meeting, stale, foreign], { 9: "skoler" }), from, to);
    expect(times).toHaveLength(12);
  });

  it("knows which exceptions are an activity's own, and which of them change nothing any more", () => {
    const cancelled = [
      [7, "2026-11-25"],
      [8, "2026-11-26"],
      [9, "2026-12-30"],
    ] as const;
    const exceptions = cancelled.map(([id, on]) =>
      wheelRow(id, "exception", { activity: 1, occurrence: day(on), isCancelled: true }),
    );
    const rows = [meeting, ...exceptions];
    const own = exceptionsTo(reading(rows, { 9: "skoler" }), meeting);
    expect(own.map(({ id }) => id)).toEqual([7, 8]);
    expect(withoutEffect(meeting, own).map(({ id }) => id)).toEqual([8]);
    expect(withoutEffect({ ...meeting, weekday: "thursday" }, own).map(({ id }) => id)).toEqual([7]);
    expect(withoutEffect({ ...meeting, start: undefined }, own)).toEqual(own);
  });

  it("leaves out an activity without a first day", () => {
    expect(activityTimes(reading([wheelRow(1, "activity")]), from, to)).toEqual([]);
  });

  it("has the deadlines of goals, actions and milestones and the evaluations of trial actions in a ring of their own", () => {
    const outline = outlineOf([
      element(1, "goal", { due: day("2026-12-31"), title: "Mål" }),
      element(2, "action", { parent: 1, due: day("2026-11-01"), state: "done" }),
      element(3, "trialAction", { parent: 1, due: day("2027-05-01"), evaluateOn: day("2027-04-01") }),
      element(4, "milestone", { parent: 1, due: day("2028-01-01") }),
      element(5, "indicator", { parent: 1 }),
    ]);
    const found = planDeadlines(outline, standingsOf([]), from, to).toSorted(inOrder);
    expect(found.map(({ key, ring, isDone }) => [key, ring, isDone])).toEqual([
      ["frist.2.2026-11-01", "goals", true],
      ["frist.1.2026-12-31", "goals", false],
      ["evaluering.3.2027-04-01", "goals", false],
      ["frist.3.2027-05-01", "goals", false],
    ]);
  });
});

it("a department's year has the evaluations of its collaborations in its own ring, and not those of others", () => {
  const agreed = [
    collaborationFrom([
      agreement({ evaluateOn: day("2026-12-08"), rhythm: "quarter", endsOn: day("2027-06-22") }),
    ]),
  ];
  const found = collaborationDays(agreed, "skoler", from, to);
  expect(found.map(({ key, ring, isDeadline }) => [key, ring, isDeadline])).toEqual([
    ["samarbejde.1.2026-12-08", "department", true],
    ["samarbejde.1.2027-03-08", "department", true],
    ["samarbejde.1.2027-06-08", "department", true],
    ["samarbejde.1.2027-06-22", "department", true],
  ]);
  expect(found[0]?.source).toEqual({ from: "agreement", agreement: 1 });
  expect(collaborationDays(agreed, "social", from, to)).toEqual([]);
});

describe("the wheel's year", () => {
  it.each([
    ["2026-09-30", 2025],
    ["2026-10-01", 2026],
    ["2027-01-01", 2026],
  ])("that %s lies in begins in %i", (of, year) => {
    expect(wheelYearOf(day(of)).year).toBe(year);
  });

  it("consists of months and of weeks without a gap", () => {
    assertProperty(
      property(integer({ min: 1950, max: 2200 }), (number) => {
        const year = wheelYear(number);
        for (const spans of [monthsIn(year), weeksIn(year)]) {
          expect(spans[0]?.first).toBe(year.first);
          expect(spans.at(-1)?.last).toBe(year.last);
          const gaps = spans
            .slice(1)
            .filter((span, index) => addDays(spans[index]?.last ?? from, 1) !== span.first);
          expect(gaps).toEqual([]);
        }
        expect(year.days).toBe(daysBetween(year.first, year.last) + 1);
      }),
    );
    expect(weeksIn(wheelYear(2026)).some(({ week }) => week === 53)).toBe(true);
  });
});

describe("the phases", () => {
  it.each([
    ["2026-10-01", "selection"],
    ["2026-12-31", "selection"],
    ["2027-01-01", "firstTrials"],
    ["2027-04-01", "secondTrials"],
    ["2027-09-30", "statusAndBudget"],
  ])("have %s in %s when nobody has set anything", (of, name) => {
    expect(phaseOf(day(of)).name).toBe(name);
  });

  it("begin when the secretariat's rows say so, with the rows' own words", () => {
    const phases = phasesOf([
      wheelRow(1, "phase", {
        phase: "selection",
        title: "Vi vælger",
        start: day("2026-09-21"),
        text: "Vælg!",
      }),
      wheelRow(2, "phase", { phase: "firstTrials", title: "Prøv", start: undefined }),
    ]);
    expect(phaseOf(day("2027-09-21"), phases)).toMatchObject({
      title: { da: "Vi vælger" },
      task: { da: "Vælg!" },
    });
    expect(phaseOf(day("2027-09-20"), phases).name).toBe("statusAndBudget");
    expect(phaseOf(day("2027-01-01"), phases).title.da).toBe("Prøv");
  });

  it("cover every day once, whatever they are set to", () => {
    const date = tuple(integer({ min: 1, max: 12 }), integer({ min: 1, max: 31 })).map(
      ([month, of]) => `${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`,
    );
    assertProperty(
      property(tuple(date, date, date, date), integer({ min: 2000, max: 2100 }), (dates, number) => {
        const phases = quarterPhases.map((phase, index) => ({ ...phase, from: dates[index] ?? phase.from }));
        const year = wheelYear(number);
        const spans = phaseSpans(year.first, year.last, phases);
        const days = spans.reduce((sum, { first, last }) => sum + daysBetween(first, last) + 1, 0);
        expect(days).toBe(year.days);
        expect(spans[0]?.first).toBe(year.first);
        for (const { phase, first } of spans) expect(phaseOf(first, phases).name).toBe(phase.name);
      }),
    );
  });
});

describe("what a department lacks", () => {
  const plan = { id: 1, from: "2026-01-01", to: "2027-12-31", state: "approved", title: "Plan" } as Plan;
  const facts = (values: Partial<PhaseFacts> = {}): PhaseFacts => ({
    phase: "selection",
    today: day("2026-11-22"),
    outline: outlineOf([
      element(1, "goal", { responsible: mette, objectives: [1] }),
      element(2, "goal", { due: day("2027-06-30") }),
      element(3, "trialAction", { parent: 1, evaluateOn: day("2026-11-01"), state: "running" }),
      element(4, "trialAction", { parent: 2, state: "planned", due: day("2026-10-01") }),
      element(5, "indicator", { parent: 1 }),
    ]),
    standings: standingsOf([said(1, 1)]),
    plans: [plan],
    hasPlan: true,
    isInForce: true,
    ...values,
  });
  const brief = (values: Partial<PhaseFacts>) =>
    phaseGaps(facts(values)).map((gap) => ("count" in gap ? `${gap.kind} ${gap.count}` : gap.kind));

  it.each([
    ["selection", ["noStatus 1", "evaluate 1", "noDeadline 1", "noResponsible 1", "noObjective 1"]],
    ["firstTrials", ["noStatus 1", "notBegun 1", "noEvaluation 1", "noSigns 1", "noResponsible 1"]],
    ["secondTrials", ["noStatus 1", "evaluate 1", "overdue 1", "noSigns 1"]],
    ["statusAndBudget", ["noStatus 1", "overdue 1", "evaluate 1"]],
  ] as const)("in %s is what that phase asks for", (phase, expected) => {
    expect(brief({ phase })).toEqual(expected);
  });

  it("is next year's plan when no plan reaches into it, and its sending when it is a draft", () => {
    expect(brief({ plans: [{ ...plan, to: day("2026-12-31") }] })[0]).toBe("noNextPlan");
    expect(phaseGaps(facts({ plans: [{ ...plan, to: day("2026-12-31") }] }))[0]).toMatchObject({
      year: 2027,
    });
    expect(brief({ plans: [{ ...plan, state: "draft" }] })[0]).toBe("notSubmitted");
  });

  it("is a plan at all when there is none, and nothing else", () => {
    const none = { plans: [], hasPlan: false, outline: outlineOf([]) };
    for (const { name } of quarterPhases) expect(brief({ ...none, phase: name })).toEqual(["noNextPlan"]);
    expect(phaseGaps(facts(none))[0]).toMatchObject({ year: 2026 });
  });

  it("is no status of a plan that is not in force, and nothing of an action that was said to be reached", () => {
    expect(brief({ phase: "statusAndBudget", isInForce: false })).toEqual(["overdue 1", "evaluate 1"]);
    const standings = standingsOf([said(1, 1), said(2, 4, { assessment: "reached" })]);
    expect(brief({ phase: "statusAndBudget", standings })).toEqual(["noStatus 1", "evaluate 1"]);
  });

  it("is nothing when a goal is settled and said of", () => {
    const outline = outlineOf([element(1, "goal")]);
    const standings = standingsOf([said(1, 1, { assessment: "reached" })]);
    assertProperty(
      property(constantFrom(...quarterPhases), ({ name }) => {
        expect(brief({ phase: name, outline, standings })).toEqual([]);
      }),
    );
  });
});
