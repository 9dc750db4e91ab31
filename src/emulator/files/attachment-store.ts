/** Attachments of list items: names are unique within an item whatever their case; each change is one of the item. */
import { noChanges } from "../items/changes.ts";
import { findHead, updateItem } from "../items/item-store.ts";
import { errors } from "../protocol/errors.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import { fold } from "../storage/fold.ts";
import { itemTable } from "../storage/item-table.ts";
import { bytesOf } from "./file-contents.ts";

export interface AttachmentPlace {
  list: List;
  id: number;
  name: string;
}

export function attachmentNames(site: Site, list: List, id: number): string[] {
  const sql = "select name from attachments where list = ? and item = ? order by name_key";
  return site.driver.all(sql, [list.id, id]).map((row) => String(row["name"]));
}

export function attachmentPlace(
  site: Site,
  list: List,
  id: number,
  name: string,
): AttachmentPlace | undefined {
  const sql = "select name from attachments where list = ? and item = ? and name_key = ?";
  const row = site.driver.get(sql, [list.id, id, fold(name)]);
  return row && { list, id, name: String(row["name"]) };
}

export function attachmentContent(site: Site, { list, id, name }: AttachmentPlace): Uint8Array {
  const sql = "select content from attachments where list = ? and item = ? and name_key = ?";
  const row = site.driver.get(sql, [list.id, id, fold(name)]);
  if (!row) throw errors.noAttachment();
  return bytesOf(row["content"]);
}

/** Says in the item's row that it has attachments, and counts the change as one of the item. */
function changed(site: Site, list: List, id: number, userId: number): void {
  const head = findHead(site, list, id);
  if (!head) throw errors.noItem();
  updateItem(site, list, head, noChanges(), userId);
  const has = attachmentNames(site, list, id).length > 0 ? 1 : 0;
  site.driver.run(`update ${itemTable(list.number)} set attachments = ? where id = ?`, [has, id]);
}

export function writeAttachment(
  site: Site,
  place: AttachmentPlace,
  content: Uint8Array,
  userId: number,
): void {
  const { list, id, name } = place;
  site.driver.run(
    "insert or replace into attachments (list, item, name_key, name, content) values (?, ?, ?, ?, ?)",
    [list.id, id, fold(name), name, content],
  );
  changed(site, list, id, userId);
}

export function removeAttachment(site: Site, { list, id, name }: AttachmentPlace, userId: number): void {
  site.driver.run("delete from attachments where list = ? and item = ? and name_key = ?", [
    list.id,
    id,
    fold(name),
  ]);
  changed(site, list, id, userId);
}
