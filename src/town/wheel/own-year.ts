/** What departments' own years are written with. */
import type { Mail, TownActivity } from "../town.ts";

type Own = Omit<TownActivity, "ring" | "department" | "key">;

/** A department's activities, in its own ring; their keys follow from the short names. */
export function ownOf(
  department: string,
  responsible: Mail,
  activities: Readonly<Record<string, Own>>,
): TownActivity[] {
  return Object.entries(activities).map(([name, activity]) => ({
    responsible,
    ...activity,
    key: `${department}-${name}`,
    ring: "department",
    department,
  }));
}

/** In the same week each year. */
export const everyYear = { repeats: "yearly", dayRule: "sameWeek" } as const;
