/**
 * What a goal can answer, as one picks it: objectives by policy or budget agreement, the directors' focus areas by
 * track; those that count this year first.
 */
import type { Day } from "../../schema/day.ts";
import type { StrategyElement } from "../../schema/lists/strategy.ts";
import { yearOf } from "../calendar/calendar.ts";

export interface StrategyChoice {
  readonly element: StrategyElement;
  /** Selected by the council for one of the years, or in force in them. */
  readonly isCurrent: boolean;
}

export interface StrategyGroup {
  readonly heading:
    | { readonly kind: "policy" | "track"; readonly title: string }
    | { readonly kind: "budgetAgreement"; readonly year: number | undefined }
    | { readonly kind: "selected"; readonly years: readonly number[] }
    | { readonly kind: "other" };
  readonly choices: readonly StrategyChoice[];
}

/**
 * The groups to choose objectives from, for a plan of the period. What the council has selected for its years comes
 * first, and only there.
 */
export function objectiveGroups(
  strategy: Iterable<StrategyElement>,
  period: { readonly from: Day; readonly to: Day },
): StrategyGroup[] {
  const rows = [...strategy].toSorted(byOrder);
  const years = yearsOf(period);
  const selected = new Set(
    rows
      .filter((row) => row.kind === "selection" && row.year !== undefined && years.includes(row.year))
      .flatMap((row) => row.objectives),
  );
  const objectives = rows.filter((row) => row.kind === "objective");
  const policies = rows.filter((row) => row.kind === "policy");
  const others = objectives.filter((row) => !selected.has(row.id));
  const agreementYears = [
    ...new Set(others.filter((row) => row.source === "budgetAgreement").map((row) => row.year)),
  ].toSorted((a, b) => (b ?? 0) - (a ?? 0));
  const policyIds = new Set(policies.map((policy) => policy.id));
  return [
    group(
      { kind: "selected", years },
      objectives.filter((row) => selected.has(row.id)),
      true,
    ),
    ...policies.map((policy) =>
      group(
        { kind: "policy", title: policy.title },
        others.filter((row) => row.source !== "budgetAgreement" && row.policy === policy.id),
        false,
      ),
    ),
    ...agreementYears.map((year) =>
      group(
        { kind: "budgetAgreement", year },
        others.filter((row) => row.source === "budgetAgreement" && row.year === year),
        false,
      ),
    ),
    group(
      { kind: "other" },
      others.filter(
        (row) => row.source !== "budgetAgreement" && (row.policy === undefined || !policyIds.has(row.policy)),
      ),
      false,
    ),
  ].filter(({ choices }) => choices.length > 0);
}

/**
 * The groups to choose the directors' focus areas from: in force in the period first, those that must be answered
 * before the others.
 */
export function focusAreaGroups(
  strategy: Iterable<StrategyElement>,
  period: { readonly from: Day; readonly to: Day },
): StrategyGroup[] {
  const areas = [...strategy].filter((row) => row.kind === "strategicFocusArea").toSorted(byOrder);
  const isCurrent = (row: StrategyElement) =>
    (row.from === undefined || row.from <= period.to) && (row.to === undefined || row.to >= period.from);
  const ordered = [...areas.filter(isCurrent), ...areas.filter((row) => !isCurrent(row))];
  const tracks = [...new Set(ordered.map((row) => row.track ?? ""))];
  return tracks.map((track) => ({
    heading: track === "" ? { kind: "other" } : { kind: "track", title: track },
    choices: ordered
      .filter((row) => (row.track ?? "") === track)
      .map((element) => ({ element, isCurrent: isCurrent(element) }))
      .toSorted(
        (a, b) =>
          Number(b.isCurrent) - Number(a.isCurrent) ||
          Number(b.element.mustBeAnswered) - Number(a.element.mustBeAnswered),
      ),
  }));
}

function group(
  heading: StrategyGroup["heading"],
  rows: readonly StrategyElement[],
  isCurrent: boolean,
): StrategyGroup {
  return { heading, choices: rows.map((element) => ({ element, isCurrent })) };
}

function yearsOf({ from, to }: { readonly from: Day; readonly to: Day }): number[] {
  const first = yearOf(from);
  return Array.from({ length: Math.max(1, yearOf(to) - first + 1) }, (_, index) => first + index);
}

function byOrder(a: StrategyElement, b: StrategyElement): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || a.title.localeCompare(b.title, "da");
}
