/**
 * Lets SQLite write the JSON of an item: one printf per row with the constant parts in its format. A page of rows
 * comes out of the database as one text, which is what makes large pages cheap.
 */
import type { Format } from "../protocol/format.ts";
import type { Field } from "../site/field.ts";

/** Collects pieces of JSON; each member starts with a comma, the first comma is cut off at the end. */
export class RowJson {
  private pattern = "";
  private readonly values: string[] = [];

  /** Constant text. */
  text(text: string): this {
    this.pattern += text.replaceAll("%", "%%");
    return this;
  }

  /** An SQL expression that gives text, never null. */
  value(sql: string): this {
    this.pattern += "%s";
    this.values.push(sql);
    return this;
  }

  member(name: string, sql: string): this {
    return this.text(`,${JSON.stringify(name)}:`).value(sql);
  }

  /** An expression that gives a whole member with its comma, or an empty text. */
  optional(sql: string): this {
    return this.value(sql);
  }

  /** The SQL expression for the object. */
  object(): string {
    if (this.pattern === "") return "'{}'";
    const pattern = `'${this.pattern.replaceAll("'", "''")}'`;
    const call =
      this.values.length === 0 ? `printf(${pattern})` : `printf(${pattern}, ${this.values.join(", ")})`;
    return `('{' || substr(${call}, 2) || '}')`;
  }
}

function collectionSql(sql: string, type: string, format: Format, whenEmpty: string): string {
  if (format !== "verbose") return `coalesce(${sql}, ${whenEmpty})`;
  const wrapped = `'{"__metadata":{"type":"Collection(${type})"},"results":' || coalesce(${sql}, '[]') || '}'`;
  return whenEmpty === "'null'" ? `iif(${sql} is null, 'null', ${wrapped})` : wrapped;
}

/** Adds a field under its JSON names; persons of custom columns also as text ids. */
export function addField(row: RowJson, field: Field, format: Format): void {
  const { sql, property, kind } = field;
  if (sql === undefined || kind === "calculated") {
    row.text(`,${JSON.stringify(property)}:null`);
    return;
  }
  switch (kind) {
    case "boolean":
      row.member(property, `iif(${sql} is null, 'null', iif(${sql}, 'true', 'false'))`);
      return;
    case "choices":
      row.member(property, collectionSql(sql, "Edm.String", format, "'null'"));
      return;
    case "lookups":
      row.member(property, collectionSql(sql, "Edm.Int32", format, "'[]'"));
      return;
    case "users": {
      row.member(property, collectionSql(sql, "Edm.Int32", format, "'null'"));
      const texts = `(select json_group_array(cast(value as text)) from json_each(${sql}))`;
      const stringIds = `iif(${sql} is null, null, ${texts})`;
      row.member(stringProperty(property), collectionSql(stringIds, "Edm.String", format, "'null'"));
      return;
    }
    case "user":
      row.member(property, `json_quote(${sql})`);
      if (field.system !== true) {
        row.member(stringProperty(property), `iif(${sql} is null, 'null', '"' || ${sql} || '"')`);
      }
      return;
    case "url": {
      const value =
        format === "verbose" ? `'{"__metadata":{"type":"SP.FieldUrlValue"},' || substr(${sql}, 2)` : sql;
      row.member(property, `iif(${sql} is null, 'null', ${value})`);
      return;
    }
    case "text":
    case "note":
    case "number":
    case "date":
    case "lookup":
    case "guid":
    case "computed":
      row.member(property, `json_quote(${sql})`);
  }
}

function stringProperty(property: string): string {
  return `${property.slice(0, -2)}StringId`;
}
