/**
 * A whole plan into SharePoint: its row, what stands in it, and what was said of it, in as few requests as levels and
 * batches allow. May be stopped anywhere and called again with the same plan: rows are known by their client keys, so
 * what is there is found and kept.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import { addRows, type AddOutcome, type RowToAdd } from "./add-rows.ts";
import type { Site } from "../sending/connect.ts";
import { ConflictError, SharePointError } from "../sending/errors.ts";
import { errorIn } from "./core/as-data.ts";
import type { NewRow } from "./core/new-row.ts";
import { write } from "./core/write.ts";
import { levelsOf, requireSoundPlan, type PlanToWrite } from "./plan-to-write.ts";
import { allRows, rowsPart } from "../reading/read.ts";
import { readKeys, rowsOfPlanPart } from "../reading/rows-of-plan.ts";
import { toEntities } from "../reading/row.ts";
import { updateRow } from "./update-row.ts";

export interface WritePlanOptions {
  /** Called after each request that stored rows, with how many of all rows are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with the plan's id as soon as its row is there. */
  readonly onBegun?: (id: number) => void;
  /** Stops before the next request; what is under way is waited for. */
  readonly signal?: AbortSignal;
}

export interface PlanWriting {
  /** The plan's id; undefined when it was stopped before its row was made. */
  readonly id: number | undefined;
  /** False when it was stopped. The plan is then shown as on its way, until it is sent again or removed. */
  readonly isWhole: boolean;
}

/**
 * Writes a plan. Until the last row is there, the plan's own row says how many rows are on their way (`isOnItsWay`). A
 * plan of n rows takes about n/100 requests and six more. Nothing is sent of a plan with faults: throws an "invalid"
 * SharePointError with issues whose paths begin with the row's client key. Also throws what SharePoint refuses; the
 * same plan can then be sent again.
 */
export async function writePlan(
  site: Site,
  plan: PlanToWrite,
  options: WritePlanOptions = {},
): Promise<PlanWriting> {
  requireSoundPlan(plan);
  const statuses = plan.statuses ?? [];
  const total = 1 + plan.elements.length + statuses.length;
  const { department } = plan;
  const isStopped = () => options.signal?.aborted ?? false;
  if (isStopped()) return { id: undefined, isWhole: false };

  const draft = { ...plan.draft, rowsOnTheirWay: total };
  const id = await addPlan(site, { kind: plan.kind, draft, department, clientKey: plan.clientKey });
  options.onBegun?.(id);
  const there = await readWhatIsThere(site, id, department);
  if (there.plan.rowsOnTheirWay === undefined) return { id, isWhole: true };

  const ids = there.elements;
  let done = 1 + ids.size + there.statuses.size;
  options.onProgress?.(done, total);
  const writeLevel = async <L extends ListDefinition>(
    list: L,
    rows: readonly RowToAdd<L>[],
    keep: Map<string, number>,
  ): Promise<boolean> => {
    const open = rows.filter((row) => row.clientKey !== undefined && !keep.has(row.clientKey));
    for (let from = 0; from < open.length; from += batchSize) {
      if (isStopped()) return false;
      const outcomes = await addRows(site, list, open.slice(from, from + batchSize), { department });
      for (const outcome of outcomes) {
        const row = idIn(outcome);
        if (row !== undefined) keep.set(outcome.clientKey, row);
      }
      done = 1 + ids.size + there.statuses.size;
      options.onProgress?.(done, total);
      throwFirst(outcomes);
    }
    return true;
  };

  for (const level of levelsOf(plan.elements)) {
    const rows = level.map(({ element, order }) => ({
      kind: element.kind,
      clientKey: element.clientKey,
      draft: {
        order,
        ...element.draft,
        plan: id,
        parent: element.parent === undefined ? undefined : ids.get(element.parent),
      },
    }));
    if (!(await writeLevel(planElements, rows, ids))) return { id, isWhole: false };
  }
  const said = statuses.map(({ clientKey, element, draft: given }) => ({
    kind: "statusUpdate" as const,
    clientKey,
    draft: { ...given, element: ids.get(element), planKey: id },
  }));
  if (!(await writeLevel(status, said, there.statuses)) || isStopped()) return { id, isWhole: false };
  await sayWhole(site, there.plan);
  return { id, isWhole: true };
}

/** The id of the plan's row, made now or by an earlier run. */
async function addPlan(site: Site, row: NewRow<typeof plans>): Promise<number> {
  const [outcome] = await write(site, plans, [{ do: "add", row }], { readsBack: false });
  if (outcome !== undefined && "id" in outcome) return outcome.id;
  const error = errorIn(outcome);
  // It lies where it is to lie, under a key of our own: the plan has got whole since, or somebody has corrected its
  // title.
  if (error instanceof ConflictError) return writeOverUntouched(site, error.theirs as Plan, row);
  throw error ?? new SharePointError("broken", { facts: "no outcome" });
}

/** An earlier sending has arrived with what the plan said then; what it says now counts where nobody has been since. */
async function writeOverUntouched(
  site: Site,
  there: Plan,
  { draft, kind }: NewRow<typeof plans>,
): Promise<number> {
  const { id, createdAt, modifiedAt, author, editor } = there;
  if (there.rowsOnTheirWay === undefined || modifiedAt !== createdAt || editor.id !== author.id) return id;
  const [outcome] = await write(site, plans, [{ do: "change", row: there, draft, kind }]);
  const error = errorIn(outcome);
  if (error !== undefined && !(error instanceof ConflictError)) throw error;
  return id;
}

/** The id of a row that is there; one that an earlier run has stored may have been corrected since. */
function idIn(outcome: AddOutcome): number | undefined {
  if ("id" in outcome) return outcome.id;
  return outcome.error instanceof ConflictError ? outcome.error.theirs.id : undefined;
}

/** As many as one batch takes, so that each piece of progress is a request. */
const batchSize = 100;

interface WhatIsThere {
  readonly plan: Plan;
  /** Ids by client key. */
  readonly elements: Map<string, number>;
  readonly statuses: Map<string, number>;
}

/** The plan's row with its version, and the rows that an earlier run has stored. */
async function readWhatIsThere(site: Site, id: number, department: string): Promise<WhatIsThere> {
  const [row, elements, statuses] = await site.batch([
    rowsPart(site, plans, { filter: `Id eq ${id}` }),
    rowsOfPlanPart(site, planElements, id),
    rowsOfPlanPart(site, status, id),
  ]);
  const [plan] = toEntities(plans, await allRows(site, row));
  if (plan === undefined) throw new SharePointError("not-found", { facts: `plan ${id} is gone` });
  return {
    plan,
    elements: await readKeys(site, planElements, elements, department),
    statuses: await readKeys(site, status, statuses, department),
  };
}

/**
 * Empties the figure that says that the plan is on its way. A colleague who has corrected the title meanwhile is no
 * hindrance.
 */
async function sayWhole(site: Site, plan: Plan): Promise<void> {
  try {
    await updateRow(site, plans, plan, { rowsOnTheirWay: undefined });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const now = error.theirs as Plan;
    if (now.rowsOnTheirWay !== undefined) await updateRow(site, plans, now, { rowsOnTheirWay: undefined });
  }
}

function throwFirst(outcomes: readonly AddOutcome[]): void {
  for (const outcome of outcomes) if ("error" in outcome && idIn(outcome) === undefined) throw outcome.error;
}
