/**
 * A town's plan as rows of the list of plan elements, before they have ids: each with a key from its place in the plan,
 * its parent's key, and what is said of it.
 */
import type {
  TownAction,
  TownGoal,
  TownIndicator,
  TownMilestone,
  TownObservation,
  TownPlan,
  TownStatus,
  TownTrialAction,
} from "../town.ts";
import { isQuarter, lastDayOf } from "../../domain/calendar/calendar.ts";
import { day } from "../../schema/day.ts";
import type { Draft, Person } from "../../schema/entity.ts";
import type { planElements } from "../../schema/lists/plan-elements.ts";

export type ElementKind = keyof (typeof planElements)["kinds"];
export type ElementDraft = Draft<typeof planElements>;

export interface ElementToWrite {
  /** The same for the same place in the same plan, so that a stopped seeding goes on where it was. */
  readonly key: string;
  /** Chapters and focus areas, then goals, then what lies under goals. */
  readonly level: 0 | 1 | 2;
  readonly kind: ElementKind;
  readonly parentKey: string | undefined;
  /** Without plan and parent, whose ids are not known yet. */
  readonly draft: ElementDraft & { readonly title: string };
  readonly said: readonly TownStatus[];
  readonly observed: readonly TownObservation[];
}

/** What a town's keys and e-mail addresses stand for. They throw when there is no such thing. */
export interface TownIds {
  readonly person: (email: string) => Person;
  readonly strategy: (keys: readonly string[] | undefined) => readonly number[];
  readonly department: (keys: readonly string[] | undefined) => readonly number[];
}

/** The rows of a plan in reading order, which is also their stored order. */
export function elementsOf(plan: TownPlan, planKey: string, ids: TownIds): ElementToWrite[] {
  const elements: ElementToWrite[] = [];
  const add = (
    element: Omit<ElementToWrite, "said" | "observed"> & Partial<Pick<ElementToWrite, "said" | "observed">>,
  ): void => {
    const order = elements.length + 1;
    elements.push({ said: [], observed: [], ...element, draft: { ...element.draft, order } });
  };
  const addGoal = (goal: TownGoal, key: string, parentKey: string | undefined): void => {
    add({ key, level: 1, kind: "goal", parentKey, draft: goalDraft(goal, ids), said: goal.status ?? [] });
    const under = { level: 2, parentKey: key } as const;
    for (const [index, action] of (goal.actions ?? []).entries()) {
      const draft = actionDraft(action, goal, ids);
      add({ ...under, key: `${key}/a${index + 1}`, kind: "action", draft, said: action.status ?? [] });
    }
    for (const [index, trial] of (goal.trialActions ?? []).entries()) {
      const draft = trialActionDraft(trial, goal, ids);
      add({ ...under, key: `${key}/p${index + 1}`, kind: "trialAction", draft, said: trial.status ?? [] });
    }
    for (const [index, indicator] of (goal.indicators ?? []).entries()) {
      const draft = indicatorDraft(indicator, goal, ids);
      const observed = indicator.observations ?? [];
      add({ ...under, key: `${key}/t${index + 1}`, kind: "indicator", draft, observed });
    }
    for (const [index, milestone] of (goal.milestones ?? []).entries()) {
      const draft = milestoneDraft(milestone, goal, ids);
      add({ ...under, key: `${key}/m${index + 1}`, kind: "milestone", draft });
    }
  };
  for (const [index, { title, description }] of (plan.chapters ?? []).entries()) {
    const key = `${planKey}/k${index + 1}`;
    add({ key, level: 0, kind: "chapter", parentKey: undefined, draft: { title, description } });
  }
  for (const [index, { title, description, goals }] of (plan.focusAreas ?? []).entries()) {
    const key = `${planKey}/${index + 1}`;
    add({ key, level: 0, kind: "focusArea", parentKey: undefined, draft: { title, description } });
    for (const [goalIndex, goal] of goals.entries()) addGoal(goal, `${key}.${goalIndex + 1}`, key);
  }
  for (const [index, goal] of (plan.goals ?? []).entries()) {
    addGoal(goal, `${planKey}/g${index + 1}`, undefined);
  }
  return elements;
}

/** The copy of the latest status that list views show. */
function latestOf(
  said: readonly TownStatus[] | undefined,
): Pick<ElementDraft, "latestAssessment" | "statusUntil"> {
  const latest = (said ?? [])
    .filter((status) => status.withdrawnAt === undefined)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (latest === undefined || !isQuarter(latest.period)) return {};
  return { latestAssessment: latest.assessment, statusUntil: lastDayOf(latest.period) };
}

/** Who is responsible, and the texts. An element without somebody of its own is the goal's responsible person's. */
function common(
  of: { readonly title: string; readonly description?: string; readonly responsible?: string },
  goal: TownGoal,
  ids: TownIds,
): ElementDraft & { readonly title: string } {
  const responsible = of.responsible ?? goal.responsible;
  return {
    title: of.title,
    description: of.description,
    responsible: responsible === undefined ? undefined : ids.person(responsible),
  };
}

function goalDraft(goal: TownGoal, ids: TownIds) {
  return {
    ...common(goal, goal, ids),
    due: goal.due === undefined ? undefined : day(goal.due),
    objectives: ids.strategy(goal.objectives),
    strategicFocusAreas: ids.strategy(goal.focusAreas),
    departments: ids.department(goal.together),
    targetGroup: goal.targetGroup,
    ...latestOf(goal.status),
  };
}

function actionDraft(action: TownAction, goal: TownGoal, ids: TownIds) {
  return {
    ...common(action, goal, ids),
    due: day(action.due),
    state: action.state,
    departments: ids.department(action.together),
    ...latestOf(action.status),
  };
}

function trialActionDraft(trial: TownTrialAction, goal: TownGoal, ids: TownIds) {
  return {
    ...actionDraft(trial, goal, ids),
    targetGroup: trial.targetGroup,
    expectedEffect: trial.expectedEffect,
    evaluateOn: day(trial.evaluateOn),
  };
}

function indicatorDraft(indicator: TownIndicator, goal: TownGoal, ids: TownIds) {
  const { unit, baseline, target, direction } = indicator;
  const measure = unit === undefined ? ("qualitative" as const) : ("quantitative" as const);
  return { ...common(indicator, goal, ids), measure, unit, baseline, target, direction };
}

function milestoneDraft(milestone: TownMilestone, goal: TownGoal, ids: TownIds) {
  return { ...common(milestone, goal, ids), due: day(milestone.due), state: milestone.state };
}
