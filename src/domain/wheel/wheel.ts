/**
 * A department's year: the wheel's rows as the times at which something happens, with exceptions applied, and the
 * deadlines of the plan's goals, actions and milestones as a ring of their own. The evaluations of its collaborations
 * stand in its own ring.
 */
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { isCommon, isTogether, tooLong } from "../belonging/wheel-that-counts.ts";
import { evaluationsOf } from "../collaboration/days.ts";
import { collaborationsWith, type Collaboration } from "../collaboration/collaboration.ts";
import type { Outline, OutlineGoal } from "../plan/outline.ts";
import { occurrencesOf, type Recurrence, type Span } from "./recurrence.ts";
import { isSettled, standingOf, type Standings } from "../plan/standing.ts";

/** The rings from the outside in; `goals` is filled from the plan. */
export const ringOrder = ["politics", "management", "economy", "staff", "department", "goals"] as const;
export type RingName = (typeof ringOrder)[number];

export interface ActivityTime {
  readonly from: "wheel";
  readonly row: WheelRow;
  /** The day on which the rule puts it: the time's name, also when it was moved. */
  readonly original: Day;
  /** The row that moves or changes this one time. */
  readonly exception: WheelRow | undefined;
}
export interface PlanDeadline {
  readonly from: "plan";
  readonly element: PlanElement;
  readonly goal: OutlineGoal;
  readonly what: "deadline" | "evaluation";
}

/** The evaluation of a collaboration that the department is party to. */
export interface AgreementEvaluation {
  readonly from: "agreement";
  /** The agreement's row id. */
  readonly agreement: number;
}

/** One time at which something happens or is due. */
export interface Occurrence extends Span {
  /** Unique and lasting: `12.2026-11-30`, `frist.45.2026-12-31`, `samarbejde.7.2026-12-08`. */
  readonly key: string;
  readonly ring: RingName;
  readonly title: string;
  /** What stands on the wheel. */
  readonly shortTitle: string;
  readonly isDeadline: boolean;
  readonly responsible: Person | undefined;
  /** Common to all departments. */
  readonly isCommon: boolean;
  /** Carried out or settled; only known of what stands in the plan. */
  readonly isDone: boolean;
  readonly source: ActivityTime | PlanDeadline | AgreementEvaluation;
}

/** What of an activity's row makes its rule. */
type RuleColumns = {
  readonly [Column in keyof Recurrence]?: WheelRow[Column];
};

/** The rule of an activity's row; undefined when it has no first day. */
export function recurrenceOf(row: RuleColumns): Recurrence | undefined {
  const { start, end, repeats, dayRule, nth, weekday, dayOff, until } = row;
  return start === undefined ? undefined : { start, end, repeats, dayRule, nth, weekday, dayOff, until };
}

/** The wheel's rows as they were read. */
export interface WheelRows {
  readonly rows: readonly WheelRow[];
}

/** What concerns a department: its own rows and those common to all, exceptions and phases included. */
export function rowsFor({ rows }: WheelRows, department: string): WheelRows {
  return { rows: rows.filter((row) => row.folder === department || isCommon(row)) };
}

/** The exceptions of each activity (by id), by the day that they change; of two for one day the later counts. */
export function exceptionsOf({ rows }: WheelRows): ReadonlyMap<number, ReadonlyMap<Day, WheelRow>> {
  const byActivity = new Map<number, Map<Day, WheelRow>>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    if (row.kind !== "exception" || row.activity === undefined || row.occurrence === undefined) continue;
    const activity = byId.get(row.activity);
    if (activity === undefined || !isTogether(row, activity) || tooLong(row)) continue;
    const days = byActivity.get(row.activity) ?? new Map<Day, WheelRow>();
    byActivity.set(row.activity, days.set(row.occurrence, row));
  }
  return byActivity;
}

/** The single times that differ of an activity, among all rows that concern a department. */
export function exceptionsTo({ rows }: WheelRows, activity: WheelRow): readonly WheelRow[] {
  return rows.filter(
    (row) => row.kind === "exception" && row.activity === activity.id && isTogether(row, activity),
  );
}

/** Those of an activity's exceptions that change nothing, since its row's rule puts nothing on their day (any more). */
export function withoutEffect(row: RuleColumns, exceptions: readonly WheelRow[]): readonly WheelRow[] {
  const rule = recurrenceOf(row);
  return exceptions.filter(({ occurrence }) => {
    if (occurrence === undefined || rule === undefined) return true;
    return !occurrencesOf(rule, occurrence, occurrence).some(({ first }) => first === occurrence);
  });
}

/**
 * The times of activities between two days, those that an exception moves into the period included and those that it
 * moves out or cancels left out.
 */
export function activityTimes(reading: WheelRows, from: Day, to: Day): readonly Occurrence[] {
  const exceptions = exceptionsOf(reading);
  const activities = reading.rows.filter((row) => row.kind === "activity");
  return activities.flatMap((row) => {
    const rule = recurrenceOf(row);
    if (rule === undefined || tooLong(row)) return [];
    const changed = exceptions.get(row.id) ?? new Map<Day, WheelRow>();
    const planned = new Map(occurrencesOf(rule, from, to).map((span) => [span.first, span]));
    for (const original of changed.keys()) {
      // An exception whose day the rule no longer gives has nothing to change.
      const span = occurrencesOf(rule, original, original).find(({ first }) => first === original);
      if (span) planned.set(original, span);
    }
    return [...planned.values()].flatMap((span) => {
      const exception = changed.get(span.first);
      if (exception?.isCancelled) return [];
      const moved = exception?.start === undefined ? span : spanOf(exception.start, exception.end);
      if (moved.last < from || moved.first > to) return [];
      return [timeOf(row, span.first, moved, exception, isCommon(row))];
    });
  });
}

export function spanOf(first: Day, last: Day | undefined): Span {
  return { first, last: last === undefined || last < first ? first : last };
}

function timeOf(
  row: WheelRow,
  original: Day,
  span: Span,
  exception: WheelRow | undefined,
  isForAll: boolean,
): Occurrence {
  return {
    ...span,
    key: `${row.id}.${original}`,
    ring: row.ring ?? "department",
    title: row.title,
    shortTitle: row.shortTitle ?? row.title,
    isDeadline: row.isDeadline,
    responsible: row.responsible,
    isCommon: isForAll,
    isDone: false,
    source: { from: "wheel", row, original, exception },
  };
}

/** The deadlines and evaluations of a plan between two days. */
export function planDeadlines(
  outline: Outline,
  standings: Standings,
  from: Day,
  to: Day,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (const goal of outline.goals) {
    for (const element of [goal.goal, ...goal.actions, ...goal.milestones]) {
      const add = (on: Day | undefined, what: PlanDeadline["what"]) => {
        if (on === undefined || on < from || on > to) return;
        found.push({
          first: on,
          last: on,
          key: `${what === "deadline" ? "frist" : "evaluering"}.${element.id}.${on}`,
          ring: "goals",
          title: element.title,
          shortTitle: element.title,
          isDeadline: true,
          responsible: element.responsible,
          isCommon: false,
          isDone: isDone(element, standings),
          source: { from: "plan", element, goal, what },
        });
      };
      add(element.due, "deadline");
      add(element.evaluateOn, "evaluation");
    }
  }
  return found;
}

function isDone(element: PlanElement, standings: Standings): boolean {
  if (element.state === "done" || element.state === "stopped") return true;
  return isSettled(standingOf(standings, element.id).latest?.assessment);
}

/** The evaluations between two days of the collaborations that a department is party to, in its own ring. */
export function collaborationDays(
  collaborations: readonly Collaboration[],
  department: string,
  from: Day,
  to: Day,
): readonly Occurrence[] {
  return collaborationsWith(collaborations, department).flatMap((each) =>
    evaluationsOf(each, from, to).map(({ day: on, title, collaboration }): Occurrence => ({
      first: on,
      last: on,
      key: `samarbejde.${collaboration}.${on}`,
      ring: "department",
      title,
      shortTitle: title,
      isDeadline: true,
      responsible: undefined,
      isCommon: false,
      isDone: false,
      source: { from: "agreement", agreement: collaboration },
    })),
  );
}

/** By first day, then the longer first, then by title. */
export function inOrder(a: Occurrence, b: Occurrence): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return a.title.localeCompare(b.title, "da") || (a.key < b.key ? -1 : 1);
}

/**
 * What begins, ends or is due between today and a day, in the order in which it does so. What goes on all the time is
 * no news.
 */
export function comingUp(occurrences: readonly Occurrence[], today: Day, until: Day): readonly Occurrence[] {
  const dayOf = ({ first, last }: Occurrence) => (first >= today ? first : last);
  return occurrences
    .filter((occurrence) => dayOf(occurrence) >= today && dayOf(occurrence) <= until)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : inOrder(a, b)));
}
