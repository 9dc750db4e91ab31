/**
 * The read behind almost every page: a department's plans and one of them with its elements and status, in at most two
 * requests, and in one when nothing has changed since last time. What comes out is plain data that can be kept in the
 * browser.
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
import { choosePlan } from "../../domain/plan/choose-plan.ts";
import { ownPlans, siftPlanRows, siftPlans } from "../../domain/belonging/plans-that-count.ts";
import type { RowAside } from "../../domain/belonging/sifting.ts";
import { departmentKeys } from "../../domain/belonging/whose-row.ts";
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
  /** Rows that were read with the plan, or say that they are the department's, and do not count. */
  readonly aside: readonly RowAside[];
  /** Whether SharePoint says that the person may write in every department's folder: the secretariat. Only a hint. */
  readonly mayWriteAll: boolean;
  /** The department has no folder for its plans: it was renamed or deleted in SharePoint. */
  readonly isFolderMissing: boolean;
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
  /** The answer held no folders. */
  isWithoutFolders?: boolean;
  elements?: { readonly plan: number; readonly rows: readonly PlanElement[] };
  status?: { readonly plan: number; readonly rows: readonly StatusRow[] };
}

/**
 * Opens a department. `last` is the last snapshot, of any department and plan; of it everything that still holds is
 * kept, and nothing when it was another person's. Throws a SharePointError: "not-provisioned" when our lists are
 * missing, "not-found" when the plan asked for is not the department's.
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
    // Whose the rows are follows from the organisation.
    if (stamps && !isSame(previous?.stamps[organisation.name], stamps[organisation.name])) return false;
    if (piece === "plans") return sameDepartment !== undefined;
    return plan === undefined || previous?.plan === plan;
  };
  const isRead = (piece: Piece, plan: number | undefined): boolean =>
    piece === "elements" || piece === "status"
      ? plan === undefined || fresh[piece]?.plan === plan
      : fresh[piece] !== undefined;

  // At most three rounds: what is surely needed, what turned out to have changed, and the plan's rows if another plan
  // came of it.
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
      if (narrowed && piece === "plans") fresh.isWithoutFolders = true;
      keep(fresh, piece, plan, rows);
    }
  }

  const plan = planNow();
  const opened = own().find((candidate) => candidate.id === plan);
  if (plan !== undefined && opened === undefined) {
    throw new SharePointError("not-found", { facts: `plan ${plan} is not among the plans of ${department}` });
  }
  const held = plan !== undefined && previous?.plan === plan ? previous : undefined;
  const isFresh = { elements: isRead("elements", plan), status: isRead("status", plan) };
  const content =
    opened &&
    siftPlanRows(
      opened,
      {
        elements: (isFresh.elements ? fresh.elements?.rows : held?.elements) ?? [],
        status: (isFresh.status ? fresh.status?.rows : held?.status) ?? [],
      },
      units(),
    );
  const heldAside = (of: DepartmentSnapshot | undefined, { name }: ListDefinition) =>
    of?.aside.filter(({ list }) => list === name) ?? [];
  const departments = [...departmentKeys(units())];
  const { mayAdd } = fresh;
  return {
    department,
    person: site.person,
    stamps: stamps ?? {},
    organisation: units(),
    plans: own(),
    mayWrite: fresh.mayWrite ?? sameDepartment?.mayWrite ?? {},
    mayAdd: mayAdd ? mayAdd[department] === true : (sameDepartment?.mayAdd ?? false),
    ...(plan === undefined ? {} : { plan }),
    elements: content?.elements ?? [],
    status: content?.status ?? [],
    aside: [
      ...(fresh.plans ? asideOf(fresh.plans, units(), department) : heldAside(sameDepartment, plans)),
      ...(isFresh.elements ? [] : heldAside(held, planElements)),
      ...(isFresh.status ? [] : heldAside(held, status)),
      ...(content?.aside ?? []),
    ],
    mayWriteAll: mayAdd
      ? departments.length > 0 && departments.every((key) => mayAdd[key] === true)
      : (sameDepartment?.mayWriteAll ?? false),
    isFolderMissing: mayAdd
      ? departments.includes(department) && mayAdd[department] === undefined && !fresh.isWithoutFolders
      : (sameDepartment?.isFolderMissing ?? false),
    issues,
  };
}

/** The plans that say they are the department's, and do not count. */
function asideOf(
  rows: readonly Plan[],
  units: readonly OrganisationUnit[],
  department: string,
): readonly RowAside[] {
  return siftPlans(
    rows.filter(({ departmentKey }) => departmentKey === department),
    units,
  ).aside;
}

/**
 * The read of one piece. Rows made by hand in SharePoint lack our keys; `byHand` asks for these too. On a list beyond
 * SharePoint's threshold that may be refused, and is then asked again without.
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
      fresh.mayAdd = readMayAdd(plans, rows);
      break;
    case "elements":
      if (plan !== undefined) fresh.elements = { plan, rows: toEntities(planElements, rows) };
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
