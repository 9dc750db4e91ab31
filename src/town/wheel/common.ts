/**
 * The year that all departments share: the council's, the directors', the economy's and the employees'. Kept by the
 * secretariat.
 */
import type { TownActivity } from "../town.ts";
import { economy } from "./economy.ts";
import { management } from "./management.ts";
import { politics } from "./politics.ts";
import { staff } from "./staff.ts";

export const commonActivities: readonly TownActivity[] = [...politics, ...management, ...economy, ...staff];
