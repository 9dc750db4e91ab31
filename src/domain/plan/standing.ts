/**
 * How goals and actions stand: what was last said of each, quarter by quarter. Status is never overwritten; a
 * withdrawal is a row of its own.
 */
import type { Assessment } from "../../schema/lists/assessments.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { personKey } from "./person-key.ts";
import { isQuarter, type Quarter } from "../calendar/calendar.ts";
import { quarterIn } from "../calendar/spoken-quarter.ts";

export interface Standing {
  /** Status updates that count, newest first. */
  readonly thread: readonly StatusRow[];
  /** Those that were withdrawn, newest first. */
  readonly withdrawn: readonly StatusRow[];
  /**
   * What was said last of the latest quarter. A status given afterwards for an earlier quarter is news, but not the
   * latest.
   */
  readonly latest: StatusRow | undefined;
  /** The latest status of each quarter. */
  readonly byQuarter: ReadonlyMap<Quarter, StatusRow>;
}

export type Standings = ReadonlyMap<number, Standing>;

const nothing: Standing = { thread: [], withdrawn: [], latest: undefined, byQuarter: new Map() };

/** A goal counts as settled when it was reached or its period ended without it. */
export function isSettled(assessment: Assessment | undefined): boolean {
  return assessment === "reached" || assessment === "notReached";
}

/** Newest first. Rows of the same second keep the order in which SharePoint numbered them. */
function newestFirst(a: StatusRow, b: StatusRow): number {
  return a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1;
}

/**
 * The ids of the rows that were withdrawn. Only the one who wrote a status can withdraw it: the list lets everybody in
 * the department add rows, so a withdrawal by somebody else counts for nothing.
 */
function withdrawnIds(rows: readonly StatusRow[]): ReadonlySet<number> {
  const authors = new Map(rows.map((row) => [row.id, personKey(row.author)]));
  return new Set(
    rows
      .filter((row) => row.kind === "withdrawal" && row.withdraws !== undefined)
      .filter((row) => authors.get(row.withdraws ?? 0) === personKey(row.author))
      .map((row) => row.withdraws ?? 0),
  );
}

/** The standing of each element (by id) that rows of a plan's status say something about. */
export function standingsOf(rows: readonly StatusRow[]): Standings {
  const withdrawn = withdrawnIds(rows);
  const threads = new Map<number, { thread: StatusRow[]; withdrawn: StatusRow[] }>();
  for (const row of rows.toSorted(newestFirst)) {
    if (row.kind !== "statusUpdate" || row.element === undefined) continue;
    const entry = threads.get(row.element) ?? { thread: [], withdrawn: [] };
    threads.set(row.element, entry);
    (withdrawn.has(row.id) ? entry.withdrawn : entry.thread).push(withQuarter(row));
  }
  return new Map(
    [...threads].map(([element, { thread, withdrawn: taken }]) => {
      const byQuarter = new Map<Quarter, StatusRow>();
      for (const row of thread)
        if (isQuarter(row.period) && !byQuarter.has(row.period)) byQuarter.set(row.period, row);
      return [element, { thread, withdrawn: taken, latest: latestOf(thread), byQuarter }];
    }),
  );
}

/** The row with its quarter as we write it, however it was written by hand; what is no quarter stays as it stands. */
function withQuarter(row: StatusRow): StatusRow {
  const quarter = row.period === undefined ? undefined : quarterIn(row.period);
  return quarter === undefined || quarter === row.period ? row : { ...row, period: quarter };
}

/** Of rows with the newest first, the newest of those for the latest quarter. */
function latestOf(thread: readonly StatusRow[]): StatusRow | undefined {
  return thread.reduce<StatusRow | undefined>(
    (best, row) => (best === undefined || countedBy(row) > countedBy(best) ? row : best),
    undefined,
  );
}

/** What was said last of the latest quarter up to this one: what one speaks from who speaks for it. */
export function latestUntil({ thread }: Standing, quarter: string): StatusRow | undefined {
  return latestOf(thread.filter((row) => countedBy(row) <= quarter));
}

/** What stands there by hand and is no quarter is older than any. */
function countedBy({ period }: StatusRow): string {
  return isQuarter(period) ? period : "";
}

/** The standing of one element; an empty one when nobody has said anything. */
export function standingOf(standings: Standings, element: number): Standing {
  return standings.get(element) ?? nothing;
}

/**
 * What is said of an element in a quarter: the assessment given for it; a settled goal stays as it was settled.
 * Undefined when nobody has said anything in that round.
 */
export function assessmentIn(standing: Standing, quarter: Quarter): Assessment | undefined {
  const said = standing.byQuarter.get(quarter)?.assessment;
  if (said !== undefined) return said;
  const latest = standing.latest;
  return latest?.period !== undefined && latest.period < quarter && isSettled(latest.assessment)
    ? latest.assessment
    : undefined;
}

/** Observations of an indicator, oldest first, without those that were withdrawn. */
export function observationsOf(rows: readonly StatusRow[], indicator: number): readonly StatusRow[] {
  const withdrawn = withdrawnIds(rows);
  return rows
    .filter((row) => row.kind === "observation" && row.element === indicator && !withdrawn.has(row.id))
    .toSorted((a, b) => ((a.observedOn ?? a.createdAt) < (b.observedOn ?? b.createdAt) ? -1 : 1));
}
