/** A reading in the plain shape that `npm run read-plan` prints and that other programs can count on. */
import type { Piece, PlanReading, Severity } from "./reading.ts";

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
    readonly goals: readonly {
      readonly number: string;
      readonly title: string;
      readonly description: string;
      readonly actions: readonly { readonly text: string }[];
      readonly indicators: readonly { readonly text: string }[];
      readonly documentation: string;
      readonly followUp: string;
    }[];
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
        actions: texts(goal.actions),
        indicators: texts(goal.indicators),
        documentation: goal.documentation.text,
        followUp: goal.followUp.text,
      })),
    })),
    issues: reading.issues.map(({ severity, message, place }) => ({ severity, message: message.da, place })),
  };
}

function texts(pieces: readonly Piece[]): { text: string }[] {
  return pieces.map(({ text }) => ({ text }));
}
