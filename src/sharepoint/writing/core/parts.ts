/**
 * A write as requests of a batch: the write itself, and the reading of its row that tells what stands there afterwards.
 */
import type { ListDefinition } from "../../../schema/define-list.ts";
import { odataText } from "../../reading/read.ts";
import { columnsOf } from "../../reading/row.ts";
import type { Part } from "../../sending/batch.ts";
import { listPath, type Site } from "../../sending/connect.ts";
import { toJson } from "../draft.ts";
import type { Write } from "./as-data.ts";
import { addPart, hasClientKey } from "./new-row.ts";
import { recyclePart, restorePart } from "./recycle-bin.ts";

/** The request that writes; undefined when there is nothing left to be done. */
export function writePart<L extends ListDefinition>(site: Site, list: L, write: Write<L>): Part | undefined {
  switch (write.do) {
    case "add":
      return addPart(site, list, write.row);
    case "change": {
      const json = toJson(list, write.draft);
      const type = write.kind === undefined ? undefined : list.kinds[write.kind]?.contentTypeId;
      return {
        method: "MERGE",
        url: rowUrl(site, list, write.row.id),
        ifMatch: write.row.version,
        body: JSON.stringify(type === undefined ? json : { ...json, ContentTypeId: type }),
      };
    }
    case "restore":
      // In neither place: the reading tells that it is gone. In its list: the reading finds it.
      return write.bin === undefined ? undefined : restorePart(site, write.bin);
    case "recycle":
    default:
      return recyclePart(site, list, write.id);
  }
}

/** The request that reads the write's row; undefined for one that nothing can be asked about. */
export function readPart<L extends ListDefinition>(site: Site, list: L, write: Write<L>): Part | undefined {
  if (write.do === "recycle" || (write.do === "add" && !hasClientKey(list))) return undefined;
  if (write.do !== "add") return rowPart(site, list, write.do === "restore" ? write.id : write.row.id);
  const { select, expand } = columnsOf(list);
  const { items } = site.sp.web.getList(listPath(site, list));
  // Its id is not known yet, its key is.
  const query = items
    .select(...select)
    .expand(...expand)
    .filter(`ClientKey eq ${odataText(write.row.clientKey)}`)
    .top(1);
  return { method: "GET", url: query.toRequestUrl() };
}

/** The request that reads a row by its id. */
export function rowPart(site: Site, list: ListDefinition, id: number): Part {
  const { select, expand } = columnsOf(list);
  const item = site.sp.web.getList(listPath(site, list)).items.getById(id);
  return {
    method: "GET",
    url: item
      .select(...select)
      .expand(...expand)
      .toRequestUrl(),
  };
}

function rowUrl(site: Site, list: ListDefinition, id: number): string {
  return site.sp.web.getList(listPath(site, list)).items.getById(id).toRequestUrl();
}
