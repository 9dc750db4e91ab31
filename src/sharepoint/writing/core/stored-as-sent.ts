/**
 * Whether a stored row says what was sent. SharePoint may have written it a little otherwise: line ends, spaces at the
 * ends, the other Unicode form of a letter, an order of ids of its own. None of that makes it another row.
 */
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Draft, Entity, Link, Person } from "../../../schema/entity.ts";
import type { Field } from "../../../schema/field.ts";
import type { KnownPerson } from "../../people/people.ts";
import { writeLinks } from "../draft.ts";
import { withKeys, type NewRow } from "./new-row.ts";

type Known = ReadonlyMap<string, KnownPerson> | undefined;

/** Whether the row has every value of the draft; where the draft empties a field, nothing may stand in it. */
export function holds<L extends ListDefinition>(
  list: L,
  row: Entity<L>,
  draft: Draft<L>,
  known?: Known,
): boolean {
  const there: Readonly<Record<string, unknown>> = row;
  return Object.entries(draft).every(([name, sent]) => {
    const field = list.fields[name];
    return field === undefined || isSame(field, sent, there[name], known);
  });
}

/**
 * Whether the row is this new row: its kind, and every value that it was sent with. What it was sent without may have a
 * default by now.
 */
export function isNewRow<L extends ListDefinition>(list: L, there: Entity<L>, row: NewRow<L>): boolean {
  const draft = withKeys(list, row);
  const given = Object.entries(draft).filter(([, value]) => !isNothing(value));
  return there.kind === row.kind && holds(list, there, Object.fromEntries(given) as Draft<L>, row.known);
}

function isSame(field: Field, sent: unknown, stored: unknown, known: Known): boolean {
  if (isNothing(sent) || isNothing(stored)) return isNothing(sent) === isNothing(stored);
  switch (field.kind) {
    case "number":
      return Math.abs(Number(sent) - Number(stored)) <= 0.5 * 10 ** -Math.min(field.decimals, 15);
    case "person":
      return isSamePerson(sent as Person, stored as Person, known);
    case "lookups":
      return sorted(sent as readonly number[]) === sorted(stored as readonly number[]);
    case "links":
      return plain(writeLinks(sent as readonly Link[])) === plain(writeLinks(stored as readonly Link[]));
    case "text":
    case "note":
      return plain(String(sent)) === plain(String(stored));
    case "day":
    case "flag":
    case "choice":
    case "lookup":
    default:
      return sent === stored;
  }
}

/** An unset flag, an empty text and an empty list are nothing, as in SharePoint. */
function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "string") return plain(value) === "";
  return value === undefined || value === null || value === false;
}

function isSamePerson(sent: Person, stored: Person, known: Known): boolean {
  const email = sent.email.toLowerCase();
  const id = sent.id ?? known?.get(email)?.id;
  return id === undefined ? email === stored.email.toLowerCase() : id === stored.id;
}

function sorted(ids: readonly number[]): string {
  return ids.toSorted((a, b) => a - b).join();
}

function plain(text: string): string {
  return text.normalize("NFC").replaceAll("\r\n", "\n").trim();
}
