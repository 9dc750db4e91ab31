/**
 * Writes a town into the lists of an empty site, through the same code and the same rules as everybody's rows. Can be
 * stopped at any time and goes on at the next start, since every row's key follows from its place in the town.
 */
import { countRows } from "../count-rows.ts";
import type { Town, TownPlan, Written } from "../town.ts";
import { day } from "../../schema/day.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import { addRows, type RowToAdd } from "../../sharepoint/writing/add-rows.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { readOrganisation } from "../../sharepoint/reading/read-organisation.ts";
import { strategy } from "../../schema/lists/strategy.ts";
import { readList } from "../../sharepoint/reading/read-list.ts";
import { allRows, rowsPart } from "../../sharepoint/reading/read.ts";
import { toEntities } from "../../sharepoint/reading/row.ts";
import { idsOf } from "./stored-ids.ts";
import { writeCollaborations } from "./collaborations.ts";
import { elementsOf, type ElementToWrite, type TownIds } from "./elements.ts";
import { statusRowsOf, withdrawalRowsOf } from "./status.ts";
import { writeStrategy, writeVision } from "./strategy.ts";
import { writeWheel } from "./wheel.ts";

export interface SeedOptions {
  /** Called after each batch of rows. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What was found and done. */
export type Seeding = "seeded" | "already seeded" | "has other plans";

/**
 * Seeds the town when the site has no plans, or goes on with a seeding of the same town that was stopped. The caller
 * must be the site's administrator, because rows get the town's authors and times. The lists and the organisation must
 * be there already. Throws a SharePointError when a row is refused.
 */
export async function seedTown(site: Site, town: Town, options: SeedOptions = {}): Promise<Seeding> {
  const { rows: strategyRows } = await readList(site, strategy);
  if (strategyRows.some((row) => row.kind === "vision")) return "already seeded";
  const [outcome] = await site.batch([rowsPart(site, plans)]);
  const existing = toEntities(plans, await allRows(site, outcome));
  if (existing.some((plan) => !plan.clientKey?.startsWith(`${town.key}/`))) return "has other plans";

  const strategyIds = await writeStrategy(site, town.strategy, strategyRows);
  const organisation = new Map((await readOrganisation(site)).map((row) => [row.key, row.id]));
  const ids = townIds(town, strategyIds, organisation);
  await writeWheel(site, town.wheel, town.key, ids);
  let done = 0;
  const write = async <L extends ListDefinition>(list: L, rows: readonly RowToAdd<L>[]) => {
    const before = done;
    const outcomes = await addRows(site, list, rows, {
      department: "",
      atOnce: 2,
      onProgress: (count) => options.onProgress?.(before + count, town.rowCount),
    });
    done = before + rows.length;
    return idsOf(outcomes);
  };
  const storedKeys = new Set(existing.map((plan) => plan.clientKey));
  const isStored = (plan: TownPlan) => storedKeys.has(`${town.key}/${plan.key}`);
  for (const { round, isComplete } of roundsOf(town, isStored)) {
    if (isComplete) done += round.reduce((sum, plan) => sum + countRows(plan), 0);
    else await writeRound(round, town.key, ids, (key) => organisation.get(key), write);
  }
  await writeCollaborations(site, town, organisation);
  await writeVision(site, town.strategy);
  return "seeded";
}

/**
 * A round begins with its plans when the one before is complete: where a later plan is stored, a round need not be
 * looked at again.
 */
function* roundsOf(town: Town, isStored: (plan: TownPlan) => boolean) {
  let held: readonly TownPlan[] = [];
  for (const round of town.rounds) {
    yield { round: held, isComplete: round.some(isStored) };
    held = round;
  }
  yield { round: held, isComplete: false };
}

type Write = <L extends ListDefinition>(list: L, rows: readonly RowToAdd<L>[]) => Promise<number[]>;

async function writeRound(
  round: readonly TownPlan[],
  townKey: string,
  ids: TownIds,
  ownerId: (key: string) => number | undefined,
  write: Write,
): Promise<void> {
  const keyOf = (plan: TownPlan) => `${townKey}/${plan.key}`;
  const planIds = await write(
    plans,
    round.map((plan) => planRow(plan, keyOf(plan), ownerId(plan.owner))),
  );
  const placed = round.flatMap((plan, index) =>
    elementsOf(plan, keyOf(plan), ids).map((element) => ({ plan, planId: planIds[index] ?? 0, element })),
  );
  const elementIds = new Map<string, number>();
  for (const level of [0, 1, 2]) {
    const chosen = placed.filter(({ element }) => element.level === level);
    const stored = await write(
      planElements,
      chosen.map(({ plan, planId, element }) => {
        const parent = element.parentKey === undefined ? undefined : elementIds.get(element.parentKey);
        return elementRow(plan, planId, element, parent);
      }),
    );
    for (const [index, { element }] of chosen.entries()) elementIds.set(element.key, stored[index] ?? 0);
  }
  const said = placed
    .flatMap(({ plan, planId, element }) =>
      statusRowsOf(element, {
        element: elementIds.get(element.key) ?? 0,
        planKey: planId,
        department: plan.department,
      }),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const saidIds = await write(
    status,
    said.map(({ row }) => row),
  );
  await write(status, withdrawalRowsOf(said, saidIds));
}

/** The form that rows take their author and time in. */
function writtenAs({ by, at }: Written) {
  return { email: by, at };
}

function planRow(plan: TownPlan, clientKey: string, owner: number | undefined): RowToAdd<typeof plans> {
  return {
    kind: plan.kind,
    clientKey,
    department: plan.department,
    writtenAs: writtenAs(plan.written),
    draft: {
      title: plan.title,
      owner,
      from: day(plan.from),
      to: day(plan.to),
      state: plan.state,
      approvedOn: plan.approvedOn === undefined ? undefined : day(plan.approvedOn),
      edition: plan.edition,
      caseNumber: plan.caseNumber,
    },
  };
}

function elementRow(
  plan: TownPlan,
  planId: number,
  element: ElementToWrite,
  parent: number | undefined,
): RowToAdd<typeof planElements> {
  return {
    kind: element.kind,
    clientKey: element.key,
    department: plan.department,
    writtenAs: writtenAs(plan.written),
    draft: { ...element.draft, plan: planId, planKey: planId, parent },
  };
}

function townIds(
  town: Town,
  strategyIds: ReadonlyMap<string, number>,
  organisation: ReadonlyMap<string, number>,
): TownIds {
  const names = new Map(town.people.map((person) => [person.email, person.name]));
  const find = <V>(map: ReadonlyMap<string, V>, key: string): V => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`The town ${town.key} has no ${key}.`);
    return value;
  };
  return {
    person: (email) => ({ name: find(names, email), email }),
    strategy: (keys = []) => keys.map((key) => find(strategyIds, key)),
    department: (keys = []) => keys.map((key) => find(organisation, key)),
  };
}
