/** Egelund's annual wheel: what is common to all, and each department's own. */
import { who } from "../people.ts";
import type { TownWheel } from "../town.ts";
import { copenhagen } from "../write.ts";
import { commonActivities } from "./common.ts";
import { departmentActivities } from "./departments.ts";

export const wheel: TownWheel = {
  written: { by: who.camilla, at: copenhagen("2026-01-06 09:30") },
  activities: [...commonActivities, ...departmentActivities],
};
