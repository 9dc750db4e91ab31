/**
 * Which plans count, and for which department; which rows are a plan's. The tab, the job, and what deletes a plan all
 * ask here.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import { claimOf, sift, whyNobodys, type RowAside, type Sifted } from "./sifting.ts";
import { departmentKeys, departmentOf, whoseRow } from "./whose-row.ts";

type Placed = Pick<Plan, "folder" | "owner" | "departmentKey">;

/**
 * The key of the department whose plan it is: that of its folder. A plan in the list itself, which only the secretariat
 * can make, is the one's that it names. Undefined for a plan that does not count.
 */
export function departmentOfPlan(
  plan: Placed,
  organisation: readonly OrganisationUnit[],
): string | undefined {
  const departments = departmentKeys(organisation);
  return whyNotPlan(plan, organisation, departments) === undefined
    ? named(plan, organisation, departments)
    : undefined;
}

function named(
  plan: Placed,
  organisation: readonly OrganisationUnit[],
  departments: ReadonlySet<string>,
): string | undefined {
  const whose = whoseRow(plans, plan.folder, departments);
  if (whose.is === "department") return whose.key;
  return plan.departmentKey ?? departmentOf(plan.owner, organisation);
}

function whyNotPlan(
  plan: Placed,
  organisation: readonly OrganisationUnit[],
  departments: ReadonlySet<string>,
): Bilingual | undefined {
  // Plans are found by this key: what it says must be what the folder says.
  const reason = whyNobodys(plans, plan, departments) ?? claimOf(plans, plan, departments);
  if (reason !== undefined || plan.folder !== "") return reason;
  const owner = departmentOf(plan.owner, organisation);
  const { departmentKey } = plan;
  const key = departmentKey ?? owner;
  if (key === undefined || !departments.has(key))
    return bilingual(
      "Planen hører ikke til nogen afdeling, der findes.",
      "The plan belongs to no department that exists.",
    );
  if (owner === undefined || owner === key) return undefined;
  return bilingual(
    `Planen siger både, at den er “${key}”s og “${owner}”s.`,
    `The plan says both that it is “${key}”'s and “${owner}”'s.`,
  );
}

/** The plans that count for somebody. */
export function siftPlans(rows: readonly Plan[], organisation: readonly OrganisationUnit[]): Sifted<Plan> {
  const departments = departmentKeys(organisation);
  return sift(plans, rows, (plan) => whyNotPlan(plan, organisation, departments));
}

/** The plans that are a department's, those of its units included. */
export function ownPlans(
  rows: readonly Plan[],
  organisation: readonly OrganisationUnit[],
  department: string,
): readonly Plan[] {
  return rows.filter((plan) => departmentOfPlan(plan, organisation) === department);
}

export interface PlanRows {
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
}

export interface SiftedPlan extends PlanRows {
  /** Rows that say that they are the plan's and do not count. */
  readonly aside: readonly RowAside[];
}

/**
 * A plan's rows among those that were read for it, which may be other plans' as well where they were made by hand. Such
 * a row carries no plan number, and what it refers to tells where it belongs.
 */
export function siftPlanRows(
  plan: Plan,
  rows: PlanRows,
  organisation: readonly OrganisationUnit[],
): SiftedPlan {
  const departments = departmentKeys(organisation);
  const owner = departmentOfPlan(plan, organisation);
  const elements = sift(
    planElements,
    rows.elements.filter((row) => row.planKey === plan.id || row.plan === plan.id),
    (row) =>
      whyNotOf(owner, planElements, row, departments) ??
      (isSame(row.plan, row.planKey) ? undefined : twoPlans),
  );
  const own = new Set(elements.counting.map(({ id }) => id));
  const said = sift(
    status,
    rows.status.filter((row) =>
      row.planKey === undefined ? row.element !== undefined && own.has(row.element) : row.planKey === plan.id,
    ),
    (row) => whyNotOf(owner, status, row, departments),
  );
  return {
    elements: kept(rows.elements, elements.counting),
    status: kept(rows.status, said.counting),
    aside: [...elements.aside, ...said.aside],
  };
}

/** Why a row that says it is a plan's is none of it: it lies elsewhere than the plan's department writes. */
function whyNotOf(
  owner: string | undefined,
  list: typeof planElements | typeof status,
  row: PlanElement | StatusRow,
  departments: ReadonlySet<string>,
): Bilingual | undefined {
  const reason = whyNobodys(list, row, departments);
  if (reason !== undefined) return reason;
  if (owner === undefined)
    return bilingual(
      "Rækken hører til en plan, der ikke tæller.",
      "The row belongs to a plan that does not count.",
    );
  const whose = whoseRow(list, row.folder, departments);
  if (whose.is === "department" && whose.key !== owner)
    return bilingual(
      `Rækken ligger i mappen “${whose.key}”, men siger, at den hører til en plan, der er “${owner}”s.`,
      `The row lies in the folder “${whose.key}” but says that it belongs to a plan of “${owner}”.`,
    );
  return undefined;
}

const twoPlans = bilingual(
  "Rækken siger, at den hører til to forskellige planer.",
  "The row says that it belongs to two different plans.",
);

/** The same array where all of it counts: pages work out nothing anew for rows that have not changed. */
function kept<Row>(all: readonly Row[], counting: readonly Row[]): readonly Row[] {
  return all.length === counting.length ? all : counting;
}

function isSame(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
