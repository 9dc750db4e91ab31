/**
 * One SQL table per list, one native column per field, real SQL indexes: a filter becomes a WHERE clause and nothing
 * else. Names are quoted once here, so field names need no escaping anywhere.
 */
import type { Driver } from "./driver.ts";

/** The columns every item has, whatever its list. */
const systemColumns = `
  id integer primary key, guid text not null, uid text not null, version integer not null, ui_version integer not null,
  created text not null, modified text not null, author integer not null, editor integer not null,
  fs_type integer not null, dir text not null, leaf text, scope integer not null, content_type text not null,
  attachments integer not null default 0`;

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function itemTable(listNumber: number): string {
  return `items_${String(listNumber)}`;
}

export function versionTable(listNumber: number): string {
  return `versions_${String(listNumber)}`;
}

/** Where a field's values lie. */
export interface FieldColumn {
  readonly column: string;
  /** The folded twin, where texts are compared. */
  readonly key: string | undefined;
}

/**
 * Makes the tables of a new list: its items, and the earlier versions of them. With all columns at once, since each
 * later one lets SQLite read the whole schema anew.
 */
export function createItemTable(driver: Driver, listNumber: number, fields: readonly FieldColumn[]): void {
  const items = itemTable(listNumber);
  const versions = versionTable(listNumber);
  const columns = fields.flatMap(({ column, key }) => [
    quoteName(column),
    ...(key === undefined ? [] : [`${quoteName(key)} text`]),
  ]);
  driver.exec(`create table ${items} (${[systemColumns, ...columns].join(", ")});
    create index ${items}_dir on ${items} (dir);
    create unique index ${items}_leaf on ${items} (dir, leaf) where leaf is not null;
    create table ${versions} (id integer not null, ui_version integer not null, version integer not null,
      document text not null, primary key (id, ui_version)) without rowid;`);
}

export function dropItemTable(driver: Driver, listNumber: number): void {
  driver.exec(
    `drop table if exists ${itemTable(listNumber)}; drop table if exists ${versionTable(listNumber)};`,
  );
}

/** Adds a column, and its folded twin when texts are compared in it. */
export function addColumn(driver: Driver, listNumber: number, column: string, key: string | undefined): void {
  const table = itemTable(listNumber);
  driver.exec(`alter table ${table} add column ${quoteName(column)}`);
  if (key !== undefined) driver.exec(`alter table ${table} add column ${quoteName(key)} text`);
}

export function dropColumn(
  driver: Driver,
  listNumber: number,
  column: string,
  key: string | undefined,
): void {
  const table = itemTable(listNumber);
  dropIndex(driver, listNumber, column);
  driver.exec(`alter table ${table} drop column ${quoteName(column)}`);
  if (key !== undefined) driver.exec(`alter table ${table} drop column ${quoteName(key)}`);
}

function indexName(listNumber: number, column: string): string {
  return quoteName(`${itemTable(listNumber)}_by_${column}`);
}

/** Makes the SQL index behind `Indexed`, on the folded twin where there is one. */
export function createIndex(
  driver: Driver,
  listNumber: number,
  column: string,
  key: string | undefined,
): void {
  const name = indexName(listNumber, column);
  driver.exec(`create index if not exists ${name} on ${itemTable(listNumber)} (${quoteName(key ?? column)})`);
}

export function dropIndex(driver: Driver, listNumber: number, column: string): void {
  driver.exec(`drop index if exists ${indexName(listNumber, column)}`);
}
