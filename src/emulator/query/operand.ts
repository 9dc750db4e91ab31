/**
 * Finds what a query names in a list: the SQL to compare, how its values are written, whether an index serves it.
 * OData says `PlanId`, `Plan/Title`, `OData__UIVersionString`; CAML says `Plan` and, by path, `Id`.
 */
import { errors } from "../protocol/errors.ts";
import type { Field, ValueKind } from "../site/field.ts";
import type { List } from "../site/model.ts";
import type { FieldName } from "./predicate.ts";

export interface Operand {
  kind: ValueKind;
  /** The plain value. */
  sql: string;
  /** What is compared and sorted: the folded twin of a text. */
  comparable: string;
  /** Serves a query above the list view threshold. */
  indexed: boolean;
  dateOnly: boolean;
  /** For a reference followed by a path: which field leads there, and where to. */
  through: { field: Field; path: string } | undefined;
}

/** Columns of persons that queries may ask for, by their exact names. */
export const userColumns: Record<string, string> = {
  Id: "u.id",
  ID: "u.id",
  Title: "u.title",
  EMail: "u.email",
  Name: "u.login",
  UserName: "u.email",
  SipAddress: "u.email",
  JobTitle: "u.job_title",
  Department: "u.department",
  FirstName: "iif(instr(u.title, ' ') = 0, u.title, substr(u.title, 1, instr(u.title, ' ') - 1))",
  LastName: "substr(u.title, instr(u.title, ' ') + 1)",
};

export function isReference(kind: ValueKind): boolean {
  return kind === "user" || kind === "users" || kind === "lookup" || kind === "lookups";
}

/** The field behind a JSON name, with or without the `Id` of references and the `OData_` of underscores. */
export function fieldByProperty(list: List, name: string): { field: Field; byId: boolean } | undefined {
  const internal = name.startsWith("OData_") ? name.slice("OData_".length) : name;
  if (internal === "Id") return withField(list.fieldsByName.get("ID"), false);
  if (internal === "FileSystemObjectType") return withField(list.fieldsByName.get("FSObjType"), false);
  const direct = list.fieldsByName.get(internal);
  if (direct) return { field: direct, byId: false };
  const base = internal.endsWith("Id") ? list.fieldsByName.get(internal.slice(0, -2)) : undefined;
  return base && isReference(base.kind) ? { field: base, byId: true } : undefined;
}

function withField(field: Field | undefined, byId: boolean): { field: Field; byId: boolean } | undefined {
  return field && { field, byId };
}

function idOperand(field: Field, sql: string): Operand {
  // An index on a lookup column does not help a query past the threshold; one on a person column does.
  const indexed = field.indexed && field.kind === "user";
  return { kind: field.kind, sql, comparable: sql, indexed, dateOnly: false, through: undefined };
}

/** @throws Refusal 400 when the list has no such column, or it cannot be compared */
export function resolveOperand(list: List, { name, path }: FieldName): Operand {
  const found = fieldByProperty(list, name);
  if (!found) throw errors.unknownColumn(name);
  const { field, byId } = found;
  if (field.sql === undefined || field.kind === "calculated") {
    if (field.name === "ContentType") return contentTypeOperand(list);
    throw errors.notFilterable(name, field.type);
  }
  if (byId || (isReference(field.kind) && path?.toLowerCase() === "id")) return idOperand(field, field.sql);
  if (path !== undefined) {
    if (!isReference(field.kind)) throw errors.unknownColumn(`${name}/${path}`);
    return { ...idOperand(field, field.sql), indexed: false, through: { field, path } };
  }
  const comparable = field.comparable ?? field.sql;
  const indexed = field.indexed && field.kind !== "lookup";
  return {
    kind: field.kind,
    sql: field.sql,
    comparable,
    indexed,
    dateOnly: field.dateOnly,
    through: undefined,
  };
}

function contentTypeOperand(list: List): Operand {
  const cases = list.contentTypes
    .map(({ id, name }) => `when '${id}' then '${name.replaceAll("'", "''")}'`)
    .join(" ");
  const sql = cases === "" ? "''" : `case i.content_type ${cases} else '' end`;
  return {
    kind: "text",
    sql,
    comparable: `fold(${sql})`,
    indexed: false,
    dateOnly: false,
    through: undefined,
  };
}
