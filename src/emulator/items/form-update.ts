/** Checks the form values of one item and says, per field, what became of them. Nothing is stored if one is refused. */
import { textOf, isObject, type Json, type JsonObject } from "../protocol/json.ts";
import { Refusal } from "../protocol/errors.ts";
import { isoSeconds } from "../site/clock.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { noChanges, type ItemChanges } from "./changes.ts";
import { FormValueError, formPerson, formValue, parseFormDate, type Spelling } from "./form-values.ts";

export interface FormResult {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string | null;
  HasException: boolean;
  ItemId: number;
}

export interface FormReading {
  changes: ItemChanges;
  results: FormResult[];
  isRefused: boolean;
}

export function formResult(name: string, value: string | null, error?: FormValueError): FormResult {
  return {
    ErrorCode: error?.code ?? 0,
    ErrorMessage: error?.message ?? null,
    FieldName: name,
    FieldValue: value,
    HasException: error !== undefined,
    ItemId: 0,
  };
}

/** What the caller says of the values. */
export interface FormWishes extends Spelling {
  /** An administrator imports: who made the item and when may be set. */
  mayImport: boolean;
}

/** The facts of an item's making, which only an import by an administrator sets. */
function applyProvenance(
  site: Site,
  changes: ItemChanges,
  name: string,
  text: string,
  { mayImport, datesInUtc }: FormWishes,
): boolean {
  const isPerson = name === "Author" || name === "Editor";
  const isMoment = name === "Created" || name === "Modified";
  if (!isPerson && !isMoment) return false;
  if (!mayImport) throw new FormValueError(`The field ${name} is read-only.`);
  if (name === "Author") changes.authorId = formPerson(site, text);
  if (name === "Editor") changes.editorId = formPerson(site, text);
  const moment = isMoment ? isoSeconds(new Date(parseFormDate(site, text, false, datesInUtc))) : undefined;
  if (name === "Created") changes.created = moment;
  if (name === "Modified") changes.modified = moment;
  return true;
}

function apply(
  site: Site,
  list: List,
  changes: ItemChanges,
  name: string,
  text: string,
  wishes: FormWishes,
): void {
  if (applyProvenance(site, changes, name, text, wishes)) return;
  if (name === "ContentTypeId") {
    changes.contentTypeId = text;
    return;
  }
  if (name === "ContentType") {
    const type = list.contentTypes.find((one) => one.name === text);
    if (!type) throw new FormValueError("The content type does not exist.");
    changes.contentTypeId = type.id;
    return;
  }
  if (name === "FileLeafRef") {
    changes.leaf = text;
    return;
  }
  const field = list.fieldsByName.get(name);
  if (!field) {
    throw new FormValueError(
      `Column '${name}' does not exist. It may have been deleted by another user.`,
      -2_147_024_809,
    );
  }
  if (field.column === undefined || field.kind === "calculated") {
    throw new FormValueError(`The field ${name} is read-only.`);
  }
  changes.values.set(field, formValue(site, field, text, wishes));
}

function entriesOf(formValues: Json | undefined): JsonObject[] {
  return Array.isArray(formValues) ? formValues.filter(isObject) : [];
}

/** Reads `formValues`. */
export function readForm(
  site: Site,
  list: List,
  formValues: Json | undefined,
  wishes: FormWishes,
): FormReading {
  const changes = noChanges();
  const results: FormResult[] = [];
  let isRefused = false;
  for (const entry of entriesOf(formValues)) {
    const name = textOf(entry["FieldName"]) ?? "";
    const text = textOf(entry["FieldValue"]) ?? "";
    try {
      apply(site, list, changes, name, text, wishes);
      results.push(formResult(name, text));
    } catch (error) {
      if (!(error instanceof FormValueError)) throw error;
      isRefused = true;
      results.push(formResult(name, text, error));
    }
  }
  return { changes, results, isRefused };
}

/** Turns a refusal while storing (duplicate values, a name in use) into the results of the fields it concerns. */
export function refuseStored(list: List, results: readonly FormResult[], error: unknown): FormResult[] {
  if (!(error instanceof Refusal)) throw error;
  const refusal = new FormValueError(error.message, Number(error.code.split(",")[0]));
  const unique = new Set(list.fields.filter((field) => field.unique).map((field) => field.name));
  const concerns = results.some((one) => unique.has(one.FieldName)) && error.code.includes("Duplicate");
  return results.map((one, index) => {
    const isMeant = concerns ? unique.has(one.FieldName) : index === 0;
    return isMeant ? formResult(one.FieldName, one.FieldValue, refusal) : one;
  });
}
