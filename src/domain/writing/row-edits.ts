/**
 * What somebody has written in a row and SharePoint does not have yet, field by field, each with what stood there when
 * one began. From that follows what is to be sent, and whether a colleague has changed the same field meanwhile. Pure.
 */

import type { Person } from "../../schema/entity.ts";
import { personKey } from "../plan/person-key.ts";

export interface FieldEdit {
  readonly value: unknown;
  /** What stood in the row when one began to write. */
  readonly from: unknown;
}

export type RowEdits = Readonly<Record<string, FieldEdit>>;

type Values = Readonly<Record<string, unknown>>;

const none: ReadonlySet<string> = new Set();

/**
 * Whether two values of a field say the same to people: empty is empty however it is stored, spaces around a text and
 * the form of its line breaks do not count, a person is the same by `personKey`, several choices are the same in any
 * order.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.replaceAll("\r\n", "\n").trim();
  if (Array.isArray(value)) return value.length === 0 ? "" : JSON.stringify(value.map(comparable).toSorted());
  if (isPerson(value)) return personKey(value);
  return JSON.stringify(value);
}

function isPerson(value: unknown): value is Person {
  return typeof value === "object" && value !== null && "email" in value && "name" in value;
}

/**
 * The edits with these values written over the row's. A field that says again what the row says is no edit any more,
 * unless something else is on its way there: `sending` are the values that are being sent.
 */
export function withValues(
  row: Values | undefined,
  edits: RowEdits,
  values: Values,
  sending: Values = {},
): RowEdits {
  const next: Record<string, FieldEdit> = { ...edits };
  for (const [name, value] of Object.entries(values)) {
    const from = edits[name] ? edits[name].from : row?.[name];
    next[name] = { value, from };
    if (Object.hasOwn(sending, name)) continue;
    // A text that differs by a space only is still being written.
    if (row !== undefined && value === row[name] && isSameValue(from, row[name])) delete next[name];
  }
  return next;
}

/** The row as it reads with the edits. */
export function applied<Row extends object>(row: Row, edits: RowEdits): Row {
  const values = Object.entries(edits).map(([name, edit]) => [name, edit.value] as const);
  return values.length === 0 ? row : { ...row, ...Object.fromEntries(values) };
}

/**
 * The fields in which somebody else has written something else since one began. `silent` names fields about which
 * nobody is asked: there the last one decides.
 */
export function clashesOf(row: Values, edits: RowEdits, silent = none): readonly string[] {
  return Object.entries(edits)
    .filter(
      ([name, { value, from }]) =>
        !silent.has(name) && !isSameValue(row[name], from) && !isSameValue(row[name], value),
    )
    .map(([name]) => name);
}

/**
 * The fields in which somebody else has written between two readings, and one has not oneself, or to the same end: a
 * form shows them as they are now, and says so.
 */
export function takenIn(seen: Values, row: Values, edits: RowEdits): readonly string[] {
  return Object.keys(row).filter(
    (name) => !Object.hasOwn(edits, name) && !isSameValue(seen[name], row[name]),
  );
}

/** What has to be written over one row to make it read as another. */
export function editsBetween(from: Values, to: Values): RowEdits {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !isSameValue(from[name], to[name]))
      .map((name) => [name, { value: to[name], from: from[name] }]),
  );
}

/** The values to send: all edits but those that clash. */
export function valuesToSend(row: Values, edits: RowEdits, silent = none): Values {
  const clashing = new Set(clashesOf(row, edits, silent));
  return Object.fromEntries(
    Object.entries(edits)
      .filter(([name, { value }]) => !clashing.has(name) && !isSameValue(row[name], value))
      .map(([name, { value }]) => [name, typeof value === "string" ? value.trim() : value]),
  );
}

/**
 * The edits that are left when the row has come from SharePoint anew, after a saving or because somebody else has
 * written in it.
 */
export function editsLeft(row: Values, edits: RowEdits, sent: Values = {}): RowEdits {
  const left: Record<string, FieldEdit> = {};
  for (const [name, edit] of Object.entries(edits)) {
    if (isSameValue(edit.value, row[name])) continue;
    // What was sent has arrived; what has been written since begins from there.
    const hasArrived = Object.hasOwn(sent, name) && isSameValue(sent[name], row[name]);
    // One has gone back to where one began, while what had been written was on its way and did not arrive.
    if (!hasArrived && isSameValue(edit.value, edit.from)) continue;
    left[name] = hasArrived ? { value: edit.value, from: row[name] } : edit;
  }
  return left;
}

export type Choice = "mine" | "theirs" | "both";

/**
 * The edits when one has chosen between two editions of a field. Both texts: theirs first, then `between`, then one's
 * own.
 */
export function chosen(
  row: Values,
  edits: RowEdits,
  name: string,
  choice: Choice,
  between = "\n\n",
): RowEdits {
  const edit = edits[name];
  if (edit === undefined) return edits;
  const { [name]: _, ...others } = edits;
  if (choice === "theirs") return others;
  const theirs = row[name];
  const value =
    choice === "both" && typeof edit.value === "string" && typeof theirs === "string"
      ? `${theirs}${between}${edit.value}`
      : edit.value;
  return { ...others, [name]: { value, from: theirs } };
}
