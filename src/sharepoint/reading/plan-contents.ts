/** What a plan holds at this moment, and what elsewhere leads to it: read anew before somebody deletes the plan. */
import { bilingual } from "../../schema/bilingual.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import type { Part } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { allRows, readRows, rowsPart } from "./read.ts";
import { readMayDelete, readMayWrite, rightsColumns, toEntities } from "./row.ts";

export interface PlanContents {
  readonly plan: Plan;
  /** SharePoint's word on whether the person may write in the plan's row. */
  readonly mayWrite: boolean;
  readonly elements: readonly PlanElement[];
  /** What somebody has said of what stands in the plan, withdrawals included. */
  readonly given: readonly StatusRow[];
  /** Status that came in together with the plan, from a document. */
  readonly brought: readonly StatusRow[];
  /** SharePoint's word on whether the person may delete all of `given` and `brought`. Departments may only add. */
  readonly mayDeleteStatus: boolean;
  /** Titles of the agreements, ended ones included, that name a goal of the plan. */
  readonly agreements: readonly string[];
}

/** Reads all of it in one request. Throws a SharePointError, "not-found" when the plan is gone. */
export async function readPlanContents(site: Site, id: number): Promise<PlanContents> {
  // Rows made by hand in SharePoint lack the plan's number.
  const parts = (isNarrow: boolean): readonly Part[] => {
    const filter = isNarrow ? `PlanKey eq ${id}` : `PlanKey eq ${id} or PlanKey eq null`;
    return [
      rowsPart(site, planElements, { filter }),
      rowsPart(site, status, { filter, more: rightsColumns }),
    ];
  };
  const [wide, narrow] = [parts(false), parts(true)];
  const [planRows, elementRows, statusRows, agreementRows] = await site.batch([
    rowsPart(site, plans, { filter: `Id eq ${id}`, more: rightsColumns }),
    ...wide,
    agreementsPart(site),
  ]);
  const row = await allRows(site, planRows);
  const [plan] = toEntities(plans, row);
  if (plan === undefined) {
    throw new SharePointError("not-found", {
      facts: `plan ${id} is gone`,
      sentence: bilingual("Planen er allerede slettet.", "The plan has been deleted already."),
    });
  }
  const read = async (index: 0 | 1, outcome: typeof elementRows) => {
    const part = narrow[index];
    return (await readRows(site, outcome, () => part ?? agreementsPart(site))).rows;
  };
  const elements = toEntities(planElements, await read(0, elementRows)).filter(
    (element) => (element.plan ?? element.planKey) === id,
  );
  const ids = new Set(elements.map((element) => element.id));
  const said = (await read(1, statusRows)).filter((raw) => {
    const [one] = toEntities(status, [raw]);
    return one !== undefined && (one.planKey === id || ids.has(one.element ?? 0));
  });
  const rows = toEntities(status, said);
  const isBrought = ({ clientKey }: StatusRow) =>
    plan.clientKey !== undefined && clientKey?.startsWith(`${plan.clientKey}/`) === true;
  return {
    plan,
    mayWrite: readMayWrite(row)[id] === true,
    elements,
    given: rows.filter((one) => !isBrought(one)),
    brought: rows.filter(isBrought),
    mayDeleteStatus: readMayDelete(said),
    agreements: agreementsOf((await allRows(site, agreementRows)) as readonly AgreementRow[], ids),
  };
}

interface AgreementRow {
  readonly Id: number;
  readonly Title: string | null;
  readonly AgreementId: number | null;
  readonly GoalsId: readonly number[] | null;
}

function agreementsPart(site: Site): Part {
  const { items } = site.sp.web.getList(listPath(site, collaborations));
  return {
    method: "GET",
    url: items.select("Id", "Title", "AgreementId", "GoalsId").top(5000).toRequestUrl(),
  };
}

/** A party's own row speaks for the agreement that it belongs to. */
function agreementsOf(rows: readonly AgreementRow[], elements: ReadonlySet<number>): readonly string[] {
  const named = new Set(
    rows
      .filter(({ GoalsId }) => GoalsId?.some((goal) => elements.has(goal)) === true)
      .map(({ Id, AgreementId }) => AgreementId ?? Id),
  );
  return rows.flatMap(({ Id, Title }) => (named.has(Id) ? [Title ?? ""] : []));
}
