/**
 * A column: its schema attributes as SharePoint writes them in XML, and what follows from them: how a value is stored,
 * which SQL column holds it, whether it can be indexed.
 */
import type { Json } from "../protocol/json.ts";
import { quoteName } from "../storage/item-table.ts";

export interface FieldDocument {
  id: string;
  name: string;
  title: string;
  /** `Text`, `UserMulti`, .. as `TypeAsString` says. */
  type: string;
  /** XML attributes beyond the ones above, values as in XML. */
  attributes: Record<string, string>;
  choices?: string[];
  defaultValue?: string;
  formula?: string;
  /** A system field lives in a fixed column or is computed from some. */
  system?: boolean;
}

/** How a value is stored and compared. */
export type ValueKind =
  | "text"
  | "note"
  | "choices"
  | "number"
  | "boolean"
  | "date"
  | "user"
  | "users"
  | "lookup"
  | "lookups"
  | "url"
  | "calculated"
  | "guid"
  | "computed";

export interface Field extends FieldDocument {
  kind: ValueKind;
  /** SQL column of a custom field; undefined when it has none of its own. */
  column: string | undefined;
  /** SQL column with the folded text. */
  key: string | undefined;
  /** The value in a SELECT with the item table as `i`; undefined when only computed elsewhere. */
  sql: string | undefined;
  /** What comparisons use: the folded twin where there is one. */
  comparable: string | undefined;
  /** The name in JSON: `Title`, `PlanId`, `OData__UIVersionString`. */
  property: string;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  indexed: boolean;
  unique: boolean;
  dateOnly: boolean;
  maxLength: number;
}

const kinds: Record<string, ValueKind> = {
  Text: "text",
  Choice: "text",
  Note: "note",
  MultiChoice: "choices",
  Number: "number",
  Currency: "number",
  Integer: "number",
  Counter: "number",
  Boolean: "boolean",
  AllDayEvent: "boolean",
  Attachments: "boolean",
  DateTime: "date",
  User: "user",
  UserMulti: "users",
  Lookup: "lookup",
  LookupMulti: "lookups",
  URL: "url",
  Calculated: "calculated",
  Guid: "guid",
  Image: "note",
  Thumbnail: "note",
  Location: "note",
};

/** SharePoint's FieldTypeKind numbers. */
export const fieldTypeKinds: Record<string, number> = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  LookupMulti: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  UserMulti: 20,
  ModStat: 23,
  ContentTypeId: 25,
  Location: 33,
  Thumbnail: 34,
};

/** System columns: where the value of a base field comes from. `$root` is the list's root path. */
const systemSql: Record<string, string> = {
  ID: "i.id",
  Created: "i.created",
  Modified: "i.modified",
  Author: "i.author",
  Editor: "i.editor",
  GUID: "i.guid",
  UniqueId: "i.uid",
  FSObjType: "i.fs_type",
  FileLeafRef: "coalesce(i.leaf, i.id || '_.000')",
  FileDirRef: "'$root' || iif(i.dir = '', '', '/' || i.dir)",
  FileRef: "'$root' || iif(i.dir = '', '', '/' || i.dir) || '/' || coalesce(i.leaf, i.id || '_.000')",
  owshiddenversion: "i.version",
  _UIVersion: "i.ui_version",
  _UIVersionString: "(i.ui_version / 512) || '.' || (i.ui_version % 512)",
  ContentTypeId: "i.content_type",
  Attachments: "i.attachments",
  _ModerationStatus: "0",
};

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(true|1)$/i.test(value);
}

/** JSON names: a leading underscore gets `OData_`, persons and lookups end in `Id`. */
function propertyOf(name: string, kind: ValueKind): string {
  const safe = name.startsWith("_") ? `OData_${name}` : name;
  const isReference = kind === "user" || kind === "users" || kind === "lookup" || kind === "lookups";
  return isReference ? `${safe}Id` : safe;
}

/** Derives from a stored field all that handlers and queries need. */
export function fieldFrom(document: FieldDocument, rootPath: string): Field {
  const { attributes } = document;
  const kind = kinds[document.type] ?? (document.type === "ContentTypeId" ? "text" : "computed");
  const stored = document.system !== true && kind !== "computed";
  const column = stored ? `f_${document.name}` : undefined;
  const key = stored && kind === "text" ? `k_${document.name}` : undefined;
  const systemColumn = systemSql[document.name]?.replaceAll("$root", rootPath.replaceAll("'", "''"));
  const sql = column === undefined ? systemColumn : `i.${quoteName(column)}`;
  const folded = sql !== undefined && kind === "text" && !stored ? `fold(${sql})` : sql;
  return {
    ...document,
    kind,
    column,
    key,
    sql,
    comparable:
      key === undefined ? (kind === "note" && sql ? `fold(${sql})` : folded) : `i.${quoteName(key)}`,
    property: propertyOf(document.name, kind),
    required: isTrue(attributes["Required"]),
    hidden: isTrue(attributes["Hidden"]),
    readOnly: isTrue(attributes["ReadOnly"]) || kind === "calculated",
    indexed: isTrue(attributes["Indexed"]),
    unique: isTrue(attributes["EnforceUniqueValues"]),
    dateOnly: document.type === "DateTime" && attributes["Format"] === "DateOnly",
    maxLength: Number(attributes["MaxLength"] ?? 255),
  };
}

/** Multi-line, multi-value, calculated and hyperlink columns cannot be indexed. */
export function isIndexable(field: Field): boolean {
  return !["note", "choices", "users", "lookups", "url", "calculated", "computed"].includes(field.kind);
}

/** What a stored multi-value holds; empty when there is none. */
export function storedArray(value: unknown): Json[] {
  if (typeof value !== "string" || value === "") return [];
  const parsed: unknown = JSON.parse(value);
  return Array.isArray(parsed) ? (parsed as Json[]) : [];
}
