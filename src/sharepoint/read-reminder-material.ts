/**
 * Reads what reminders are decided from, for all departments in two batches: first the organisation, the plans, the wheel, the collaborations, the ledger and the
 * elements with a deadline near; then the plans in which something may be due, whole. Every filter begins with an indexed column.
 */
import type { Day } from "../schema/day.ts";
import { collaborations } from "../schema/lists/collaborations.ts";
import { organisation, type OrganisationUnit } from "../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../schema/lists/plans.ts";
import { reminders, type ReminderRow } from "../schema/lists/reminders.ts";
import { status, type StatusRow } from "../schema/lists/status.ts";
import { wheel } from "../schema/lists/wheel.ts";
import type { Part } from "./batch.ts";
import type { Site } from "./connect.ts";
import { SharePointError } from "./errors.ts";
import { allRows, rowsPart } from "./read.ts";
import type { ListReading } from "./read-list.ts";
import { readFolders, toEntities } from "./row.ts";

export interface MaterialWish {
  /** Deadlines and evaluations within these days may lead to a reminder. */
  readonly dueFrom: Day;
  readonly dueTo: Day;
  /** The ledger's rows of this day and later. */
  readonly ledgerFrom: Day;
  /** A round may be due, so that every plan that is not closed is needed. */
  readonly allPlans: boolean;
}

export interface ReminderMaterial {
  readonly organisation: readonly OrganisationUnit[];
  readonly ledger: readonly ReminderRow[];
  /** All agreements and contributions, with the folders that they lie in. */
  readonly collaborations: Pick<ListReading<typeof collaborations>, "rows" | "folders">;
  /** The whole wheel, likewise. */
  readonly wheel: Pick<ListReading<typeof wheel>, "rows" | "folders">;
  /** Plans in which something may be due, with all their elements and status. */
  readonly plans: readonly PlanMaterial[];
}

export interface PlanMaterial {
  readonly plan: Plan;
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
}

/** Throws a SharePointError, "not-provisioned" when our lists are not there. */
export async function readReminderMaterial(site: Site, wish: MaterialWish): Promise<ReminderMaterial> {
  const near = (column: string) =>
    rowsPart(site, planElements, { filter: between(column, wish.dueFrom, wish.dueTo) });
  const [units, planRows, ledger, due, evaluated, agreed, year] = await site.batch([
    rowsPart(site, organisation),
    rowsPart(site, plans),
    ledgerPart(site, wish.ledgerFrom),
    near("DueDate"),
    near("EvaluateOn"),
    rowsPart(site, collaborations, { more: ["FileDirRef"] }),
    rowsPart(site, wheel, { more: ["FileDirRef"] }),
  ]);
  const open = toEntities(plans, await allRows(site, planRows)).filter((plan) => plan.state !== "closed");
  const concerned = new Set<number>();
  let isAll = wish.allPlans;
  for (const outcome of [due, evaluated]) {
    try {
      for (const element of toEntities(planElements, await allRows(site, outcome)))
        concerned.add(element.plan ?? element.planKey ?? 0);
    } catch (error) {
      // More rows than SharePoint looks through: then plan by plan.
      if (!(error instanceof SharePointError) || error.kind !== "too-large") throw error;
      isAll = true;
    }
  }
  const wanted = open.filter((plan) => isAll || concerned.has(plan.id));
  const agreements = await allRows(site, agreed);
  const activities = await allRows(site, year);
  return {
    collaborations: { rows: toEntities(collaborations, agreements), folders: readFolders(agreements) },
    wheel: { rows: toEntities(wheel, activities), folders: readFolders(activities) },
    organisation: toEntities(organisation, await allRows(site, units)),
    ledger: toEntities(reminders, await allRows(site, ledger)),
    plans: await readPlans(site, wanted),
  };
}

/** Plans with everything in them, in one batch. */
export async function readPlans(site: Site, wanted: readonly Plan[]): Promise<readonly PlanMaterial[]> {
  if (wanted.length === 0) return [];
  const outcomes = await site.batch([
    // Rows made by hand in SharePoint carry no plan number; what they refer to tells where they belong.
    rowsPart(site, planElements, { filter: "PlanKey eq null" }),
    rowsPart(site, status, { filter: "PlanKey eq null" }),
    ...wanted.flatMap(({ id }): Part[] => [
      rowsPart(site, planElements, { filter: `PlanKey eq ${id}` }),
      rowsPart(site, status, { filter: `PlanKey eq ${id}` }),
    ]),
  ]);
  const [elementsByHand, statusByHand, ...rest] = outcomes;
  const loose = {
    elements: toEntities(planElements, await rowsOrNone(site, elementsByHand)),
    status: toEntities(status, await rowsOrNone(site, statusByHand)),
  };
  const found: PlanMaterial[] = [];
  for (const [index, plan] of wanted.entries()) {
    const elements = [
      ...toEntities(planElements, await allRows(site, rest[index * 2])),
      ...loose.elements.filter((element) => element.plan === plan.id),
    ];
    const ids = new Set(elements.map(({ id }) => id));
    const said = [
      ...toEntities(status, await allRows(site, rest[index * 2 + 1])),
      ...loose.status.filter(({ element }) => element !== undefined && ids.has(element)),
    ];
    found.push({ plan, elements, status: said });
  }
  return found;
}

/** The ledger's rows from a day on. */
export async function readLedger(site: Site, from: Day): Promise<readonly ReminderRow[]> {
  const [outcome] = await site.batch([ledgerPart(site, from)]);
  return toEntities(reminders, await allRows(site, outcome));
}

function ledgerPart(site: Site, from: Day): Part {
  return rowsPart(site, reminders, { filter: `ReminderDay ge ${odataNoon(from, -1)}` });
}

async function rowsOrNone(site: Site, outcome: Parameters<typeof allRows>[1]): Promise<readonly unknown[]> {
  try {
    return await allRows(site, outcome);
  } catch (error) {
    if (error instanceof SharePointError && error.kind === "too-large") return [];
    throw error;
  }
}

function between(column: string, from: Day, to: Day): string {
  return `${column} ge ${odataNoon(from, -1)} and ${column} le ${odataNoon(to, 0)}`;
}

/** Noon of a day or of another so many days on. Date-only columns hold the site's midnight in UTC, which lies twelve hours or so from it. */
function odataNoon(of: Day, days: number): string {
  const noon = new Date(Date.parse(`${of}T12:00:00Z`) + days * 86_400_000);
  return `datetime'${noon.toISOString().slice(0, 19)}Z'`;
}
