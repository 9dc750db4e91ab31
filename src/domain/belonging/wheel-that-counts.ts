/**
 * Which rows of the wheel count, and can be computed with. What is common to all lies where only the secretariat writes
 * (decision 13).
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import { daysBetween } from "../calendar/calendar.ts";
import { longestDays } from "../wheel/recurrence.ts";
import { sift, type Sifted } from "./sifting.ts";
import { departmentKeys, isCommonFolder, whoseRow } from "./whose-row.ts";

/** Whether a row is common to all. */
export function isCommon({ folder }: Pick<WheelRow, "folder">): boolean {
  return isCommonFolder(wheel, folder);
}

/**
 * Whether two rows lie together: in one folder, or both where the secretariat writes. A department cannot change what
 * is common.
 */
export function isTogether(one: Pick<WheelRow, "folder">, other: Pick<WheelRow, "folder">): boolean {
  return one.folder === other.folder || (isCommon(one) && isCommon(other));
}

export function siftWheel(
  rows: readonly WheelRow[],
  organisation: readonly OrganisationUnit[],
): Sifted<WheelRow> {
  const departments = departmentKeys(organisation);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return sift(wheel, rows, (row) => {
    const whose = whoseRow(wheel, row.folder, departments);
    if (whose.is === "nobody") return whose.because;
    const activity = row.kind === "exception" ? byId.get(row.activity ?? 0) : undefined;
    if (activity !== undefined && !isTogether(row, activity)) return othersActivity;
    return tooLong(row) ? lastsTooLong : undefined;
  });
}

/** Whether a row lasts longer than anything does: somebody has mistyped a year. */
export function tooLong({ start, end }: Pick<WheelRow, "start" | "end">): boolean {
  return start !== undefined && end !== undefined && daysBetween(start, end) > longestDays;
}

const othersActivity: Bilingual = bilingual(
  "Rækken ændrer en aktivitet, der ligger i en anden mappe.",
  "The row changes an activity that lies in another folder.",
);
const lastsTooLong: Bilingual = bilingual(
  "Der er mere end ti år fra den første dag til den sidste. Ret dem i SharePoint.",
  "There are more than ten years from the first day to the last. Correct them in SharePoint.",
);
