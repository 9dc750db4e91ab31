/** Plans that were deleted in this browser (IndexedDB), with what it takes to have them back: for "Fortryd", and after a stop in the middle. */
import { createStore, del, entries, get, set } from "idb-keyval";
import type { LeavingPlan } from "../../sharepoint/writing/leaving-plan.ts";

export interface KeptLeaving {
  readonly leaving: LeavingPlan;
  readonly title: string;
  readonly keptAt: number;
}

/** Whose deletion, and of which plan. */
export interface LeavingPlace {
  readonly siteUrl: string;
  /** E-mail. */
  readonly person: string;
  readonly plan: number;
}

const store = createStore("rettesnor-removed", "plans");
/** Long enough to find out that it was a mistake; SharePoint's recycle bin keeps rows for 93 days. */
const keptFor = 30 * 86_400_000;

function nameOf({ siteUrl, person, plan }: LeavingPlace): string {
  return `${siteUrl} ${person.toLowerCase()} ${plan}`;
}

// Where a browser forbids storage, a plan can be had back for as long as the tab is open.
async function allowed<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

export async function readLeaving(place: LeavingPlace): Promise<KeptLeaving | undefined> {
  return allowed(() => get<KeptLeaving>(nameOf(place), store));
}

export async function keepLeaving(place: LeavingPlace, title: string, leaving: LeavingPlan): Promise<void> {
  await allowed(() =>
    set(nameOf(place), { leaving, title, keptAt: Date.now() } satisfies KeptLeaving, store),
  );
}

export async function dropLeaving(place: LeavingPlace): Promise<void> {
  await allowed(() => del(nameOf(place), store));
}

/** Forgets what is too old to be asked for. */
export async function dropOldLeavings(): Promise<void> {
  const all = (await allowed(() => entries<string, KeptLeaving>(store))) ?? [];
  for (const [name, { keptAt }] of all) {
    if (keptAt < Date.now() - keptFor) await allowed(() => del(name, store));
  }
}
