/** Finding out how SharePoint knows somebody of whom only the e-mail, or the directory's sign-in name, is known. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Person } from "../../schema/entity.ts";
import type { Part } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { SharePointError, type ErrorKind } from "../sending/errors.ts";
import { odataText } from "../reading/read.ts";

export interface KnownPerson {
  readonly id: number;
  readonly login: string;
}

interface Acquaintance {
  readonly known: Map<string, KnownPerson>;
  /** Questions that are under way, by lower-case e-mail. */
  readonly asked: Map<string, Promise<void>>;
}

/** With these SharePoint has said that it does not know the person, or that we may not ask about her. */
const saysNo: ReadonlySet<ErrorKind> = new Set(["invalid", "forbidden", "not-found"]);
/** SharePoint says so with 500 as well: the user does not exist, or is not unique. */
const noSuchUser = /-2130575276|-2146232832/u;

const acquaintances = new WeakMap<Site, Acquaintance>();

/**
 * How SharePoint knows these people, by lower-case e-mail; asked once per person and kept for the life of the
 * connection. Whoever the site does not know yet becomes known to it by the asking. Somebody whom SharePoint does not
 * know, or whom we may not ask about, is missing in the answer. One who may soon be written can be asked about in
 * advance: the writing then waits for the same answer. Throws a SharePointError when SharePoint does not answer.
 */
export async function knownPeople(
  site: Site,
  people: Iterable<string | Pick<Person, "email" | "login">>,
): Promise<ReadonlyMap<string, KnownPerson>> {
  const { known, asked } = acquaintances.get(site) ?? {
    known: new Map<string, KnownPerson>(),
    asked: new Map<string, Promise<void>>(),
  };
  acquaintances.set(site, { known, asked });
  const logins = new Map<string, string>();
  for (const person of people) {
    const { email, login } = typeof person === "string" ? { email: person } : person;
    if (!known.has(email.toLowerCase())) logins.set(email.toLowerCase(), login ?? email);
  }
  const underWay = [...logins.keys()].flatMap((email) => asked.get(email) ?? []);
  const strangers = [...logins].filter(([email]) => !asked.has(email));
  if (strangers.length > 0) {
    const asking = ask(site, known, strangers).finally(() => {
      for (const [email] of strangers) asked.delete(email);
    });
    for (const [email] of strangers) asked.set(email, asking);
    underWay.push(asking);
  }
  await Promise.all(underWay);
  return known;
}

async function ask(
  site: Site,
  known: Map<string, KnownPerson>,
  strangers: readonly (readonly [email: string, login: string])[],
): Promise<void> {
  const askEach = async (part: (email: string, login: string) => Part, left: typeof strangers) => {
    const outcomes = await site.batch(left.map(([email, login]) => part(email, login)));
    for (const [index, [email]] of left.entries()) {
      const outcome = outcomes[index];
      const found = outcome?.ok ? readUser(outcome.answer.body) : undefined;
      if (found) known.set(email, found);
      if (outcome?.ok === false && !isNo(outcome.error)) throw outcome.error;
      if (outcome?.ok === true && found === undefined && !isEmptyList(outcome.answer.body)) {
        const facts = `not understood, of a person: ${outcome.answer.body.slice(0, 300)}`;
        throw new SharePointError("broken", { facts });
      }
    }
  };
  await askEach(
    (_, login) => ({
      method: "POST",
      url: `${site.url}/_api/web/ensureuser`,
      body: JSON.stringify({ logonName: login }),
      repeatable: true,
    }),
    strangers,
  );
  // Somebody who may only read the site may not ask that, but may look at those whom the site knows.
  const left = strangers.filter(([email]) => !known.has(email));
  if (left.length === 0) return;
  await askEach((email) => {
    const query = `$select=Id,LoginName&$filter=${encodeURIComponent(`Email eq ${odataText(email)}`)}`;
    return { method: "GET", url: `${site.url}/_api/web/siteusers?${query}` };
  }, left);
}

/**
 * Whether the error is SharePoint's word on the person. Anything else, above all what came instead of the whole batch's
 * answer, says nothing of her, and is no reason to call her unknown.
 */
function isNo({ kind, code = "", cause }: SharePointError): boolean {
  if (cause instanceof SharePointError) return false;
  return saysNo.has(kind) || (kind === "broken" && noSuchUser.test(code));
}

/** The people in a draft's person fields. */
export function peopleIn(list: ListDefinition, draft: object): Person[] {
  return Object.entries(draft)
    .filter(([name, value]) => list.fields[name]?.kind === "person" && value !== undefined)
    .map(([, value]) => value as Person);
}

function readUser(body: string): KnownPerson | undefined {
  const json = parse(body) as { value?: unknown; Id?: unknown; LoginName?: unknown } | null | undefined;
  const user = (Array.isArray(json?.value) ? json.value[0] : json) as
    | { Id?: unknown; LoginName?: unknown }
    | undefined;
  return typeof user?.Id === "number" && typeof user.LoginName === "string"
    ? { id: user.Id, login: user.LoginName }
    : undefined;
}

function isEmptyList(body: string): boolean {
  const json = parse(body) as { value?: unknown } | null | undefined;
  return Array.isArray(json?.value) && json.value.length === 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
