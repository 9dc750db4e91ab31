/** Adding one row so that it is stored once, whatever happens on the way. */
import { check } from "../../schema/check.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft } from "../../schema/entity.ts";
import { addPart, readAdded, withKeys, type NewRow } from "./add-part.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { knownPeople, peopleIn } from "../people/people.ts";
import { odataText, readPage } from "../reading/read.ts";

export interface AddedRow {
  readonly id: number;
  readonly clientKey: string;
}

/**
 * Stores a row and gives its id. `clientKey` makes it safe to call again with the same row: whoever keeps drafts keeps the key with
 * them. Throws a SharePointError; of kind "invalid", with issues, when the draft or SharePoint says no to a field.
 */
export async function addRow<L extends ListDefinition>(
  site: Site,
  list: L,
  kind: keyof L["kinds"] & string,
  draft: Draft<L>,
  options: { readonly department: string; readonly clientKey?: string },
): Promise<AddedRow> {
  const clientKey = options.clientKey ?? crypto.randomUUID();
  let row: NewRow<L> = { kind, draft, department: options.department, clientKey };
  requireSound(list, row);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { url, body } = addPart(site, list, row);
      const answer = await site.send({ method: "POST", url, body });
      const added = readAdded(list, answer.body);
      if ("id" in added) return { id: added.id, clientKey };
      if ("duplicate" in added) return { id: await storedId(site, list, clientKey), clientKey };
      const logins = attempt === 1 ? await loginsFor(site, list, row, added.error) : undefined;
      if (logins === undefined) throw added.error;
      row = { ...row, logins };
    } catch (error) {
      // The answer was lost. The row may be there; the key, which is unique, tells, and keeps a second sending from doubling it.
      if (!(error instanceof SharePointError) || !error.outcomeUnknown || !hasClientKey(list)) throw error;
      // When not even that can be asked, the first error stands: it says that nobody knows.
      const id = await findByClientKey(site, list, clientKey).catch(() => "unknown" as const);
      if (typeof id === "number") return { id, clientKey };
      if (id === "unknown" || attempt >= 3) throw error;
    }
  }
}

/** Throws the draft's issues, if there are any, as an "invalid" error. */
export function requireSound<L extends ListDefinition>(list: L, row: NewRow<L>): void {
  const issues = check(list, row.kind, withKeys(list, row));
  if (issues.length === 0) return;
  throw new SharePointError("invalid", {
    issues,
    facts: issues.map(({ path, sentence }) => `${path}: ${sentence.en}`).join(" "),
  });
}

/** The id of the row with this client key, or undefined. */
async function findByClientKey(
  site: Site,
  list: ListDefinition,
  clientKey: string,
): Promise<number | undefined> {
  const { body } = await site.send({ method: "GET", url: clientKeyUrl(site, list, clientKey) });
  return readFoundId(body);
}

/** The address that asks for the row with this client key. */
export function clientKeyUrl(site: Site, list: ListDefinition, clientKey: string): string {
  const { items } = site.sp.web.getList(listPath(site, list));
  return items
    .select("Id")
    .filter(`ClientKey eq ${odataText(clientKey)}`)
    .top(1)
    .toRequestUrl();
}

export function readFoundId(body: string): number | undefined {
  const row = readPage(body).rows[0] as { readonly Id?: unknown } | undefined;
  return typeof row?.Id === "number" ? row.Id : undefined;
}

export function hasClientKey(list: ListDefinition): boolean {
  return Object.values(list.fields).some((field) => field.column === "ClientKey");
}

async function storedId(site: Site, list: ListDefinition, clientKey: string): Promise<number> {
  const id = await findByClientKey(site, list, clientKey);
  if (id !== undefined) return id;
  throw new SharePointError("broken", {
    facts: `the key ${clientKey} is taken by a row that cannot be read`,
  });
}

/** When SharePoint did not know a person by e-mail: the sign-in names of the people in the row, which it does know. */
async function loginsFor<L extends ListDefinition>(
  site: Site,
  list: L,
  row: NewRow<L>,
  error: SharePointError,
): Promise<ReadonlyMap<string, string> | undefined> {
  const concernsPerson = error.issues?.some((issue) => list.fields[issue.path]?.kind === "person") ?? false;
  if (!concernsPerson) return undefined;
  const known = await knownPeople(site, peopleIn(list, row.draft));
  return new Map([...known].map(([email, person]) => [email, person.login]));
}
