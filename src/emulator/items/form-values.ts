/**
 * Form values: every value is text in the site's locale, as a person would type it into a SharePoint form. Danish
 * dates are `31-12-2026`, numbers have a decimal comma; ISO dates are refused.
 */
import { arrayOf, isObject, textOf, type Json } from "../protocol/json.ts";
import { Refusal } from "../protocol/errors.ts";
import type { Field } from "../site/field.ts";
import { ensureUser } from "../site/people.ts";
import type { Site } from "../site/site.ts";
import { fromLocal } from "../site/time-zone.ts";
import type { SqlValue } from "../storage/driver.ts";
import { checkReference, checkText, storedDate } from "./json-values.ts";

/** A value a form refuses: shown beside its field, never a failed request. */
export class FormValueError extends Error {
  constructor(
    message: string,
    readonly code = -2_146_232_832,
  ) {
    super(message);
    this.name = "FormValueError";
  }
}

const danishMoment = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/;

/** How a caller says it writes values that have more than one spelling. */
export interface Spelling {
  /** Dates and times are UTC, not the site's. */
  datesInUtc: boolean;
  /** Numbers have a decimal point. */
  invariantNumbers: boolean;
}

/** @returns milliseconds UTC. @throws FormValueError */
export function parseFormDate(site: Site, text: string, dateOnly: boolean, inUtc: boolean): number {
  const match = danishMoment.exec(text.trim());
  const example = dateOnly
    ? "Enter a date like this: 23-02-2012"
    : "Enter a date and time like this: 23-02-2012 14:25";
  if (!match) throw new FormValueError(example);
  const [, day, month, year, hour = "0", minute = "0", second = "0"] = match.map((part) => part);
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const parts = new Date(local);
  const isReal = parts.getUTCDate() === Number(day) && parts.getUTCMonth() === Number(month) - 1;
  if (!isReal || Number(hour) > 23 || Number(minute) > 59) throw new FormValueError(example);
  if (Number(year) < 1900 || Number(year) > 8900) {
    throw new FormValueError("You must specify a valid date within the range of 01-01-1900 and 31-12-8900.");
  }
  return inUtc ? local : fromLocal(site.timeZone, local);
}

/** Signs group digits wherever they stand, as in .NET: `12.5` is one hundred and twenty-five in Danish. */
function parseFormNumber(text: string, isInvariant: boolean): number {
  const dotted = isInvariant ? text.replaceAll(",", "") : text.replaceAll(".", "").replace(",", ".");
  const plain = dotted.replaceAll(/\s/g, "");
  if (!/^[-+]?\d*\.?\d+$|^[-+]?\d+\.$/.test(plain)) throw new FormValueError("Only numbers can go here.");
  return Number(plain);
}

function formNumber(field: Field, text: string, isInvariant: boolean): number {
  const isPercentage = field.attributes["Percentage"] === "TRUE" && text.trim().endsWith("%");
  const number = isPercentage
    ? parseFormNumber(text.trim().slice(0, -1), isInvariant) / 100
    : parseFormNumber(text, isInvariant);
  const low = Number(field.attributes["Min"] ?? Number.NEGATIVE_INFINITY);
  const high = Number(field.attributes["Max"] ?? Number.POSITIVE_INFINITY);
  if (number < low || number > high) {
    throw new FormValueError(`The value of this field must be between ${String(low)} and ${String(high)}.`);
  }
  return number;
}

function formChoice(field: Field, text: string): string {
  const isOpen = field.attributes["FillInChoice"] === "TRUE";
  if (!isOpen && field.choices?.includes(text) === false) {
    throw new FormValueError(`The value of this field is not valid: '${text}' is not one of the choices.`);
  }
  return checkText(field, text);
}

/** `;#A;#B;#` or `A;#B`. */
function splitMany(text: string): string[] {
  return text
    .split(";#")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Persons as `[{"Key":"i:0#.f|membership|.."}]`, also with single quotes as some callers write. */
function formPersons(site: Site, text: string): number[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    try {
      parsed = JSON.parse(text.replaceAll("'", '"'));
    } catch {
      throw new FormValueError("The user does not exist or is not unique.");
    }
  }
  const entries = arrayOf(parsed as Json) ?? [parsed as Json];
  return entries.map((entry) => {
    const login = isObject(entry) ? textOf(entry["Key"]) : undefined;
    if (login === undefined) throw new FormValueError("The user does not exist or is not unique.");
    const group = [...site.groups.values()].find((one) => one.title === login);
    if (group) return group.id;
    try {
      return ensureUser(site, login).id;
    } catch {
      throw new FormValueError(`The user '${login}' does not exist or is not unique.`);
    }
  });
}

/** `12`, `12;#Shown text`, or for many `1;#A;#2;#B`. */
function formLookups(site: Site, field: Field, text: string): number[] {
  const parts = text.split(";#");
  const ids = parts.filter((_, index) => index % 2 === 0).filter((part) => part.trim() !== "");
  return ids.map((part) => {
    const id = Number(part);
    if (!Number.isInteger(id)) throw new FormValueError("The lookup value is not valid.");
    return checkReference(site, field, id);
  });
}

/** `https://.., Description`; the comma with a space after it divides. */
function formUrl(text: string): string {
  const at = text.indexOf(", ");
  const url = (at < 0 ? text : text.slice(0, at)).trim();
  const description = at < 0 ? url : text.slice(at + 2).trim();
  if (!/^(https?:\/\/|mailto:|\/)/i.test(url))
    throw new FormValueError("Invalid URL: enter a valid web address.");
  if (url.length > 255 || description.length > 255) throw new FormValueError("The URL is too long.");
  return JSON.stringify({ Description: description, Url: url });
}

function convert(site: Site, field: Field, text: string, spelling: Spelling): SqlValue {
  switch (field.kind) {
    case "text":
      return field.type === "Choice" ? formChoice(field, text) : checkText(field, text);
    case "note":
      return checkText(field, text);
    case "number":
      return formNumber(field, text, spelling.invariantNumbers);
    case "boolean":
      return /^(1|-1|true|ja|yes)$/i.test(text.trim()) ? 1 : 0;
    case "date":
      return storedDate(
        site,
        field,
        parseFormDate(site, text, field.dateOnly, spelling.datesInUtc && !field.dateOnly),
      );
    case "user": {
      const [id] = formPersons(site, text);
      return id ?? null;
    }
    case "users": {
      const ids = formPersons(site, text);
      return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
    }
    case "lookup": {
      const [id] = formLookups(site, field, text);
      return id ?? null;
    }
    case "lookups": {
      const ids = formLookups(site, field, text);
      return ids.length === 0 ? null : JSON.stringify([...new Set(ids)]);
    }
    case "choices": {
      const values = splitMany(text).map((one) => formChoice(field, one));
      return values.length === 0 ? null : JSON.stringify(values);
    }
    case "url":
      return formUrl(text);
    case "guid":
    case "calculated":
    case "computed":
      return text;
  }
}

/**
 * A form value as the column stores it.
 *
 * @throws FormValueError with the sentence a form would show
 */
export function formValue(site: Site, field: Field, text: string, spelling: Spelling): SqlValue {
  if (text === "" || (text === "[]" && (field.kind === "user" || field.kind === "users"))) {
    if (field.required) throw new FormValueError("You can't leave this blank.");
    return null;
  }
  try {
    return convert(site, field, text, spelling);
  } catch (error) {
    if (error instanceof Refusal) {
      throw new FormValueError(error.message, Number(error.code.split(",")[0]));
    }
    throw error;
  }
}

/** A person named in an import, for Author and Editor. @throws FormValueError */
export function formPerson(site: Site, text: string): number {
  const [id] = formPersons(site, text);
  if (id === undefined) throw new FormValueError("The user does not exist or is not unique.");
  return id;
}
