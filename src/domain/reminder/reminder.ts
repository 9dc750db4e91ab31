/**
 * What one may be reminded of: the open ends of a plan, and the wheel's activities. Which of it is due on a day is
 * decided in `due.ts`.
 */
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { ReminderRow } from "../../schema/lists/reminders.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { agreementPlace, goalPlace, pagePlace, wheelPlace } from "../links/addresses.ts";
import { addDays, addQuarters, quarterOf, statusDeadline, type Quarter } from "../calendar/calendar.ts";
import { dayInCopenhagen } from "../calendar/copenhagen.ts";
import { awaitedConfirmations } from "../collaboration/awaited.ts";
import { evaluationsOf } from "../collaboration/days.ts";
import { isEvaluated } from "../collaboration/evaluation-due.ts";
import type { Collaboration } from "../collaboration/collaboration.ts";
import { activityTimes, rowsFor, type WheelRows } from "../wheel/wheel.ts";
import { quarterAsked } from "../plan/overview.ts";
import { outlineOf, type OutlineGoal } from "../plan/outline.ts";
import { deadlineDays, leadDays, reach, type RuleDay } from "./days.ts";
import { assessmentIn, isSettled, standingOf, standingsOf, type Standings } from "../plan/standing.ts";

export type ReminderWhat = NonNullable<ReminderRow["what"]>;

/** Something that somebody should do or say by a day. */
export interface OpenEnd {
  /** The key of the department whose channel hears of it. */
  readonly department: string;
  readonly what: ReminderWhat;
  /** The id of the plan element, of the wheel's row or of the agreement. */
  readonly about: number;
  readonly kind: PlanElement["kind"] | "activity" | "collaboration";
  readonly title: string;
  readonly due: Day;
  /** What of time `due` ends, where no certain day was agreed on. */
  readonly dueStretch?: Stretch | undefined;
  readonly days: readonly RuleDay[];
  readonly responsible: Person | undefined;
  /** Absent for what stands in no plan. */
  readonly plan: Plan | undefined;
  /** The goal that it belongs to or is; absent for what stands in no outline. */
  readonly goal: OutlineGoal | undefined;
  readonly state: PlanElement["state"];
  /** What was said of it last. */
  readonly latest:
    | { readonly assessment: Assessment | undefined; readonly period: string | undefined }
    | undefined;
  /** The round whose status is missing. */
  readonly quarter: Quarter | undefined;
  /** When something was said of it last (ISO 8601), whatever the quarter. */
  readonly saidAt: string | undefined;
  /** An activity's time ends a stretch of days or is a deadline: words differ. */
  readonly isDeadline: boolean;
  /** The key of an activity's time, by which the wheel shows it. */
  readonly time?: string | undefined;
  /** Nothing is said of it earlier: the plan is a draft whose period begins then. */
  readonly notBefore?: Day | undefined;
}

/** A plan with everything in it. */
export interface PlanContent {
  readonly plan: Plan;
  /** The department's key, also for a unit's plan. */
  readonly department: string;
  readonly elements: readonly PlanElement[];
  readonly status: readonly StatusRow[];
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The open ends of a plan whose days may lie between two days. A closed plan has none; a draft has some once its period
 * has begun. What is done, stopped or settled is no open end, nor is anything below a settled goal.
 */
export function openEndsOf(content: PlanContent, period: Period): readonly OpenEnd[] {
  const { plan } = content;
  if (isOnItsWay(plan) || plan.state === "closed") return [];
  if (plan.state === "draft" && (plan.from ?? period.to) > period.to) return [];
  const standings = standingsOf(content.status);
  const outline = outlineOf(content.elements);
  const within = { from: addDays(period.from, -reach), to: addDays(period.to, reach) };
  const ends: OpenEnd[] = [];
  for (const goal of outline.goals) {
    if (isClosed(goal.goal, standings)) continue;
    for (const element of [goal.goal, ...goal.actions, ...goal.milestones])
      ends.push(...endsOf(content, element, goal, standings, within));
  }
  for (const element of outline.stray) ends.push(...endsOf(content, element, undefined, standings, within));
  for (const quarter of quartersIn(period)) {
    const due = statusDeadline(quarter);
    if (plan.from === undefined || plan.to === undefined || due < plan.from || due > plan.to) continue;
    for (const goal of outline.goals) {
      // What had ended before is asked about as overdue, and not for a quarter in which nobody worked on it.
      if (quarterAsked(goal.goal, quarter) !== quarter) continue;
      if (assessmentIn(standingOf(standings, goal.goal.id), quarter) !== undefined) continue;
      ends.push({ ...endOf(content, goal.goal, goal, standings, due, "status"), quarter });
    }
  }
  return ends;
}

/** Where a time of the wheel comes from; what `activityTimes` gives. */
export interface ActivityToRemind {
  readonly first: Day;
  readonly title: string;
  readonly isDeadline: boolean;
  readonly responsible: Person | undefined;
  readonly id: number;
  /** Working days ahead. */
  readonly leads: readonly number[];
  readonly time?: string | undefined;
}

/** An activity as an open end of a department. Nobody answers an activity; each of its leads is heard of once. */
export function openEndOfActivity(department: string, activity: ActivityToRemind): OpenEnd {
  return {
    department,
    what: "activity",
    about: activity.id,
    kind: "activity",
    title: activity.title,
    due: activity.first,
    days: leadDays(activity.first, activity.leads),
    responsible: activity.responsible,
    plan: undefined,
    goal: undefined,
    state: undefined,
    latest: undefined,
    quarter: undefined,
    saidAt: undefined,
    isDeadline: activity.isDeadline,
    time: activity.time,
  };
}

/** Leads are at most 120 working days, which is less than so many calendar days. */
const furthestLead = 190;

/** The wheel's activities of a department, its own and those common to all, whose leads may lie between two days. */
export function openEndsOfWheel(
  reading: WheelRows,
  department: string,
  { from, to }: Period,
): readonly OpenEnd[] {
  const own = rowsFor(reading, department);
  const reminding = own.rows.filter(
    ({ kind, remindFirst, remindLast }) =>
      kind !== "activity" || remindFirst !== undefined || remindLast !== undefined,
  );
  return activityTimes({ ...own, rows: reminding }, from, addDays(to, furthestLead)).flatMap((time) =>
    time.source.from === "wheel"
      ? [
          openEndOfActivity(department, {
            id: time.source.row.id,
            first: time.first,
            title: time.title,
            isDeadline: time.isDeadline,
            responsible: time.responsible,
            leads: [time.source.row.remindFirst, time.source.row.remindLast].filter(
              (lead) => lead !== undefined,
            ),
            time: time.key,
          }),
        ]
      : [],
  );
}

/**
 * The evaluations of a collaboration whose days may lie between two days, for each of its parties, until one of them
 * has written what they found.
 */
export function openEndsOfCollaboration(
  collaboration: Collaboration,
  { from, to }: Period,
): readonly OpenEnd[] {
  const days = evaluationsOf(collaboration, addDays(from, -reach), addDays(to, reach));
  const open = days.filter(({ day }) => !isEvaluated(collaboration, day));
  return open.flatMap((evaluation) =>
    evaluation.departments.map((department) => ({
      ...openEndOfActivity(department, {
        first: evaluation.day,
        title: evaluation.title,
        isDeadline: true,
        responsible: undefined,
        id: evaluation.collaboration,
        leads: [],
      }),
      what: "collaboration" as const,
      kind: "collaboration" as const,
      days: deadlineDays(evaluation.day),
    })),
  );
}

/**
 * The confirmations that a collaboration awaits: each party hears of it on the working day after the others have
 * confirmed, and once more a week later.
 */
export function openEndsOfConfirmations(collaboration: Collaboration): readonly OpenEnd[] {
  return awaitedConfirmations(collaboration).map(({ party, since }) => {
    const due = dayInCopenhagen(new Date(since));
    return {
      ...openEndOfActivity(party, {
        first: due,
        title: collaboration.title,
        isDeadline: true,
        responsible: undefined,
        id: collaboration.id,
        leads: [],
      }),
      what: "confirmation" as const,
      kind: "collaboration" as const,
      days: deadlineDays(due).filter(({ rule }) => rule === "dayLate" || rule === "weekLate"),
    };
  });
}

/** The place in the tab where something can be answered. */
export function placeOf(end: OpenEnd): string {
  if (end.kind === "collaboration") return agreementPlace(end.department, end.about);
  if (end.time !== undefined) return wheelPlace(end.department, { time: end.time });
  if (end.plan === undefined) return pagePlace(end.department, "wheel");
  return end.goal === undefined
    ? pagePlace(end.department, "plan", end.plan.id)
    : goalPlace(end.department, end.plan.id, end.goal.goal.id, false, end.about);
}

/** The quarters whose round may be reminded of between two days. */
export function quartersIn({ from, to }: Period): readonly Quarter[] {
  const quarters: Quarter[] = [];
  const last = addQuarters(quarterOf(to), 1);
  for (let quarter = addQuarters(quarterOf(from), -1); quarter <= last; quarter = addQuarters(quarter, 1)) {
    const days = deadlineDays(statusDeadline(quarter));
    if (days.some(({ day }) => day >= from && day <= to)) quarters.push(quarter);
  }
  return quarters;
}

function endsOf(
  content: PlanContent,
  element: PlanElement,
  goal: OutlineGoal | undefined,
  standings: Standings,
  within: Period,
): OpenEnd[] {
  const near = (due: Day | undefined): due is Day =>
    due !== undefined && due >= within.from && due <= within.to;
  if (!near(element.due) && !near(element.evaluateOn)) return [];
  if (isClosed(element, standings)) return [];
  const ends: OpenEnd[] = [];
  if (near(element.due)) ends.push(endOf(content, element, goal, standings, element.due, "deadline"));
  if (near(element.evaluateOn))
    ends.push(endOf(content, element, goal, standings, element.evaluateOn, "evaluation"));
  return ends;
}

function endOf(
  { plan, department }: PlanContent,
  element: PlanElement,
  goal: OutlineGoal | undefined,
  standings: Standings,
  due: Day,
  what: ReminderWhat,
): OpenEnd {
  const { latest, thread } = standingOf(standings, element.id);
  return {
    department,
    what,
    about: element.id,
    kind: element.kind,
    title: element.title,
    due,
    dueStretch: what === "deadline" ? element.dueStretch : undefined,
    days: deadlineDays(due),
    responsible: element.responsible ?? goal?.goal.responsible,
    plan,
    goal,
    state: element.state,
    latest: latest && { assessment: latest.assessment, period: latest.period },
    quarter: undefined,
    saidAt: thread[0]?.createdAt,
    isDeadline: true,
    notBefore: plan.state === "draft" ? plan.from : undefined,
  };
}

function isClosed(element: PlanElement, standings: Standings): boolean {
  if (element.state === "done" || element.state === "stopped") return true;
  return isSettled(standingOf(standings, element.id).latest?.assessment);
}
