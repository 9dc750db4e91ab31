/** Folders of a list: paths below its root, and the rows behind them. */
import { errors } from "../protocol/errors.ts";
import type { Row } from "../storage/driver.ts";
import { fold } from "../storage/fold.ts";
import { itemTable } from "../storage/item-table.ts";
import type { List } from "./model.ts";
import type { Site } from "./site.ts";

/** Cuts a server-relative, web-relative or absolute address down to the path below the list's root. */
export function insideOfPath(site: Site, list: List, path: string): string {
  const serverRelative = path.replace(/^https?:\/\/[^/]+/i, "").replace(/\/+$/, "");
  const full = serverRelative.startsWith("/") ? serverRelative : `/${serverRelative}`;
  const roots = [list.rootPath, list.rootPath.slice(site.path.length)];
  for (const root of roots) {
    if (full.toLowerCase() === root.toLowerCase()) return "";
    if (full.toLowerCase().startsWith(`${root.toLowerCase()}/`)) return full.slice(root.length + 1);
  }
  throw errors.fileNotFound();
}

export function splitInside(inside: string): { dir: string; leaf: string } {
  const slash = inside.lastIndexOf("/");
  return slash < 0
    ? { dir: "", leaf: inside }
    : { dir: inside.slice(0, slash), leaf: inside.slice(slash + 1) };
}

export function joinInside(dir: string, leaf: string): string {
  return dir === "" ? leaf : `${dir}/${leaf}`;
}

/** The condition for what lies in a folder or in one below it, with the values for its marks. */
export function lyingBelow(inside: string): { where: string; values: string[] } {
  return {
    where: "(dir = ? or substr(dir, 1, length(?) + 1) = ? || '/')",
    values: [inside, inside, inside],
  };
}

/** The row of a folder; undefined for the root and for folders that are not there. */
export function folderRow(site: Site, list: List, inside: string): Row | undefined {
  if (inside === "") return undefined;
  const { dir, leaf } = splitInside(inside);
  const columns = "id, uid, scope, dir, leaf, created, modified";
  const table = itemTable(list.number);
  const exact = site.driver.get(
    `select ${columns} from ${table} where fs_type = 1 and dir = ? and leaf = ?`,
    [dir, leaf],
  );
  if (exact) return exact;
  const sql = `select ${columns} from ${table} where fs_type = 1 and fold(dir) = ? and fold(leaf) = ?`;
  return site.driver.get(sql, [fold(dir), fold(leaf)]);
}

/** Folders at the root of a list that no row stands for. */
export function formFolders(list: List): readonly string[] {
  return list.baseType === 1 ? ["Forms"] : ["Attachments", "Item"];
}

/** The row of a folder that must be there; undefined for the root. @throws Refusal 404 */
export function requireFolder(site: Site, list: List, inside: string): Row | undefined {
  const row = folderRow(site, list, inside);
  if (inside !== "" && !row) throw errors.fileNotFound();
  return row;
}

/** The stored scope id that rules what is put into a folder. */
export function folderScope(site: Site, list: List, inside: string): number {
  return Number(folderRow(site, list, inside)?.["scope"] ?? 0);
}

/** The list a server-relative path lies in; the deepest root wins. */
export function listOfPath(site: Site, path: string): List | undefined {
  const wanted = `${path.toLowerCase().replace(/\/+$/, "")}/`;
  const around = [...site.lists.values()].filter((list) =>
    wanted.startsWith(`${list.rootPath.toLowerCase()}/`),
  );
  return around.toSorted((a, b) => b.rootPath.length - a.rootPath.length)[0];
}
