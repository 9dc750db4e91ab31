/**
 * The page's look ahead and the job's decision are one: what is forecast for a day is what the job decides on that day,
 * if nothing changes until then.
 */
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { comingBetween, decide, type DecisionMaterial } from "../../../src/domain/reminder/decision.ts";
import { byDepartment, silencesIn, withWords } from "../../../src/domain/reminder/overview.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { day, type Day } from "../../../src/schema/day.ts";
import type { OrganisationUnit } from "../../../src/schema/lists/organisation.ts";
import type { Plan } from "../../../src/schema/lists/plans.ts";
import type { ReminderRow } from "../../../src/schema/lists/reminders.ts";
import { agreement, units } from "../collaboration/collaboration-rows.ts";
import { element, mette, said } from "../rows.ts";
import { reading, wheelRow } from "../wheel/wheel-rows.ts";

const departments = units.filter(({ kind }) => kind === "department");

function plan(id: number, owner: OrganisationUnit, values: Partial<Plan>): Plan {
  const period = { from: day("2026-01-01"), to: day("2027-12-31") };
  const { id: unit, key: folder } = owner;
  return { id, title: `Plan ${id}`, owner: unit, folder, state: "approved", ...period, ...values } as Plan;
}

/** Where the rows of a department's plan lie, and what they say of it. */
function inPlan(planKey: number, { key }: OrganisationUnit) {
  return { plan: planKey, planKey, folder: key, departmentKey: key };
}

/** Two departments with plans (one a draft of next year), a collaboration that is evaluated monthly, and a wheel. */
function town(): DecisionMaterial {
  const plans = departments.flatMap((owner, index) => {
    const goals = (base: number, from: string) =>
      Array.from({ length: 12 }, (_, at) => {
        const id = base + at * 10;
        const due = addDays(day(from), at * 5 + index);
        const own = inPlan(base, owner);
        return [
          element(id, "goal", { ...own, due }),
          element(id + 1, "action", { ...own, parent: id, due: addDays(due, 2) }),
          element(id + 2, "trialAction", { ...own, parent: id, evaluateOn: addDays(due, 3) }),
          element(id + 3, "milestone", {
            ...own,
            parent: id,
            due: addDays(due, -20),
            state: at % 3 ? undefined : "done",
          }),
        ];
      }).flat();
    const [now, next] = [1000 * (index + 1), 5000 + 1000 * index];
    const own = inPlan(now, owner);
    const status = [
      said(5, now, own),
      said(6, now + 10, { ...own, assessment: "reached" }),
      said(27, now + 20, { ...own, period: "2026-K3" }),
    ];
    return [
      { plan: plan(now, owner, {}), elements: goals(now, "2026-11-16"), status },
      {
        plan: plan(next, owner, { state: "draft", from: day("2027-01-01") }),
        elements: goals(next, "2026-12-28"),
        status: [],
      },
    ];
  });
  const values = { evaluateOn: day("2026-12-08"), rhythm: "month" } as const;
  const rows = [
    wheelRow(1, "activity", { title: "Fælles", start: day("2026-12-14"), remindFirst: 10, remindLast: 1 }),
    wheelRow(2, "activity", {
      title: "Egen",
      start: day("2026-12-27"),
      repeats: "monthly",
      remindFirst: 3,
      remindLast: 0,
    }),
  ];
  return {
    organisation: units,
    ledger: [],
    collaborations: { rows: [agreement(values)] },
    confirmations: { rows: [] },
    wheel: reading(rows, { 2: "stab" }),
    plans,
  };
}

const daysFrom = (today: Day, count: number) =>
  Array.from({ length: count + 1 }, (_, at) => addDays(today, at));

function decided(material: DecisionMaterial, on: Day): string[] {
  if (!isWorkingDay(on)) return [];
  return decide(material, on).flatMap(({ wanted }) => wanted.map(({ reminder }) => reminder.key));
}

/** What the ledger holds after a run that sent everything. */
function ranOn(material: DecisionMaterial, on: Day): DecisionMaterial {
  const row = { version: "1", createdAt: "2026-11-27T05:00:00Z", issues: [], author: mette, editor: mette };
  const first = material.ledger.length + 1;
  const rows = [
    { kind: "run" },
    ...decided(material, on).map((clientKey) => ({ kind: "reminder", clientKey })),
  ];
  const more = rows.map((each, index) => ({ ...row, id: first + index, day: on, state: "sent", ...each }));
  return { ...material, ledger: [...material.ledger, ...more] as ReminderRow[] };
}

// A Friday, a Saturday, the day before Christmas Eve, and a day on which the draft's period is about to begin.
const starts = ["2026-11-27", "2026-11-28", "2026-12-10", "2026-12-23"].map(day);

describe("what is forecast for a day", () => {
  it.each(starts)("from %s is what the job decides on it, where it has never run", (today) => {
    const material = town();
    const coming = comingBetween(material, today, addDays(today, 30));
    expect(coming.length).toBeGreaterThan(40);
    for (const on of daysFrom(today, 30)) {
      const forecast = coming.filter((reminder) => reminder.on === on).map(({ key }) => key);
      expect([on, ...forecast.toSorted()]).toEqual([on, ...decided(material, on).toSorted()]);
    }
  });

  it.each(starts)("from %s is what the job decides on it, run by run", (today) => {
    let material = ranOn(town(), addDays(today, -1));
    const coming = comingBetween(material, today, addDays(today, 30));
    for (const on of daysFrom(today, 30)) {
      const forecast = coming.filter((reminder) => reminder.on === on).map(({ key }) => key);
      expect([on, ...forecast.toSorted()]).toEqual([on, ...decided(material, on).toSorted()]);
      material = ranOn(material, on);
    }
  });

  it("holds what was missed for the first day, and what did not arrive", () => {
    const [before, today] = [day("2026-11-24"), day("2026-11-27")];
    const ran = ranOn(town(), before);
    const missed = comingBetween(ran, today, today);
    expect(missed.some((reminder) => reminder.day < today && reminder.on === today)).toBe(true);
    expect(missed.map(({ key }) => key)).toEqual(decided(ran, today));
    const failed = { ...ranOn(ran, today) };
    const again = failed.ledger.map((row) =>
      row.kind === "run" ? row : { ...row, state: "failed" as const },
    );
    expect(comingBetween({ ...failed, ledger: again }, today, today).length).toBeGreaterThanOrEqual(
      missed.length,
    );
  });

  it("leaves out a draft until its period begins", () => {
    const today = day("2026-12-10");
    const ofDrafts = comingBetween(town(), today, addDays(today, 30)).filter(
      (reminder) => reminder.plan?.state === "draft",
    );
    expect(ofDrafts.length).toBeGreaterThan(0);
    expect(ofDrafts.filter(({ on }) => on < "2027-01-01")).toEqual([]);
  });
});

const run = (id: number, values: Partial<ReminderRow>) =>
  ({ id, kind: "run", state: "sent", day: day("2026-11-26"), ...values }) as ReminderRow;
const sent = (id: number, departmentKey: string, on: string) =>
  ({ id, kind: "reminder", state: "sent", title: "Sendt", departmentKey, day: day(on) }) as ReminderRow;

describe("all departments", () => {
  const since = day("2026-10-28");

  it("hear nothing for one reason each, by the last run that looked at all channels", () => {
    const ledger = [
      run(1, { withoutChannel: "skoler", muted: "" }),
      run(2, { withoutChannel: "", muted: "stab", day: day("2026-11-27") }),
      // For one department only, under way, and on a Saturday.
      run(3, { withoutChannel: "stab", departmentKey: "stab" }),
      run(4, { withoutChannel: "stab", state: "pending" }),
      run(5, { withoutChannel: "", muted: "", day: day("2026-11-28") }),
      sent(6, "stab", "2026-11-20"),
    ];
    expect([...silencesIn(units, ledger, since)]).toEqual(
      expect.arrayContaining([
        ["stab", "muted"],
        ["skoler", "silent"],
      ]),
    );
  });

  it("are not called silent where nobody has heard anything yet", () => {
    expect([...silencesIn(units, [run(1, {})], since)]).toEqual([]);
  });

  it("are searched by department, title and person", () => {
    const coming = comingBetween(town(), day("2026-11-27"), day("2026-12-27"));
    const rows = { coming, sent: [sent(1, "stab", "2026-11-20")], failed: [] };
    const found = (text: string) => withWords(rows, text, (key) => `Afdelingen ${key}`);
    expect(found("").coming).toBe(coming);
    expect(found("STAB").coming.every(({ department }) => department === "stab")).toBe(true);
    expect(found("stab").sent).toHaveLength(1);
    expect(found("egen stab").coming.map(({ title }) => title)).toContain("Egen");
    expect(found("findes ikke")).toEqual({ coming: [], sent: [], failed: [] });
    const each = byDepartment(units, rows, new Map([["stab", "silent"]]));
    expect(each.map(({ department }) => department.key).toSorted()).toEqual(
      departments.map(({ key }) => key).toSorted(),
    );
    expect(each.reduce((sum, { coming: own }) => sum + own.length, 0)).toBe(coming.length);
  });
});
