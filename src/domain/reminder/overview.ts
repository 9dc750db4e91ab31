/**
 * All departments' reminders as the secretariat looks at them: what fits a search, by day and by department, and which
 * departments hear nothing.
 */
import { departmentsByArea } from "../belonging/organisation.ts";
import { folded } from "../plan/plan-filter.ts";
import type { ComingReminder } from "./decision.ts";
import { isWorkingDay } from "../calendar/working-day.ts";
import type { Day } from "../../schema/day.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";

/** Why a department hears nothing: no channel is known, it has agreed to get no cards, or there was nothing for it. */
export type Silence = "withoutChannel" | "muted" | "silent";

/** What comes and what came, for all departments or for one. */
export interface ReminderRows {
  readonly coming: readonly ComingReminder[];
  /** What was sent or fell away, newest first. */
  readonly sent: readonly ReminderRow[];
  /** What did not arrive, or perhaps did not, newest first. */
  readonly failed: readonly ReminderRow[];
}

export interface DepartmentReminders extends ReminderRows {
  readonly department: OrganisationUnit;
  readonly silence: Silence | undefined;
}

/** The reminders of the ledger by their fate; `ledger` newest first. */
export function fatesOf(ledger: readonly ReminderRow[]): Pick<ReminderRows, "sent" | "failed"> {
  const rows = ledger.filter(({ kind }) => kind === "reminder");
  return { sent: rows.filter(isOver), failed: rows.filter((row) => !isOver(row)) };
}

function isOver({ state }: ReminderRow): boolean {
  return state === "sent" || state === "dropped";
}

/** What holds all words of a text: in the department's title, its own, or the responsible person's name. */
export function withWords(
  rows: ReminderRows,
  text: string,
  titleOf: (department: string) => string,
): ReminderRows {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  const fits = (department: string, ...texts: readonly (string | undefined)[]) => {
    const where = folded([titleOf(department), ...texts].join(" "));
    return words.every((word) => where.includes(word));
  };
  const rowFits = ({ departmentKey = "", title, error }: ReminderRow) => fits(departmentKey, title, error);
  return {
    coming: rows.coming.filter(({ department, title, responsible }) =>
      fits(department, title, responsible?.name),
    ),
    sent: rows.sent.filter(rowFits),
    failed: rows.failed.filter(rowFits),
  };
}

/**
 * Departments in the organisation's order, each with its own and, from all rows of the ledger, why it hears nothing.
 */
export function byDepartment(
  organisation: readonly OrganisationUnit[],
  rows: ReminderRows,
  silences: ReadonlyMap<string, Silence>,
): readonly DepartmentReminders[] {
  return departmentsByArea(organisation)
    .flatMap(({ departments }) => departments)
    .map((department) => ({
      department,
      coming: rows.coming.filter((reminder) => reminder.department === department.key),
      sent: rows.sent.filter(({ departmentKey }) => departmentKey === department.key),
      failed: rows.failed.filter(({ departmentKey }) => departmentKey === department.key),
      silence: silences.get(department.key),
    }));
}

/** Why departments hear nothing, by key. A department is silent that got no card from `since` on, while others did. */
export function silencesIn(
  organisation: readonly OrganisationUnit[],
  ledger: readonly ReminderRow[],
  since: Day,
): ReadonlyMap<string, Silence> {
  // On a day off the job looks at no channel.
  const run = ledger
    .filter(
      ({ kind, state, departmentKey, day }) =>
        kind === "run" &&
        (state === "sent" || state === "failed") &&
        departmentKey === undefined &&
        day !== undefined &&
        isWorkingDay(day),
    )
    .toSorted((a, b) => b.id - a.id)[0];
  const heard = new Set(
    ledger
      .filter(
        (row) => row.kind === "reminder" && row.state === "sent" && (row.sentOn ?? row.day ?? "") >= since,
      )
      .map(({ departmentKey }) => departmentKey),
  );
  const [withoutChannel, muted] = [keysIn(run?.withoutChannel), keysIn(run?.muted)];
  const found = new Map<string, Silence>();
  for (const { kind, key } of organisation) {
    if (kind !== "department") continue;
    if (withoutChannel.has(key)) found.set(key, "withoutChannel");
    else if (muted.has(key)) found.set(key, "muted");
    else if (heard.size > 0 && !heard.has(key)) found.set(key, "silent");
  }
  return found;
}

function keysIn(note: string | undefined): ReadonlySet<string> {
  return new Set((note ?? "").split(/\s+/u));
}

/** The first day on which anything is sent, with how much to how many departments. */
export function nextCards(
  coming: readonly ComingReminder[],
): { readonly day: Day; readonly departments: number; readonly reminders: number } | undefined {
  const day = coming[0]?.on;
  if (day === undefined) return undefined;
  const ofDay = coming.filter(({ on }) => on === day);
  return {
    day,
    departments: new Set(ofDay.map(({ department }) => department)).size,
    reminders: ofDay.length,
  };
}
