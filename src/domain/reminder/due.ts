/**
 * What is due to be said in the departments' channels: the open ends whose day it is, those left out that somebody has
 * answered since. Pure; today comes as the end of a period. The job and the page that looks ahead decide by the same
 * function.
 */
import type { Day } from "../../schema/day.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import { dayInCopenhagen } from "../calendar/copenhagen.ts";
import type { OpenEnd } from "./reminder.ts";
import type { ReminderRule } from "./days.ts";

export interface Reminder extends OpenEnd {
  /** Unique and lasting: department, what it is about, rule and day. */
  readonly key: string;
  /** The same for all reminders of one open end. */
  readonly subject: string;
  readonly rule: ReminderRule;
  /** The working day on which it is to be sent. */
  readonly day: Day;
}

/** When a subject was last reminded of (ISO 8601), by `Reminder.subject`. */
export type Reminded = ReadonlyMap<string, string>;

const nothing: Reminded = new Map();

/** The reminders whose day lies between two days, both included, by department, day and deadline. */
export function dueBetween(
  ends: readonly OpenEnd[],
  from: Day,
  to: Day,
  reminded: Reminded = nothing,
): readonly Reminder[] {
  const found: Reminder[] = [];
  for (const end of ends) {
    for (const { rule, day } of end.days) {
      if (day < from || day > to || (end.notBefore !== undefined && day < end.notBefore)) continue;
      const subject = subjectOf(end);
      if (isAnswered(end, reminded.get(subject))) continue;
      found.push({ ...end, subject, rule, day, key: `${subject}|${rule}|${day}` });
    }
  }
  return found.toSorted(inOrder);
}

/** Of several reminders of one subject the latest: when days were missed, one hears of each thing once. */
export function latestOfEach(reminders: readonly Reminder[]): readonly Reminder[] {
  const latest = new Map<string, Reminder>();
  for (const reminder of reminders) {
    const other = latest.get(reminder.subject);
    if (other === undefined || other.day < reminder.day) latest.set(reminder.subject, reminder);
  }
  return reminders.filter((reminder) => latest.get(reminder.subject) === reminder);
}

/** What names an open end: its department, what it is about and until when. A deadline that is moved is another end. */
export function subjectOf({
  department,
  what,
  about,
  due,
}: Pick<OpenEnd, "department" | "what" | "about" | "due">): string {
  return `${department}|${what}-${about}-${due}`;
}

/** When each subject was last reminded of after the ledger, as far as a card may have arrived. */
export function remindedIn(rows: readonly ReminderRow[]): Reminded {
  const at = new Map<string, string>();
  for (const { kind, clientKey, state, createdAt } of rows) {
    if (kind !== "reminder" || state === "failed" || state === "dropped" || clientKey === undefined) continue;
    const subject = clientKey.split("|").slice(0, 2).join("|");
    if ((at.get(subject) ?? "") < createdAt) at.set(subject, createdAt);
  }
  return at;
}

/**
 * Answered: somebody has said something since the first day of reminding, or since the last reminder was written. The
 * second counts by SharePoint's clock alone, so that it holds whatever day the job was told it is.
 */
function isAnswered(end: OpenEnd, remindedAt: string | undefined): boolean {
  if (end.saidAt === undefined || end.what === "status") return false;
  if (remindedAt !== undefined && Date.parse(end.saidAt) >= Date.parse(remindedAt)) return true;
  const first = end.days[0]?.day;
  if (first === undefined) return false;
  // Copenhagen's day is UTC's or the next: only around midnight it must be asked for.
  const utc = end.saidAt.slice(0, 10);
  return utc >= first || dayInCopenhagen(new Date(end.saidAt)) >= first;
}

function inOrder(a: Reminder, b: Reminder): number {
  return (
    compare(a.department, b.department) ||
    compare(a.day, b.day) ||
    compare(a.due, b.due) ||
    compare(a.goal?.number ?? "", b.goal?.number ?? "") ||
    a.about - b.about
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
