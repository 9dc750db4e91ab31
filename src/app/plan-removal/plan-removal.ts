/**
 * The deleting of a plan, and its way back: begun here, either goes on whatever page is shown, and its state can be
 * listened to.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { LeavingPlan } from "../../sharepoint/writing/leaving-plan.ts";
import type { PlanContents } from "../../domain/plan/plan-removal.ts";
import { nameOf, type Owner } from "../kept/entry.ts";
import type { Product } from "../site/product.tsx";
import { keptLeavings } from "./kept-leaving.ts";
import { putPlanDraftsBack, takePlanDrafts } from "./plan-drafts.ts";

export interface PlanRemoval {
  readonly way: "out" | "back";
  readonly done: number;
  readonly total: number;
}

/** What is under way, by plan. */
const removals = createStore<Readonly<Record<number, PlanRemoval | undefined>>>(() => ({}));

function change(plan: number, removal: PlanRemoval | undefined): void {
  removals.setState({ [plan]: removal });
}

function isUnderWay(plan: number): boolean {
  return removals.getState()[plan] !== undefined;
}

/** How far a plan has come in this tab, out or back; undefined while neither is under way. */
export function usePlanRemoval(plan: number): PlanRemoval | undefined {
  return useStore(removals, (all) => all[plan]);
}

/** What this browser knows of plans that it has deleted, where it may keep nothing. */
const known = new Map<string, LeavingPlan>();

/** What it takes to have the plan back, if it was deleted in this browser. */
export async function whatWasRemoved(
  owner: Owner,
  plan: number,
): Promise<{ readonly leaving: LeavingPlan; readonly title?: string } | undefined> {
  const kept = await keptLeavings.read(owner, plan);
  if (kept) return kept;
  const leaving = known.get(nameOf(owner, plan));
  return leaving && { leaving };
}

export interface Step {
  /** Called once, when the plan's row says that the plan is not whole. */
  readonly onBegun: () => void;
}

/**
 * Deletes the plan, or goes on with it. False when it is under way already. Throws the room's error; what was kept
 * stays, to go on or back with.
 */
export async function takeOut(
  product: Product,
  plan: { readonly id: number; readonly title: string },
  confirmed: PlanContents | undefined,
  { onBegun }: Step,
): Promise<boolean> {
  const { id, title } = plan;
  if (isUnderWay(id)) return false;
  const { siteUrl, person } = product;
  const place = { siteUrl, person, plan: id };
  change(id, { way: "out", done: 0, total: 1 + (confirmed?.elements.length ?? 0) });
  try {
    const [site, { removePlan }, before] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/leaving-plan.ts"),
      whatWasRemoved(product, id),
    ]);
    let hasBegun = false;
    const leaving = await removePlan(site, id, {
      ...(confirmed && { confirmed }),
      known: before?.leaving,
      keep: async (now) => {
        known.set(nameOf(product, id), now);
        await keptLeavings.keep(product, { leaving: now, title }, id);
        if (!hasBegun) onBegun();
        hasBegun = true;
      },
      onProgress: (done, total) => change(id, { way: "out", done, total }),
    });
    await takePlanDrafts(place, leaving.elements);
    return true;
  } finally {
    change(id, undefined);
  }
}

/**
 * Brings the plan back. False when something is under way already. Throws the room's error; what was kept stays, to try
 * again with.
 */
export async function bringBack(product: Product, id: number, { onBegun }: Step): Promise<boolean> {
  if (isUnderWay(id)) return false;
  const { siteUrl, person } = product;
  const place = { siteUrl, person, plan: id };
  const kept = await whatWasRemoved(product, id);
  const leaving = kept?.leaving ?? { plan: id, elements: [], status: [], bin: {} };
  change(id, { way: "back", done: 0, total: 1 + leaving.elements.length });
  try {
    const [site, { putPlanBack }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/leaving-plan.ts"),
    ]);
    let hasBegun = false;
    await putPlanBack(site, leaving, {
      onProgress: (done, total) => {
        change(id, { way: "back", done, total });
        if (!hasBegun) onBegun();
        hasBegun = true;
      },
    });
    await putPlanDraftsBack(place);
    known.delete(nameOf(product, id));
    await keptLeavings.drop(product, id);
    return true;
  } finally {
    change(id, undefined);
  }
}
