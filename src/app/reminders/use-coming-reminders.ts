/** What will be sent to the department's channel, decided by the same function as the job decides by. */
import { useMemo } from "react";
import { addDays } from "../../domain/calendar.ts";
import { dueBetween, remindedIn, type Reminder } from "../../domain/due.ts";
import { departmentsOfPlans } from "../../domain/organisation.ts";
import { openEndsOf } from "../../domain/reminder.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { usePlanContents } from "./use-plan-contents.ts";

export const daysAhead = 30;

/** By day; undefined until the plans are there. What the ledger says was sent is left out. */
export function useComingReminders(ledger: readonly ReminderRow[]): readonly Reminder[] | undefined {
  const { today } = useProduct();
  const { key, snapshot } = useDepartmentView();
  const contents = usePlanContents();
  return useMemo(() => {
    if (contents === undefined) return undefined;
    const period = { from: today, to: addDays(today, daysAhead) };
    const departmentOf = departmentsOfPlans(snapshot.organisation);
    const ends = contents
      .filter(({ plan }) => departmentOf(plan) === key)
      .flatMap((content) => openEndsOf({ ...content, department: key }, period));
    const over = new Set(
      ledger
        .filter(({ state }) => state !== "failed" && state !== "pending")
        .map(({ clientKey }) => clientKey),
    );
    return dueBetween(ends, period.from, period.to, remindedIn(ledger)).filter(
      (reminder) => !over.has(reminder.key),
    );
  }, [contents, today, key, snapshot.organisation, ledger]);
}
