/**
 * What must be done to a site so that it has our lists: the difference between the definitions with the organisation
 * file and the site's state. Pure. Only ever adds; what people have changed by hand (titles, views, members) is left as
 * it is.
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Site } from "../sending/connect.ts";
import { departmentsOf, type OrganisationFile } from "./organisation-file.ts";
import { planContentTypes } from "./plan-content-types.ts";
import { planGroups } from "./plan-groups.ts";
import { planList } from "./plan-list.ts";
import { planRights } from "./plan-rights.ts";
import { planRows } from "./plan-rows.ts";
import type { SiteState } from "./site-state.ts";
import { phases, type Step } from "./step.ts";

/** The steps that are missing, phase by phase; none when the site is as it should be. */
export function planProvisioning(
  site: Site,
  lists: readonly ListDefinition[],
  organisation: OrganisationFile,
  state: SiteState,
): Step[] {
  const steps = [
    ...planContentTypes(lists, state),
    ...lists.flatMap((list) => planList(site, list, state, departmentsOf(organisation))),
    ...planGroups(site, organisation, state),
    ...planRights(site, lists, organisation, state),
    ...planRows(site, lists, organisation, state),
  ];
  return phases.flatMap((phase) => steps.filter((step) => step.phase === phase));
}
