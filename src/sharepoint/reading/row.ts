/**
 * A SharePoint row as the program sees it: which columns to ask for, and `toEntity`. A row that people have edited into
 * something the definition does not allow is never refused and never silently emptied: its entity carries issues that
 * say what stands there.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { isOn, isWebAddress } from "../../schema/check.ts";
import { isDay, isRowDay, type Day } from "../../schema/day.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Entity, Issue, Link, Person } from "../../schema/entity.ts";
import { numberLimit, type Field } from "../../schema/field.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * What to ask SharePoint for to be able to make entities: `$select` and `$expand`. Persons and lookups are joins, at
 * most 12 a query. With `only`, fields not named there are left out, and their values are missing from the entities.
 */
export function columnsOf(
  list: ListDefinition,
  only?: readonly string[],
): { readonly select: string[]; readonly expand: string[] } {
  const select = ["Id", "ContentTypeId", "FileSystemObjectType", "FileRef", "Created", "Modified"];
  const expand = ["Author", "Editor"];
  for (const [name, { kind, column }] of Object.entries(list.fields)) {
    if (only !== undefined && !only.includes(name)) continue;
    if (kind === "person") expand.push(column);
    else select.push(kind === "lookup" || kind === "lookups" ? `${column}Id` : column);
  }
  for (const column of expand) select.push(`${column}/Id`, `${column}/Title`, `${column}/EMail`);
  return { select, expand };
}

/**
 * The entities of an answer's rows. Folders are rows too in SharePoint and are left out, as is a row that comes twice.
 */
export function toEntities<L extends ListDefinition>(list: L, rows: readonly unknown[]): Entity<L>[] {
  const entities = new Map<number, Entity<L>>();
  for (const row of rows) {
    if (isFolder(record(row))) continue;
    const entity = toEntity(list, row);
    entities.set(entity.id, entity);
  }
  return [...entities.values()];
}

/** The entity of one row, as SharePoint gives it in minimal or no metadata. Never throws. */
export function toEntity<L extends ListDefinition>(list: L, row: unknown): Entity<L> {
  const json = record(row);
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(list.fields)) {
    const read = readField(field, json);
    values[name] = read.value;
    if (read.sentence) issues.push({ path: name, sentence: read.sentence });
  }
  const kind = kindOf(list, json["ContentTypeId"]);
  if (kind === undefined) {
    issues.unshift({
      path: "",
      sentence: bilingual(
        "Rækken har en indholdstype, som Rettesnor ikke kender. Vælg en anden i SharePoint.",
        "The row has a content type that Rettesnor does not know. Choose another in SharePoint.",
      ),
    });
  }
  const of = kind ?? Object.keys(list.kinds)[0] ?? "";
  for (const [path, field] of Object.entries(list.fields)) {
    const missing = values[path] === undefined || values[path] === "";
    if (!field.required || !missing || !isOn(field, of) || issues.some((issue) => issue.path === path))
      continue;
    issues.push({
      path,
      sentence: bilingual(`${field.label.da} er ikke udfyldt.`, `${field.label.en} is not filled in.`),
    });
  }
  const entity = {
    ...values,
    id: numberOf(json["Id"] ?? json["ID"]) ?? 0,
    version: textOf(json["odata.etag"]) ?? "",
    kind: of,
    createdAt: textOf(json["Created"]) ?? "",
    modifiedAt: textOf(json["Modified"]) ?? "",
    author: personOf(json["Author"]) ?? nobody,
    editor: personOf(json["Editor"]) ?? nobody,
    folder: folderOf(pathBelow(list, json)),
    issues,
  };
  // The values were made field by field after the definition that `Entity<L>` is derived from.
  return entity as unknown as Entity<L>;
}

/** Ask for these columns too when `readMayWrite` and `readMayAdd` are to be told. */
export const rightsColumns = ["EffectiveBasePermissions"] as const;

/**
 * By row id, whether the answer's `EffectiveBasePermissions` allow the person to edit the row (bit 3, `EditListItems`).
 */
export function readMayWrite(rows: readonly unknown[]): Record<number, boolean> {
  return readAllowed(rows, 4n);
}

/**
 * By row id, whether the answer's `EffectiveBasePermissions` allow the person to delete the row (bit 4,
 * `DeleteListItems`).
 */
export function readMayDelete(rows: readonly unknown[]): Record<number, boolean> {
  return readAllowed(rows, 8n);
}

function readAllowed(rows: readonly unknown[], bit: bigint): Record<number, boolean> {
  const allowed: Record<number, boolean> = {};
  for (const row of rows) {
    const json = record(row);
    const id = numberOf(json["Id"]);
    if (!isFolder(json) && id !== undefined) allowed[id] = isAllowed(json, bit);
  }
  return allowed;
}

/**
 * By folder path below the list, whether the person may add rows in the folder (bit 2, `AddListItems`). Folders come
 * among a list's rows.
 */
export function readMayAdd(list: ListDefinition, rows: readonly unknown[]): Record<string, boolean> {
  const mayAdd: Record<string, boolean> = {};
  for (const row of rows) {
    const json = record(row);
    if (isFolder(json)) mayAdd[pathBelow(list, json)] = isAllowed(json, 2n);
  }
  return mayAdd;
}

/** The paths of the folders among a list's rows, below the list. */
export function readFolders(list: ListDefinition, rows: readonly unknown[]): readonly string[] {
  return rows.flatMap((row) => (isFolder(record(row)) ? [pathBelow(list, record(row))] : []));
}

/**
 * A row's own path below its list. Where the list's is not found in it, the whole path stands, which is no folder of
 * ours.
 */
function pathBelow({ name }: ListDefinition, json: Json): string {
  const path = textOf(json["FileRef"]) ?? "";
  const list = `/Lists/${name}/`;
  const at = path.toLowerCase().indexOf(list.toLowerCase());
  return at < 0 ? path : path.slice(at + list.length);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function isAllowed(json: Json, bit: bigint): boolean {
  const low = numberOf(record(json["EffectiveBasePermissions"])["Low"]);
  return low !== undefined && (BigInt(low) & bit) !== 0n;
}

/**
 * The calendar day of a date-only column, which SharePoint gives as the site's local midnight in UTC. Twelve hours
 * later it is that day in UTC as well, summer and winter, for every zone from UTC-11 to UTC+11.
 */
export function dayOf(instant: string): Day | undefined {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return undefined;
  const text = new Date(milliseconds + 12 * 3_600_000).toISOString().slice(0, 10);
  return isDay(text) ? text : undefined;
}

/** The links of a column's lines `address title`; `broken` are the lines that are none. */
export function readLinks(lines: string): { readonly links: Link[]; readonly broken: string[] } {
  const links: Link[] = [];
  const broken: string[] = [];
  for (const line of lines.split(/\r?\n/).map((text) => text.trim())) {
    if (line === "") continue;
    const space = line.search(/\s/);
    const url = space < 0 ? line : line.slice(0, space);
    if (isWebAddress(url)) links.push({ url, title: space < 0 ? "" : line.slice(space + 1).trim() });
    else broken.push(line);
  }
  return { links, broken };
}

interface Read {
  readonly value: unknown;
  readonly sentence?: Bilingual;
}

function readField(field: Field, json: Json): Read {
  const raw = json[field.column];
  switch (field.kind) {
    case "text":
      return { value: textOf(raw) ?? (field.required ? "" : undefined) };
    case "note":
      return { value: (textOf(raw) ?? "").replaceAll("\r\n", "\n") };
    case "number":
      return readNumber(field, raw);
    case "day": {
      if (isNothing(raw)) return { value: undefined };
      const value = typeof raw === "string" ? dayOf(raw) : undefined;
      if (value === undefined) return odd(field, raw, "er ikke en dag", "is not a day");
      return isRowDay(value)
        ? { value }
        : odd(field, value, "ligger uden for årene 1950-2199", "is not in the years 1950-2199");
    }
    case "flag":
      return { value: raw === true || raw === 1 || raw === "1" };
    case "choice": {
      if (isNothing(raw)) return { value: undefined };
      const word = plain(textOf(raw) ?? "");
      const code = Object.entries(field.choices).find(([, choice]) => plain(choice.da) === word)?.[0];
      return code === undefined
        ? odd(field, raw, "er ikke et af ordene", "is not one of the words")
        : { value: code };
    }
    case "person":
      return { value: personOf(raw) };
    case "lookup":
      return { value: numberOf(json[`${field.column}Id`]) };
    case "lookups": {
      const ids = json[`${field.column}Id`];
      const list: readonly unknown[] = Array.isArray(ids) ? ids : listOf(record(ids)["results"]);
      return { value: list.filter((id) => typeof id === "number") };
    }
    case "links":
    default: {
      const { links, broken } = readLinks(textOf(raw) ?? "");
      return broken.length > 0
        ? { ...odd(field, broken.join(", "), "er ikke et link", "is not a link"), value: links }
        : { value: links };
    }
  }
}

function readNumber(field: Field & { kind: "number" }, raw: unknown): Read {
  if (isNothing(raw)) return { value: undefined };
  const value = numberOf(raw);
  if (value === undefined) return odd(field, raw, "er ikke et tal", "is not a number");
  const { min = -numberLimit, max = numberLimit } = field;
  if (value < min) return odd(field, raw, "er for lille", "is too small");
  if (value > max) return odd(field, raw, "er for stort", "is too large");
  return { value };
}

function odd(field: Field, raw: unknown, da: string, en: string): Read {
  const text = typeof raw === "string" ? raw : JSON.stringify(raw);
  return {
    value: undefined,
    sentence: bilingual(
      `${field.label.da}: “${text}” ${da}. Ret det i SharePoint.`,
      `${field.label.en}: “${text}” ${en}. Correct it in SharePoint.`,
    ),
  };
}

function kindOf(list: ListDefinition, contentTypeId: unknown): string | undefined {
  if (typeof contentTypeId !== "string") return undefined;
  const id = contentTypeId.toUpperCase();
  return Object.entries(list.kinds).find(([, kind]) => id.startsWith(kind.contentTypeId.toUpperCase()))?.[0];
}

function isFolder(json: Json): boolean {
  return json["FileSystemObjectType"] === 1;
}

const nobody: Person = { name: "", email: "" };

function personOf(raw: unknown): Person | undefined {
  const json = record(raw);
  const id = numberOf(json["Id"] ?? json["ID"]);
  if (id === undefined || id <= 0) return undefined;
  return { id, name: textOf(json["Title"]) ?? "", email: textOf(json["EMail"]) ?? "" };
}

/** A choice word may have been typed by hand with other spaces, or come in the other Unicode form. */
function plain(word: string): string {
  return word.normalize("NFC").trim();
}

function isNothing(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === "";
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === "string" && raw !== "" ? raw : undefined;
}

function numberOf(raw: unknown): number | undefined {
  const value = typeof raw === "string" && raw.trim() !== "" ? Number(raw) : raw;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function record(raw: unknown): Json {
  return typeof raw === "object" && raw !== null ? (raw as Json) : {};
}
