/**
 * Reading rows: the query of a list as a part of a batch, the pages that follow, and the change check over all lists.
 * Which rows a page of ours needs is decided elsewhere (`open-department.ts`, `read-list.ts`).
 */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import { listPath, type Site } from "../sending/connect.ts";
import { SharePointError } from "../sending/errors.ts";
import { bilingual } from "../../schema/bilingual.ts";
import { columnsOf } from "./row.ts";

/** SharePoint gives at most this many rows at once. */
const pageSize = 5000;

/**
 * The read of a list's rows, oldest first. `filter` is OData on columns and must begin with an indexed one; `only`
 * names the fields that are needed.
 */
export function rowsPart(
  site: Site,
  list: ListDefinition,
  options: {
    readonly filter?: string;
    readonly more?: readonly string[];
    readonly only?: readonly string[];
  } = {},
): Part {
  const { select, expand } = columnsOf(list, options.only);
  const items = site.sp.web.getList(listPath(site, list)).items;
  const query = items
    .select(...select, ...(options.more ?? []))
    .expand(...expand)
    .top(pageSize);
  if (options.filter !== undefined) query.filter(options.filter);
  return { method: "GET", url: query.toRequestUrl() };
}

/** A text as OData writes it. */
export function odataText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** All rows of a read, its further pages included. An empty page is not the end: SharePoint pages before it filters. */
export async function allRows(site: Site, outcome: PartOutcome | undefined): Promise<readonly unknown[]> {
  let page = readPage(bodyOf(outcome));
  const rows = [...page.rows];
  while (page.next !== undefined) {
    const { body } = await site.send({ method: "GET", url: new URL(page.next, site.url).href });
    page = readPage(body);
    rows.push(...page.rows);
  }
  return rows;
}

/** `allRows`, and when SharePoint refuses the query as too large, the rows of a narrower one instead. */
export async function readRows(
  site: Site,
  outcome: PartOutcome | undefined,
  narrower: () => Part,
): Promise<{ readonly rows: readonly unknown[]; readonly narrowed: boolean }> {
  if (!outcome || outcome.ok || outcome.error.kind !== "too-large") {
    return { rows: await allRows(site, outcome), narrowed: false };
  }
  const [second] = await site.batch([narrower()]);
  return { rows: await allRows(site, second), narrowed: true };
}

/** The body of a part that went well; throws the error of one that did not. */
export function bodyOf(outcome: PartOutcome | undefined): string {
  if (outcome === undefined) throw new SharePointError("broken", { facts: "a batch gave no answer" });
  if (!outcome.ok) throw outcome.error;
  return outcome.answer.body;
}

/**
 * One question that says of every list whether anything in it has changed: its identity, when a row was last changed
 * and deleted, how many there are, and what time it is at SharePoint's. It works for everyone who may read
 * (`getchanges` may not).
 */
export function stampsPart(site: Site): Part {
  const query = site.sp.web.lists
    .select(
      "Id",
      "LastItemModifiedDate",
      "LastItemDeletedDate",
      "ItemCount",
      "CurrentChangeToken",
      "RootFolder/ServerRelativeUrl",
    )
    .expand("RootFolder")
    .filter("Hidden eq false and BaseTemplate eq 100");
  return { method: "GET", url: query.toRequestUrl() };
}

/**
 * What a list's stamp ends with when a further change may fall in the second of the last one, and would not be seen.
 */
const unsettled = " unsettled";
/** SharePoint gives times in whole seconds, and its servers' clocks may differ a little. */
const settlesAfter = 2000;

/**
 * The stamps of the site's lists below `Lists/`, by list name. Equal stamps mean nothing has changed. A stamp that was
 * taken within two seconds of the list's last change never equals another. How long ago that was, SharePoint's own
 * clock tells: the browser's may be wrong.
 */
export function readStamps(site: Site, outcome: PartOutcome | undefined): Record<string, string> {
  const start = listPath(site, { name: "" }).toLowerCase();
  const stamps: Record<string, string> = {};
  for (const row of readPage(bodyOf(outcome)).rows as readonly ListRow[]) {
    const path = row.RootFolder?.ServerRelativeUrl;
    if (path === undefined || !path.toLowerCase().startsWith(start)) continue;
    const last = Math.max(
      Date.parse(row.LastItemModifiedDate ?? ""),
      Date.parse(row.LastItemDeletedDate ?? ""),
    );
    const stamp = [row.Id, row.LastItemModifiedDate, row.LastItemDeletedDate, row.ItemCount].join(" ");
    const isSettled = timeOfToken(row.CurrentChangeToken?.StringValue) - last > settlesAfter;
    stamps[path.slice(start.length)] = isSettled ? stamp : `${stamp} ${crypto.randomUUID()}${unsettled}`;
  }
  return stamps;
}

/** When SharePoint gave a change token (`1;3;list;ticks;number`), in milliseconds since 1970. NaN for what is none. */
function timeOfToken(token: string | undefined): number {
  const ticks = token?.split(";")[3];
  return ticks === undefined || ticks === "" ? Number.NaN : Number(ticks) / 10_000 - 62_135_596_800_000;
}

/** Whether nothing has changed between two stamps of a list. */
export function isSame(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && before === after && !before.endsWith(unsettled);
}

/** Throws when one of these lists is not on the site. */
export function requireLists(
  stamps: Readonly<Record<string, string>>,
  lists: readonly ListDefinition[],
): void {
  const missing = lists.filter((list) => stamps[list.name] === undefined);
  if (missing.length === 0) return;
  const names = missing.map((list) => list.name).join(", ");
  throw new SharePointError("not-provisioned", {
    facts: `missing or unreadable: ${missing.map((list) => `Lists/${list.name}`).join(", ")}`,
    sentence: bilingual(
      `Rettesnors lister er ikke på sitet endnu (${names}). Bed IT om at køre opsætningen.`,
      `Rettesnor's lists are not on the site yet (${names}). Ask IT to run the set-up.`,
    ),
  });
}

interface ListRow {
  readonly Id?: string;
  readonly LastItemModifiedDate?: string;
  readonly LastItemDeletedDate?: string;
  readonly ItemCount?: number;
  readonly CurrentChangeToken?: { readonly StringValue?: string };
  readonly RootFolder?: { readonly ServerRelativeUrl?: string };
}

/** The rows of a JSON answer, in any of SharePoint's forms, and where the next page is. */
export function readPage(body: string): { readonly rows: readonly unknown[]; readonly next?: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new SharePointError("broken", { facts: `not JSON: ${body.slice(0, 200)}`, cause });
  }
  if (typeof json !== "object" || json === null)
    throw new SharePointError("broken", { facts: `not rows: ${body.slice(0, 200)}` });
  const { value, "odata.nextLink": next } = json as { value?: unknown; "odata.nextLink"?: unknown };
  if (!Array.isArray(value))
    throw new SharePointError("broken", { facts: `not rows: ${body.slice(0, 200)}` });
  return { rows: value, ...(typeof next === "string" && next !== "" ? { next } : {}) };
}
