/**
 * A draft as SharePoint takes it. `toFormValues` is for new rows (`AddValidateUpdateItemUsingPath`, strings in the
 * site's locale, da-DK); `toJson` is for changes (MERGE). Both expect a draft that has been checked, and people who are
 * known (see `people.ts`).
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Link, Person } from "../../schema/entity.ts";
import type { Field } from "../../schema/field.ts";

export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** A person's sign-in name as SharePoint writes it, for Microsoft Entra accounts. */
export function loginOf(email: string): string {
  return `i:0#.f|membership|${email}`;
}

/**
 * The form values of a new row: the content type, and each field that has a value. `logins` are sign-in names by
 * lower-case e-mail, for those whose sign-in name is not their e-mail.
 */
export function toFormValues<L extends ListDefinition>(
  list: L,
  kind: keyof L["kinds"] & string,
  draft: Draft<L>,
  logins: ReadonlyMap<string, string> = new Map(),
): FormValue[] {
  const form: FormValue[] = [];
  const contentTypeId = list.kinds[kind]?.contentTypeId;
  if (contentTypeId !== undefined) form.push({ FieldName: "ContentTypeId", FieldValue: contentTypeId });
  for (const [field, value] of given(list, draft)) {
    const text = formText(field, value, logins);
    if (text !== "") form.push({ FieldName: field.column, FieldValue: text });
  }
  return form;
}

/** The properties of a change. A field with `undefined` is emptied, one that is not there is left alone. */
export function toJson<L extends ListDefinition>(list: L, draft: Draft<L>): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [field, value] of given(list, draft)) {
    const [name, written] = jsonProperty(field, value);
    json[name] = written;
  }
  return json;
}

/** The lines `address title` that links are kept as. */
export function writeLinks(links: readonly Link[]): string {
  return links.map(({ url, title }) => `${url} ${title}`.trim()).join("\n");
}

/** Made once: making one takes longer than writing a whole row. */
const copenhagenClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** A moment (milliseconds since 1970) as a form takes it on our sites: Copenhagen's clock, `22-11-2026 09:05:00`. */
export function toFormMoment(milliseconds: number): string {
  const parts = copenhagenClock.formatToParts(milliseconds);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("day")}-${of("month")}-${of("year")} ${of("hour")}:${of("minute")}:${of("second")}`;
}

export function personKey(
  { email, login }: Pick<Person, "email" | "login">,
  logins: ReadonlyMap<string, string> = new Map(),
): string {
  return JSON.stringify([{ Key: logins.get(email.toLowerCase()) ?? login ?? loginOf(email) }]);
}

function given(list: ListDefinition, draft: object): [Field, unknown][] {
  const pairs: [Field, unknown][] = [];
  for (const [name, value] of Object.entries(draft)) {
    const field = list.fields[name];
    if (field !== undefined) pairs.push([field, value]);
  }
  return pairs;
}

function formText(field: Field, value: unknown, logins: ReadonlyMap<string, string>): string {
  if (value === undefined || value === null) return "";
  switch (field.kind) {
    case "text":
    case "note":
      return textual(value);
    case "number":
      return decimal(Number(value), field.decimals).replace(".", ",");
    case "day":
      return textual(value).split("-").toReversed().join("-");
    case "flag":
      return value === true ? "1" : "0";
    case "choice":
      return field.choices[textual(value)]?.da ?? "";
    case "person":
      return personKey(value as Person, logins);
    case "lookup":
      return textual(value);
    case "lookups":
      return (value as readonly number[]).map((id) => `${id};#`).join(";#");
    case "links":
    default:
      return writeLinks(value as readonly Link[]);
  }
}

function jsonProperty(field: Field, value: unknown): [string, unknown] {
  const nothing = value === undefined || value === null || value === "";
  switch (field.kind) {
    case "person":
      return [`${field.column}Id`, nothing ? null : ((value as Person).id ?? null)];
    case "lookup":
      return [`${field.column}Id`, nothing ? null : value];
    case "lookups":
      return [`${field.column}Id`, nothing ? [] : value];
    case "flag":
      return [field.column, value === true];
    case "day":
      // Noon UTC is that same day in every zone that matters, so SharePoint keeps the day whatever the season.
      return [field.column, nothing ? null : `${textual(value)}T12:00:00Z`];
    case "choice":
      return [field.column, nothing ? null : (field.choices[textual(value)]?.da ?? null)];
    case "links":
      return [field.column, nothing ? null : writeLinks(value as readonly Link[])];
    case "text":
    case "note":
    case "number":
    default:
      return [field.column, nothing ? null : value];
  }
}

/** A checked value of a text, a choice, a day or an id. */
function textual(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

/** Without exponent and without trailing zeros. */
function decimal(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(decimals, 15));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
