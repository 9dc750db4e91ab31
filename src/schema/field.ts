/**
 * The kinds of column that a list can have, as plain data. A field says which SharePoint column it is, what it is
 * called on the screen and what may stand in it; everything else (types, columns, row mapping, checks, forms, views)
 * reads it.
 */
import type { Bilingual } from "./bilingual.ts";

/** SharePoint's limit of a single line of text (Microsoft: `SPFieldText.MaxLength`). */
export const textLimit = 255;
/** SharePoint's limit of a multi-line text. */
export const noteLimit = 63_999;

/** The largest number, either way, that a row may hold: beyond it decimals are lost, and sums with them. */
export const numberLimit = 1e12;

/**
 * How a status-like choice looks in SharePoint's list views: a pill with one of SharePoint's severity classes and an
 * icon.
 */
export type ChoiceLook = {
  readonly severity: "good" | "low" | "warning" | "severe" | "neutral";
  readonly icon: string;
};

export type Choice = Readonly<Bilingual & { look?: ChoiceLook }>;

interface Common {
  /** Internal name in SharePoint: ASCII, never changes. */
  readonly column: string;
  readonly label: Bilingual;
  readonly description?: Bilingual;
  readonly required?: boolean;
  readonly indexed?: boolean;
  /** Shown neither in SharePoint's forms nor in ours: kept by the program. */
  readonly hidden?: boolean;
  /** The kinds of row (content types) that have the field; all when absent. */
  readonly on?: readonly string[];
}

export interface TextField extends Common {
  readonly kind: "text";
  readonly limit: number;
  readonly unique?: boolean;
  /** Several short words, kept as "a; b". */
  readonly isTags?: boolean;
}
export interface NoteField extends Common {
  readonly kind: "note";
  readonly limit: number;
}
export interface NumberField extends Common {
  readonly kind: "number";
  readonly decimals: number;
  /** Shown without a sign between thousands: 2027. */
  readonly isYear?: boolean;
  readonly min?: number;
  readonly max?: number;
}
export interface DayField extends Common {
  readonly kind: "day";
  /** Shown in list views relative to today, past days marked. */
  readonly deadline?: boolean;
  /** Something begins on it: of a stretch that was said ("uge 12") the first day counts, and not the last. */
  readonly begins?: boolean;
}
export interface FlagField extends Common {
  readonly kind: "flag";
}
export interface ChoiceField<Code extends string = string> extends Common {
  readonly kind: "choice";
  /** Code word -> what SharePoint stores (the Danish text) and people see. */
  readonly choices: Readonly<Record<Code, Choice>>;
}
export interface PersonField extends Common {
  readonly kind: "person";
}
export interface LookupField extends Common {
  readonly kind: "lookup";
  /** The other list's `name`. */
  readonly target: string;
}
export interface LookupsField extends Common {
  readonly kind: "lookups";
  /** The other list's `name`. */
  readonly target: string;
  /** The kinds of the other list's rows that one chooses among; all when absent. */
  readonly offers?: readonly string[];
}
export interface LinksField extends Common {
  readonly kind: "links";
}

export type Field =
  | TextField
  | NoteField
  | NumberField
  | DayField
  | FlagField
  | ChoiceField
  | PersonField
  | LookupField
  | LookupsField
  | LinksField;

export type FieldKind = Field["kind"];

type Options<F extends Field, Preset extends keyof F = never> = Omit<F, "kind" | Preset> &
  Partial<Pick<F, Preset>>;

/** One line of text, at most 255 UTF-16 units. */
export function text<const O extends Options<TextField, "limit">>(options: O) {
  return { kind: "text" as const, limit: textLimit as number, ...options };
}

/** Several lines of plain text, at most 63,999 UTF-16 units. */
export function note<const O extends Options<NoteField, "limit">>(options: O) {
  return { kind: "note" as const, limit: noteLimit as number, ...options };
}

/** A number; whole unless `decimals` says otherwise. */
export function number<const O extends Options<NumberField, "decimals">>(options: O) {
  return { kind: "number" as const, decimals: 0 as number, ...options };
}

/** A calendar day (SharePoint: date only). */
export function dayField<const O extends Options<DayField>>(options: O) {
  return { kind: "day", ...options } as const;
}

/** Yes or no; absent reads as no. */
export function flag<const O extends Options<FlagField>>(options: O) {
  return { kind: "flag", ...options } as const;
}

/** One of a few words. The row holds the Danish word, the entity the code word. */
export function choice<const O extends Options<ChoiceField>>(options: O) {
  return { kind: "choice", ...options } as const;
}

/** One person of the directory. */
export function person<const O extends Options<PersonField>>(options: O) {
  return { kind: "person", ...options } as const;
}

/** One row of another list (or of the same), by id. */
export function lookup<const O extends Options<LookupField>>(options: O) {
  return { kind: "lookup", ...options } as const;
}

/** Any number of rows of another list, by id. */
export function lookups<const O extends Options<LookupsField>>(options: O) {
  return { kind: "lookups", ...options } as const;
}

/** Web addresses, each with a title: kept as lines `address title` in a multi-line column, readable in list views. */
export function links<const O extends Options<LinksField>>(options: O) {
  return { kind: "links", ...options } as const;
}
