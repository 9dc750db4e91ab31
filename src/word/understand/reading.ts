/** What was understood of a plan document, each piece with the places it came from, and everything that was not. */
import type { Bilingual } from "../../schema/bilingual.ts";
import type { Quarter } from "../../domain/calendar/calendar.ts";
import type { Day } from "../../schema/day.ts";
import type { LabelReading } from "./roles/doubts.ts";
import type { About } from "./roles/name-signs.ts";

/** A text of the plan; empty, with no places, where the document has none. */
export interface Piece {
  readonly text: string;
  /** Places of the document's blocks, in reading order. */
  readonly places: readonly string[];
}

/** Something said of a goal or a part of it that is no text of it: who, when, with whom. */
export interface Detail extends Piece {
  /** "Ansvarlig", as it stands in the document. */
  readonly label: string;
  /** Who is responsible, or when; undefined for everything else. */
  readonly about: About | undefined;
}

/** An action or an indicator, with what is said of it alone. */
export interface Point extends Piece {
  readonly details: readonly Detail[];
}

export interface GoalReading {
  /** "1.1" as typed or counted by Word; empty when the document numbers nothing. */
  readonly number: string;
  readonly title: Piece;
  readonly description: Piece;
  readonly actions: readonly Point[];
  readonly indicators: readonly Point[];
  readonly milestones: readonly Point[];
  readonly documentation: Piece;
  readonly followUp: Piece;
  readonly details: readonly Detail[];
}

export interface FocusAreaReading {
  readonly number: string;
  readonly title: Piece;
  readonly introduction: Piece;
  readonly goals: readonly GoalReading[];
}

export interface ChapterReading {
  readonly title: Piece;
  readonly text: Piece;
}

/** The plan's first and last day. */
export interface PeriodReading {
  readonly from: Day;
  readonly to: Day;
  readonly places: readonly string[];
}

/** Why a line is no part of the plan. */
export type AsideReason =
  | "contents"
  | "page"
  | "frontPage"
  | "heading"
  | "label"
  | "leadIn"
  | "address"
  | "caseNumber";

/** A line that was understood and is no content: a page number, "Handlinger", the table of contents. */
export interface Aside extends Piece {
  readonly reason: AsideReason;
}

/** A line that nobody knows the place of; a person may. */
export interface LeftOver extends Piece {
  /** Why it was left, for the person who places it. */
  readonly reason: Bilingual;
}

export type Severity = "error" | "warning" | "info";

export interface ReadingIssue {
  readonly severity: Severity;
  readonly message: Bilingual;
  /** A place of the document, or empty when it concerns all of it. */
  readonly place: string;
}

export interface PlanReading {
  readonly title: Piece;
  readonly department: Piece;
  readonly period: PeriodReading | undefined;
  /** The quarter that the document's follow-up is about. */
  readonly quarter: Quarter | undefined;
  readonly caseNumber: Piece;
  readonly chapters: readonly ChapterReading[];
  readonly focusAreas: readonly FocusAreaReading[];
  readonly leftOver: readonly LeftOver[];
  readonly asides: readonly Aside[];
  /** Labels of which it was doubtful, or told, what they announce. */
  readonly labels: readonly LabelReading[];
  readonly issues: readonly ReadingIssue[];
}

export const nothing: Piece = { text: "", places: [] };
