/** Reads anew, before somebody deletes a plan, what it holds at this moment and what elsewhere leads to it. */
import { contentsOf, type PlanContents } from "../../domain/plan/plan-removal.ts";
import { bilingual } from "../../schema/bilingual.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { organisation } from "../../schema/lists/organisation.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { rowsByNumber } from "./read-by-number.ts";
import { allRows, rowsPart } from "./read.ts";
import { readMayDelete, readMayWrite, rightsColumns, toEntities } from "./row.ts";

/** Reads all of it in one request. Throws a SharePointError, "not-found" when the plan is gone. */
export async function readPlanContents(site: Site, id: number): Promise<PlanContents> {
  // Rows made by hand in SharePoint lack the plan's number.
  const wide = `PlanKey eq ${id} or PlanKey eq null`;
  const ofElements = { filter: wide };
  const ofStatus = { filter: wide, more: rightsColumns };
  const [planRows, elementRows, statusRows, written, signed, units] = await site.batch([
    rowsPart(site, plans, { filter: `Id eq ${id}`, more: rightsColumns }),
    rowsPart(site, planElements, ofElements),
    rowsPart(site, status, ofStatus),
    rowsPart(site, collaborations, { only: ["title", "agreement", "parties", "goals"] }),
    rowsPart(site, confirmations, { only: ["agreement"] }),
    rowsPart(site, organisation),
  ]);
  const row = await allRows(site, planRows);
  const [plan] = toEntities(plans, row);
  if (plan === undefined) {
    throw new SharePointError("not-found", {
      facts: `plan ${id} is gone`,
      sentence: bilingual("Planen er allerede slettet.", "The plan has been deleted already."),
    });
  }
  const elements = await rowsByNumber(site, planElements, ofElements, elementRows);
  const said = await rowsByNumber(site, status, ofStatus, statusRows);
  const contents = contentsOf(
    plan,
    {
      elements: toEntities(planElements, elements),
      status: toEntities(status, said),
      collaborations: toEntities(collaborations, await allRows(site, written)),
      confirmations: toEntities(confirmations, await allRows(site, signed)),
    },
    toEntities(organisation, await allRows(site, units)),
  );
  const mayDelete = readMayDelete(said);
  return {
    plan,
    mayWrite: readMayWrite(row)[id] === true,
    ...contents,
    mayDeleteStatus: [...contents.given, ...contents.brought].every((one) => mayDelete[one.id] === true),
  };
}
