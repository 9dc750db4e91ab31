/**
 * The municipality on one page: a line for each department and each unit with a plan, under its director area, with
 * what can be counted of their goals. Every figure is a list of the goals that it counts.
 */
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { departmentsByArea } from "../belonging/organisation.ts";
import { departmentOfPlan } from "../belonging/plans-that-count.ts";
import { quarterOf, quarterParts } from "../calendar/calendar.ts";
import { isInForce } from "../plan/in-force.ts";
import { standingOrder, type GoalStanding } from "../plan/overview.ts";
import {
  quartersOffTrack,
  standingGoals,
  type MunicipalityRows,
  type StandingGoal,
} from "./standing-goals.ts";

/** How a department's goals have moved since the quarter before, of those of which something was said in both. */
export interface Change {
  /** How many goals were spoken of in both quarters. */
  readonly compared: number;
  readonly reached: readonly StandingGoal[];
  readonly notReached: readonly StandingGoal[];
  readonly better: readonly StandingGoal[];
  readonly worse: readonly StandingGoal[];
}

/** The goals of a line, of an area or of all, by what is asked of them. */
export interface Tally {
  /** In the organisation's and their plans' order. */
  readonly all: readonly StandingGoal[];
  /** In the order in which standings are shown, and then in that order. */
  readonly goals: readonly StandingGoal[];
  readonly counts: Readonly<Record<GoalStanding, number>>;
  readonly missing: readonly StandingGoal[];
  /** Goals in which something should have been done before today. */
  readonly overdue: readonly StandingGoal[];
  /** How many deadlines and evaluations that makes. */
  readonly overdueCount: number;
  /** When somebody last said something. */
  readonly saidAt: string | undefined;
  readonly change: Change;
}

export interface UnitLine extends Tally {
  readonly unit: OrganisationUnit;
  /** The key of the department, whose own line this is or under which the unit stands. */
  readonly department: string;
  /** The plan of the year that is asked about (`planYear`); undefined where none has been begun. */
  readonly plan: Plan | undefined;
}

export interface DepartmentLines {
  readonly department: UnitLine;
  /** Those of its units that have a plan. */
  readonly units: readonly UnitLine[];
}

export interface AreaLines {
  /** Absent for departments directly under the municipality. */
  readonly area: OrganisationUnit | undefined;
  readonly departments: readonly DepartmentLines[];
  /** Of all lines of the area. */
  readonly tally: Tally;
}

export interface MunicipalityLines {
  readonly areas: readonly AreaLines[];
  readonly tally: Tally;
  /** The year of whose plans the lines tell the state. */
  readonly planYear: number;
  /** Departments (units counted with theirs) with goals off track. */
  readonly departmentsOffTrack: number;
  readonly departments: number;
}

/**
 * The year of whose plans one asks how far they are: in the last quarter, when plans are written, the coming one
 * (concept: the year's wheel begins in Q4).
 */
export function planYear(today: Day): number {
  const { year, number } = quarterParts(quarterOf(today));
  return number === 4 ? year + 1 : year;
}

/** Lays out the municipality; of one director area alone where its key is given. */
export function municipalityLines(rows: MunicipalityRows, today: Day, area?: string): MunicipalityLines {
  const goals = standingGoals(rows, today);
  const year = planYear(today);
  const areas = departmentsByArea(rows.organisation)
    .filter((group) => area === undefined || group.area?.key === area)
    .map((group): AreaLines => {
      const departments = group.departments.map((department) =>
        linesOf(rows, goals, department, year, today),
      );
      return {
        area: group.area,
        departments,
        tally: tally(departments.flatMap((lines) => allOf(lines).flatMap((line) => line.all))),
      };
    });
  const departments = areas.flatMap((group) => group.departments);
  return {
    areas,
    tally: tally(areas.flatMap((group) => group.tally.all)),
    planYear: year,
    departments: departments.length,
    departmentsOffTrack: departments.filter((lines) => allOf(lines).some(({ counts }) => counts.offTrack > 0))
      .length,
  };
}

function allOf({ department, units }: DepartmentLines): readonly UnitLine[] {
  return [department, ...units];
}

function linesOf(
  rows: MunicipalityRows,
  goals: readonly StandingGoal[],
  department: OrganisationUnit,
  year: number,
  today: Day,
): DepartmentLines {
  const { key } = department;
  const own = goals.filter((goal) => goal.department === key);
  const plans = rows.plans.filter((plan) => departmentOfPlan(plan, rows.organisation) === key);
  const isUnit = new Set(
    rows.organisation
      .filter((unit) => unit.kind === "unit" && unit.parent === department.id)
      .map(({ id }) => id),
  );
  const line = (unit: OrganisationUnit, isIts: (owner: number | undefined) => boolean): UnitLine => ({
    unit,
    department: key,
    plan: planOf(
      plans.filter(({ owner }) => isIts(owner)),
      year,
      today,
    ),
    ...tally(own.filter(({ plan }) => isIts(plan.owner))),
  });
  return {
    // What names no unit of the department is the department's.
    department: line(department, (owner) => owner === undefined || !isUnit.has(owner)),
    units: rows.organisation
      .filter(({ id }) => isUnit.has(id) && plans.some(({ owner }) => owner === id))
      .toSorted(
        (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.title.localeCompare(b.title, "da"),
      )
      .map((unit) => line(unit, (owner) => owner === unit.id)),
  };
}

/** Which plan tells how far one is with a year: one that covers its first day, the furthest on. */
function planOf(plans: readonly Plan[], year: number, today: Day): Plan | undefined {
  const first = `${year}-01-01`;
  const covers = plans.filter(({ from, to }) =>
    from === undefined || to === undefined ? false : from <= `${year}-12-31` && to >= first,
  );
  const furthest = ["draft", "submitted", "closed", "approved"];
  const rank = (plan: Plan) => furthest.indexOf(plan.state ?? "draft") + (isInForce(plan, today) ? 0.5 : 0);
  return covers.toSorted((a, b) => rank(b) - rank(a) || b.id - a.id)[0];
}

/** Counts goals. */
function tally(all: readonly StandingGoal[]): Tally {
  const goals = standingOrder.flatMap((standing) => all.filter((goal) => goal.standing === standing));
  const counts = Object.fromEntries(
    standingOrder.map((standing) => [standing, goals.filter((goal) => goal.standing === standing).length]),
  ) as Record<GoalStanding, number>;
  const overdue = all.filter((goal) => goal.overdue.length > 0);
  return {
    all,
    goals,
    counts,
    missing: all.filter(({ standing }) => standing === "none"),
    overdue,
    overdueCount: overdue.reduce((sum, goal) => sum + goal.overdue.length, 0),
    saidAt: all.reduce<string | undefined>(
      (newest, { saidAt }) =>
        saidAt !== undefined && (newest === undefined || saidAt > newest) ? saidAt : newest,
      undefined,
    ),
    change: changeOf(goals),
  };
}

/** How well a goal goes while it is neither reached nor given up: less is better. */
const order: Partial<Record<GoalStanding, number>> = { onTrack: 0, attention: 1, offTrack: 2 };

function changeOf(goals: readonly StandingGoal[]): Change {
  const both = goals.filter(({ standing, before }) => standing !== "none" && before !== "none");
  const moved = (is: (now: number, before: number) => boolean) =>
    both.filter(({ standing, before }) => {
      const [now, then] = [order[standing], order[before]];
      return now !== undefined && then !== undefined && is(now, then);
    });
  return {
    compared: both.length,
    reached: both.filter(({ standing, before }) => standing === "reached" && before !== "reached"),
    notReached: both.filter(({ standing, before }) => standing === "notReached" && before !== "notReached"),
    better: moved((now, before) => now < before),
    worse: moved((now, before) => now > before),
  };
}

/** The goals that are off track: those that have been so for longest first, and then in the organisation's order. */
export function largestDeviations(goals: readonly StandingGoal[]): readonly StandingGoal[] {
  return goals
    .filter(({ standing }) => standing === "offTrack")
    .toSorted((a, b) => quartersOffTrack(b) - quartersOffTrack(a));
}

/** The rows whose words are shown: what was last said of goals that may not, or will not, be met. */
export function rowsWithWords(rows: MunicipalityRows, today: Day): readonly number[] {
  return standingGoals(rows, today)
    .filter(({ standing }) => standing === "offTrack" || standing === "attention")
    .flatMap(({ latest }) => latest?.id ?? []);
}
