/**
 * Reads what reminders are decided from, for all departments in two batches: first the organisation, the plans, the
 * wheel, the collaborations, the ledger and the elements with a deadline near; then what decides it of the plans in
 * which something may be due. Every filter begins with an indexed column.
 */
import { folderTroubles, type FolderTrouble } from "../../domain/belonging/misfits.ts";
import { day, type Day } from "../../schema/day.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { organisation, type OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { reminders, type ReminderRow } from "../../schema/lists/reminders.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { allRows, odataText, rowsPart } from "./read.ts";
import { daysPart, readDays, rowsOfDays, type Stretch } from "./read-by-days.ts";
import { rowsByNumber } from "./read-by-number.ts";
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
  /** All agreements and contributions. */
  readonly collaborations: Pick<ListReading<typeof collaborations>, "rows">;
  readonly confirmations: Pick<ListReading<typeof confirmations>, "rows">;
  readonly wheel: Pick<ListReading<typeof wheel>, "rows">;
  /** Plans in which something may be due, with what decides it of all their elements and status. */
  readonly plans: readonly PlanMaterial[];
  /** Departments whose folder is missing in a list that was read whole: nothing of theirs there counts. */
  readonly missingFolders: readonly FolderTrouble[];
}

export interface PlanMaterial {
  readonly plan: Plan;
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
}

/**
 * What is needed of a plan's rows to say what is due: descriptions and the like, which weigh most, stay where they are.
 */
const needed = {
  elements: [
    "title",
    "plan",
    "parent",
    "responsible",
    "due",
    "dueStretch",
    "state",
    "evaluateOn",
    "order",
    "planKey",
  ],
  status: ["element", "period", "assessment", "withdraws", "planKey"],
} as const satisfies {
  elements: readonly (keyof PlanElement)[];
  status: readonly (keyof StatusRow)[];
};

/** Throws a SharePointError, "not-provisioned" when our lists are not there. */
export async function readReminderMaterial(site: Site, wish: MaterialWish): Promise<ReminderMaterial> {
  const near = nearStretches(wish);
  const kept = ledgerSince(wish.ledgerFrom);
  const [units, planRows, ledger, agreed, signed, year, ...elements] = await site.batch([
    rowsPart(site, organisation),
    rowsPart(site, plans),
    daysPart(site, reminders, kept),
    rowsPart(site, collaborations),
    rowsPart(site, confirmations),
    rowsPart(site, wheel),
    ...near.map((stretch) => daysPart(site, planElements, stretch)),
  ]);
  const wanted = await plansConcerned(site, wish, planRows, elements);
  const organisationRows = toEntities(organisation, await allRows(site, units));
  const [agreements, activities] = [await allRows(site, agreed), await allRows(site, year)];
  const folders = {
    [plans.name]: readFolders(plans, await allRows(site, planRows)),
    [collaborations.name]: readFolders(collaborations, agreements),
    [wheel.name]: readFolders(wheel, activities),
  };
  const troubles = folderTroubles([plans, collaborations, wheel], folders, organisationRows);
  return {
    collaborations: { rows: toEntities(collaborations, agreements) },
    confirmations: { rows: toEntities(confirmations, await allRows(site, signed)) },
    wheel: { rows: toEntities(wheel, activities) },
    organisation: organisationRows,
    missingFolders: troubles.filter((trouble) => trouble.is === "missing"),
    ledger: toEntities(reminders, await rowsOfDays(site, reminders, kept, ledger)),
    plans: await readPlans(site, wanted),
  };
}

/**
 * The plans of all departments in which something may be due, with what decides it: two batches, and one more for each
 * further fifty plans.
 */
export async function readPlansDue(
  site: Site,
  wish: Pick<MaterialWish, "dueFrom" | "dueTo" | "allPlans">,
): Promise<readonly PlanMaterial[]> {
  const [planRows, ...elements] = await site.batch([
    rowsPart(site, plans),
    ...(wish.allPlans ? [] : nearStretches(wish)).map((stretch) => daysPart(site, planElements, stretch)),
  ]);
  return readPlans(site, await plansConcerned(site, wish, planRows, elements));
}

function nearStretches({ dueFrom, dueTo }: Pick<MaterialWish, "dueFrom" | "dueTo">): readonly Stretch[] {
  return ["DueDate", "EvaluateOn"].map((column) => ({
    column,
    from: dueFrom,
    to: dueTo,
    only: ["plan", "planKey"],
  }));
}

/** The plans that are not closed and have something near the days, of what two reads of a batch gave. */
async function plansConcerned(
  site: Site,
  wish: Pick<MaterialWish, "dueFrom" | "dueTo" | "allPlans">,
  planRows: PartOutcome | undefined,
  elements: readonly PartOutcome[],
): Promise<readonly Plan[]> {
  const open = toEntities(plans, await allRows(site, planRows)).filter((plan) => plan.state !== "closed");
  if (wish.allPlans) return open;
  const concerned = new Set<number>();
  for (const [index, stretch] of nearStretches(wish).entries()) {
    const rows = await rowsOfDays(site, planElements, stretch, elements[index]);
    for (const element of toEntities(planElements, rows)) concerned.add(element.plan ?? element.planKey ?? 0);
  }
  return open.filter((plan) => concerned.has(plan.id));
}

/** Plans with what is needed of them to say what is due, in one batch. */
export async function readPlans(site: Site, wanted: readonly Plan[]): Promise<readonly PlanMaterial[]> {
  if (wanted.length === 0) return [];
  // Rows made by hand in SharePoint carry no plan number; what they refer to tells where they belong.
  const byHand = {
    elements: { filter: "PlanKey eq null", only: needed.elements },
    status: { filter: "PlanKey eq null", only: needed.status },
  };
  const outcomes = await site.batch([
    rowsPart(site, planElements, byHand.elements),
    rowsPart(site, status, byHand.status),
    ...wanted.flatMap(({ id }): Part[] => [
      rowsPart(site, planElements, { filter: `PlanKey eq ${id}`, only: needed.elements }),
      rowsPart(site, status, { filter: `PlanKey eq ${id}`, only: needed.status }),
    ]),
  ]);
  const [elementsByHand, statusByHand, ...rest] = outcomes;
  const loose = {
    elements: toEntities(
      planElements,
      await rowsByNumber(site, planElements, byHand.elements, elementsByHand),
    ),
    status: toEntities(status, await rowsByNumber(site, status, byHand.status, statusByHand)),
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
  return toEntities(reminders, await readDays(site, reminders, ledgerSince(from)));
}

/** What concerns a department in the ledger from a day on: its own rows and the runs for all. */
export async function readLedgerOf(
  site: Site,
  department: string,
  from: Day,
): Promise<readonly ReminderRow[]> {
  const and = `DepartmentKey eq ${odataText(department)} or DepartmentKey eq null`;
  return toEntities(reminders, await readDays(site, reminders, { ...ledgerSince(from), and }));
}

/** The rows that the job's runs have written of themselves from a day on. */
export async function readRuns(site: Site, from: Day): Promise<readonly ReminderRow[]> {
  return toEntities(
    reminders,
    await readDays(site, reminders, { ...ledgerSince(from), and: "Runner ne null" }),
  );
}

/** Nothing in the ledger lies years ahead. */
function ledgerSince(from: Day): Stretch {
  const to = new Date(Date.parse(from) + 3 * 366 * 86_400_000).toISOString().slice(0, 10);
  return { column: "ReminderDay", from, to: day(to) };
}
