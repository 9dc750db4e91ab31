/**
 * Tables for what lies beside the rows of lists: contents of files, attachments, files outside lists, uploads under
 * way, and small records (comments, event receivers, custom actions) that belong to a list or an item.
 */
import type { Driver } from "./driver.ts";

const statements = `
create table if not exists file_contents (
  list text not null, item integer not null, ui_version integer not null, content blob not null,
  unique (list, item, ui_version));
create table if not exists file_states (
  list text not null, item integer not null, comment text not null, checked_out_by integer not null,
  checked_out_version integer not null, primary key (list, item)) without rowid;
create table if not exists loose_files (
  path text primary key, shown text not null, uid text not null, created text not null, modified text not null,
  author integer not null, editor integer not null, version integer not null, content blob not null);
create table if not exists uploads (id text primary key, content blob not null);
create table if not exists attachments (
  list text not null, item integer not null, name_key text not null, name text not null, content blob not null,
  primary key (list, item, name_key));
create table if not exists pieces (
  kind text not null, owner text not null, id text not null, document text not null,
  primary key (kind, owner, id)) without rowid;
create index if not exists pieces_of_owner on pieces (owner);
`;

/** Makes the tables a database lacks; existing ones are left alone. */
export function createContentTables(driver: Driver): void {
  driver.exec(statements);
}

/** Forgets all that belongs to a list or, with an item's id, to one item of it. */
export function forgetContents(driver: Driver, list: string, item?: number): void {
  const tables = ["file_contents", "file_states", "attachments"];
  for (const table of tables) {
    if (item === undefined) driver.run(`delete from ${table} where list = ?`, [list]);
    else driver.run(`delete from ${table} where list = ? and item = ?`, [list, item]);
  }
  if (item === undefined)
    driver.run("delete from pieces where owner = ? or owner like ? || '/%'", [list, list]);
  else driver.run("delete from pieces where owner = ?", [`${list}/${String(item)}`]);
}
