/** Tidying the ledger: what is so old that nothing is decided by it any more may go to SharePoint's recycle bin. */
import { addDays } from "../domain/calendar/calendar.ts";
import { materialFor } from "../domain/reminder/decision.ts";
import { day, type Day } from "../schema/day.ts";
import { reminders } from "../schema/lists/reminders.ts";
import type { Site } from "../sharepoint/sending/connect.ts";
import { readDays } from "../sharepoint/reading/read-by-days.ts";
import { recycleRows } from "../sharepoint/writing/recycle-rows.ts";
import { toEntities } from "../sharepoint/reading/row.ts";

/** Before any ledger. */
const beginning = day("2020-01-01");
const atOnce = 100;

/** The latest day before which the ledger may be cleared: what is younger still keeps things from being sent twice. */
export function mayClearBefore(today: Day): Day {
  return materialFor(today).ledgerFrom;
}

/**
 * Moves the ledger's rows of days before `before` to the recycle bin and says how many they were; a dry run only counts
 * them. Throws a SharePointError; what went until then is gone.
 */
export async function clearLedger(site: Site, before: Day, isDryRun: boolean): Promise<number> {
  if (before <= beginning) return 0;
  const stretch = { column: "ReminderDay", from: beginning, to: addDays(before, -1) };
  const ids = toEntities(reminders, await readDays(site, reminders, stretch)).map(({ id }) => id);
  if (isDryRun) return ids.length;
  for (let start = 0; start < ids.length; start += atOnce)
    await recycleRows(site, reminders, ids.slice(start, start + atOnce));
  return ids.length;
}
