/** What a person has begun in a plan and not saved, taken away together with the plan and put back with it: lines, status, title and period. */
import type { LineDraft } from "../../domain/writing/line.ts";
import { dropKept, keep, readKept } from "../kept/kept.ts";
import { statusDraftKey } from "../status/draft-store.ts";
import { factsDraftKey } from "../writing/facts-draft.ts";
import { putLineDrafts, takeLineDrafts } from "../writing/line-drafts.ts";
import type { LeavingPlace } from "./kept-leaving.ts";

interface PlanDrafts {
  readonly lines: readonly LineDraft[];
  readonly texts: readonly (readonly [string, string])[];
}

/** By plan, for as long as the tab is open. */
const taken = new Map<number, PlanDrafts>();

/** Takes the drafts out of the browser. `elements` are the ids of what stood in the plan. */
export async function takePlanDrafts(place: LeavingPlace, elements: readonly number[]): Promise<void> {
  const keys = [factsDraftKey(place), ...elements.map((id) => statusDraftKey(place.person, id))];
  const texts = keys.flatMap((key) => {
    const text = readKept(key);
    dropKept(key);
    return text === null ? [] : [[key, text] as const];
  });
  taken.set(place.plan, { lines: await takeLineDrafts(place), texts });
}

/** Puts back what was taken. */
export async function putPlanDraftsBack(place: LeavingPlace): Promise<void> {
  const drafts = taken.get(place.plan);
  if (!drafts) return;
  taken.delete(place.plan);
  for (const [key, text] of drafts.texts) keep(key, text);
  await putLineDrafts(place, drafts.lines);
}
