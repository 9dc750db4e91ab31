/** The organisation as people see it: departments under their director areas, units under their departments. */
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";

export interface AreaWithDepartments {
  /** Absent for departments directly under the municipality. */
  readonly area: OrganisationUnit | undefined;
  readonly departments: readonly OrganisationUnit[];
}

function byOrder(a: OrganisationUnit, b: OrganisationUnit): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || a.title.localeCompare(b.title, "da");
}

/** Departments grouped by director area; those without one come first, since they serve the whole municipality. */
export function departmentsByArea(organisation: readonly OrganisationUnit[]): readonly AreaWithDepartments[] {
  const sorted = organisation.toSorted(byOrder);
  const areas = sorted.filter((unit) => unit.kind === "directorArea");
  const areaIds = new Set(areas.map((area) => area.id));
  const departments = sorted.filter((unit) => unit.kind === "department");
  return [
    {
      area: undefined,
      departments: departments.filter((unit) => unit.parent === undefined || !areaIds.has(unit.parent)),
    },
    ...areas.map((area) => ({ area, departments: departments.filter((unit) => unit.parent === area.id) })),
  ].filter((group) => group.departments.length > 0);
}

export interface DepartmentWithUnits {
  readonly department: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
}

/** Departments in the organisation's order, each with its units. */
export function departmentsWithUnits(organisation: readonly OrganisationUnit[]): DepartmentWithUnits[] {
  const units = organisation.filter((unit) => unit.kind === "unit").toSorted(byOrder);
  return departmentsByArea(organisation)
    .flatMap(({ departments }) => departments)
    .map((department) => ({
      department,
      units: units.filter((unit) => unit.parent === department.id),
    }));
}
