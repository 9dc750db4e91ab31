/**
 * A plan of the town around another day. A plan in force covers today: a yearly one is this year's, one of two years
 * begins on the New Year that leaves most of what was said of it within its period. A plan for the next year stays one
 * for the next year.
 */
import { addDays, addQuarters, quarterOf, yearOf, type Quarter } from "../../domain/calendar/calendar.ts";
import { day, type Day } from "../../schema/day.ts";
import type {
  TownAction,
  TownGoal,
  TownIndicator,
  TownObservation,
  TownPlan,
  TownStatus,
  TownTrialAction,
} from "../town.ts";
import {
  type Around,
  earlier,
  later,
  localOf,
  moveDay,
  moveDeadline,
  moveInstant,
  moveInstantYears,
  moveYears,
  writtenOn,
} from "./days-around.ts";
import { moveTexts } from "./texts-around.ts";

/** The plan as it stands on that day. */
export function planAround(plan: TownPlan, around: Around): TownPlan {
  const isToCome = plan.from > writtenOn;
  const years = yearsOf(plan, around);
  const [from, to] = [moveYears(plan.from, years), moveYears(plan.to, years)];
  const deadline = isToCome
    ? (at: string) => moveYears(at, years)
    : (at: string) => deadlineIn(plan, at, around, years);
  const moved: TownPlan = {
    ...plan,
    from,
    to,
    ...(plan.approvedOn !== undefined && {
      approvedOn: earlier(moveYears(plan.approvedOn, years), addDays(around.today, -1)),
    }),
    ...(plan.caseNumber !== undefined && { caseNumber: caseNumberOf(plan.caseNumber, years) }),
    written: {
      by: plan.written.by,
      at: isToCome
        ? moveInstant(plan.written.at, around)
        : moveInstantYears(plan.written.at, years, around.today),
    },
    ...(plan.focusAreas && {
      focusAreas: plan.focusAreas.map((area) => ({
        ...area,
        goals: area.goals.map((goal) => goalAround(goal, from, deadline, around)),
      })),
    }),
    ...(plan.goals && { goals: plan.goals.map((goal) => goalAround(goal, from, deadline, around)) }),
  };
  return moveTexts(moved, { days: around.days, years });
}

/** By how many years a plan moves. */
function yearsOf(plan: TownPlan, { today, days }: Around): number {
  const begins = yearOf(day(plan.from));
  if (plan.from > writtenOn) return yearOf(today) + 1 - begins;
  if (plan.kind === "goalPlan") return yearOf(today) - begins;
  return yearOf(addDays(day(plan.from), days + 182)) - begins;
}

function deadlineIn(plan: TownPlan, at: string, around: Around, years: number): Day {
  if (at > plan.to) return moveYears(at, years);
  const [from, to] = [moveYears(plan.from, years), moveYears(plan.to, years)];
  if (at === plan.to) return to;
  return earlier(later(moveDeadline(at, around), from), to);
}

type Move = (at: string) => Day;

function goalAround(goal: TownGoal, from: Day, deadline: Move, around: Around): TownGoal {
  return {
    ...goal,
    ...(goal.due !== undefined && { due: deadline(goal.due) }),
    ...(goal.actions && { actions: goal.actions.map((each) => actionAround(each, from, deadline, around)) }),
    ...(goal.trialActions && {
      trialActions: goal.trialActions.map((each): TownTrialAction => ({
        ...each,
        ...actionAround(each, from, deadline, around),
        evaluateOn: deadline(each.evaluateOn),
      })),
    }),
    ...(goal.indicators && { indicators: goal.indicators.map((each) => indicatorAround(each, around)) }),
    ...(goal.milestones && {
      milestones: goal.milestones.map((each) => ({ ...each, due: deadline(each.due) })),
    }),
    ...(goal.status && { status: saidSince(goal.status, from, around) }),
  };
}

function actionAround(action: TownAction, from: Day, deadline: Move, around: Around): TownAction {
  return {
    ...action,
    due: deadline(action.due),
    ...(action.status && { status: saidSince(action.status, from, around) }),
  };
}

/** Nobody has said anything of a plan before its period began. */
function saidSince(status: readonly TownStatus[], from: Day, around: Around): TownStatus[] {
  return status
    .map((each) => ({
      ...each,
      at: moveInstant(each.at, around),
      period: movePeriod(each.period, localOf(each.at), around),
      ...(each.withdrawnAt !== undefined && { withdrawnAt: moveInstant(each.withdrawnAt, around) }),
    }))
    .filter(({ at }) => localOf(at) >= from);
}

function indicatorAround(indicator: TownIndicator, around: Around): TownIndicator {
  const observations = indicator.observations?.map((each): TownObservation => ({
    ...each,
    at: moveInstant(each.at, around),
    observedOn: moveDay(each.observedOn, around),
    period: movePeriod(each.period, each.observedOn, around),
  }));
  return { ...indicator, ...(observations && { observations }) };
}

/** The quarter that something counts for: as many quarters from the day it was said on as it was. */
function movePeriod(period: string, local: string, around: Around): Quarter {
  const on = day(local.slice(0, 10));
  return addQuarters(quarterOf(moveDay(on, around)), quarterNumber(period) - quarterNumber(quarterOf(on)));
}

function quarterNumber(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1));
}

/** The records system numbers its cases by year: "26/000318". */
function caseNumberOf(number: string, years: number): string {
  const [year = "", serial = ""] = number.split("/");
  return `${String((Number(year) + years + 100) % 100).padStart(2, "0")}/${serial}`;
}
