/**
 * What is done before anything is sent: drafts are checked, and what must be known of people and of the recycle bin is
 * asked, once for all.
 */
import { bilingual } from "../../../schema/bilingual.ts";
import { check } from "../../../schema/check.ts";
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Draft, Issue, Person } from "../../../schema/entity.ts";
import { currentEmail } from "../../people/current-person.ts";
import { knownPeople, peopleIn, type KnownPerson } from "../../people/people.ts";
import type { Site } from "../../sending/connect.ts";
import { invalid, SharePointError } from "../../sending/errors.ts";
import type { Write } from "./as-data.ts";
import { withKeys } from "./new-row.ts";
import { findInBin, type BinPlace } from "./recycle-bin.ts";

export type Prepared<L extends ListDefinition> =
  | { readonly write: Write<L> }
  | { readonly error: SharePointError };

type Known = ReadonlyMap<string, KnownPerson>;
type Bins = ReadonlyMap<number, BinPlace>;

/**
 * The writes as they can be sent, or why not, in their order. At most one request for people and one for the recycle
 * bin.
 */
export async function prepare<L extends ListDefinition>(
  site: Site,
  list: L,
  writes: readonly Write<L>[],
): Promise<readonly Prepared<L>[]> {
  const issues = writes.map((write) => issuesOf(list, write));
  const sound = writes.filter((_, index) => issues[index]?.length === 0);
  const people = sound.flatMap((write) => peopleToAsk(list, write));
  const lost = sound.flatMap((write) =>
    write.do === "restore" && write.bin === undefined ? [write.id] : [],
  );
  const isOwnAsked = sound.some((write) => write.do === "restore" && write.ownOnly === true);
  const [known, bins, me] = await Promise.all([
    answer(async (): Promise<Known> => (people.length === 0 ? new Map() : knownPeople(site, people))),
    answer(async (): Promise<Bins> => (lost.length === 0 ? new Map() : findInBin(site, list, lost))),
    isOwnAsked && lost.length > 0 ? currentEmail(site) : undefined,
  ]);
  return writes.map((write, index) => {
    const wrong = issues[index] ?? [];
    return wrong.length > 0 ? { error: invalid(wrong) } : completed(list, write, known, bins, me);
  });
}

async function answer<T>(ask: () => Promise<T>): Promise<T | SharePointError> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
}

function issuesOf<L extends ListDefinition>(list: L, write: Write<L>): readonly Issue[] {
  if (write.do === "add") return check(list, write.row.kind, withKeys(list, write.row));
  if (write.do !== "change") return [];
  return check(list, write.kind ?? write.row.kind, write.draft, { change: true });
}

/** A form takes sign-in names, a change takes ids. */
function peopleToAsk<L extends ListDefinition>(
  list: L,
  write: Write<L>,
): readonly (string | Pick<Person, "email" | "login">)[] {
  if (write.do === "add") {
    const { draft, writtenAs } = write.row;
    return [...peopleIn(list, draft), ...(writtenAs ? [writtenAs.email] : [])];
  }
  return write.do === "change" ? peopleIn(list, write.draft).filter(({ id }) => id === undefined) : [];
}

function completed<L extends ListDefinition>(
  list: L,
  write: Write<L>,
  known: Known | SharePointError,
  bins: Bins | SharePointError,
  me: string | undefined,
): Prepared<L> {
  if (write.do === "restore" && write.bin === undefined) {
    if (bins instanceof SharePointError) return { error: bins };
    const place = bins.get(write.id);
    const isAnothers =
      write.ownOnly === true && me !== undefined && (place?.by ?? "") !== "" && place?.by !== me;
    return { write: { ...write, bin: isAnothers ? undefined : place?.bin } };
  }
  if (peopleToAsk(list, write).length === 0) return { write };
  if (known instanceof SharePointError) return { error: known };
  if (write.do === "add") return { write: { ...write, row: { ...write.row, known } } };
  if (write.do !== "change") return { write };
  const draft = withIds(list, write.draft, known);
  // Writing them would empty the field. A form would be refused by SharePoint itself.
  const strangers = strangersIn(list, draft);
  return strangers.length > 0 ? { error: invalid(strangers) } : { write: { ...write, draft } };
}

function withIds<L extends ListDefinition>(list: L, draft: Draft<L>, known: Known): Draft<L> {
  const found = Object.entries(draft).flatMap(([name, value]): [string, Person][] => {
    if (list.fields[name]?.kind !== "person" || value === undefined) return [];
    const person = value as Person;
    const id = person.id ?? known.get(person.email.toLowerCase())?.id;
    return id === undefined ? [] : [[name, { ...person, id }]];
  });
  return { ...draft, ...Object.fromEntries(found) };
}

/** Issues for the people in a draft whom SharePoint does not know. */
function strangersIn(list: ListDefinition, draft: object): Issue[] {
  return peopleIn(list, draft)
    .filter((person) => person.id === undefined)
    .map((person) => {
      const path = Object.entries(draft).find(([, value]) => value === person)?.[0] ?? "";
      return {
        path,
        sentence: bilingual(
          `SharePoint kender ikke ${person.name || person.email}. Vælg personen igen, eller bed personen om at åbne sitet én gang.`,
          `SharePoint does not know ${person.name || person.email}. Choose the person again, or ask the person to open the site once.`,
        ),
      };
    });
}
