/** What the ledger holds from a day on, of one department or of all. */
import type { Day } from "../../schema/day.ts";
import { reminders, type ReminderRow } from "../../schema/lists/reminders.ts";
import { useStamped, type Reading } from "../site/use-stamped.ts";

/**
 * A department's own rows and those of the runs, or with no department everybody's, newest first; however many they
 * are.
 */
export function useLedger(from: Day, department: string | undefined): Reading<readonly ReminderRow[]> {
  return useStamped(["ledger", department ?? "", from], [reminders], async () => {
    const { readLedger, readLedgerOf } = await import("../../sharepoint/reading/read-reminder-material.ts");
    return async (site) => {
      const rows = await (department === undefined
        ? readLedger(site, from)
        : readLedgerOf(site, department, from));
      return rows.toSorted((a, b) => b.id - a.id);
    };
  });
}
