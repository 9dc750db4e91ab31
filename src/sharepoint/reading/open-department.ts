/**
 * The read behind almost every page: a department's plans and one of them with its elements and status, in at most two requests, and in
 * one when nothing has changed since last time. What comes out is plain data that can be kept in the browser.
 */
import { bilingual } from "../../schema/bilingual.ts";
import type { Day } from "../../schema/day.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Issue } from "../../schema/entity.ts";
import { organisation, type OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import type { Part } from "../sending/batch.ts";
import { choosePlan, ownPlans } from "../../domain/plan/choose-plan.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { isSame, odataText, readRows, readStamps, requireLists, rowsPart, stampsPart } from "./read.ts";
import { readMayAdd, readMayWrite, rightsColumns, toEntities } from "./row.ts";

export interface DepartmentWish {
  /** The department's `key` in the organisation. */
  readonly department: string;
  /** The plan's id; when absent, the one that covers today. */
  readonly plan?: number | undefined;
  readonly today: Day;
}

export interface DepartmentSnapshot {
  readonly department: string;
  /** Whose reading it is (`Site.person`). Rights are hers alone. */
  readonly person: string;
  /** By list name: what tells the next reading whether the list has changed. */
  readonly stamps: Readonly<Record<string, string>>;
  readonly organisation: readonly OrganisationUnit[];
  /** All plans of the department and its units, closed ones included. */
  readonly plans: readonly Plan[];
  /** By plan id: whether SharePoint says that the person may write. Only a hint for the screen; SharePoint decides. */
  readonly mayWrite: Readonly<Record<number, boolean>>;
  /** Whether SharePoint says that the person may add a plan in the department's folder. Only a hint, likewise. */
  readonly mayAdd: boolean;
  /** The id of the plan that `elements` and `status` belong to; absent when the department has none. */
  readonly plan?: number;
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
  /** What the user should know about the reading as a whole. Issues of single rows are on the rows. */
  readonly issues: readonly Issue[];
}

const listOf = { organisation, plans, elements: planElements, status } satisfies Record<
  string,
  ListDefinition
>;
type Piece = keyof typeof listOf;
const pieces = Object.keys(listOf) as Piece[];

/** What has been read in this run. Elements and status belong to the plan they were read for. */
interface Fresh {
  organisation?: readonly OrganisationUnit[];
  plans?: readonly Plan[];
  mayWrite?: Readonly<Record<number, boolean>>;
  mayAdd?: Readonly<Record<string, boolean>>;
  elements?: { readonly plan: number; readonly rows: readonly PlanElement[] };
  status?: { readonly plan: number; readonly rows: readonly StatusRow[] };
}

/**
 * Opens a department. `last` is the last snapshot, of any department and plan; of it everything that still holds is kept, and nothing when it
 * was another person's. Throws a SharePointError: "not-provisioned" when our lists are missing, "not-found" when the plan asked for is not the department's.
 */
export async function openDepartment(
  site: Site,
  wish: DepartmentWish,
  last?: DepartmentSnapshot,
): Promise<DepartmentSnapshot> {
  const { department } = wish;
  const previous = last?.person === site.person ? last : undefined;
  const sameDepartment = previous?.department === department ? previous : undefined;
  const fresh: Fresh = {};
  const issues: Issue[] = [];
  let stamps: Record<string, string> | undefined;

  const units = () => fresh.organisation ?? previous?.organisation ?? [];
  const own = () =>
    fresh.plans ? ownPlans(fresh.plans, units(), department) : (sameDepartment?.plans ?? []);
  /** The plan as far as it is known by now. */
  const planNow = () => wish.plan ?? choosePlan(own(), units(), department, wish.today);
  const isHeld = (piece: Piece, plan: number | undefined): boolean => {
    if (stamps && !isSame(previous?.stamps[listOf[piece].name], stamps[listOf[piece].name])) return false;
    if (piece === "organisation") return previous !== undefined;
    if (piece === "plans") return sameDepartment !== undefined;
    return plan === undefined || previous?.plan === plan;
  };
  const isRead = (piece: Piece, plan: number | undefined): boolean =>
    piece === "elements" || piece === "status"
      ? plan === undefined || fresh[piece]?.plan === plan
      : fresh[piece] !== undefined;

  // At most three rounds: what is surely needed, what turned out to have changed, and the plan's rows if another plan came of it.
  for (let round = 1; round <= 3; round += 1) {
    const plan = planNow();
    const missing = pieces.filter((piece) => !isRead(piece, plan) && !isHeld(piece, plan));
    if (stamps && missing.length === 0) break;
    const outcomes = await site.batch([
      ...(stamps ? [] : [stampsPart(site)]),
      ...missing.map((piece) => part(site, piece, department, plan)),
    ]);
    const check = stamps ? undefined : outcomes[0];
    if (check) {
      stamps = readStamps(site, check);
      requireLists(stamps, Object.values(listOf));
    }
    for (const [index, piece] of missing.entries()) {
      const outcome = outcomes[index + (check ? 1 : 0)];
      const { rows, narrowed } = await readRows(site, outcome, () =>
        part(site, piece, department, plan, false),
      );
      if (narrowed) issues.push(rowsByHandLeftOut(listOf[piece]));
      keep(fresh, piece, plan, rows);
    }
  }

  const plan = planNow();
  if (plan !== undefined && !own().some((candidate) => candidate.id === plan)) {
    throw new SharePointError("not-found", { facts: `plan ${plan} is not among the plans of ${department}` });
  }
  const held = plan !== undefined && previous?.plan === plan ? previous : undefined;
  const elements = (isRead("elements", plan) ? fresh.elements?.rows : held?.elements) ?? [];
  const known = new Set(elements.map((element) => element.id));
  const statusRows = (isRead("status", plan) ? fresh.status?.rows : held?.status) ?? [];
  return {
    department,
    person: site.person,
    stamps: stamps ?? {},
    organisation: units(),
    plans: own(),
    mayWrite: fresh.mayWrite ?? sameDepartment?.mayWrite ?? {},
    mayAdd: fresh.mayAdd ? fresh.mayAdd[department] === true : (sameDepartment?.mayAdd ?? false),
    ...(plan === undefined ? {} : { plan }),
    elements: plan === undefined ? [] : elements,
    // A row made by hand has no plan number and belongs here if what it speaks of does.
    status:
      plan === undefined
        ? []
        : statusRows.filter((row) => row.planKey === plan || known.has(row.element ?? 0)),
    issues,
  };
}

/**
 * The read of one piece. Rows made by hand in SharePoint lack our keys; `byHand` asks for these too. On a list beyond SharePoint's
 * threshold that may be refused, and is then asked again without.
 */
function part(site: Site, piece: Piece, department: string, plan: number | undefined, byHand = true): Part {
  const orNone = (column: string, filter: string) => (byHand ? `${filter} or ${column} eq null` : filter);
  switch (piece) {
    case "organisation":
      return rowsPart(site, organisation);
    case "plans": {
      const filter = orNone("DepartmentKey", `DepartmentKey eq ${odataText(department)}`);
      return rowsPart(site, plans, { filter, more: rightsColumns });
    }
    case "elements":
    case "status":
    default:
      return rowsPart(site, listOf[piece], { filter: orNone("PlanKey", `PlanKey eq ${plan ?? 0}`) });
  }
}

function keep(fresh: Fresh, piece: Piece, plan: number | undefined, rows: readonly unknown[]): void {
  switch (piece) {
    case "organisation":
      fresh.organisation = toEntities(organisation, rows);
      break;
    case "plans":
      fresh.plans = toEntities(plans, rows);
      fresh.mayWrite = readMayWrite(rows);
      fresh.mayAdd = readMayAdd(rows);
      break;
    case "elements":
      if (plan === undefined) break;
      fresh.elements = {
        plan,
        rows: toEntities(planElements, rows).filter((row) => (row.plan ?? row.planKey) === plan),
      };
      break;
    case "status":
      if (plan !== undefined) fresh.status = { plan, rows: toEntities(status, rows) };
      break;
  }
}

function rowsByHandLeftOut(list: ListDefinition): Issue {
  return {
    path: list.name,
    sentence: bilingual(
      `${list.title.da} er blevet så lang, at rækker lavet i hånden uden for Rettesnor ikke vises.`,
      `${list.title.en} has grown so long that rows made by hand outside Rettesnor are not shown.`,
    ),
  };
}
