/** Small records that belong to a web, a list or an item and are read whole: comments, receivers, custom actions. */
import { parseObject, type JsonObject } from "../protocol/json.ts";
import type { Site } from "./site.ts";

export interface Piece {
  id: string;
  document: JsonObject;
}

/** All of one kind, in the order of their ids. */
export function readPieces(site: Site, kind: string, owner: string): Piece[] {
  const rows = site.driver.all("select id, document from pieces where kind = ? and owner = ? order by id", [
    kind,
    owner,
  ]);
  return rows.map((row) => ({ id: String(row["id"]), document: parseObject(String(row["document"])) ?? {} }));
}

export function readPiece(site: Site, kind: string, owner: string, id: string): Piece | undefined {
  const sql = "select document from pieces where kind = ? and owner = ? and id = ?";
  const row = site.driver.get(sql, [kind, owner, id]);
  return row && { id, document: parseObject(String(row["document"])) ?? {} };
}

export function writePiece(site: Site, kind: string, owner: string, { id, document }: Piece): void {
  site.driver.run("insert or replace into pieces (kind, owner, id, document) values (?, ?, ?, ?)", [
    kind,
    owner,
    id,
    JSON.stringify(document),
  ]);
}

export function deletePiece(site: Site, kind: string, owner: string, id: string): void {
  site.driver.run("delete from pieces where kind = ? and owner = ? and id = ?", [kind, owner, id]);
}

export function deletePieces(site: Site, kind: string, owner: string): void {
  site.driver.run("delete from pieces where kind = ? and owner = ?", [kind, owner]);
}
