/**
 * What each line is by itself, before anybody asks what it belongs to: a heading, a label, an introduction to a list,
 * an item, a text.
 */
import type { Label } from "./label.ts";
import type { Line } from "./line.ts";
import type { Role } from "./vocabulary.ts";

export interface Heading {
  readonly kind: "heading";
  readonly line: Line;
  readonly number: string;
  readonly title: string;
  /** What it says itself that it is; "wrapper" is a heading such as "Indsatsområder". */
  readonly word: "goal" | "focus" | "wrapper" | "chapter" | undefined;
  /** "delmål", "mål". */
  readonly name: string;
}

export interface LabelToken {
  readonly kind: "label";
  readonly line: Line;
  readonly label: Label;
}

export interface LeadIn {
  readonly kind: "leadIn";
  readonly line: Line;
  readonly role: Role;
  /** What the line says before it leads into the list. */
  readonly before: string;
}

export interface Text {
  readonly kind: "item" | "text";
  readonly line: Line;
}

/** A cell of a table that nothing is known of. */
export interface Unknown {
  readonly kind: "unknown";
  readonly line: Line;
}

/** The head of a table's column: its words have been used already. */
export interface ColumnHead {
  readonly kind: "columnHead";
  readonly line: Line;
}

export type Token = Heading | LabelToken | LeadIn | Text | Unknown | ColumnHead;
