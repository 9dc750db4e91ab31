/** The `$skiptoken` and `PagingInfo` of SharePoint: `Paged=TRUE&p_Title=..&p_ID=42`. */
import { fold } from "../storage/fold.ts";
import type { Order, Position } from "./page.ts";
import type { SqlValue } from "../storage/driver.ts";

/** Reads a token; undefined when it says nothing. */
export function readToken(token: string, order: readonly Order[]): Position | undefined {
  const parts = new URLSearchParams(token.replace(/^\?/, ""));
  const id = Number(parts.get("p_ID") ?? Number.NaN);
  if (Number.isNaN(id)) return undefined;
  const values = order.map(({ name, operand }): SqlValue | undefined => {
    const text = parts.get(`p_${name}`);
    if (text === null) return undefined;
    if (text === "") return null;
    if (operand.kind === "number" || operand.kind === "boolean") return Number(text);
    if (operand.kind === "user" || operand.kind === "lookup")
      return operand.through ? fold(text) : Number(text);
    return operand.kind === "date" || operand.kind === "guid" ? text : fold(text);
  });
  return { id, values, backwards: parts.get("PagedPrev") === "TRUE" };
}

/** Writes the token of the page after a row. */
export function writeToken(id: number, order: readonly Order[], values: readonly SqlValue[]): string {
  const sorted = order.map(({ name, operand }, index) => {
    if (operand.sql === "i.id") return "";
    const value = values[index] ?? null;
    return `&p_${name}=${value === null ? "" : encodeURIComponent(String(value))}`;
  });
  return `Paged=TRUE${sorted.join("")}&p_ID=${String(id)}`;
}
