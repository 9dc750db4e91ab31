/**
 * A plan that is about to be brought in, as the person sees and corrects it before anything is written: the facts about
 * the plan, and what stands in it as a flat list in reading order, in which each piece belongs to the nearest one above
 * it that can hold it.
 */
import type { Quarter } from "../../domain/calendar/calendar.ts";
import type { Bilingual } from "../../schema/bilingual.ts";
import type { Person } from "../../schema/entity.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { AsideReason } from "../understand/reading.ts";
import type { SlotRole } from "../understand/roles/assign-roles.ts";
import type { LabelAnswers, LabelReading } from "../understand/roles/doubts.ts";

/** What a piece can be. A status is what was said of the goal above it for the past period. */
export const pieceKinds = [
  "chapter",
  "focusArea",
  "goal",
  "action",
  "trialAction",
  "indicator",
  "milestone",
  "status",
] as const;
export type PieceKind = (typeof pieceKinds)[number];

export interface DraftPiece {
  /** Unique in the draft and for good: the row's key is made of it. */
  readonly id: string;
  /** What of the document it was made of, the same each time it is read; none for what a person made. */
  readonly from?: string | undefined;
  readonly kind: PieceKind;
  /** One line; a status has none. */
  readonly title: string;
  readonly text: string;
  /** What proves a status; empty for everything else. */
  readonly documentation: string;
  /** How a status says that it went, when the person has chosen. */
  readonly assessment: Assessment | undefined;
  /** `YYYY-MM-DD` where the document tells of a deadline, otherwise empty. */
  readonly due: string;
  /** What of time `due` ends, where the document names no certain day. */
  readonly dueStretch?: Stretch | undefined;
  /** Who is responsible, when the person has said so. */
  readonly responsible: Person | undefined;
  /**
   * The line of the text by which the document names somebody responsible, "Ansvarlig: Mette Holm"; otherwise empty.
   */
  readonly responsibleLine: string;
  /** The places in the document that it was made of. */
  readonly places: readonly string[];
  /** The document has no title here, and this is a proposal. */
  readonly isProposed: boolean;
}

/** A line that nobody has placed yet, or that was left out on purpose. */
export interface LeftOverPiece {
  readonly id: string;
  /** As a piece's. */
  readonly from?: string | undefined;
  readonly text: string;
  readonly places: readonly string[];
  /** Why it was left, for the person who places it. */
  readonly reason: Bilingual;
  readonly isLeftOut: boolean;
}

export interface PlanFacts {
  readonly title: string;
  readonly kind: "businessPlan" | "goalPlan";
  /** The id of the department or unit; undefined until somebody has said so. */
  readonly owner: number | undefined;
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly to: string;
  readonly caseNumber: string;
  /** The quarter that what is said of the past is about; undefined where neither document nor person has said. */
  readonly quarter?: Quarter | undefined;
}

/** What the municipality remembers that a label announces, and where it was answered. */
export interface RememberedLabel {
  readonly role: SlotRole;
  /** The title of the department that answered. */
  readonly department: string;
}

export interface ImportDraft {
  /** Made once; the keys of all rows begin with it. */
  readonly clientKey: string;
  readonly facts: PlanFacts;
  readonly pieces: readonly DraftPiece[];
  readonly leftOver: readonly LeftOverPiece[];
  /** How many ids have been given. */
  readonly count: number;
  /** Labels of which it is doubtful, or told, what they announce. */
  readonly labels: readonly LabelReading[];
  /** What the person has said of them. */
  readonly answers: LabelAnswers;
  /** By a label's key, what was answered before in the municipality. */
  readonly remembered: Readonly<Record<string, RememberedLabel>>;
  /** By place, why a line is no part of the plan. */
  readonly asides: Readonly<Record<string, AsideReason>>;
}
