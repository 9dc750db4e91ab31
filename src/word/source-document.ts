/**
 * A document as it was read, before anybody has asked what it means: a flat list of lines in reading order. Every line
 * keeps what its author told the eye (style, heading level, bullet, number, bold) and a place by which people find it
 * again.
 */

/** Where in the file a line stood. Contents is a table of contents that Word made, struck what is crossed out. */
export type Part = "body" | "textBox" | "footnote" | "header" | "footer" | "contents" | "struck";

/** A line's place in a table: all counted from 1. A cell that is merged downwards stands in its first row. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The bullet or number that stands before a line without being typed. */
export interface ListMark {
  /** Counted from 0. */
  readonly level: number;
  readonly kind: "bullet" | "number";
  /** The number as it is seen, such as "1.1" or "a)"; empty for a bullet. */
  readonly label: string;
}

export interface Block {
  /** Unique in its document and stable: "afsnit 12", or "afsnit 12, linje 2" where a line was broken by hand. */
  readonly place: string;
  readonly part: Part;
  /** The accepted text: inserted text with, deleted and hidden text left out. May contain tabs, never a line break. */
  readonly text: string;
  /** The style's name, or empty. */
  readonly style: string;
  /** The heading level from 1 to 9; 0 for the document's title. */
  readonly outline: number | undefined;
  readonly list: ListMark | undefined;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  /** How many characters at the beginning are bold. */
  readonly boldLead: number;
  /** The letters' size in points where the document tells it. */
  readonly size: number | undefined;
  readonly cell: Cell | undefined;
  /** True when an empty line stood before it, in a text. */
  readonly isApart: boolean;
}

export interface SourceDocument {
  /** The file's name as the person knows it. */
  readonly name: string;
  readonly blocks: readonly Block[];
}
