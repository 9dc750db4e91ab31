/**
 * Takes a plan that is still on its way out again: what has been stored of it goes to SharePoint's recycle bin. A whole
 * plan is never touched.
 */
import { bilingual } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { allRows, rowsPart } from "../reading/read.ts";
import { toEntities } from "../reading/row.ts";
import { readKeys, rowsOfPlanPart } from "../reading/rows-of-plan.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

/**
 * Removes a plan that is not whole, its row last, so that it can be called again after a stop. What may already have
 * been written in the list of status stays there, since departments may not delete in it; without its plan it is shown
 * nowhere. Throws a SharePointError, "conflict" when the plan has become whole meanwhile.
 */
export async function removePlanOnItsWay(
  site: Site,
  id: number,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const [planRows, found] = await site.batch([
    rowsPart(site, plans, { filter: `Id eq ${id}` }),
    rowsOfPlanPart(site, planElements, id),
  ]);
  const [plan] = toEntities(plans, await allRows(site, planRows));
  if (plan === undefined) return;
  if (!isOnItsWay(plan)) {
    throw new SharePointError("conflict", {
      sentence: bilingual(
        "Planen er blevet færdig i mellemtiden og er ikke fjernet.",
        "The plan has been completed meanwhile and was not removed.",
      ),
    });
  }
  // Children have higher ids than their parents, so nothing is ever left without its parent.
  const keys = await readKeys(site, planElements, found, plan.folder);
  const ids = [...keys.values()].toSorted((a, b) => b - a);
  for (let from = 0; from < ids.length; from += atOnce) {
    await take(site, planElements, ids.slice(from, from + atOnce));
    onProgress?.(Math.min(from + atOnce, ids.length), ids.length + 1);
  }
  await take(site, plans, [id]);
  onProgress?.(ids.length + 1, ids.length + 1);
}

/** How many rows SharePoint takes in one request. */
const atOnce = 100;

/** What went stays away when another is refused: the plan is on its way out, and is gone on with. */
async function take(site: Site, list: ListDefinition, ids: readonly number[]): Promise<void> {
  const writes = ids.map((row) => ({ do: "recycle", id: row }) as const);
  for (const outcome of await write(site, list, writes)) {
    const error = errorIn(outcome);
    if (error !== undefined) throw error;
  }
}
