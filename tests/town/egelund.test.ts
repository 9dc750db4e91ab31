/** Egelund Kommune holds together: sizes, references, times, rights, and rows that the lists accept. */
import { describe, expect, it } from "vitest";
import { elementsOf, type ElementToWrite } from "../../src/town/seed/elements.ts";
import { statusRowsOf, withdrawalRowsOf } from "../../src/town/seed/status.ts";
import { isDay } from "../../src/schema/day.ts";
import { check } from "../../src/schema/check.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { status } from "../../src/schema/lists/status.ts";
import { countRows, goalsOf } from "../../src/town/count-rows.ts";
import { egelund, egelundPlans } from "../../src/town/egelund.ts";
import type { TownPlan, TownStatus } from "../../src/town/town.ts";

const today = "2026-11-22";
const { organisation, people, strategy } = egelund;
const departments = [...organisation.areas.flatMap((area) => area.departments), ...organisation.staff];
const mails = new Set(people.map((person) => person.email));
const strategyKeys = new Set([
  ...strategy.policies.flatMap((policy) => policy.objectives.map(({ key }) => key)),
  ...strategy.budgetAgreements.flatMap(({ objectives }) => objectives.map(({ key }) => key)),
]);

function refuse(what: string): never {
  throw new Error(`unknown: ${what}`);
}

const ids = {
  person: (email: string) => (mails.has(email) ? { name: email, email } : refuse(email)),
  strategy: (keys: readonly string[] = []) => keys.map((_, index) => index + 1),
  department: (keys: readonly string[] = []) =>
    keys.map((key) => (departments.some((each) => each.key === key) ? 1 : refuse(key))),
};

function elementsIn(plan: TownPlan): ElementToWrite[] {
  return elementsOf(plan, plan.key, ids);
}

/** The rows of status of a plan, as they are written. */
function saidIn(plan: TownPlan) {
  return elementsIn(plan).flatMap((element) => {
    const said = statusRowsOf(element, { element: 1, planKey: 1, department: plan.department });
    const places = said.map(() => 1);
    return [...said.map(({ row }) => row), ...withdrawalRowsOf(said, places)];
  });
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What a goal is said to be in a quarter, withdrawn statuses aside. */
function assessmentIn(said: readonly TownStatus[] | undefined, period: string) {
  return said?.filter((each) => each.period === period && each.withdrawnAt === undefined).at(-1)?.assessment;
}

const withStatus = egelundPlans.flatMap((plan) =>
  elementsIn(plan).flatMap((element) =>
    [...element.said, ...element.observed].map((said) => ({ plan, element, said })),
  ),
);

describe("the plans of Egelund", () => {
  it.each(
    egelundPlans.filter((plan) => plan.kind === "businessPlan").map((plan) => [plan.key, plan] as const),
  )("%s has the size of a real virksomhedsplan", (_, plan) => {
    const kinds = tally(elementsIn(plan).map((element) => element.kind));
    expect(Object.fromEntries(kinds)).toEqual({
      chapter: 4,
      focusArea: 7,
      goal: 17,
      action: 47,
      indicator: 37,
    });
    expect(plan.focusAreas?.at(-1)?.title).toBe("Lokale miljømål");
  });

  it("are two virksomhedsplaner, five målplaner of 2026 and two of 2027, and one department has none", () => {
    const shape = egelundPlans.map((plan) => `${plan.kind} ${plan.from.slice(0, 4)} ${plan.state}`);
    expect(Object.fromEntries(tally(shape))).toEqual({
      "businessPlan 2026 approved": 2,
      "goalPlan 2026 approved": 5,
      "goalPlan 2027 draft": 1,
      "goalPlan 2027 submitted": 1,
    });
    const without = departments.filter(({ key }) => !egelundPlans.some((plan) => plan.department === key));
    expect(without.map(({ title }) => title)).toEqual(["Kultur & Fritid"]);
  });

  it("leave 3 of 17 goals in Økonomi & Stab without status in 2026-K4", () => {
    const plan = egelundPlans[0];
    const standing = plan ? goalsOf(plan).map((goal) => assessmentIn(goal.status, "2026-K4")) : [];
    expect(Object.fromEntries(tally(standing))).toEqual({
      onTrack: 9,
      attention: 2,
      offTrack: 1,
      reached: 2,
      undefined: 3,
    });
  });

  it("answer the directors' focus area that all approved plans must answer", () => {
    const musts = strategy.focusAreas.filter((area) => area.mustBeAnswered).map(({ key }) => key);
    expect(musts).toEqual(["klimahandling"]);
    const unanswered = egelundPlans.filter(
      (plan) => !goalsOf(plan).some((goal) => goal.focusAreas?.includes("klimahandling")),
    );
    expect(unanswered.map(({ key }) => key)).toEqual(["sundhed-aeldre-2027"]);
  });

  it("refer only to objectives and focus areas that exist, and to owners in their department", () => {
    const areaKeys = new Set(strategy.focusAreas.map(({ key }) => key));
    const goals = egelundPlans.flatMap(goalsOf);
    expect(goals.flatMap((goal) => goal.objectives ?? []).filter((key) => !strategyKeys.has(key))).toEqual(
      [],
    );
    expect(goals.flatMap((goal) => goal.focusAreas ?? []).filter((key) => !areaKeys.has(key))).toEqual([]);
    const strangers = egelundPlans.filter((plan) => {
      const department = departments.find(({ key }) => key === plan.department);
      return ![department, ...(department?.units ?? [])].some((owner) => owner?.key === plan.owner);
    });
    expect(strangers).toEqual([]);
    const selected = strategy.selections.flatMap(({ objectives }) => objectives);
    expect(selected.filter((key) => !strategyKeys.has(key))).toEqual([]);
  });

  it("make rows that the lists accept", () => {
    const issues = egelundPlans.flatMap((plan) => [
      ...elementsIn(plan).flatMap(({ key, kind, parentKey, draft }) => {
        const parent = parentKey === undefined ? undefined : 1;
        return check(planElements, kind, { ...draft, plan: 1, parent }).map((issue) => ({ key, issue }));
      }),
      ...saidIn(plan).flatMap(({ kind, clientKey: key, draft }) =>
        check(status, kind, draft).map((issue) => ({ key, issue })),
      ),
    ]);
    expect(issues).toEqual([]);
  });

  it("make as many rows as counted, each with a key of its own", () => {
    const keys = egelundPlans.map((plan) => [
      plan.key,
      ...elementsIn(plan).map(({ key }) => key),
      ...saidIn(plan).map((row) => row.clientKey ?? ""),
    ]);
    expect(keys.map((each) => each.length)).toEqual(egelundPlans.map(countRows));
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
    expect(keys.flat().filter((key) => !/^[\w./-]+$/u.test(key))).toEqual([]);
  });

  it("have titles that fit on a line and a half, and periods that exist", () => {
    const titles = egelundPlans.flatMap(elementsIn).map(({ draft }) => draft.title);
    expect(titles.filter((title) => title.length > 100)).toEqual([]);
    expect(egelundPlans.flatMap(({ from, to }) => [from, to]).filter((each) => !isDay(each))).toEqual([]);
  });

  it("have deadlines ahead in the coming weeks, and a few overdue", () => {
    const open = egelundPlans.flatMap((plan) =>
      elementsIn(plan).filter(({ draft }) => draft.state === "planned" || draft.state === "running"),
    );
    const due = open.map(({ draft }) => draft.due ?? "");
    const overdue = due.filter((each) => each < today);
    const soon = due.filter((each) => each >= today && each <= "2026-12-20");
    expect(overdue.length).toBeGreaterThanOrEqual(8);
    expect(overdue.length).toBeLessThanOrEqual(30);
    expect(soon.length).toBeGreaterThanOrEqual(15);
  });
});

describe("what the people of Egelund say", () => {
  it("is said by members of the department", () => {
    const strangers = withStatus.filter(({ plan, said }) => {
      const department = departments.find(({ key }) => key === plan.department);
      return !department?.members.includes(said.by);
    });
    expect(strangers).toEqual([]);
  });

  it("is said in working hours, on working days before today", () => {
    const clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Copenhagen",
      weekday: "short",
      hour: "2-digit",
      hourCycle: "h23",
    });
    const holidays = ["2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-05"];
    const odd = withStatus.filter(({ said }) => {
      const parts = new Map(clock.formatToParts(Date.parse(said.at)).map(({ type, value }) => [type, value]));
      const hour = Number(parts.get("hour"));
      const date = said.at.slice(0, 10);
      const isFree = parts.get("weekday")?.startsWith("S") === true || holidays.includes(date);
      return isFree || hour < 7 || hour > 17 || date >= today;
    });
    expect(odd.map(({ said }) => said.at)).toEqual([]);
  });

  it("comes in order of time, and covers the four quarters of 2026", () => {
    const periods = tally(withStatus.map(({ said }) => said.period));
    expect([...periods.keys()].toSorted()).toEqual(["2026-K1", "2026-K2", "2026-K3", "2026-K4"]);
    const times = withStatus.flatMap(({ element }) =>
      [element.said, element.observed].map((said) => said.map(({ at }) => at)),
    );
    expect(times.filter((each) => each.toSorted().join() !== each.join())).toEqual([]);
  });

  it("is partly documented, partly about actions, twice taken back, and partly new", () => {
    const updates = egelundPlans
      .flatMap(elementsIn)
      .flatMap((element) => element.said.map((said) => ({ element, said })));
    const count = (wanted: (each: (typeof updates)[number]) => boolean) => updates.filter(wanted).length;
    expect(count(({ said }) => said.withdrawnAt !== undefined)).toBe(2);
    expect(count(({ said }) => said.links !== undefined)).toBeGreaterThanOrEqual(15);
    expect(count(({ said }) => said.documentation !== undefined)).toBeGreaterThanOrEqual(15);
    expect(count(({ element }) => element.kind !== "goal")).toBeGreaterThanOrEqual(10);
    expect(count(({ said }) => said.at > "2026-11-16")).toBeGreaterThanOrEqual(15);
  });
});

describe("the organisation of Egelund", () => {
  it("has addresses in ASCII, none twice", () => {
    expect(mails.size).toBe(people.length);
    expect([...mails].filter((mail) => !/^[a-z-]+\.[a-z-]+@egelund\.example$/u.test(mail))).toEqual([]);
    const units = [...organisation.areas, ...departments, ...departments.flatMap((each) => each.units)];
    expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
    expect(units.filter(({ key }) => !/^[a-z]+(?:-[a-z]+)*$/u.test(key))).toEqual([]);
  });

  it("names only people of the directory; heads are members of what they lead", () => {
    expect(organisation.areas.map(({ head }) => mails.has(head))).toEqual([true, true]);
    expect(departments).toHaveLength(7);
    expect(departments.flatMap(({ members }) => members).filter((mail) => !mails.has(mail))).toEqual([]);
    const outside = departments.flatMap((department) =>
      [department.head, ...department.units.map(({ head }) => head)].filter(
        (mail) => !department.members.includes(mail),
      ),
    );
    expect(outside).toEqual([]);
    expect(organisation.secretariat.members.filter((mail) => !mails.has(mail))).toEqual([]);
  });

  it("has somebody who may only read", () => {
    const writers = new Set([
      ...organisation.secretariat.members,
      ...departments.flatMap((each) => each.members),
    ]);
    const readers = people.filter(({ email }) => !writers.has(email));
    expect(readers.map(({ name }) => name)).toEqual([
      "Henrik Skovgaard-Lund",
      "Karen Østerby",
      "Torben Aagaard",
      "Oliver Bech Nissen",
    ]);
  });

  it("has strategy rows that are known apart by kind, title and year", () => {
    const titles = strategy.policies.flatMap((policy) => policy.objectives.map(({ title }) => title));
    const agreed = strategy.budgetAgreements.flatMap(({ objectives }) =>
      objectives.map(({ title }) => title),
    );
    expect(new Set([...titles, ...agreed]).size).toBe(titles.length + agreed.length);
    expect(strategy.policies.map(({ objectives }) => objectives.length)).toEqual([4, 5, 3, 5, 4]);
  });
});
