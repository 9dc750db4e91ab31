/** Whose plan an import can become. */
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { DepartmentView } from "../site/department-view.tsx";

/** The department and its units, the department first; none where it is unknown. */
export function ownUnits({
  department,
  snapshot,
}: Pick<DepartmentView, "department" | "snapshot">): readonly OrganisationUnit[] {
  if (!department) return [];
  return [department, ...snapshot.organisation.filter((unit) => unit.parent === department.id)];
}
