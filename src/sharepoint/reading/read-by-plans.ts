/**
 * The rows of many plans at once: several plans share a part of the batch, since their number is the indexed column,
 * and where that is too much at once they are asked for one by one.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { rowsByNumber } from "./read-by-number.ts";
import { allRows, rowsPart } from "./read.ts";

/** So many plans of the usual size stay well below SharePoint's 5,000 rows. */
const plansAtOnce = 8;

/** What is asked of one list. Rows made by hand in SharePoint carry no plan number, and are asked for besides. */
export interface PlansWish {
  readonly list: ListDefinition;
  readonly plans: readonly number[];
  /** The fields that are needed. */
  readonly only: readonly string[];
}

const byHand = "PlanKey eq null";

function filterOf(plans: readonly number[]): string {
  return plans.map((id) => `PlanKey eq ${id}`).join(" or ");
}

function chunksOf(plans: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(plans.length / plansAtOnce) }, (_, index) =>
    plans.slice(index * plansAtOnce, (index + 1) * plansAtOnce),
  );
}

/** The reads of one list, for a batch; `rowsOfPlans` reads their outcomes. */
export function plansParts(site: Site, { list, plans, only }: PlansWish): readonly Part[] {
  return [
    rowsPart(site, list, { filter: byHand, only }),
    ...chunksOf(plans).map((ids) => rowsPart(site, list, { filter: filterOf(ids), only })),
  ];
}

/** The rows of these plans, and those made by hand. Throws a SharePointError. */
export async function rowsOfPlans(
  site: Site,
  { list, plans, only }: PlansWish,
  outcomes: readonly PartOutcome[],
): Promise<readonly unknown[]> {
  const [loose, ...rest] = outcomes;
  const rows = [...(await rowsByNumber(site, list, { filter: byHand, only }, loose))];
  for (const [index, ids] of chunksOf(plans).entries()) {
    const outcome = rest[index];
    if (outcome && !outcome.ok && outcome.error.kind === "too-large" && ids.length > 1) {
      const single = await site.batch(
        ids.map((id) => rowsPart(site, list, { filter: filterOf([id]), only })),
      );
      for (const one of single) rows.push(...(await allRows(site, one)));
    } else rows.push(...(await allRows(site, outcome)));
  }
  return rows;
}
