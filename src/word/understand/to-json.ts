/** A reading in the plain shape that `npm run read-plan` prints and that other programs can count on. */
import type { Detail, PeriodReading, PlanReading, Point, Severity } from "./reading.ts";
import { deadlineOf, responsibleOf } from "./said.ts";

/** Whom somebody or something has; `due` is `YYYY-MM-DD`. Empty where the document does not say. */
interface Said {
  readonly responsible: string;
  readonly due: string;
}

interface PointJson extends Said {
  readonly text: string;
}

interface GoalJson extends Said {
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly actions: readonly PointJson[];
  readonly indicators: readonly PointJson[];
  readonly documentation: string;
  readonly followUp: string;
}

export interface PlanJson {
  readonly title: string;
  readonly department: string;
  /** `YYYY-MM-DD`; empty where the document tells of no period. */
  readonly period: { readonly from: string; readonly to: string };
  readonly caseNumber: string;
  readonly chapters: readonly { readonly title: string; readonly text: string }[];
  readonly focusAreas: readonly {
    readonly number: string;
    readonly title: string;
    readonly introduction: string;
    readonly goals: readonly GoalJson[];
  }[];
  readonly issues: readonly {
    readonly severity: Severity;
    readonly message: string;
    readonly place: string;
  }[];
}

/** Sentences are in Danish; places are the document's own ("afsnit 12"). */
export function toJson(reading: PlanReading): PlanJson {
  return {
    title: reading.title.text,
    department: reading.department.text,
    period: { from: reading.period?.from ?? "", to: reading.period?.to ?? "" },
    caseNumber: reading.caseNumber.text,
    chapters: reading.chapters.map(({ title, text }) => ({ title: title.text, text: text.text })),
    focusAreas: reading.focusAreas.map((area) => ({
      number: area.number,
      title: area.title.text,
      introduction: area.introduction.text,
      goals: area.goals.map((goal) => ({
        number: goal.number,
        title: goal.title.text,
        description: goal.description.text,
        ...saidOf(goal.details, goal.title.text, reading.period),
        actions: pointsOf(goal.actions, reading.period),
        indicators: pointsOf(goal.indicators, reading.period),
        documentation: goal.documentation.text,
        followUp: goal.followUp.text,
      })),
    })),
    issues: reading.issues.map(({ severity, message, place }) => ({ severity, message: message.da, place })),
  };
}

function pointsOf(points: readonly Point[], period: PeriodReading | undefined): PointJson[] {
  return points.map(({ text, details }) => ({ text, ...saidOf(details, text, period) }));
}

function saidOf(details: readonly Detail[], text: string, period: PeriodReading | undefined): Said {
  return {
    responsible: responsibleOf(details)?.text ?? "",
    due: deadlineOf(details, text, period).due ?? "",
  };
}
