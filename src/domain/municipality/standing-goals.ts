/**
 * The municipality's goals as they stand: those of all plans in force, each with its department, its unit and how it
 * stood a quarter ago.
 */
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { departmentOfPlan } from "../belonging/plans-that-count.ts";
import { addQuarters, compareDays, quarterOf, type Quarter } from "../calendar/calendar.ts";
import { outlineOf, type OutlineGoal } from "../plan/outline.ts";
import { goalStanding, isOverdue, type GoalStanding } from "../plan/overview.ts";
import { standingOf, standingsOf, type Standings } from "../plan/standing.ts";

/** A plan with the rows of it that count. */
export interface PlanContent {
  readonly plan: number;
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
}

/** What is read of the whole municipality. */
export interface MunicipalityRows {
  readonly organisation: readonly OrganisationUnit[];
  /** Those that count and are not over: in force, and to come. */
  readonly plans: readonly Plan[];
  /** Of the plans in force. */
  readonly contents: readonly PlanContent[];
}

export interface OverdueElement {
  readonly element: PlanElement;
  /** The day that has passed: the earlier one where both a deadline and an evaluation have. */
  readonly on: Day;
}

export interface StandingGoal {
  readonly outline: OutlineGoal;
  readonly plan: Plan;
  /** The department's key, as in addresses. */
  readonly department: string;
  /** Whose plan it is: a unit, or the department itself. */
  readonly owner: OrganisationUnit;
  readonly standing: GoalStanding;
  /** How it stood at the end of the quarter before. */
  readonly before: GoalStanding;
  /** The last four quarters, the present one last. */
  readonly quarters: readonly { readonly quarter: Quarter; readonly standing: GoalStanding }[];
  /** What was last said of it. */
  readonly latest: StatusRow | undefined;
  /** When somebody last said something of it or of one of its parts, as SharePoint has it. */
  readonly saidAt: string | undefined;
  /** What of it should have been done before today: itself, its actions and milestones. */
  readonly overdue: readonly OverdueElement[];
}

const quartersShown = 4;

/** All goals of the plans in force, in the organisation's order and then in their plans'. */
export function standingGoals(rows: MunicipalityRows, today: Day): readonly StandingGoal[] {
  const { organisation } = rows;
  const plans = new Map(rows.plans.map((plan) => [plan.id, plan]));
  const byKey = new Map(organisation.map((unit) => [unit.key, unit]));
  const byId = new Map(organisation.map((unit) => [unit.id, unit]));
  return rows.contents.flatMap(({ plan: id, elements, status }) => {
    const plan = plans.get(id);
    const department = plan && departmentOfPlan(plan, organisation);
    const owner = byId.get(plan?.owner ?? 0) ?? byKey.get(department ?? "");
    if (plan === undefined || department === undefined || owner === undefined) return [];
    const standings = standingsOf(status);
    return outlineOf(elements).goals.map((outline) => ({
      outline,
      plan,
      department,
      owner,
      ...stand(outline, standings, today),
    }));
  });
}

function stand(
  outline: OutlineGoal,
  standings: Standings,
  today: Day,
): Omit<StandingGoal, "outline" | "plan" | "department" | "owner"> {
  const { goal, actions, milestones } = outline;
  const now = quarterOf(today);
  const quarters = Array.from({ length: quartersShown }, (_, index) => {
    const quarter = addQuarters(now, index + 1 - quartersShown);
    return { quarter, standing: goalStanding(standings, goal, quarter) };
  });
  const said = [goal, ...actions].flatMap(({ id }) => standingOf(standings, id).thread);
  return {
    quarters,
    standing: goalStanding(standings, goal, now),
    before: goalStanding(standings, goal, addQuarters(now, -1)),
    latest: standingOf(standings, goal.id).latest,
    saidAt: said.reduce<string | undefined>(
      (newest, { createdAt }) => (newest === undefined || createdAt > newest ? createdAt : newest),
      undefined,
    ),
    overdue: [goal, ...actions, ...milestones]
      .filter((element) => isOverdue(element, standings, today))
      .map((element) => ({ element, on: passed(element, today) })),
  };
}

function passed({ due, evaluateOn }: PlanElement, today: Day): Day {
  const days = [due, evaluateOn].filter((on) => on !== undefined && on < today);
  return days.toSorted(compareDays)[0] ?? today;
}

/**
 * In how many quarters in a row, the present one included, a goal has been said to be off track. A quarter in which
 * nobody said anything ends the row.
 */
export function quartersOffTrack(goal: Pick<StandingGoal, "quarters">): number {
  let count = 0;
  for (const { standing } of goal.quarters.toReversed()) {
    if (standing !== "offTrack") break;
    count += 1;
  }
  return count;
}
