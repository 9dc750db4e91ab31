/**
 * What a person has begun in a plan and not saved, taken away together with the plan and put back with it: lines,
 * status, title and period.
 */
import type { LineDraft } from "../../domain/writing/line.ts";
import type { RowEdits } from "../../domain/writing/row-edits.ts";
import { nameOf } from "../kept/entry.ts";
import { statusDrafts, type StatusDraft } from "../status/draft-store.ts";
import { factsDrafts } from "../writing/facts-draft.ts";
import { putLineDrafts, takeLineDrafts, type DraftPlace } from "../writing/line-drafts.ts";

interface PlanDrafts {
  readonly lines: readonly LineDraft[];
  readonly facts: RowEdits | undefined;
  /** By goal. */
  readonly status: readonly (readonly [number, Partial<StatusDraft>])[];
}

/** By whose they are and the plan, for as long as the tab is open. */
const taken = new Map<string, PlanDrafts>();

/** Takes the drafts out of the browser. `elements` are the ids of what stood in the plan. */
export async function takePlanDrafts(place: DraftPlace, elements: readonly number[]): Promise<void> {
  const facts = factsDrafts.read(place, place.plan);
  factsDrafts.drop(place, place.plan);
  const status = elements.flatMap((id) => {
    const draft = statusDrafts.read(place, id);
    statusDrafts.drop(place, id);
    return draft ? [[id, draft] as const] : [];
  });
  taken.set(nameOf(place, place.plan), { lines: await takeLineDrafts(place), facts, status });
}

/** Puts back what was taken. */
export async function putPlanDraftsBack(place: DraftPlace): Promise<void> {
  const drafts = taken.get(nameOf(place, place.plan));
  if (!drafts) return;
  taken.delete(nameOf(place, place.plan));
  if (drafts.facts) factsDrafts.keep(place, drafts.facts, place.plan);
  for (const [id, draft] of drafts.status) statusDrafts.keep(place, draft, id);
  await putLineDrafts(place, drafts.lines);
}
