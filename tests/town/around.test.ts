/**
 * Egelund is the same lively town whatever day it is made on: its plans in force cover the day, its last words are
 * fresh, its deadlines near.
 */
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, quarterOf, yearOf } from "../../src/domain/calendar/calendar.ts";
import { occurrencesOf } from "../../src/domain/wheel/recurrence.ts";
import { check } from "../../src/schema/check.ts";
import { day, type Day } from "../../src/schema/day.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { status } from "../../src/schema/lists/status.ts";
import { wheel } from "../../src/schema/lists/wheel.ts";
import { writtenOn } from "../../src/town/around/days-around.ts";
import { moveText } from "../../src/town/around/texts-around.ts";
import { goalsOf } from "../../src/town/count-rows.ts";
import { egelund, egelundOn } from "../../src/town/egelund.ts";
import { elementsOf } from "../../src/town/seed/elements.ts";
import { statusRowsOf } from "../../src/town/seed/status.ts";
import { activityRow } from "../../src/town/seed/wheel.ts";
import type { Town, TownPlan } from "../../src/town/town.ts";

/** A day in every 37 over four years, and those on which calendars are odd. */
const days: readonly Day[] = [
  ...Array.from({ length: 40 }, (_, index) => addDays(day("2026-11-23"), index * 37)),
  ...[
    "2026-11-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-04",
    "2028-02-29",
    "2028-12-31",
    "2031-06-15",
    "2025-05-05",
  ].map(day),
];

const ids = {
  person: (email: string) => ({ name: email, email }),
  strategy: (keys: readonly string[] = []) => keys.map((_, index) => index + 1),
  department: (keys: readonly string[] = []) => keys.map(() => 1),
};

function plansOf(town: Town): readonly TownPlan[] {
  return [...town.rounds].flat();
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function elementsIn(plan: TownPlan) {
  return elementsOf(plan, plan.key, ids);
}

/** How many days from today the deadlines of a department's actions lie, of those that are near. */
function nearDeadlines(town: Town, today: Day): number[] {
  return plansOf(town)
    .filter(({ key }) => key === "oekonomi-stab-2026")
    .flatMap(goalsOf)
    .flatMap(({ actions = [] }) => actions.map(({ due }) => daysBetween(today, day(due))))
    .filter((distance) => Math.abs(distance) <= 25);
}

describe.each(days.map((today) => [today, egelundOn(today)] as const))("Egelund on %s", (today, town) => {
  const plans = plansOf(town);
  const inForce = plans.filter(({ state }) => state === "approved");

  it("has plans in force that cover the day, and plans to come for the next year", () => {
    expect(inForce).toHaveLength(7);
    expect(inForce.filter(({ from, to }) => today < from || today > to)).toEqual([]);
    const others = plans.filter((plan) => !inForce.includes(plan));
    expect(others.map(({ from }) => yearOf(day(from)))).toEqual([yearOf(today) + 1, yearOf(today) + 1]);
    for (const { title, from, to } of plans) {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
      expect(title).toContain(first === last ? `Målplan ${first}` : `Virksomhedsplan ${first}-${last}`);
    }
  });

  it("has nothing that was written after the day, or said of a plan before it began", () => {
    const late: string[] = [];
    for (const plan of plans) {
      if (plan.written.at.slice(0, 10) > today || (plan.approvedOn ?? "") > today) late.push(plan.key);
      for (const { said, observed } of elementsIn(plan)) {
        for (const { at, withdrawnAt = at } of said) {
          if (withdrawnAt.slice(0, 10) > today || at.slice(0, 10) < addDays(day(plan.from), -1))
            late.push(at);
        }
        for (const { at } of observed) if (at.slice(0, 10) > today) late.push(at);
      }
    }
    for (const { parties } of town.collaborations) {
      for (const { written, confirmed, ended } of parties) {
        for (const at of [written?.at, confirmed?.at, ended?.on])
          if ((at ?? "").slice(0, 10) > today) late.push(at ?? "");
      }
    }
    expect(late).toEqual([]);
  });

  it("is alive: somebody said something in the last days, deadlines lie just ahead, and a few are overdue", () => {
    const department = inForce.find(({ key }) => key === "oekonomi-stab-2026");
    const elements = department ? elementsIn(department) : [];
    const times = elements.flatMap(({ said }) => said.map(({ at }) => day(at.slice(0, 10))));
    const ages = times.map((at) => daysBetween(at, today));
    expect(Math.min(...ages)).toBeLessThanOrEqual(14);
    // On the first days of a year that begins a plan, little has been said of it.
    expect(ages.filter((age) => age <= 100).length).toBeGreaterThanOrEqual(30);
    const open = elements.filter(({ draft }) => draft.state === "planned" || draft.state === "running");
    const due = open.map(({ draft }) => draft.due ?? today);
    expect(due.filter((each) => each >= today && each <= addDays(today, 30)).length).toBeGreaterThanOrEqual(
      3,
    );
    expect(due.filter((each) => each < today).length).toBeLessThanOrEqual(30);
  });

  it("counts each word for the quarter that it was said in, or the one before", () => {
    const odd = inForce.flatMap((plan) =>
      elementsIn(plan).flatMap(({ said }) =>
        said.filter(({ at, period }) => {
          const on = day(at.slice(0, 10));
          return ![quarterOf(on), quarterOf(addDays(on, -92)), quarterOf(addDays(on, 1))].some(
            (each) => each === period,
          );
        }),
      ),
    );
    expect(odd).toEqual([]);
  });

  it("makes rows that the lists accept", () => {
    const issues = plans.flatMap((plan) =>
      elementsIn(plan).flatMap((element) => [
        ...check(planElements, element.kind, {
          ...element.draft,
          plan: 1,
          parent: element.parentKey === undefined ? undefined : 1,
        }),
        ...statusRowsOf(element, { element: 1, planKey: 1, department: plan.department }).flatMap(({ row }) =>
          check(status, row.kind, row.draft),
        ),
      ]),
    );
    expect(issues).toEqual([]);
    const rows = town.wheel.activities.map((activity) => activityRow(activity, "egelund", ids));
    expect(rows.flatMap(({ kind, draft }) => check(wheel, kind, draft))).toEqual([]);
  });

  it("has a wheel whose single times are its rules' own", () => {
    const stray = town.wheel.activities.flatMap((activity) =>
      (activity.exceptions ?? []).filter(({ occurrence }) => {
        const { draft } = activityRow(activity, "egelund", ids);
        const on = day(occurrence);
        return (
          draft.start === undefined || occurrencesOf({ ...draft, start: draft.start }, on, on).length === 0
        );
      }),
    );
    expect(stray).toEqual([]);
  });

  it("leaves no brace in a text", () => {
    expect(
      textsIn([town.strategy, town.wheel, town.collaborations, plans]).filter((text) => /[{}]/u.test(text)),
    ).toEqual([]);
  });
});

describe("the town around a day", () => {
  it("is the written one on the day it was written, and for six days more", () => {
    expect(egelund.rowCount).toBe(egelundOn(addDays(writtenOn, 6)).rowCount);
    expect(plansOf(egelundOn(addDays(writtenOn, 6)))).toEqual(plansOf(egelund));
  });

  it("keeps every distance of what is near", () => {
    const later = addDays(writtenOn, 52 * 7);
    expect(nearDeadlines(egelundOn(later), later)).toEqual(nearDeadlines(egelund, writtenOn));
  });

  it.each([
    ["Testen er planlagt til {uge 44} og {uge 45}.", 14, "Testen er planlagt til uge 46 og uge 47."],
    ["Vi prøver igen den {8. december}.", 28, "Vi prøver igen den 5. januar."],
    ["Kommunalbestyrelsen den {27. oktober 2026}.", 70, "Kommunalbestyrelsen den 5. januar 2027."],
    ["{Oktober} sluttede godt.", 35, "November sluttede godt."],
    ["Resten kommer i {foråret}.", 182, "Resten kommer i efteråret."],
    [
      "Udledningen er faldet siden 2020, og der er 2.026 træer.",
      0,
      "Udledningen er faldet siden 2021, og der er 2.026 træer.",
    ],
  ])("moves %s by %i days", (text, by, expected) => {
    expect(moveText(text, { days: by, years: 1 })).toBe(expected);
  });
});
