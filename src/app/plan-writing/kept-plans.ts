/** Plans whose writing has begun, kept in this browser (IndexedDB) until they are whole, so that a closed tab or a reload costs nothing. */
import { createStore, del, get, set } from "idb-keyval";
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";

const store = createStore("rettesnor-plans", "being-written");

/** Keeps the plan under its client key. False when the browser allows no storage: then the tab must stay open until the plan is whole. */
export async function keepPlan(plan: PlanToWrite): Promise<boolean> {
  try {
    await set(plan.clientKey, plan, store);
    return true;
  } catch {
    return false;
  }
}

/** The plan that this browser keeps, or undefined. */
export async function readKeptPlan(clientKey: string): Promise<PlanToWrite | undefined> {
  try {
    return await get<PlanToWrite>(clientKey, store);
  } catch {
    return undefined;
  }
}

export async function forgetKeptPlan(clientKey: string): Promise<void> {
  try {
    await del(clientKey, store);
  } catch {
    // What may not be kept is not there either.
  }
}
