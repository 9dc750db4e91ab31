/**
 * One new row as a request: made inside its department's folder with `AddValidateUpdateItemUsingPath`, the only call
 * that can, and what its answer says. The answer is 200 whatever happened; failures stand in it field by field.
 */
import { bilingual } from "../../../schema/bilingual.ts";
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Draft, Issue } from "../../../schema/entity.ts";
import type { Part } from "../../sending/batch.ts";
import { listPath, type Site } from "../../sending/connect.ts";
import { SharePointError } from "../../sending/errors.ts";
import type { KnownPerson } from "../../people/people.ts";
import { personKey, toFormMoment, toFormValues, type FormValue } from "../draft.ts";

/** Who wrote a row and when, for seeding and imports. SharePoint lets only administrators say so. */
export interface Written {
  readonly email: string;
  /** ISO 8601, or milliseconds since 1970. */
  readonly at: string | number;
}

export interface NewRow<L extends ListDefinition> {
  readonly kind: keyof L["kinds"] & string;
  readonly draft: Draft<L>;
  /** The key of the department in whose folder the row is made; of no meaning in lists without folders. */
  readonly department: string;
  /**
   * Unique in the list, so that a row that is sent twice is stored once. A random one: whoever can guess it can take it
   * first, and then the row is refused as "taken".
   */
  readonly clientKey: string;
  readonly writtenAs?: Written | undefined;
  /** How SharePoint knows the people in the draft, by lower-case e-mail. */
  readonly known?: ReadonlyMap<string, KnownPerson> | undefined;
}

/** The folder in which a new row is made, as its path below the list; "" for the list itself. */
export function folderFor(list: ListDefinition, department: string): string {
  return list.rights === "common" ? "" : department;
}

/** Whether rows of the list carry a key of the client's, by which they are found and kept from being stored twice. */
export function hasClientKey(list: ListDefinition): boolean {
  return Object.values(list.fields).some((field) => field.column === "ClientKey");
}

/** The draft with the keys that the program keeps: client key, department and plan number, where the list has them. */
export function withKeys<L extends ListDefinition>(list: L, row: NewRow<L>): Draft<L> {
  const given: Readonly<Record<string, unknown>> = row.draft;
  const keys: Record<string, unknown> = {
    clientKey: row.clientKey,
    departmentKey: row.department,
    planKey: given["planKey"] ?? given["plan"],
  };
  const draft: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(keys)) {
    if (Object.hasOwn(list.fields, name) && value !== undefined) draft[name] = value;
  }
  return draft as Draft<L>;
}

export function addPart<L extends ListDefinition>(site: Site, list: L, row: NewRow<L>): Part {
  const path = listPath(site, list);
  const below = folderFor(list, row.department);
  const folder = below === "" ? path : `${path}/${below}`;
  const logins = new Map([...(row.known ?? [])].map(([email, person]) => [email, person.login]));
  const formValues = [
    ...toFormValues(list, row.kind, withKeys(list, row), logins),
    ...writtenValues(row, logins),
  ];
  return {
    method: "POST",
    url: addUrl(site, path),
    body: JSON.stringify({
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues,
      bNewDocumentUpdate: row.writtenAs !== undefined,
    }),
  };
}

const addUrls = new WeakMap<Site, Map<string, string>>();

/** Kept, since an import asks for the same address for each of its rows. */
function addUrl(site: Site, path: string): string {
  const known = addUrls.get(site) ?? new Map<string, string>();
  addUrls.set(site, known);
  const url =
    known.get(path) ?? `${site.sp.web.getList(path).toRequestUrl()}/AddValidateUpdateItemUsingPath()`;
  known.set(path, url);
  return url;
}

/** What became of a new row. */
export type Added =
  | { readonly id: number }
  /** SharePoint has a row with this client key already: an earlier sending has arrived. */
  | { readonly duplicate: true }
  | { readonly error: SharePointError };

export function readAdded(list: ListDefinition, body: string): Added {
  const results = readResults(body);
  if (results === undefined) {
    const facts = `not understood: ${body.slice(0, 300)}`;
    return { error: new SharePointError("broken", { facts, outcomeUnknown: true }) };
  }
  const failed = results.filter((result) => result.HasException === true);
  const key = Object.values(list.fields).find(
    (field) => field.kind === "text" && field.unique && field.hidden,
  )?.column;
  if (failed.some((result) => result.FieldName === key)) return { duplicate: true };
  const id = Number(results.find((result) => result.FieldName === "Id")?.FieldValue ?? 0);
  if (failed.length === 0 && Number.isInteger(id) && id > 0) return { id };
  const facts = failed.map((result) => `${result.FieldName}: ${result.ErrorMessage ?? ""}`).join("; ");
  return {
    error: new SharePointError(failed.length > 0 ? "invalid" : "broken", {
      facts: facts || `no id: ${body.slice(0, 300)}`,
      issues: failed.map((result) => issueOf(list, result)),
    }),
  };
}

function writtenValues(row: NewRow<ListDefinition>, logins: ReadonlyMap<string, string>): FormValue[] {
  if (row.writtenAs === undefined) return [];
  const { email, at } = row.writtenAs;
  const person = personKey({ email }, logins);
  const moment = toFormMoment(typeof at === "number" ? at : Date.parse(at));
  return [
    { FieldName: "Author", FieldValue: person },
    { FieldName: "Editor", FieldValue: person },
    { FieldName: "Created", FieldValue: moment },
    { FieldName: "Modified", FieldValue: moment },
  ];
}

interface FieldResult {
  readonly FieldName?: string;
  readonly FieldValue?: string | null;
  readonly ErrorMessage?: string | null;
  readonly HasException?: boolean;
}

/** Undefined for an answer that is none, such as one that was cut short: the row may be there all the same. */
function readResults(body: string): readonly FieldResult[] | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return Array.isArray(value) ? (value as FieldResult[]) : undefined;
  } catch {
    return undefined;
  }
}

function issueOf(list: ListDefinition, result: FieldResult): Issue {
  const entry = Object.entries(list.fields).find(([, field]) => field.column === result.FieldName);
  const said = result.ErrorMessage ?? "";
  return {
    path: entry?.[0] ?? "",
    sentence: bilingual(
      `${entry?.[1].label.da ?? result.FieldName ?? "Rækken"} kunne ikke gemmes. SharePoint siger: ${said}`,
      `${entry?.[1].label.en ?? result.FieldName ?? "The row"} could not be saved. SharePoint says: ${said}`,
    ),
  };
}
