/** Short ways to write down what a document should be read as. */
import type { PlanJson } from "../../src/word/understand/to-json.ts";

type GoalJson = PlanJson["focusAreas"][number]["goals"][number];
/** A plan's texts; who is responsible, and when, is asked for where it matters. */
type Goal = Omit<GoalJson, "actions" | "indicators" | "responsible" | "due"> & {
  readonly actions: readonly { text: string }[];
  readonly indicators: readonly { text: string }[];
};
type Area = Omit<PlanJson["focusAreas"][number], "goals"> & { readonly goals: readonly Goal[] };
export type ExpectedPlan = Omit<PlanJson, "issues" | "focusAreas"> & { readonly focusAreas: readonly Area[] };

/** What was read, without whom and when. */
export function textsOf({ issues: _issues, ...read }: PlanJson): ExpectedPlan {
  return {
    ...read,
    focusAreas: read.focusAreas.map((each) => ({
      ...each,
      goals: each.goals.map(({ responsible: _responsible, due: _due, ...told }) => ({
        ...told,
        actions: textsAlone(told.actions),
        indicators: textsAlone(told.indicators),
      })),
    })),
  };
}

function textsAlone(points: readonly { text: string }[]): { text: string }[] {
  return points.map(({ text }) => ({ text }));
}

export interface PlanCase {
  readonly name: string;
  readonly fileName: string;
  readonly make: () => Promise<Uint8Array> | Uint8Array | string;
  readonly expected: ExpectedPlan;
  /** What is left for a person to place. */
  readonly leftOver?: readonly string[];
}

export function plan(head: Partial<ExpectedPlan>): ExpectedPlan {
  return {
    title: "",
    department: "",
    period: { from: "", to: "" },
    caseNumber: "",
    chapters: [],
    focusAreas: [],
    ...head,
  };
}

export function years(from: number, to = from): ExpectedPlan["period"] {
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

export function area(number: string, title: string, introduction: string, ...goals: Goal[]): Area {
  return { number, title, introduction, goals };
}

interface GoalParts {
  readonly description?: string;
  readonly actions?: readonly string[];
  readonly indicators?: readonly string[];
  readonly documentation?: string;
  readonly followUp?: string;
}

export function goal(number: string, title: string, parts: GoalParts = {}): Goal {
  return {
    number,
    title,
    description: parts.description ?? "",
    actions: texts(parts.actions),
    indicators: texts(parts.indicators),
    documentation: parts.documentation ?? "",
    followUp: parts.followUp ?? "",
  };
}

function texts(all: readonly string[] = []): { text: string }[] {
  return all.map((text) => ({ text }));
}
