/**
 * Rows by a day in an indexed column, however many there are: where SharePoint refuses a stretch of days because more
 * than 5,000 rows lie in it, its halves are asked for, down to single days.
 */
import { day, type Day } from "../../schema/day.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Part, PartOutcome } from "../sending/batch.ts";
import type { Site } from "../sending/connect.ts";
import { allRows, rowsPart } from "./read.ts";

export interface Stretch {
  /** A date-only column with an index. */
  readonly column: string;
  /** The first and the last day, both included. */
  readonly from: Day;
  readonly to: Day;
  /** OData that the rows must meet besides. */
  readonly and?: string;
  /** Further columns to read. */
  readonly more?: readonly string[];
  /** The fields that are needed; all when absent. */
  readonly only?: readonly string[];
}

const dayMs = 86_400_000;

/** The read of all rows of a stretch, for a batch; `rowsOfDays` reads its outcome. */
export function daysPart(site: Site, list: ListDefinition, stretch: Stretch): Part {
  const { column, from, to, and, more = [], only } = stretch;
  const days = `${column} ge ${odataNoon(from, -1)} and ${column} le ${odataNoon(to, 0)}`;
  return rowsPart(site, list, {
    filter: and === undefined ? days : `${days} and (${and})`,
    more,
    ...(only !== undefined && { only }),
  });
}

/**
 * The rows of a stretch, its pages and, where it was too much at once, its parts included. Throws a SharePointError.
 */
export async function rowsOfDays(
  site: Site,
  list: ListDefinition,
  stretch: Stretch,
  outcome: PartOutcome | undefined,
): Promise<readonly unknown[]> {
  const { from, to } = stretch;
  if (!outcome || outcome.ok || outcome.error.kind !== "too-large" || from >= to)
    return allRows(site, outcome);
  const middle = Date.parse(from) + Math.floor((Date.parse(to) - Date.parse(from)) / dayMs / 2) * dayMs;
  const halves = [
    { ...stretch, to: dayAt(middle) },
    { ...stretch, from: dayAt(middle + dayMs) },
  ];
  const outcomes = await site.batch(halves.map((half) => daysPart(site, list, half)));
  const rows: unknown[] = [];
  for (const [index, half] of halves.entries())
    rows.push(...(await rowsOfDays(site, list, half, outcomes[index])));
  return rows;
}

/** Reads the rows of a stretch at once. Throws a SharePointError. */
export async function readDays(
  site: Site,
  list: ListDefinition,
  stretch: Stretch,
): Promise<readonly unknown[]> {
  const [outcome] = await site.batch([daysPart(site, list, stretch)]);
  return rowsOfDays(site, list, stretch, outcome);
}

function dayAt(milliseconds: number): Day {
  return day(new Date(milliseconds).toISOString().slice(0, 10));
}

/**
 * Noon of a day or of another so many days on. Date-only columns hold the site's midnight in UTC, which lies twelve
 * hours or so from it.
 */
function odataNoon(of: Day, days: number): string {
  const noon = new Date(Date.parse(`${of}T12:00:00Z`) + days * dayMs);
  return `datetime'${noon.toISOString().slice(0, 19)}Z'`;
}
