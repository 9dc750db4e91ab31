/**
 * What a new plan begins with: its period and title as they usually are, the objectives to choose from, and its first
 * elements. Pure.
 */
import { day, type Day } from "../../schema/day.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import { quarterOf, quarterParts, yearOf } from "../calendar/calendar.ts";
import { planTemplates } from "./plan-template.ts";

export interface PlanPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The whole calendar years that a plan of this kind covers when it begins in `year`. */
export function periodFrom(kind: Plan["kind"], year: number): PlanPeriod {
  return { from: day(`${year}-01-01`), to: day(`${year + planTemplates[kind].years - 1}-12-31`) };
}

/**
 * The year in which a new plan begins: after the latest one of the same owner and kind, otherwise this year, and from
 * the fourth quarter next year, since that is when plans are made (concept: the year begins in Q4).
 */
export function proposedYear(
  kind: Plan["kind"],
  owner: number | undefined,
  plans: readonly Plan[],
  today: Day,
): number {
  const usual = yearOf(today) + (quarterParts(quarterOf(today)).number === 4 ? 1 : 0);
  const ends = plans
    .filter((plan) => plan.kind === kind && plan.owner === owner && plan.to !== undefined)
    .map((plan) => (plan.to === undefined ? 0 : yearOf(plan.to)));
  const afterLatest = Math.max(0, ...ends) + 1;
  return afterLatest > usual ? afterLatest : usual;
}

/** `Virksomhedsplan 2027-2028`, `Målplan 2027`; that of a unit says whose it is: `Målplan 2027 for Åbrinkskolen`. */
export function proposedTitle(kind: Plan["kind"], { from, to }: PlanPeriod, unit?: string): string {
  const name = kind === "businessPlan" ? "Virksomhedsplan" : "Målplan";
  const [first, last] = [yearOf(from), yearOf(to)];
  const years = first === last ? `${first}` : `${first}-${last}`;
  return unit === undefined ? `${name} ${years}` : `${name} ${years} for ${unit}`;
}

/** Plans of the same owner and kind in the same time. */
export function plansInTheWay(
  plans: readonly Plan[],
  wish: PlanPeriod & { readonly kind: Plan["kind"]; readonly owner: number | undefined },
): readonly Plan[] {
  return plans.filter(
    (plan) =>
      plan.kind === wish.kind &&
      plan.owner === wish.owner &&
      (plan.from ?? "") <= wish.to &&
      (plan.to ?? "9999") >= wish.from,
  );
}

/** The objectives that the council has selected for a year, in their own order. */
export function selectedObjectives(
  strategy: readonly StrategyElement[],
  year: number,
): readonly StrategyElement[] {
  const ids = new Set(
    strategy.filter((row) => row.kind === "selection" && row.year === year).flatMap((row) => row.objectives),
  );
  return strategy
    .filter((row) => row.kind === "objective" && ids.has(row.id))
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id);
}

export interface FirstElement {
  readonly kind: "chapter" | "focusArea" | "goal";
  readonly title: string;
  readonly objectives?: readonly number[];
}

/**
 * What stands in a new plan: the template's chapters and focus areas, and a goal for each objective that was chosen.
 */
export function firstElements(
  kind: Plan["kind"],
  objectives: readonly StrategyElement[],
): readonly FirstElement[] {
  const { chapters, focusAreas } = planTemplates[kind];
  return [
    ...chapters.map((title) => ({ kind: "chapter" as const, title })),
    ...focusAreas.map((title) => ({ kind: "focusArea" as const, title })),
    ...objectives.map(({ id, title }) => ({ kind: "goal" as const, title, objectives: [id] })),
  ];
}
