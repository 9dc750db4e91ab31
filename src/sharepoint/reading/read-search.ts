/**
 * Reads what the search knows of the municipality's plans: all plans and their elements without the longer texts, in
 * one request (and one for each further 5,000 elements).
 */
import { searchPlans, type SearchPlan } from "../../domain/search/municipality.ts";
import { organisation } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import type { Site } from "../sending/connect.ts";
import { allRows, rowsPart } from "./read.ts";
import { toEntities } from "./row.ts";

const needed = [
  "title",
  "plan",
  "parent",
  "responsible",
  "order",
  "planKey",
  "departmentKey",
] as const satisfies readonly (keyof PlanElement)[];

/** Throws a SharePointError, "not-provisioned" when our lists are not there. */
export async function readSearch(site: Site): Promise<readonly SearchPlan[]> {
  const [units, planRows, elements] = await site.batch([
    rowsPart(site, organisation),
    rowsPart(site, plans),
    rowsPart(site, planElements, { only: needed }),
  ]);
  return searchPlans(
    toEntities(plans, await allRows(site, planRows)),
    toEntities(planElements, await allRows(site, elements)),
    toEntities(organisation, await allRows(site, units)),
  );
}
