/** Lists in the recycle bin: their rows stay where they are, and the list is out of sight until it is restored. */
import { errors } from "../protocol/errors.ts";
import { newGuid } from "./identifiers.ts";
import type { List } from "./model.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";

/** The type that the change log has for what comes back from the recycle bin. */
const restored = 7;

/** Takes a list out of sight. @returns its id in the recycle bin */
export function recycleList(site: Site, list: List, userId: number): string {
  site.restructure();
  const id = newGuid();
  site.driver.run(
    "insert into recycle_bin (id, list, item, title, deleted, deleted_by, document) values (?, ?, 0, ?, ?, ?, '[]')",
    [id, list.id, list.title, site.now(), userId],
  );
  list.recycled = true;
  stored.writeList(site.driver, list);
  site.lists.delete(list.id);
  for (const other of site.lists.values()) other.compiled.clear();
  site.recordChange(3, "list", undefined, 0, list.id, userId);
  site.driver.run("update changes set list = ? where number = ?", [list.id, site.lastChange]);
  return id;
}

/** Brings a list back. @throws Refusal 500 when another has its title or address by now */
export function restoreList(site: Site, listId: string, userId: number): void {
  const found = stored.readRecycledList(site.driver, listId);
  if (!found || (found.document.webId ?? "") !== site.ownerKey) throw errors.noList();
  const { title, rootPath } = found.document;
  const isTaken = [...site.lists.values()].some(
    (list) =>
      list.title.toLowerCase() === title.toLowerCase() ||
      list.rootPath.toLowerCase() === rootPath.toLowerCase(),
  );
  if (isTaken) throw errors.listExists();
  site.restructure();
  delete found.document.recycled;
  stored.writeList(site.driver, found.document);
  const list = site.adopt(found.document, found.counters);
  site.recordChange(restored, "list", list, 0, list.id, userId);
}
