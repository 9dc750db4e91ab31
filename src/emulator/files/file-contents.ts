/**
 * What files hold. A content is stored under the version it came with; later versions that changed only columns share
 * it, so the content of a version is the newest one that is not newer than the version.
 */
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";
import type { SqlValue } from "../storage/driver.ts";

const noBytes = new Uint8Array();

export function bytesOf(value: SqlValue | undefined): Uint8Array {
  return value instanceof Uint8Array ? value : noBytes;
}

export function writeContent(
  site: Site,
  list: List,
  id: number,
  uiVersion: number,
  content: Uint8Array,
): void {
  site.driver.run(
    "insert or replace into file_contents (list, item, ui_version, content) values (?, ?, ?, ?)",
    [list.id, id, uiVersion, content],
  );
}

/** Which stored content a version has; undefined when it has none. */
function sourceOf(site: Site, list: List, id: number, uiVersion: number, what: string): SqlValue | undefined {
  const sql = `select ${what} as v from file_contents where list = ? and item = ? and ui_version <= ?
    order by ui_version desc limit 1`;
  return site.driver.get(sql, [list.id, id, uiVersion])?.["v"];
}

export function readContent(site: Site, list: List, id: number, uiVersion: number): Uint8Array {
  return bytesOf(sourceOf(site, list, id, uiVersion, "content"));
}

/** In bytes. */
export function contentLength(site: Site, list: List, id: number, uiVersion: number): number {
  return Number(sourceOf(site, list, id, uiVersion, "length(content)") ?? 0);
}

/** Puts the content of one version under another number and forgets what is newer than the lower of the two. */
export function moveContent(site: Site, list: List, id: number, from: number, to: number): void {
  if (from === to) return;
  const content = readContent(site, list, id, from);
  forgetContentsAfter(site, list, id, Math.min(from, to) - 1);
  writeContent(site, list, id, to, content);
}

export function forgetContentsAfter(site: Site, list: List, id: number, uiVersion: number): void {
  site.driver.run("delete from file_contents where list = ? and item = ? and ui_version > ?", [
    list.id,
    id,
    uiVersion,
  ]);
}
