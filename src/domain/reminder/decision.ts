/**
 * What the departments' channels are to hear: the job's decision for a day, and the same decision for the days to come,
 * which the page of reminders shows. From everything that may be reminded of, less what the ledger says was sent.
 */
import { addDays } from "../calendar/calendar.ts";
import { collaborationsOf } from "../collaboration/collaboration.ts";
import { dueBetween, latestOfEach, remindedIn, type Reminder } from "./due.ts";
import { departmentOfPlan, siftPlanRows } from "../belonging/plans-that-count.ts";
import {
  openEndsOf,
  openEndsOfCollaboration,
  openEndsOfConfirmations,
  openEndsOfWheel,
  quartersIn,
  type OpenEnd,
  type PlanContent,
} from "./reminder.ts";
import { reach } from "./days.ts";
import type { WheelRows } from "../wheel/wheel.ts";
import { addWorkingDays, workingDayFrom } from "../calendar/working-day.ts";
import type { Day } from "../../schema/day.ts";
import type { CollaborationRow } from "../../schema/lists/collaborations.ts";
import type { ConfirmationRow } from "../../schema/lists/confirmations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";

/** How many working days a run that did not happen is made up for. */
const catchUpDays = 5;
/** A subject's first reminder may lie this many calendar days before its last. */
const ledgerDays = 3 * reach;
/** How often one thing is sent when nobody knows whether it arrived. */
export const mostAttempts = 2;

export interface DecisionMaterial {
  readonly organisation: readonly OrganisationUnit[];
  readonly ledger: readonly ReminderRow[];
  readonly collaborations: { readonly rows: readonly CollaborationRow[] };
  readonly confirmations: { readonly rows: readonly ConfirmationRow[] };
  readonly wheel: WheelRows;
  /**
   * Plans in which something may be due, with all that was read of their elements and status: what counts of it is told
   * here.
   */
  readonly plans: readonly Omit<PlanContent, "department">[];
}

/** What must be read to decide for the days from `today` up to and including `until`. */
export function materialFor(
  today: Day,
  until: Day = today,
): {
  readonly dueFrom: Day;
  readonly dueTo: Day;
  readonly ledgerFrom: Day;
  readonly allPlans: boolean;
} {
  const from = addWorkingDays(today, -catchUpDays);
  return {
    dueFrom: addDays(from, -reach),
    dueTo: addDays(until, reach),
    ledgerFrom: addDays(today, -ledgerDays),
    allPlans: quartersIn({ from, to: until }).length > 0,
  };
}

/** A reminder with what the ledger says of it so far. */
export interface Wanted {
  readonly reminder: Reminder;
  readonly row: ReminderRow | undefined;
}

export interface DepartmentDay {
  readonly department: OrganisationUnit;
  /** What is to be sent, in the order in which it is to stand. */
  readonly wanted: readonly Wanted[];
  /** Rows of earlier runs that will not be sent any more. */
  readonly over: readonly ReminderRow[];
}

/** Whether something may be sent: it never was, it surely did not arrive, or it may be sent once more. */
function maySend(row: ReminderRow | undefined): boolean {
  if (row === undefined) return true;
  return row.state === "failed" || (row.state === "pending" && (row.attempt ?? 1) < mostAttempts);
}

/**
 * What each department is to hear on `today`, departments in the organisation's order. Nothing when `today` is a day
 * off: the caller asks.
 */
export function decide(material: DecisionMaterial, today: Day): readonly DepartmentDay[] {
  const earliest = addWorkingDays(today, -catchUpDays);
  const rows = material.ledger.filter((row) => row.kind === "reminder");
  const byKey = new Map(rows.map((row) => [row.clientKey, row]));
  const due = dueBetween(endsIn(material, earliest, today), earliest, today, remindedIn(rows));
  return material.organisation
    .filter(({ kind }) => kind === "department")
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.title.localeCompare(b.title, "da"))
    .map((department) => {
      const from = firstDayFor(material.ledger, department.key, earliest, today);
      const open = latestOfEach(due.filter((reminder) => reminder.department === department.key)).filter(
        (reminder) => {
          const row = byKey.get(reminder.key);
          return maySend(row) && (row !== undefined || reminder.day >= from);
        },
      );
      const keys = new Set(open.map(({ key }) => key));
      return {
        department,
        wanted: open.map((reminder) => ({ reminder, row: byKey.get(reminder.key) })),
        over: rows.filter(
          (row) =>
            row.departmentKey === department.key &&
            (row.state === "failed" || row.state === "pending") &&
            !keys.has(row.clientKey ?? ""),
        ),
      };
    });
}

export interface ComingReminder extends Reminder {
  /** The working day on which it is sent: its own, or the next one when its own has been missed. */
  readonly on: Day;
}

/**
 * What will be sent from `today` up to and including `until` if nobody answers anything and the job runs every working
 * day, by day. For the first working day it is what the job would decide now, what was missed and what did not arrive
 * included.
 */
export function comingBetween(material: DecisionMaterial, today: Day, until: Day): readonly ComingReminder[] {
  const next = workingDayFrom(today);
  if (next > until) return [];
  const first = decide(material, next).flatMap(({ wanted }) =>
    wanted.map(({ reminder }) => ({ ...reminder, on: next })),
  );
  const rows = material.ledger.filter(({ kind }) => kind === "reminder");
  const byKey = new Map(rows.map((row) => [row.clientKey, row]));
  const after = addDays(next, 1);
  const later = dueBetween(endsIn(material, after, until), after, until, remindedIn(rows))
    .filter(({ key }) => maySend(byKey.get(key)))
    .map((reminder) => ({ ...reminder, on: reminder.day }));
  return [...first, ...later].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The day after the last run that was good, but no further back than `earliest`; today when none is known. */
function firstDayFor(ledger: readonly ReminderRow[], department: string, earliest: Day, today: Day): Day {
  const days = ledger
    .filter((row) => row.kind === "run" && row.state === "sent" && row.day !== undefined && row.day < today)
    .filter((row) => row.departmentKey === undefined || row.departmentKey === department)
    .map((row) => row.day ?? earliest);
  const last = days.toSorted().at(-1);
  if (last === undefined) return today;
  const next = addDays(last, 1);
  return next < earliest ? earliest : next;
}

function endsIn(material: DecisionMaterial, from: Day, to: Day): readonly OpenEnd[] {
  const agreed = collaborationsOf(material.collaborations, material.confirmations, material.organisation);
  const evaluations = agreed.flatMap((each) => openEndsOfCollaboration(each, { from, to }));
  const awaited = agreed.flatMap(openEndsOfConfirmations);
  const inPlans = material.plans.flatMap((content) => {
    const { plan } = content;
    const department = departmentOfPlan(plan, material.organisation);
    if (department === undefined) return [];
    const counting = siftPlanRows(plan, content, material.organisation);
    return openEndsOf({ plan, department, ...counting }, { from, to });
  });
  const onWheel = material.organisation
    .filter(({ kind }) => kind === "department")
    .flatMap(({ key }) => openEndsOfWheel(material.wheel, key, { from, to }));
  return [...inPlans, ...evaluations, ...awaited, ...onWheel];
}
