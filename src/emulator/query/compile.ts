/** Compiles a predicate into an SQL condition on native columns, and says whether an index narrows it. */
import { errors } from "../protocol/errors.ts";
import { fold } from "../storage/fold.ts";
import type { SqlValue } from "../storage/driver.ts";
import { itemTable } from "../storage/item-table.ts";
import { isoSeconds } from "../site/clock.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { localMidnight, parseMoment } from "../site/time-zone.ts";
import { lookupTarget } from "./lookup-target.ts";
import { resolveOperand, userColumns, type Operand } from "./operand.ts";
import type { Comparator, FieldName, Predicate, Value } from "./predicate.ts";

export interface Condition {
  sql: string;
  values: SqlValue[];
  /** An index narrows the rows this condition leaves. */
  indexed: boolean;
}

export interface CompileContext {
  site: Site;
  list: List;
  userId: number;
  /** CAML compares lookups and persons without LookupId by their shown text. */
  dialect: "odata" | "caml";
}

const signs: Record<Comparator, string> = { eq: "=", ne: "<>", lt: "<", le: "<=", gt: ">", ge: ">=" };

function condition(sql: string, values: SqlValue[], indexed: boolean): Condition {
  return { sql, values, indexed };
}

function join(word: "and" | "or", parts: Condition[]): Condition {
  if (parts.length === 0) return condition(word === "and" ? "1" : "0", [], false);
  const indexed = word === "and" ? parts.some((part) => part.indexed) : parts.every((part) => part.indexed);
  const sql = `(${parts.map((part) => part.sql).join(` ${word} `)})`;
  return condition(
    sql,
    parts.flatMap((part) => part.values),
    indexed,
  );
}

/** OData takes words for 0, `true` as well: only 1 is yes (SharePoint/sp-dev-docs#4750, #5594). */
function truth({ dialect }: CompileContext, value: Value): SqlValue {
  return (dialect === "odata" ? /^1$/ : /^(true|1)$/i).test(String(value)) ? 1 : 0;
}

/** A literal as the column stores it. @throws Refusal 400 when it cannot be one */
function literal(context: CompileContext, operand: Operand, value: Value): SqlValue {
  if (value === null) return null;
  switch (operand.kind) {
    case "number":
    case "user":
    case "users":
    case "lookup":
    case "lookups": {
      const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
      if (Number.isNaN(number)) throw errors.invalidQuery(`'${String(value)}' is not a number.`);
      return number;
    }
    case "boolean":
      return truth(context, value);
    case "date": {
      const moment = parseMoment(context.site.timeZone, String(value));
      if (moment === undefined) throw errors.invalidQuery(`'${String(value)}' is not a date.`);
      return isoSeconds(new Date(moment));
    }
    case "guid":
      return String(value).replaceAll(/[{}]/g, "").toLowerCase();
    case "text":
    case "note":
    case "choices":
    case "url":
    case "calculated":
    case "computed":
      return fold(String(value));
  }
}

/** CAML without IncludeTimeValue compares whole site-local days. */
function compareDay(
  context: CompileContext,
  operand: Operand,
  comparator: Comparator,
  value: Value,
): Condition {
  const moment = parseMoment(context.site.timeZone, String(value));
  if (moment === undefined) throw errors.invalidQuery(`'${String(value)}' is not a date.`);
  const start = localMidnight(context.site.timeZone, moment);
  // Days have 23 to 25 hours; noon of the next day is safely inside it.
  const next = isoSeconds(new Date(localMidnight(context.site.timeZone, start + 36 * 3_600_000)));
  const first = isoSeconds(new Date(start));
  const column = operand.comparable;
  const ranges: Record<Comparator, Condition> = {
    eq: condition(`(${column} >= ? and ${column} < ?)`, [first, next], operand.indexed),
    ne: condition(`(${column} is null or ${column} < ? or ${column} >= ?)`, [first, next], false),
    lt: condition(`${column} < ?`, [first], operand.indexed),
    le: condition(`${column} < ?`, [next], operand.indexed),
    gt: condition(`${column} >= ?`, [next], operand.indexed),
    ge: condition(`${column} >= ?`, [first], operand.indexed),
  };
  return ranges[comparator];
}

function compareOperand(
  context: CompileContext,
  operand: Operand,
  comparator: Comparator,
  value: Value,
): Condition {
  const { kind, comparable, sql, indexed } = operand;
  if (kind === "choices" || kind === "users" || kind === "lookups") {
    const member = kind === "choices" ? "fold(m.value)" : "m.value";
    const sign = comparator === "ne" ? "=" : signs[comparator];
    const exists = `exists (select 1 from json_each(${sql}) m where ${member} ${sign} ?)`;
    const given = literal(context, operand, value);
    return condition(comparator === "ne" ? `not ${exists}` : exists, [given], false);
  }
  const given = literal(context, operand, value);
  if (comparator !== "ne") return condition(`${comparable} ${signs[comparator]} ?`, [given], indexed);
  return condition(`(${comparable} <> ? or ${comparable} is null)`, [given], false);
}

type OnOperand = (operand: Operand, context: CompileContext) => Condition;

/** Follows `Plan/Title` or `Author/EMail` into the other table with a subquery. */
function throughReference(context: CompileContext, operand: Operand, apply: OnOperand): Condition {
  const { through } = operand;
  if (!through) return apply(operand, context);
  const isMany = operand.kind === "users" || operand.kind === "lookups";
  let inner: { table: string; id: string; condition: Condition };
  if (operand.kind === "user" || operand.kind === "users") {
    const column = userColumns[through.path];
    if (column === undefined) throw errors.unknownColumn(`${through.field.name}/${through.path}`);
    const target: Operand = {
      kind: "text",
      sql: column,
      comparable: `fold(${column})`,
      indexed: false,
      dateOnly: false,
      through: undefined,
    };
    inner = { table: "users u", id: "u.id", condition: apply(target, context) };
  } else {
    const list = lookupTarget(context.site, through.field);
    if (!list) return condition("0", [], false);
    const there = { ...context, list };
    const target = resolveOperand(list, { name: through.path, path: undefined });
    inner = { table: `${itemTable(list.number)} i`, id: "i.id", condition: apply(target, there) };
  }
  const { table, id, condition: found } = inner;
  const ids = `(select ${id} from ${table} where ${found.sql})`;
  const sql = isMany
    ? `exists (select 1 from json_each(${operand.sql}) m where m.value in ${ids})`
    : `${operand.sql} in ${ids}`;
  return condition(sql, found.values, false);
}

/** Without a path, a person or lookup is compared by id with a number, and by its shown text otherwise. */
function operandFor(context: CompileContext, field: FieldName, value: Value | undefined): Operand {
  const operand = resolveOperand(context.list, field);
  const found = context.list.fieldsByName.get(field.name);
  if (operand.through || field.path !== undefined || !found || value === undefined) return operand;
  const isReferenceKind = ["user", "users", "lookup", "lookups"].includes(operand.kind);
  if (!isReferenceKind || found.name !== field.name) return operand;
  if (context.dialect === "odata" && typeof value === "number") return operand;
  const path = operand.kind.startsWith("user") ? "Title" : (found.attributes["ShowField"] ?? "Title");
  return { ...operand, indexed: false, through: { field: found, path } };
}

/** OData finds nobody by name in a person column that is not followed further (SharePoint/sp-dev-docs#2046). */
function isPersonByName(
  { list, dialect }: CompileContext,
  { field, value }: Predicate & { op: "compare" },
): boolean {
  const kind = list.fieldsByName.get(field.name)?.kind;
  const isPerson = kind === "user" || kind === "users";
  return (
    dialect === "odata" &&
    isPerson &&
    field.path === undefined &&
    typeof value === "string" &&
    !/^\d+$/.test(value)
  );
}

function startsWith(context: CompileContext, field: FieldName, text: string): Condition {
  const key = fold(text);
  return throughReference(context, operandFor(context, field, text), ({ comparable, indexed }) =>
    condition(`(${comparable} >= ? and ${comparable} < ?)`, [key, `${key}\u{10ffff}`], indexed),
  );
}

function contains(context: CompileContext, field: FieldName, text: string): Condition {
  const key = fold(text);
  return throughReference(context, operandFor(context, field, text), ({ comparable, sql, kind }) => {
    const haystack =
      kind === "choices" || kind === "url" || kind === "computed" ? `fold(${sql})` : comparable;
    return condition(`instr(${haystack}, ?) > 0`, [key], false);
  });
}

const dateFormats = { year: "%Y", month: "%m", day: "%d", hour: "%H", minute: "%M", second: "%S" } as const;

function isNull(context: CompileContext, field: FieldName, negated: boolean): Condition {
  const operand = resolveOperand(context.list, field);
  const blank = operand.kind === "note" || operand.kind === "text" ? ` or ${operand.sql} = ''` : "";
  const sql = `(${operand.sql} is null${blank})`;
  return condition(negated ? `not ${sql}` : sql, [], operand.indexed && !negated);
}

function membership(context: CompileContext, predicate: Predicate & { op: "membership" }): Condition {
  const operand = resolveOperand(context.list, { ...predicate.field, path: "Id" });
  const groups = [...context.site.groups.values()].filter((group) => group.members.has(context.userId));
  if (/currentusergroups/i.test(predicate.kind)) {
    const ids = groups.map((group) => String(group.id)).join(",");
    return condition(`${operand.sql} in (${ids})`, [], false);
  }
  const group = context.site.groups.get(predicate.groupId ?? 0);
  const ids = [...(group?.members ?? [])].map(String).join(",");
  return condition(`${operand.sql} in (${ids})`, [], false);
}

/** Compiles a predicate for one list. @throws Refusal 400 for what cannot be queried */
export function compile(context: CompileContext, predicate: Predicate): Condition {
  switch (predicate.op) {
    case "and":
    case "or":
      return join(
        predicate.op,
        predicate.parts.map((part) => compile(context, part)),
      );
    case "not":
      return {
        ...compile(context, predicate.part),
        sql: `not ${compile(context, predicate.part).sql}`,
        indexed: false,
      };
    case "compare": {
      const { field, comparator, value, dayOnly } = predicate;
      if (isPersonByName(context, predicate)) return condition("0", [], false);
      return throughReference(context, operandFor(context, field, value), (operand, there) =>
        dayOnly === true && operand.kind === "date"
          ? compareDay(there, operand, comparator, value)
          : compareOperand(there, operand, comparator, value),
      );
    }
    case "in": {
      const each = predicate.values.map((value) =>
        compile(context, { op: "compare", field: predicate.field, comparator: "eq", value }),
      );
      return join("or", each);
    }
    case "datepart": {
      const operand = resolveOperand(context.list, predicate.field);
      const part = `cast(strftime('${dateFormats[predicate.part]}', ${operand.sql}) as integer)`;
      return condition(`${part} ${signs[predicate.comparator]} ?`, [predicate.value], false);
    }
    case "startswith":
      return startsWith(context, predicate.field, predicate.text);
    case "contains":
      return contains(context, predicate.field, predicate.text);
    case "isnull":
      return isNull(context, predicate.field, predicate.negated);
    case "membership":
      return membership(context, predicate);
    case "constant":
      return condition(predicate.value ? "1" : "0", [], false);
  }
}
