/** Reads the municipality's areas, departments and units, for pages that come before a department is chosen. */
import { organisation, type OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { Site } from "../sending/connect.ts";
import { allRows, rowsPart } from "./read.ts";
import { toEntities } from "./row.ts";

/** All rows of the organisation list. Throws a SharePointError, "not-provisioned" when there is no such list. */
export async function readOrganisation(site: Site): Promise<OrganisationUnit[]> {
  const [outcome] = await site.batch([rowsPart(site, organisation)]);
  return toEntities(organisation, await allRows(site, outcome));
}
