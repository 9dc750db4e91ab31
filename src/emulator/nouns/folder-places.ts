/** Finds folders by their addresses, and tells what names them. */
import type { Call } from "../protocol/call.ts";
import { errors, Refusal } from "../protocol/errors.ts";
import type { Resource } from "../protocol/route.ts";
import { folderRow, formFolders, listOfPath } from "../site/folders.ts";
import { derivedGuid } from "../site/identifiers.ts";
import { Right } from "../site/permissions.ts";
import { Folder, NoFolder, type FolderPlace } from "./kinds.ts";

/** A folder by its server-relative (or web-relative) path. @throws Refusal 404, 400 outside the web */
export function folderByPath(call: Call, path: string): FolderPlace {
  const relative = path.replace(/^https?:\/\/[^/]+/i, "").replaceAll(/^\/+|\/+$/g, "");
  const base = call.site.path.slice(1).toLowerCase();
  const isServerRelative = `${relative.toLowerCase()}/`.startsWith(`${base}/`);
  if (path.startsWith("/") && !isServerRelative) throw errors.outsideWeb();
  const full = isServerRelative ? `/${relative}` : `${call.site.path}/${relative}`.replace(/\/$/, "");
  const list = listOfPath(call.site, full);
  if (!list) {
    const inside = full.slice(call.site.path.length + 1);
    const known = ["", "Lists", ...(call.site.document.folders ?? [])];
    const found = known.find((one) => one.toLowerCase() === inside.toLowerCase());
    if (found === undefined) throw errors.fileNotFound();
    return { list: undefined, inside: found };
  }
  const inside = full.slice(list.rootPath.length + 1);
  const row = folderRow(call.site, list, inside);
  if (inside === "") {
    if (!call.access.onList(list, Right.Open)) throw errors.accessDenied();
  } else if (!row && formFolders(list).some((one) => one.toLowerCase() === inside.toLowerCase())) {
    if (!call.access.onList(list, Right.Open)) throw errors.accessDenied();
  } else if (!row || !call.access.onItem(list, Number(row["scope"]), Right.ViewListItems)) {
    throw errors.fileNotFound();
  }
  return { list, inside };
}

/** A path may be asked whether there is a folder. @throws Refusal 400 outside the web */
export function folderOrNone(call: Call, path: string): Resource {
  try {
    return Folder.at(folderByPath(call, path));
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return NoFolder.at(null);
    throw error;
  }
}

/** Folders outside lists have no record, so their ids follow from where they are. */
export function folderId(call: Call, { list, inside }: FolderPlace): string {
  const row = list && folderRow(call.site, list, inside);
  if (row) return String(row["uid"]);
  if (list && inside === "") return list.rootFolderId;
  return derivedGuid("folder", list?.id ?? call.site.document.webId, inside.toLowerCase());
}
