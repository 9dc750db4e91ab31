/**
 * What somebody has begun to correct of a plan's title, period and the like, by plan: kept in this browser until it is
 * saved or dropped on purpose.
 */
import { rowDrafts } from "../fields/row-drafts.ts";
import { slots } from "../kept/slots.ts";

export const factsDrafts = rowDrafts(slots.planFacts);
