/**
 * What will be sent in the coming days, to the department or to all, decided by the same function as the job decides
 * by.
 */
import { useMemo } from "react";
import { addDays } from "../../domain/calendar/calendar.ts";
import { comingBetween, type ComingReminder } from "../../domain/reminder/decision.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import type { PlanMaterial } from "../../sharepoint/reading/read-reminder-material.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRows } from "../site/use-rows.ts";

export const daysAhead = 30;

const none = { rows: [] };

/**
 * By day, for all departments that `plans` and `ledger` cover; undefined until the plans are there. What the ledger
 * says was sent is left out.
 */
export function useComingReminders(
  plans: readonly PlanMaterial[] | undefined,
  ledger: readonly ReminderRow[],
): readonly ComingReminder[] | undefined {
  const { today } = useProduct();
  const { organisation } = useDepartmentView().snapshot;
  const { data: agreements = none } = useRows(collaborations);
  const { data: signed = none } = useRows(confirmations);
  const { data: activities = none } = useRows(wheel);
  return useMemo(
    () =>
      plans &&
      comingBetween(
        {
          organisation,
          ledger,
          plans,
          collaborations: agreements,
          confirmations: signed,
          wheel: activities,
        },
        today,
        addDays(today, daysAhead),
      ),
    [plans, agreements, signed, activities, today, organisation, ledger],
  );
}
