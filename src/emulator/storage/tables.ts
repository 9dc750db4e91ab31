/**
 * The fixed tables: what the site knows about itself. List items live in one table per list, made in item-table.ts.
 */
import type { Driver } from "./driver.ts";

const statements = `
create table if not exists meta (key text primary key, value text not null) without rowid;
create table if not exists lists (
  id text primary key, number integer not null unique, document text not null,
  item_count integer not null, next_id integer not null, last_change integer not null,
  last_modified text not null, last_user_modified text not null, last_deleted text not null);
create table if not exists fields (
  list text not null, name text not null, ordinal integer not null, document text not null,
  primary key (list, name)) without rowid;
create table if not exists views (
  id text primary key, list text not null, ordinal integer not null, document text not null) without rowid;
create table if not exists content_types (
  list text not null, id text not null, ordinal integer not null, document text not null,
  primary key (list, id)) without rowid;
create table if not exists users (
  id integer primary key, login text not null unique, title text not null, email text not null,
  job_title text not null, department text not null, principal_type integer not null, is_admin integer not null);
create table if not exists groups (id integer primary key, document text not null);
create table if not exists group_members (
  group_id integer not null, user_id integer not null, primary key (group_id, user_id)) without rowid;
create table if not exists role_definitions (id integer primary key, document text not null);
create table if not exists scopes (
  id integer primary key, list text not null, item integer not null, parent integer not null,
  unique (list, item));
create table if not exists role_assignments (
  scope integer not null, principal integer not null, role integer not null,
  primary key (scope, principal, role)) without rowid;
create table if not exists changes (
  number integer primary key autoincrement, web text not null default '', time text not null, type integer not null, kind text not null,
  list text not null, item integer not null, object text not null, editor integer not null);
create index if not exists changes_of_list on changes (list, number);
create table if not exists recycle_bin (
  id text primary key, list text not null, item integer not null, title text not null, deleted text not null,
  deleted_by integer not null, document text not null, stage integer not null default 1) without rowid;
`;

function addMissingColumn(driver: Driver, table: string, column: string, type: string): void {
  const columns = driver.all(`select name from pragma_table_info('${table}')`);
  if (!columns.some(({ name }) => name === column)) {
    driver.exec(`alter table ${table} add column ${column} ${type}`);
  }
}

/** Makes the tables and columns that a database lacks; what it has is left alone. */
export function createTables(driver: Driver): void {
  driver.exec(statements);
  addMissingColumn(driver, "changes", "web", "text not null default ''");
  addMissingColumn(driver, "recycle_bin", "stage", "integer not null default 1");
}
