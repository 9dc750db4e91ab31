/**
 * Writes a town's annual wheel: activities first, then the single times that differ. Can be repeated, since every row
 * has a key of the town's.
 */
import type { TownActivity, TownWheel, TownWheelException } from "../town.ts";
import { day } from "../../schema/day.ts";
import { commonFolder } from "../../schema/define-list.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { addRows, type RowToAdd } from "../../sharepoint/writing/add-rows.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import { idsOf } from "./stored-ids.ts";
import type { TownIds } from "./elements.ts";

/** Throws the SharePointError of the first row that is refused. */
export async function writeWheel(site: Site, town: TownWheel, townKey: string, ids: TownIds): Promise<void> {
  const options = { department: "", writtenAs: { email: town.written.by, at: town.written.at }, atOnce: 2 };
  const rows = town.activities.map((activity) => activityRow(activity, townKey, ids));
  const stored = idsOf(await addRows(site, wheel, rows, options));
  const exceptions = town.activities.flatMap((activity, index) =>
    (activity.exceptions ?? []).map((exception) =>
      exceptionRow(activity, exception, townKey, stored[index] ?? 0, ids),
    ),
  );
  idsOf(await addRows(site, wheel, exceptions, options));
}

/** An activity as a row, in its department's folder or in the common one. */
export function activityRow(
  activity: TownActivity,
  townKey: string,
  ids: TownIds,
): RowToAdd<typeof wheel> & { readonly kind: "activity" } {
  const { key, department, responsible, start, end, until, remind, exceptions: _, ...same } = activity;
  return {
    kind: "activity",
    clientKey: `${townKey}/wheel/${key}`,
    department: department ?? commonFolder,
    draft: {
      ...same,
      isDeadline: activity.isDeadline ?? false,
      owner: ids.department(department === undefined ? [] : [department])[0],
      responsible: responsible === undefined ? undefined : ids.person(responsible),
      start: day(start),
      end: end === undefined ? undefined : day(end),
      until: until === undefined ? undefined : day(until),
      remindFirst: remind?.[0],
      remindLast: remind?.[1],
    },
  };
}

function exceptionRow(
  activity: TownActivity,
  exception: TownWheelException,
  townKey: string,
  id: number,
  ids: TownIds,
): RowToAdd<typeof wheel> {
  const { occurrence, start, end, isCancelled = false, text } = exception;
  const { department } = activity;
  return {
    kind: "exception",
    clientKey: `${townKey}/wheel/${activity.key}/${occurrence}`,
    department: department ?? commonFolder,
    draft: {
      title: activity.title,
      owner: ids.department(department === undefined ? [] : [department])[0],
      activity: id,
      occurrence: day(occurrence),
      start: start === undefined ? undefined : day(start),
      end: end === undefined ? undefined : day(end),
      isCancelled,
      text,
    },
  };
}
