/** From what was read to what each department is to hear today: the decision of the domain, less what the ledger says was sent. */
import { addDays } from "../domain/calendar.ts";
import { collaborationsOf } from "../domain/collaboration.ts";
import { dueBetween, latestOfEach, remindedIn } from "../domain/due.ts";
import { departmentsOfPlans } from "../domain/organisation.ts";
import {
  openEndsOf,
  openEndsOfCollaboration,
  openEndsOfWheel,
  quartersIn,
  type OpenEnd,
} from "../domain/reminder.ts";
import { reach } from "../domain/reminder-days.ts";
import { addWorkingDays } from "../domain/working-day.ts";
import type { Day } from "../schema/day.ts";
import type { OrganisationUnit } from "../schema/lists/organisation.ts";
import type { ReminderRow } from "../schema/lists/reminders.ts";
import type { MaterialWish, ReminderMaterial } from "../sharepoint/read-reminder-material.ts";
import { maySend, type Wanted } from "./ledger.ts";

/** How many working days a run that did not happen is made up for. */
const catchUpDays = 5;
/** A subject's first reminder may lie this many calendar days before its last. */
const ledgerDays = 3 * reach;

/** What must be read to decide for a day. */
export function materialFor(today: Day): MaterialWish {
  const from = addWorkingDays(today, -catchUpDays);
  return {
    dueFrom: addDays(from, -reach),
    dueTo: addDays(today, reach),
    ledgerFrom: addDays(today, -ledgerDays),
    allPlans: quartersIn({ from, to: today }).length > 0,
  };
}

export interface DepartmentDay {
  readonly department: OrganisationUnit;
  /** What is to be sent, in the order in which it is to stand. */
  readonly wanted: readonly Wanted[];
  /** Rows of earlier runs that will not be sent any more. */
  readonly over: readonly ReminderRow[];
}

/** What each department is to hear on `today`, departments in the organisation's order. Nothing when `today` is a day off: the caller asks. */
export function decide(material: ReminderMaterial, today: Day): readonly DepartmentDay[] {
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

function endsIn(material: ReminderMaterial, from: Day, to: Day): readonly OpenEnd[] {
  const departmentOf = departmentsOfPlans(material.organisation);
  const agreed = collaborationsOf(material.collaborations, unsigned, material.organisation);
  const evaluations = agreed.flatMap((each) => openEndsOfCollaboration(each, { from, to }));
  const inPlans = material.plans.flatMap((content) => {
    const department = departmentOf(content.plan);
    return department === undefined ? [] : openEndsOf({ ...content, department }, { from, to });
  });
  const onWheel = material.organisation
    .filter(({ kind }) => kind === "department")
    .flatMap(({ key }) => openEndsOfWheel(material.wheel, key, { from, to }));
  return [...inPlans, ...evaluations, ...onWheel];
}

/** Evaluations are held whether or not everybody has confirmed. */
const unsigned = { rows: [], folders: {} };
