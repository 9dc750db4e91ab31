/**
 * Plans that were deleted in this browser (IndexedDB), with what it takes to have them back: for "Fortryd", and after a
 * stop in the middle.
 */
import type { LeavingPlan } from "../../sharepoint/writing/leaving-plan.ts";
import { deepSlot } from "../kept/deep.ts";
import { slots } from "../kept/slots.ts";

export interface KeptLeaving {
  readonly leaving: LeavingPlan;
  readonly title: string;
}

/** By the plan's id. Where a browser forbids storage, a plan can be had back for as long as the tab is open. */
export const keptLeavings = deepSlot<KeptLeaving>(slots.leavingPlan);
