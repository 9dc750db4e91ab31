/**
 * The writing of a whole plan, for whoever makes one (from a document, from a template): begun with `startWriting`, it
 * goes on whatever page is shown, can be stopped, and is kept in the browser until the plan is whole.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import type { Product } from "../site/product.tsx";
import type { Owner } from "../kept/entry.ts";
import { keptPlans } from "./kept-plans.ts";

export interface PlanWriting {
  readonly done: number;
  readonly total: number;
  /** The plan's id, once its row is there. */
  readonly id: number | undefined;
  readonly state: "running" | "stopping" | "stopped" | "failed" | "whole";
  /** What went wrong, when it failed. */
  readonly error: unknown;
}

/** By client key. */
const writings = createStore<Readonly<Record<string, PlanWriting | undefined>>>(() => ({}));
const stops = new Map<string, AbortController>();

function writingOf(clientKey: string): PlanWriting | undefined {
  return writings.getState()[clientKey];
}

function change(clientKey: string, more: Partial<PlanWriting>): void {
  const writing = writingOf(clientKey);
  if (writing) writings.setState({ [clientKey]: { ...writing, ...more } });
}

/** The writing of a plan in this tab, or undefined when none was begun since the tab was opened. */
export function usePlanWriting(clientKey: string | undefined): PlanWriting | undefined {
  return useStore(writings, (all) => (clientKey === undefined ? undefined : all[clientKey]));
}

/**
 * Begins, or goes on where an earlier run ended. Never rejects: the outcome is in the writing's state, and is given as
 * well.
 */
export async function startWriting(
  product: Pick<Product, "openSite" | "siteUrl" | "person">,
  plan: PlanToWrite,
): Promise<PlanWriting | undefined> {
  const { clientKey } = plan;
  const state = writingOf(clientKey)?.state;
  if (state === "running" || state === "stopping" || state === "whole") return undefined;
  const stop = new AbortController();
  const total = 1 + plan.elements.length + (plan.statuses?.length ?? 0);
  stops.set(clientKey, stop);
  writings.setState({
    [clientKey]: { done: 0, total, id: undefined, state: "running", error: undefined },
  });
  try {
    await keptPlans.keep(product, plan, clientKey);
    const [site, { writePlan }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/write-plan.ts"),
    ]);
    const { isWhole } = await writePlan(site, plan, {
      signal: stop.signal,
      onBegun: (begun) => change(clientKey, { id: begun }),
      onProgress: (done) => change(clientKey, { done }),
    });
    if (isWhole) await keptPlans.drop(product, clientKey);
    change(clientKey, isWhole ? { state: "whole", done: total } : { state: "stopped" });
  } catch (error) {
    change(clientKey, { state: "failed", error });
  }
  return writingOf(clientKey);
}

/** Stops before the next request. */
export function stopWriting(clientKey: string): void {
  if (writingOf(clientKey)?.state !== "running") return;
  stops.get(clientKey)?.abort();
  change(clientKey, { state: "stopping" });
}

/** Forgets a plan that was taken out again, here and in the browser. */
export async function forgetWriting(owner: Owner, clientKey: string): Promise<void> {
  writings.setState({ [clientKey]: undefined });
  await keptPlans.drop(owner, clientKey);
}
