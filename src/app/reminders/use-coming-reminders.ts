/** What will be sent to the department's channel, decided by the same function as the job decides by. */
import { useMemo } from "react";
import { addDays } from "../../domain/calendar.ts";
import { collaborationsOf } from "../../domain/collaboration.ts";
import { dueBetween, remindedIn, type Reminder } from "../../domain/due.ts";
import { departmentsOfPlans } from "../../domain/organisation.ts";
import { openEndsOf, openEndsOfCollaboration, openEndsOfWheel } from "../../domain/reminder.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRows } from "../site/use-rows.ts";
import { usePlanContents } from "./use-plan-contents.ts";

export const daysAhead = 30;

/** Evaluations are held whether or not everybody has confirmed. */
const unsigned = { rows: [], folders: {} };

/** By day; undefined until the plans are there. What the ledger says was sent is left out. */
export function useComingReminders(ledger: readonly ReminderRow[]): readonly Reminder[] | undefined {
  const { today } = useProduct();
  const { key, snapshot } = useDepartmentView();
  const contents = usePlanContents();
  const { data: agreements } = useRows(collaborations);
  const { data: activities } = useRows(wheel);
  return useMemo(() => {
    if (contents === undefined) return undefined;
    const period = { from: today, to: addDays(today, daysAhead) };
    const departmentOf = departmentsOfPlans(snapshot.organisation);
    const ends = contents
      .filter(({ plan }) => departmentOf(plan) === key)
      .flatMap((content) => openEndsOf({ ...content, department: key }, period));
    const agreed = agreements ? collaborationsOf(agreements, unsigned, snapshot.organisation) : [];
    const evaluations = agreed
      .flatMap((each) => openEndsOfCollaboration(each, period))
      .filter(({ department }) => department === key);
    const onWheel = activities ? openEndsOfWheel(activities, key, period) : [];
    const over = new Set(
      ledger
        .filter(({ state }) => state !== "failed" && state !== "pending")
        .map(({ clientKey }) => clientKey),
    );
    return dueBetween(
      [...ends, ...evaluations, ...onWheel],
      period.from,
      period.to,
      remindedIn(ledger),
    ).filter((reminder) => !over.has(reminder.key));
  }, [contents, agreements, activities, today, key, snapshot.organisation, ledger]);
}
