/**
 * A draft plan that somebody deletes, and has back. There is no transaction over its rows, so the plan's own row says
 * first that it is on its way out and goes last; on the way back it comes first and says last that it is whole.
 * Whatever stops in between, nobody takes half a plan for a whole one, and both ways can be gone on with.
 */
import { bilingual } from "../../schema/bilingual.ts";
import { reasonToStay, type PlanContents } from "../../domain/plan/plan-removal.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { isOnItsWay, isOnItsWayOut } from "../../schema/lists/on-its-way.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { readPlanContents } from "../reading/plan-contents.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";
import { readRow } from "../reading/read-row.ts";
import { updateRow } from "./update-row.ts";

/** What is kept of a plan that leaves, so that it can be had back whole. Plain data. */
export interface LeavingPlan {
  readonly plan: number;
  readonly elements: readonly number[];
  /** Only where the person may delete status. */
  readonly status: readonly number[];
  /** Ids in the recycle bin by list and row (`PlanElements/12`), those that are known. */
  readonly bin: Readonly<Record<string, string>>;
}

export interface LeavingOptions {
  /** Called before a row is taken away, and after each batch, with all that must be known to have the plan back. */
  readonly keep?: (leaving: LeavingPlan) => Promise<void>;
  /** Called when the plan's row says that it is on its way, and after each request that moved rows. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many rows SharePoint takes in one request. */
const atOnce = 100;
/**
 * How often what colleagues have added meanwhile is taken along; whatever comes after that was sent by a page that does
 * not listen.
 */
const passes = 5;

/**
 * Deletes a draft: everything goes to SharePoint's recycle bin. `confirmed` is what the person was told; when the plan
 * holds more or less by now, nothing is done and a "conflict" is thrown, as when it cannot be deleted at all. `known`
 * is what an earlier run has kept, which is gone on with. When SharePoint refuses a row, all that went comes back.
 * After any other SharePointError it can be called again.
 */
export async function removePlan(
  site: Site,
  id: number,
  options: LeavingOptions & {
    readonly confirmed?: Pick<PlanContents, "elements" | "given">;
    readonly known?: LeavingPlan | undefined;
  } = {},
): Promise<LeavingPlan> {
  const { confirmed, known } = options;
  const contents = await readUnlessGone(site, id, known);
  // An earlier run has got to its end, and its last answer was lost.
  if (contents === undefined) return known ?? nothingKnown(id);
  if (!isOnItsWayOut(contents.plan)) await beginToLeave(site, contents, confirmed);
  const run = new Run(site, known ?? nothingKnown(id), options);
  try {
    if (contents.mayDeleteStatus) run.learn(status, [...contents.given, ...contents.brought]);
    run.learn(planElements, contents.elements);
    await run.recycle();
    // A colleague may have added something before the word had got round.
    for (let pass = 1; pass <= passes; pass += 1) {
      const now = await readUnlessGone(site, id, run.leaving);
      if (now === undefined) return run.leaving;
      if (now.elements.length === 0) break;
      run.learn(planElements, now.elements);
      await run.recycle();
    }
    await run.recyclePlan();
  } catch (error) {
    if (!(error instanceof SharePointError) || !refusals.has(error.kind)) throw error;
    await putPlanBack(site, run.leaving, options);
    throw error;
  }
  return run.leaving;
}

function nothingKnown(plan: number): LeavingPlan {
  return { plan, elements: [], status: [], bin: {} };
}

/** Undefined when the plan is gone and this browser has begun to delete it, since its row goes last. */
async function readUnlessGone(
  site: Site,
  id: number,
  known: LeavingPlan | undefined,
): Promise<PlanContents | undefined> {
  try {
    return await readPlanContents(site, id);
  } catch (error) {
    const isGone = error instanceof SharePointError && error.kind === "not-found";
    if (isGone && known !== undefined) return undefined;
    throw error;
  }
}

/** What will not go better a second time. */
const refusals: ReadonlySet<SharePointError["kind"]> = new Set(["forbidden", "invalid", "conflict"]);

async function beginToLeave(
  site: Site,
  contents: PlanContents,
  confirmed: Pick<PlanContents, "elements" | "given"> | undefined,
): Promise<void> {
  const { plan, elements, given } = contents;
  const reason = isOnItsWay(plan) ? notWhole : reasonToStay(contents);
  if (reason) throw new SharePointError("conflict", { sentence: reason });
  if (confirmed && (confirmed.elements.length !== elements.length || confirmed.given.length !== given.length))
    throw new SharePointError("conflict", { sentence: changed });
  try {
    await updateRow(site, plans, plan, { rowsOnTheirWay: -(1 + elements.length) });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new SharePointError("conflict", { sentence: changed, cause: error });
  }
}

const changed = bilingual(
  "Planen er ændret, siden du blev spurgt. Intet er slettet. Se, hvad den indeholder nu.",
  "The plan has changed since you were asked. Nothing was deleted. See what it holds now.",
);
const notWhole = bilingual(
  "Planen er ved at blive hentet ind. Vent, til den er hel, eller fjern den igen.",
  "The plan is on its way in. Wait until it is whole, or remove it again.",
);

/**
 * Brings a plan back from the recycle bin, whole, and says last that it is. Throws a SharePointError and leaves the
 * plan on its way out when something is missing or the connection fails; then it can be called again. `leaving` is what
 * this browser has kept; without it the plan is only found whole when somebody has brought its rows back in SharePoint.
 */
export async function putPlanBack(
  site: Site,
  leaving: LeavingPlan,
  { onProgress }: Pick<LeavingOptions, "onProgress"> = {},
): Promise<void> {
  const { plan, bin } = leaving;
  const total = 1 + leaving.elements.length + leaving.status.length;
  if ((await findPlan(site, plan)) === undefined) await restore(site, plans, [plan], bin);
  const pieces = [
    [planElements, leaving.elements],
    [status, leaving.status],
  ] as const;
  let there = await whatIsThere(site, leaving);
  for (const [list, ids] of pieces) {
    const gone = ids.filter((id) => !there.ids.has(nameOf(list, id)));
    for (let from = 0; from < gone.length; from += atOnce) {
      onProgress?.(total - leftOver(there, leaving) + from, total);
      await restore(site, list, gone.slice(from, from + atOnce), bin);
    }
    if (gone.length > 0) there = await whatIsThere(site, leaving);
  }
  // Somebody else may have gone on with the removal, and knows of rows that this browser does not.
  const lacking = -(there.plan.rowsOnTheirWay ?? 0) - 1 - there.count;
  const missing = Math.max(leftOver(there, leaving), lacking);
  if (missing > 0) throw stillMissing(missing);
  if (isOnItsWayOut(there.plan)) await updateRow(site, plans, there.plan, { rowsOnTheirWay: undefined });
  onProgress?.(total, total);
}

interface There {
  readonly plan: Plan;
  /** Names of the rows that are in their lists. */
  readonly ids: ReadonlySet<string>;
  /** How many elements the plan has. */
  readonly count: number;
}

async function whatIsThere(site: Site, leaving: LeavingPlan): Promise<There> {
  try {
    const { plan, elements, given, brought } = await readPlanContents(site, leaving.plan);
    const ids = new Set([
      ...elements.map(({ id }) => nameOf(planElements, id)),
      ...[...given, ...brought].map(({ id }) => nameOf(status, id)),
    ]);
    return { plan, ids, count: elements.length };
  } catch (error) {
    const isGone = error instanceof SharePointError && error.kind === "not-found";
    throw isGone ? stillMissing(1 + leaving.elements.length) : error;
  }
}

function leftOver({ ids }: There, leaving: LeavingPlan): number {
  const names = [
    ...leaving.elements.map((id) => nameOf(planElements, id)),
    ...leaving.status.map((id) => nameOf(status, id)),
  ];
  return names.filter((name) => !ids.has(name)).length;
}

function stillMissing(count: number): SharePointError {
  return new SharePointError("not-found", {
    facts: `${count} rows are not in their list`,
    sentence: bilingual(
      `${count} af planens rækker er ikke sat ind igen endnu. De ligger i SharePoints papirkurv hos den, der slettede planen.`,
      `${count} of the plan's rows are not back yet. They lie in SharePoint's recycle bin, where whoever deleted the plan finds them.`,
    ),
  });
}

/** The plan's row, or undefined when it is in the bin. */
async function findPlan(site: Site, id: number): Promise<Plan | undefined> {
  try {
    return await readRow(site, plans, id);
  } catch (error) {
    if (error instanceof SharePointError && error.kind === "not-found") return undefined;
    throw error;
  }
}

/**
 * Brings rows back; those that somebody else has brought back meanwhile are no fault, which the count afterwards tells.
 */
async function restore(
  site: Site,
  list: ListDefinition,
  ids: readonly number[],
  bin: LeavingPlan["bin"],
): Promise<void> {
  const writes = ids.map((id) => ({ do: "restore", id, bin: bin[nameOf(list, id)] }) as const);
  for (const outcome of await write(site, list, writes, { readsBack: false })) {
    const error = errorIn(outcome);
    if (error !== undefined && error.kind !== "not-found") throw error;
  }
}

function nameOf(list: ListDefinition, id: number): string {
  return `${list.name}/${id}`;
}

/** One run of taking a plan away, with what is known of it by now. */
class Run {
  private readonly open = new Map<ListDefinition, Set<number>>();
  private done = 0;

  constructor(
    private readonly site: Site,
    public leaving: LeavingPlan,
    private readonly options: LeavingOptions,
  ) {}

  /** These rows are there and shall go. */
  learn(list: typeof planElements | typeof status, rows: readonly { readonly id: number }[]): void {
    this.open.set(list, new Set([...(this.open.get(list) ?? []), ...rows.map(({ id }) => id)]));
    const name = list === planElements ? "elements" : "status";
    const ids = new Set([...this.leaving[name], ...rows.map(({ id }) => id)]);
    this.leaving = { ...this.leaving, [name]: [...ids] };
  }

  async recycle(): Promise<void> {
    await this.options.keep?.(this.leaving);
    this.tell();
    for (const [list, ids] of this.open)
      while (ids.size > 0) await this.recycleSome(list, [...ids].slice(0, atOnce));
  }

  private async recycleSome(list: ListDefinition, ids: readonly number[]): Promise<void> {
    const outcomes = await write(
      this.site,
      list,
      ids.map((id) => ({ do: "recycle", id })),
    );
    const bin: Record<string, string> = { ...this.leaving.bin };
    for (const [index, id] of ids.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined || !("isGone" in outcome)) continue;
      if (outcome.bin !== undefined) bin[nameOf(list, id)] = outcome.bin;
      this.open.get(list)?.delete(id);
      this.done += 1;
    }
    this.leaving = { ...this.leaving, bin };
    await this.options.keep?.(this.leaving);
    this.tell();
    for (const outcome of outcomes) {
      const error = errorIn(outcome);
      if (error !== undefined) throw error;
    }
  }

  async recyclePlan(): Promise<void> {
    this.open.set(plans, new Set([this.leaving.plan]));
    await this.recycleSome(plans, [this.leaving.plan]);
  }

  private tell(): void {
    const open = [...this.open.values()].reduce((sum, ids) => sum + ids.size, 0);
    // The plan's own row is learnt of last.
    this.options.onProgress?.(this.done, this.done + open + (this.open.has(plans) ? 0 : 1));
  }
}
