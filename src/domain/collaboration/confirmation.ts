/**
 * Which confirmations hold. A confirmation keeps what was confirmed: level, parties, aim, roles and dates. It holds for
 * as long as these read the same, so that a later change asks for confirmation again, and a change that is taken back
 * does not.
 */
import type { Person } from "../../schema/entity.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { ConfirmationRow } from "../../schema/lists/confirmations.ts";
import { plainText } from "./parts.ts";

/** What a party stands by when it confirms. */
export interface BindingContent {
  readonly level: CollaborationLevel;
  /** The departments' keys, sorted. */
  readonly parties: readonly string[];
  readonly aim: string;
  readonly roles: string;
  readonly startsOn: string;
  readonly evaluateOn: string;
  readonly rhythm: string;
  readonly endsOn: string;
}

export type BindingPart = keyof BindingContent;

const bindingParts = [
  "level",
  "parties",
  "aim",
  "roles",
  "startsOn",
  "evaluateOn",
  "rhythm",
  "endsOn",
] as const satisfies readonly BindingPart[];

export interface Change {
  readonly part: BindingPart;
  /** How it read when it was confirmed. */
  readonly before: string;
}

export type Confirmation = {
  /** The party's last word, be it a confirmation or that it takes one back; undefined when it has said none. */
  readonly row?: number | undefined;
} & (
  | { readonly is: "missing" }
  | { readonly is: "holds"; readonly by: Person; readonly at: string }
  | {
      readonly is: "overtaken";
      readonly by: Person;
      readonly at: string;
      readonly changes: readonly Change[];
    }
);

/** How a party's word stands, from the rows in its folder: the newest counts, and one that was taken back is none. */
export function confirmationOf(rows: readonly ConfirmationRow[], now: BindingContent): Confirmation {
  const newest = rows.reduce<ConfirmationRow | undefined>(
    (best, row) => (best === undefined || row.id > best.id ? row : best),
    undefined,
  );
  if (newest === undefined) return { is: "missing" };
  const { author: by, createdAt: at, id: row } = newest;
  const then = newest.kind === "confirmation" ? readContent(newest.confirmed) : undefined;
  if (then === undefined) return { is: "missing", row };
  const changes = bindingParts
    .filter((part) => textOf(then[part]) !== textOf(now[part]))
    .map((part) => ({ part, before: textOf(then[part]) }));
  return changes.length === 0 ? { is: "holds", by, at, row } : { is: "overtaken", by, at, row, changes };
}

/** What is stored with a confirmation. */
export function confirmedText(content: BindingContent): string {
  return JSON.stringify(content, [...bindingParts], 1);
}

function readContent(text: string): Partial<Record<BindingPart, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parties are compared and shown as one text, their keys joined. Whatever else somebody has put there by hand says
 * nothing.
 */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .filter((each) => typeof each === "string")
      .toSorted()
      .join(", ");
  return typeof value === "string" ? plainText(value) : "";
}
