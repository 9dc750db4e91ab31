/**
 * The writing of a whole plan, for whoever makes one (from a document, from a template): begun with `startWriting`, it
 * goes on whatever page is shown, can be stopped, and is kept in the browser until the plan is whole.
 */
import { useSyncExternalStore } from "react";
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

interface Running {
  writing: PlanWriting;
  readonly stop: AbortController;
}

const running = new Map<string, Running>();
const listeners = new Set<() => void>();

function change(clientKey: string, more: Partial<PlanWriting>): void {
  const entry = running.get(clientKey);
  if (!entry) return;
  entry.writing = { ...entry.writing, ...more };
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The writing of a plan in this tab, or undefined when none was begun since the tab was opened. */
export function usePlanWriting(clientKey: string | undefined): PlanWriting | undefined {
  return useSyncExternalStore(subscribe, () =>
    clientKey === undefined ? undefined : running.get(clientKey)?.writing,
  );
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
  const state = running.get(clientKey)?.writing.state;
  if (state === "running" || state === "stopping" || state === "whole") return undefined;
  const stop = new AbortController();
  const total = 1 + plan.elements.length + (plan.statuses?.length ?? 0);
  running.set(clientKey, {
    stop,
    writing: { done: 0, total, id: undefined, state: "running", error: undefined },
  });
  change(clientKey, {});
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
  return running.get(clientKey)?.writing;
}

/** Stops before the next request. */
export function stopWriting(clientKey: string): void {
  const entry = running.get(clientKey);
  if (entry?.writing.state !== "running") return;
  entry.stop.abort();
  change(clientKey, { state: "stopping" });
}

/** Forgets a plan that was taken out again, here and in the browser. */
export async function forgetWriting(owner: Owner, clientKey: string): Promise<void> {
  running.delete(clientKey);
  for (const tell of listeners) tell();
  await keptPlans.drop(owner, clientKey);
}
