/** What each department has in its own year, kept by the department itself. */
import type { TownActivity } from "../town.ts";
import { childrenAndCulture } from "./children-and-culture.ts";
import { staffDepartment } from "./staff-department.ts";
import { welfareAndTown } from "./welfare-and-town.ts";

export const departmentActivities: readonly TownActivity[] = [
  ...staffDepartment,
  ...childrenAndCulture,
  ...welfareAndTown,
];
