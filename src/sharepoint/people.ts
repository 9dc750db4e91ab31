/** People: the directory's search, and finding out how SharePoint knows somebody of whom only the e-mail is known. */
import type { ListDefinition } from "../schema/define-list.ts";
import type { Person } from "../schema/entity.ts";
import type { Part } from "./batch.ts";
import type { Site } from "./connect.ts";
import { SharePointError } from "./errors.ts";
import { odataText } from "./read.ts";

/** People whose name or e-mail matches what has been typed, at most ten. People found carry no id until they have been written once. */
export async function searchPeople(site: Site, text: string): Promise<Person[]> {
  if (text.trim() === "") return [];
  const { body } = await site.send({
    method: "POST",
    url: `${site.url}/_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser`,
    body: JSON.stringify({
      queryParams: {
        QueryString: text.trim(),
        MaximumEntitySuggestions: 10,
        AllowEmailAddresses: true,
        AllowMultipleEntities: false,
        // 1: users only; 15: every source.
        PrincipalType: 1,
        PrincipalSource: 15,
      },
    }),
    repeatable: true,
  });
  return readSuggestions(body);
}

function readSuggestions(body: string): Person[] {
  // The answer is JSON within JSON.
  const outer = parse(body) as { value?: unknown } | undefined;
  const inner = typeof outer?.value === "string" ? parse(outer.value) : outer?.value;
  if (!Array.isArray(inner))
    throw new SharePointError("broken", { facts: `people picker: ${body.slice(0, 200)}` });
  const people: Person[] = [];
  for (const entity of inner as readonly Suggestion[]) {
    const email = entity.EntityData?.Email ?? entity.Key?.split("|").at(-1);
    if (entity.DisplayText !== undefined && email?.includes("@"))
      people.push({ name: entity.DisplayText, email });
  }
  return people;
}

interface Suggestion {
  readonly Key?: string;
  readonly DisplayText?: string;
  readonly EntityData?: { readonly Email?: string };
}

export interface KnownPerson {
  readonly id: number;
  readonly login: string;
}

const knownBySite = new WeakMap<Site, Map<string, KnownPerson>>();

/**
 * How SharePoint knows these people, by lower-case e-mail; asked once per person and kept for the life of the connection. Somebody whom
 * SharePoint does not know, or whom we may not ask about, is missing in the answer.
 */
export async function knownPeople(
  site: Site,
  emails: Iterable<string>,
): Promise<ReadonlyMap<string, KnownPerson>> {
  const known = knownBySite.get(site) ?? new Map<string, KnownPerson>();
  knownBySite.set(site, known);
  const unknown = [...new Set([...emails].map((email) => email.toLowerCase()))].filter(
    (email) => !known.has(email),
  );
  const ask = async (part: (email: string) => Part, left: readonly string[]) => {
    const outcomes = await site.batch(left.map(part));
    for (const [index, email] of left.entries()) {
      const outcome = outcomes[index];
      const found = outcome?.ok ? readUser(outcome.answer.body) : undefined;
      if (found) known.set(email, found);
    }
  };
  if (unknown.length > 0) {
    await ask(
      (email) => ({
        method: "POST",
        url: `${site.url}/_api/web/ensureuser`,
        body: JSON.stringify({ logonName: email }),
      }),
      unknown,
    );
  }
  // Somebody who may only read the site may not ask that, but may look at those whom the site knows.
  const left = unknown.filter((email) => !known.has(email));
  if (left.length > 0) {
    await ask((email) => {
      const query = `$select=Id,LoginName&$filter=${encodeURIComponent(`Email eq ${odataText(email)}`)}`;
      return { method: "GET", url: `${site.url}/_api/web/siteusers?${query}` };
    }, left);
  }
  return known;
}

/** The people in a draft, with their id filled in where SharePoint knows them. */
export async function withPeopleKnown<D extends Readonly<Record<string, unknown>>>(
  site: Site,
  list: ListDefinition,
  draft: D,
): Promise<D> {
  const strangers = peopleIn(list, draft).filter((person) => person.id === undefined);
  if (strangers.length === 0) return draft;
  const known = await knownPeople(
    site,
    strangers.map((person) => person.email),
  );
  const changed: Record<string, unknown> = { ...draft };
  for (const [name, value] of Object.entries(changed)) {
    if (list.fields[name]?.kind !== "person" || value === undefined) continue;
    const person = value as Person;
    const id = person.id ?? known.get(person.email.toLowerCase())?.id;
    if (id !== undefined) changed[name] = { ...person, id };
  }
  return changed as D;
}

/** The people in a draft's person fields. */
export function peopleIn(list: ListDefinition, draft: object): Person[] {
  return Object.entries(draft)
    .filter(([name, value]) => list.fields[name]?.kind === "person" && value !== undefined)
    .map(([, value]) => value as Person);
}

function readUser(body: string): KnownPerson | undefined {
  const json = parse(body) as { value?: unknown; Id?: unknown; LoginName?: unknown } | undefined;
  const user = (Array.isArray(json?.value) ? json.value[0] : json) as
    | { Id?: unknown; LoginName?: unknown }
    | undefined;
  return typeof user?.Id === "number" && typeof user.LoginName === "string"
    ? { id: user.Id, login: user.LoginName }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
