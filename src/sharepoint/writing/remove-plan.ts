/** Takes a plan that is still on its way out again: what has been stored of it goes to SharePoint's recycle bin. A whole plan is never touched. */
import { bilingual } from "../../schema/bilingual.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { readKeys, rowsOfPlanPart } from "../reading/rows-of-plan.ts";
import { readRow } from "./update-row.ts";

/**
 * Removes a plan that is not whole, its row last, so that it can be called again after a stop. What may already have been written in
 * the list of status stays there, since departments may not delete in it; without its plan it is shown nowhere. Throws a
 * SharePointError, "conflict" when the plan has become whole meanwhile.
 */
export async function removePlanOnItsWay(
  site: Site,
  id: number,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const plan = await readRow(site, plans, id).catch((error: unknown) => {
    if (error instanceof SharePointError && error.kind === "not-found") return undefined;
    throw error;
  });
  if (plan === undefined) return;
  if (!isOnItsWay(plan)) {
    throw new SharePointError("conflict", {
      sentence: bilingual(
        "Planen er blevet færdig i mellemtiden og er ikke fjernet.",
        "The plan has been completed meanwhile and was not removed.",
      ),
    });
  }
  const [found] = await site.batch([rowsOfPlanPart(site, planElements, id)]);
  const ids = [...(await readKeys(site, found)).values()].toSorted((a, b) => b - a);
  // Children have higher ids than their parents, so nothing is ever left without its parent.
  for (let from = 0; from < ids.length; from += 100) {
    const outcomes = await site.batch(
      ids.slice(from, from + 100).map((row) => ({
        method: "POST",
        url:
          site.sp.web.getList(listPath(site, planElements)).items.getById(row).toRequestUrl() + "/recycle()",
      })),
    );
    for (const outcome of outcomes)
      if (!outcome.ok && outcome.error.kind !== "not-found") throw outcome.error;
    onProgress?.(Math.min(from + 100, ids.length), ids.length + 1);
  }
  const url = `${site.sp.web.getList(listPath(site, plans)).items.getById(id).toRequestUrl()}/recycle()`;
  await site.send({ method: "POST", url });
  onProgress?.(ids.length + 1, ids.length + 1);
}
