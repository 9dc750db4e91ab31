/** Which plans are written in. Pure. */
import type { Plan } from "../../schema/lists/plans.ts";

/**
 * Whether a plan is still written in: an approved one is locked, as it is what was decided, and a closed one is
 * history.
 */
export function isOpenForWriting({ state }: Plan): boolean {
  return state === undefined || state === "draft" || state === "submitted";
}
