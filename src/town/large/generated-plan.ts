/**
 * One plan by formula: always the same number of elements and statuses for its kind, so that sizes are known before
 * anything is made.
 */
import type { Assessment } from "../../schema/lists/assessments.ts";
import type {
  ActionState,
  Mail,
  TownAction,
  TownFocusArea,
  TownGoal,
  TownIndicator,
  TownObservation,
  TownPlan,
  TownStatus,
  TownTrialAction,
} from "../town.ts";
import { copenhagen } from "../write.ts";
import * as phrases from "./phrases.ts";
import { chanceOf, type Chance } from "./random.ts";

export interface PlanOrder {
  readonly seed: number;
  readonly department: string;
  readonly owner: string;
  readonly ownerTitle: string;
  readonly members: readonly [Mail, ...Mail[]];
  readonly firstYear: number;
  /** The years in which something is said of the plan. */
  readonly saidIn: readonly number[];
  readonly state: "approved" | "closed";
}

const quarters = [1, 2, 3, 4] as const;
const notes = [
  "Talt af medarbejderne selv.",
  "Tallet er foreløbigt.",
  "Målt på de samme steder som sidst.",
] as const;

/** How goals, actions and indicators are dealt out over the focus areas of a virksomhedsplan: 17, 47 and 37 in all. */
const businessShape = [3, 3, 3, 2, 3, 2, 1] as const;

const chapters = ["Forord", "Hvem er vi?", "Hvorfor er vi her?", "Hvor står vi?"].map((title) => ({
  title,
  description: phrases.reasons.join(" "),
}));

function plan(order: PlanOrder, kind: TownPlan["kind"], years: number) {
  const key = `${order.owner}-${order.firstYear}`;
  const last = order.firstYear + years - 1;
  const chance = chanceOf(order.seed, key);
  const head = {
    key,
    kind,
    title:
      kind === "businessPlan"
        ? `Virksomhedsplan ${order.firstYear}-${last}`
        : `Målplan ${order.firstYear} for ${order.ownerTitle}`,
    department: order.department,
    owner: order.owner,
    from: `${order.firstYear}-01-01`,
    to: `${last}-12-31`,
    state: order.state,
    approvedOn: `${order.firstYear}-01-20`,
    edition: 1,
    caseNumber: `${String(order.firstYear).slice(2)}/${String(chance.whole(100, 99_999)).padStart(6, "0")}`,
    written: { by: order.members[0], at: copenhagen(`${order.firstYear}-01-12 10:00`) },
  } as const;
  return { head, chance, end: `${last}-12-31` };
}

/**
 * 4 chapters, 7 focus areas, 17 goals, 47 actions, 37 indicators; in each year that it is spoken of, 293 rows of
 * status.
 */
export function generatedBusinessPlan(order: PlanOrder): TownPlan {
  const { head, chance, end } = plan(order, "businessPlan", 2);
  let goalNumber = 0;
  const focusAreas = businessShape.map((goalCount, index): TownFocusArea => ({
    title: index === 6 ? "Lokale miljømål" : chance.pick(phrases.focusAreas),
    description: chance.pick(phrases.reasons),
    goals: Array.from({ length: goalCount }, () => {
      goalNumber += 1;
      return {
        ...goal(order, chance, end),
        actions: many(goalNumber <= 13 ? 3 : 2, () => action(order, chance, end)),
        indicators: many(goalNumber <= 3 ? 3 : 2, () => indicator(order, chance, [4])),
      };
    }),
  }));
  return { ...head, chapters, focusAreas };
}

/** 2 focus areas, 9 goals, 13 trial actions, 9 indicators; 124 rows of status. */
export function generatedGoalPlan(order: PlanOrder): TownPlan {
  const { head, chance, end } = plan(order, "goalPlan", 1);
  const goals = many(9, (index) => ({
    ...goal(order, chance, end),
    targetGroup: chance.pick(phrases.targetGroups),
    trialActions: many(index < 4 ? 2 : 1, () => trialAction(order, chance, end)),
    indicators: [indicator(order, chance, quarters)],
  }));
  const part = (from: number, to: number): TownFocusArea => ({
    title: chance.pick(phrases.focusAreas),
    description: chance.pick(phrases.reasons),
    goals: goals.slice(from, to),
  });
  return { ...head, focusAreas: [part(0, 5), part(5, 9)] };
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function goal(order: PlanOrder, chance: Chance, due: string): TownGoal {
  return {
    title: `${chance.pick(phrases.aims)} ${chance.pick(phrases.topics)}`,
    description: chance.pick(phrases.reasons),
    responsible: chance.pick(order.members),
    due,
    status: statuses(order, chance),
  };
}

function action(order: PlanOrder, chance: Chance, due: string, verbs = phrases.verbs): TownAction {
  return {
    title: `${chance.pick(verbs)} ${chance.pick(phrases.topics)}`,
    responsible: chance.pick(order.members),
    due,
    state: stateOf(order, chance),
    status: statuses(order, chance),
  };
}

function trialAction(order: PlanOrder, chance: Chance, due: string): TownTrialAction {
  return {
    ...action(order, chance, due, phrases.trials),
    targetGroup: chance.pick(phrases.targetGroups),
    expectedEffect: chance.pick(phrases.effects),
    evaluateOn: due,
  };
}

function stateOf(order: PlanOrder, chance: Chance): ActionState {
  if (order.state === "closed") return chance.isTrue(0.85) ? "done" : "stopped";
  return chance.pick(["planned", "running", "running", "done"]);
}

/** A status for each quarter of the years that are spoken of; mostly good, the last one of a closed plan settled. */
function statuses(order: PlanOrder, chance: Chance): TownStatus[] {
  return order.saidIn.flatMap((year) =>
    quarters.map((quarter) => {
      const isLast = order.state === "closed" && quarter === 4 && year === order.saidIn.at(-1);
      const assessment: Assessment = isLast
        ? chance.pick(["reached", "reached", "reached", "notReached"])
        : chance.pick(["onTrack", "onTrack", "onTrack", "onTrack", "attention", "offTrack"]);
      const m = chance.whole(12, 80);
      return {
        period: `${year}-K${quarter}`,
        assessment,
        text: phrases.sentenceFor(assessment, chance.whole(0, 9), chance.whole(3, m - 1), m),
        by: chance.pick(order.members),
        at: momentIn(year, quarter, chance),
      };
    }),
  );
}

function indicator(order: PlanOrder, chance: Chance, observedIn: readonly (1 | 2 | 3 | 4)[]): TownIndicator {
  const unit = chance.pick(phrases.units);
  const baseline = chance.whole(20, 400);
  const target = Math.round(baseline * (chance.isTrue(0.5) ? 0.7 : 1.3));
  const total = order.saidIn.length * observedIn.length;
  const observations = order.saidIn.flatMap((year, yearIndex) =>
    observedIn.map((quarter, index): TownObservation => {
      const share = (yearIndex * observedIn.length + index + 1) / total;
      const at = momentIn(year, quarter, chance);
      return {
        period: `${year}-K${quarter}`,
        observedOn: at.slice(0, 10),
        value: Math.round(baseline + (target - baseline) * share * (chance.whole(60, 110) / 100)),
        ...(chance.isTrue(0.2) ? { text: chance.pick(notes) } : {}),
        by: chance.pick(order.members),
        at,
      };
    }),
  );
  const direction = target < baseline ? "down" : "up";
  return {
    title: `Udvikling i ${chance.pick(phrases.topics)}`,
    unit,
    baseline,
    target,
    direction,
    observations,
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** A weekday between the 5th and the 20th of a month late in the quarter, in working hours. */
function momentIn(year: number, quarter: number, chance: Chance): string {
  const month = quarter === 4 ? 11 : quarter * 3;
  const date = chance.whole(5, 18);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  const moved = weekday === 0 ? date + 1 : weekday === 6 ? date + 2 : date;
  return copenhagen(
    `${year}-${two(month)}-${two(moved)} ${two(chance.whole(7, 15))}:${two(chance.whole(0, 59))}`,
  );
}
