/** What a file in a library has beyond its row: who has checked it out, since which version, and the last comment. */
import { errors } from "../protocol/errors.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";

export interface FileState {
  comment: string;
  /** User id; 0 when nobody has it. */
  checkedOutBy: number;
  /** The version it was checked out at. */
  checkedOutVersion: number;
}

export function fileState(site: Site, list: List, id: number): FileState {
  const row = site.driver.get("select * from file_states where list = ? and item = ?", [list.id, id]);
  return {
    comment: String(row?.["comment"] ?? ""),
    checkedOutBy: Number(row?.["checked_out_by"] ?? 0),
    checkedOutVersion: Number(row?.["checked_out_version"] ?? 0),
  };
}

export function saveFileState(site: Site, list: List, id: number, state: FileState): void {
  site.driver.run(
    `insert or replace into file_states (list, item, comment, checked_out_by, checked_out_version)
     values (?, ?, ?, ?, ?)`,
    [list.id, id, state.comment, state.checkedOutBy, state.checkedOutVersion],
  );
}

/** Refusals of this kind name the file by its whole address. */
export function absolute(site: Site, path: string): string {
  return `${new URL(site.url).origin}${path}`;
}

/** Refuses to touch a file that another has checked out. @throws Refusal 423 */
export function refuseCheckedOut(site: Site, list: List, id: number, path: string, userId: number): void {
  if (list.baseType !== 1) return;
  const { checkedOutBy } = fileState(site, list, id);
  if (checkedOutBy === 0 || checkedOutBy === userId) return;
  throw errors.checkedOut(absolute(site, path), site.users.get(checkedOutBy)?.login ?? "");
}
