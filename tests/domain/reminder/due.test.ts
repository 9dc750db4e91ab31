/** What is due to be said of a plan on which day: a table of cases, each a sentence. */
import { describe, expect, it } from "vitest";
import { dueBetween, latestOfEach, subjectOf } from "../../../src/domain/reminder/due.ts";
import {
  openEndsOf,
  quartersIn,
  type OpenEnd,
  type PlanContent,
} from "../../../src/domain/reminder/reminder.ts";
import { missingInText, whenInText } from "../../../src/domain/reminder/words.ts";
import { deadlineDays } from "../../../src/domain/reminder/days.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { day, type Day } from "../../../src/schema/day.ts";
import type { PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import type { StatusRow } from "../../../src/schema/lists/status.ts";
import { element, planRow, said } from "../rows.ts";

const department = "oekonomi-stab";

/** An approved plan for two years. */
function planIn(values: Partial<Plan> = {}): Plan {
  const period = { from: day("2026-01-01"), to: day("2027-12-31") };
  return planRow(1, "businessPlan", { state: "approved", ...period, ...values });
}

const goal = (values: Partial<PlanElement> = {}) => element(10, "goal", values);
const under = (kind: PlanElement["kind"], values: Partial<PlanElement>) =>
  element(11, kind, { parent: 10, ...values });

/** What is said of the plan on `today`, as `rule what-id`. */
function on(
  today: string,
  elements: readonly PlanElement[],
  more: { status?: readonly StatusRow[]; plan?: Partial<Plan>; reminded?: Record<string, string> } = {},
): string[] {
  const content: PlanContent = { plan: planIn(more.plan), department, elements, status: more.status ?? [] };
  const at = day(today);
  const ends = openEndsOf(content, { from: at, to: at });
  return dueBetween(ends, at, at, new Map(Object.entries(more.reminded ?? {}))).map(
    ({ rule, what, about }) => `${rule} ${what}-${about}`,
  );
}

// Friday 27 November 2026. Seven working days before it is Wednesday 18, after it Tuesday 8 December.
const friday = { due: day("2026-11-27") };
// Sunday 29 November: reminded of on Friday 27.
const sunday = { due: day("2026-11-29") };

const daysOf = (due: string) => deadlineDays(day(due)).map(({ day: of }) => of);

describe("a deadline", () => {
  it.each<[string, string, Partial<PlanElement>, string[]]>([
    ["is told of seven working days ahead", "2026-11-18", friday, ["weekAhead deadline-10"]],
    ["is told of the working day before", "2026-11-26", friday, ["dayAhead deadline-10"]],
    ["is told of on the day", "2026-11-27", friday, ["onDay deadline-10"]],
    ["is told of on the next working day when late", "2026-11-30", friday, ["dayLate deadline-10"]],
    ["is told of seven working days late", "2026-12-08", friday, ["weekLate deadline-10"]],
    ["is not told of on other days", "2026-11-20", friday, []],
    ["is not told of on a Saturday", "2026-11-28", friday, []],
    ["on a Sunday is told of on Friday", "2026-11-27", sunday, ["onDay deadline-10"]],
    ["on a Sunday is late on Monday", "2026-11-30", sunday, ["dayLate deadline-10"]],
    ["without a day is never told of", "2026-11-27", {}, []],
  ])("%s", (_, today, values, expected) => {
    expect(on(today, [goal(values)])).toEqual(expected);
  });

  it("of a goal that has ended is spoken of for its last quarter, and no later one is asked for", () => {
    const ended = goal({ due: day("2026-12-31") });
    const content = { plan: planIn(), department, elements: [ended], status: [] };
    const [end] = openEndsOf(content, { from: day("2027-01-04"), to: day("2027-01-04") });
    expect(end && missingInText("da", end, day("2027-01-04"))).toBe(
      "Har ikke fået status for 4. kvartal 2026 endnu",
    );
    expect(on("2027-03-15", [ended])).toEqual([]);
    expect(on("2027-03-15", [goal({ due: day("2027-02-01") })])).toEqual(["onDay status-10"]);
  });

  it("that was said loosely counts by its last day, and is told of as it was said", () => {
    const loose = { due: day("2026-11-20"), dueStretch: "middle" } as const;
    const content = { plan: planIn(), department, elements: [goal(loose)], status: [] };
    const [end] = openEndsOf(content, { from: day("2026-11-20"), to: day("2026-11-20") });
    const words = (today: string) => end && whenInText("da", end, day(today));
    expect(words("2026-11-18")).toBe("Frist medio nov, senest fredag den 20. november (om 2 arbejdsdage)");
    expect(words("2026-11-21")).toBe("Fristen var medio nov, senest i går");
    expect(on("2026-11-20", [goal(loose)])).toEqual(["onDay deadline-10"]);
  });

  it("of an action, a trial action and a milestone is told of as well", () => {
    for (const kind of ["action", "trialAction", "milestone"] as const)
      expect(on("2026-11-27", [goal(), under(kind, friday)])).toEqual(["onDay deadline-11"]);
  });

  it("counts working days across Christmas, New Year and Easter", () => {
    // 24, 25, 26 and 31 December and 1 January are days off.
    expect(daysOf("2027-01-04")).toEqual([
      "2026-12-18",
      "2026-12-30",
      "2027-01-04",
      "2027-01-05",
      "2027-01-13",
    ]);
    // Easter 2027: Maundy Thursday is 25 March, Easter Monday 29 March.
    expect(daysOf("2027-03-26")).toEqual([
      "2027-03-15",
      "2027-03-23",
      "2027-03-24",
      "2027-03-30",
      "2027-04-07",
    ]);
  });

  it("has its five days in order, none of them a day off, for every day of three years", () => {
    for (let at = Date.parse("2026-01-01"); at < Date.parse("2029-01-01"); at += 86_400_000) {
      const days = deadlineDays(day(new Date(at).toISOString().slice(0, 10))).map(({ day: of }) => of);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.filter((of) => !isWorkingDay(of))).toEqual([]);
    }
  });
});

describe("what is done needs no reminder", () => {
  it.each<[string, PlanElement[], StatusRow[]]>([
    ["a goal that was reached", [goal(friday)], [said(5, 10, { assessment: "reached" })]],
    ["a goal whose period is over", [goal(friday)], [said(5, 10, { assessment: "notReached" })]],
    ["an action that is done", [goal(), under("action", { ...friday, state: "done" })], []],
    ["an action that was stopped", [goal(), under("action", { ...friday, state: "stopped" })], []],
    [
      "an action that was reached by its status",
      [goal(), under("action", friday)],
      [said(5, 11, { assessment: "reached" })],
    ],
    ["a milestone that is done", [goal(), under("milestone", { ...friday, state: "done" })], []],
    [
      "an action of a goal that was reached",
      [goal(), under("action", friday)],
      [said(5, 10, { assessment: "reached" })],
    ],
  ])("%s", (_, elements, status) => {
    expect(on("2026-11-27", elements, { status })).toEqual([]);
  });
});

const given = (at: string, values: Partial<StatusRow> = {}) => said(5, 10, { createdAt: at, ...values });

describe("an answer", () => {
  const subject = subjectOf({ department, what: "deadline", about: 10, due: friday.due });

  it.each<[string, StatusRow[], Record<string, string>, boolean]>([
    ["given before the first reminder's day does not count", [given("2026-11-17T22:59:59Z")], {}, true],
    ["given from that day on, by Copenhagen's clock, counts", [given("2026-11-17T23:00:00Z")], {}, false],
    [
      "given after a reminder was written counts, whatever the day",
      [given("2026-10-05T09:00:01Z")],
      { [subject]: "2026-10-05T09:00:00Z" },
      false,
    ],
    [
      "given before that reminder does not",
      [given("2026-10-05T08:59:59Z")],
      { [subject]: "2026-10-05T09:00:00Z" },
      true,
    ],
    [
      "that was withdrawn does not count",
      [
        given("2026-11-20T09:00:00Z"),
        said(6, 10, { kind: "withdrawal", withdraws: 5, createdAt: "2026-11-20T10:00:00Z" }),
      ],
      {},
      true,
    ],
    ["to another goal does not count", [{ ...given("2026-11-20T09:00:00Z"), element: 99 }], {}, true],
  ])("%s", (_, status, reminded, isTold) => {
    expect(on("2026-11-27", [goal(friday)], { status, reminded })).toEqual(
      isTold ? ["onDay deadline-10"] : [],
    );
  });
});

describe("a trial action's evaluation", () => {
  it("is told of like a deadline, beside the action's own", () => {
    const trial = under("trialAction", { ...friday, evaluateOn: day("2026-11-27") });
    expect(on("2026-11-27", [goal(), trial])).toEqual(["onDay deadline-11", "onDay evaluation-11"]);
  });
});

describe("a round", () => {
  // The fourth quarter's status is due on Tuesday 15 December; seven working days before is Friday 4.
  it("asks for the goals without status as the quarter closes", () => {
    const elements = [goal(), element(12, "goal"), under("action", {})];
    const status = [said(5, 12)];
    expect(on("2026-12-04", elements, { status })).toEqual(["weekAhead status-10"]);
    expect(on("2026-12-14", elements, { status })).toEqual(["dayAhead status-10"]);
    expect(on("2026-12-15", elements, { status })).toEqual(["onDay status-10"]);
    expect(on("2026-12-16", elements, { status })).toEqual(["dayLate status-10"]);
    expect(on("2026-12-28", elements, { status })).toEqual(["weekLate status-10"]);
    expect(on("2026-12-10", elements, { status })).toEqual([]);
  });

  it("asks nothing of a goal that was settled in an earlier quarter", () => {
    const status = [said(5, 10, { period: "2026-K2", assessment: "reached" })];
    expect(on("2026-12-15", [goal()], { status })).toEqual([]);
  });

  it("asks again when the only status was for an earlier quarter or was withdrawn", () => {
    expect(on("2026-12-15", [goal()], { status: [said(5, 10, { period: "2026-K3" })] })).toHaveLength(1);
    const withdrawn = [said(5, 10), said(6, 10, { kind: "withdrawal", withdraws: 5 })];
    expect(on("2026-12-15", [goal()], { status: withdrawn })).toHaveLength(1);
  });

  it("is that of every quarter", () => {
    const quarters = quartersIn({ from: day("2026-01-01"), to: day("2026-12-31") });
    expect(quarters).toEqual(["2026-K1", "2026-K2", "2026-K3", "2026-K4"]);
    expect(quartersIn({ from: day("2026-11-02"), to: day("2026-11-06") })).toEqual([]);
  });
});

describe("a plan", () => {
  it.each<[string, Partial<Plan>, number]>([
    ["that is approved is told of", { state: "approved" }, 1],
    ["on its way to approval too", { state: "submitted" }, 1],
    ["that is closed is not", { state: "closed" }, 0],
    ["that is a draft is, once its period has begun", { state: "draft" }, 1],
    ["that is a draft of next year is not", { state: "draft", from: day("2027-01-01") }, 0],
  ])("%s", (_, plan, count) => {
    expect(on("2026-11-27", [goal(friday)], { plan })).toHaveLength(count);
  });

  it("is asked for status only within its period", () => {
    expect(on("2026-12-15", [goal()], { plan: { to: day("2026-11-30") } })).toEqual([]);
    expect(on("2026-12-15", [goal()], { plan: { from: day("2027-01-01") } })).toEqual([]);
  });

  it("hides nothing that has lost its goal", () => {
    expect(on("2026-11-27", [under("action", friday)])).toEqual(["onDay deadline-11"]);
  });
});

const ends = (elements: PlanElement[], from: Day, to: Day): readonly OpenEnd[] =>
  openEndsOf({ plan: planIn(), department, elements, status: [] }, { from, to });

describe("several days at once", () => {
  it("give each reminder under its own key, and the latest of each subject when days were missed", () => {
    const [from, to] = [day("2026-11-26"), day("2026-11-30")];
    const found = dueBetween(ends([goal(friday)], from, to), from, to);
    expect(found.map(({ key }) => key)).toEqual([
      "oekonomi-stab|deadline-10-2026-11-27|dayAhead|2026-11-26",
      "oekonomi-stab|deadline-10-2026-11-27|onDay|2026-11-27",
      "oekonomi-stab|deadline-10-2026-11-27|dayLate|2026-11-30",
    ]);
    expect(latestOfEach(found).map(({ rule }) => rule)).toEqual(["dayLate"]);
  });

  it("are decided alike whether one asks for all of them or one by one", () => {
    const elements = [
      goal({ due: day("2026-12-04") }),
      under("trialAction", { due: day("2026-12-11"), evaluateOn: day("2026-11-28") }),
      element(12, "goal", { due: day("2026-12-24") }),
    ];
    const [from, to] = [day("2026-11-16"), day("2026-12-31")];
    const together = dueBetween(ends(elements, from, to), from, to).map(({ key }) => key);
    const apart: string[] = [];
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
      const of = day(new Date(at).toISOString().slice(0, 10));
      apart.push(...dueBetween(ends(elements, of, of), of, of).map(({ key }) => key));
    }
    expect(apart.toSorted()).toEqual([...together].toSorted());
    expect(together.length).toBeGreaterThan(15);
  });
});
