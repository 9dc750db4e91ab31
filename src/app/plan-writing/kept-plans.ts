/**
 * Plans whose writing has begun, by client key, kept in this browser (IndexedDB) until they are whole, so that a closed
 * tab or a reload costs nothing.
 */
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import { deepSlot } from "../kept/deep.ts";
import { slots } from "../kept/slots.ts";

export const keptPlans = deepSlot<PlanToWrite>(slots.plansUnderWay);
