/**
 * The wheel as its page needs it: the list's rows, the year's phases and everything that happens in the year, computed
 * once per reading.
 */
import { useEffect, useMemo } from "react";
import { isCommon, siftWheel } from "../../domain/belonging/wheel-that-counts.ts";
import { concerns } from "../../domain/belonging/whose-row.ts";
import { parseDay } from "../../domain/calendar/calendar.ts";
import { collaborationsOf } from "../../domain/collaboration/collaboration.ts";
import { addMonths } from "../../domain/calendar/month.ts";
import { phasesOf, type Phase } from "../../domain/wheel/phase.ts";
import {
  activityTimes,
  collaborationDays,
  inOrder,
  planDeadlines,
  rowsFor,
  type Occurrence,
  type WheelRows,
} from "../../domain/wheel/wheel.ts";
import { wheelYear, wheelYearOf, type WheelYear, type YearStart } from "../../domain/wheel/year.ts";
import type { Day } from "../../schema/day.ts";
import { commonFolder } from "../../schema/define-list.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { keepPhases } from "../site/kept-phases.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useAddress } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useRows } from "../site/use-rows.ts";
import { readWheelPlace } from "./wheel-place.ts";

export interface WheelView {
  /** The rows that concern the department. */
  readonly reading: WheelRows;
  /** How many rows in the department's folder, or common ones, do not count. */
  readonly aside: number;
  readonly year: WheelYear;
  readonly phases: readonly Phase[];
  /** Everything in the year, in order. */
  readonly occurrences: readonly Occurrence[];
  /** The time that the address names. */
  readonly chosen: Occurrence | undefined;
  /** The address names one that is not there. */
  readonly isChosenMissing: boolean;
  /** Everything that happens between two days, in order. */
  readonly between: (from: Day, to: Day) => readonly Occurrence[];
  /** Whether SharePoint says that the person may add to the department's own year, and to the common one. */
  readonly mayAdd: { readonly own: boolean; readonly common: boolean };
  /** Whether SharePoint says that the person may change a row. */
  readonly mayWrite: (row: number) => boolean;
}

/** Evaluations are held whether or not everybody has confirmed. */
const unsigned = { rows: [] };

/** `begins` is the month with which the year is shown to begin. */
export function useWheel(begins: YearStart): {
  readonly view: WheelView | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const { data, error, refetch } = useRows(wheel);
  const { today, teams, siteUrl, person } = useProduct();
  const { data: agreements } = useRows(collaborations);
  const { key, outline, standings, snapshot } = useDepartmentView();
  const address = useAddress();
  const isArchived = teams?.isArchived === true;

  const known = useMemo(() => {
    if (data === undefined) return undefined;
    const reading = rowsFor(data, key);
    const common = reading.rows.filter(isCommon);
    const { aside } = siftWheel(data.rows, snapshot.organisation);
    const agreed = agreements ? collaborationsOf(agreements, unsigned, snapshot.organisation) : [];
    const between = (from: Day, to: Day) =>
      [
        ...activityTimes(reading, from, to),
        ...planDeadlines(outline, standings, from, to),
        ...collaborationDays(agreed, key, from, to),
      ].toSorted(inOrder);
    return {
      reading,
      aside: aside.filter(({ folder }) => concerns(wheel, folder, key)).length,
      phases: phasesOf(common),
      between,
    };
  }, [data, agreements, key, outline, standings, snapshot.organisation]);

  useEffect(() => {
    if (known) keepPhases({ siteUrl, person }, known.phases);
  }, [known, siteUrl, person]);

  const view = useMemo<WheelView | undefined>(() => {
    if (known === undefined || data === undefined) return undefined;
    const place = readWheelPlace(address);
    const chosen = findTime(place.time, known.between);
    const year =
      place.year !== undefined
        ? wheelYear(place.year, begins)
        : wheelYearOf(chosen?.first ?? dayIn(place.time) ?? today, begins);
    return {
      ...known,
      year,
      occurrences: known.between(year.first, year.last),
      chosen,
      isChosenMissing: place.time !== undefined && chosen === undefined,
      mayAdd: {
        own: !isArchived && data.mayAdd[key] === true,
        common: !isArchived && data.mayAdd[commonFolder] === true,
      },
      mayWrite: (row) => !isArchived && data.mayWrite[row] === true,
    };
  }, [known, data, address, today, key, isArchived, begins]);
  return { view, error, retry: () => void refetch() };
}

/** The day in a time's key, on which it lies or lay before it was moved. */
function dayIn(time: string | undefined): Day | undefined {
  return parseDay(time?.slice(-10) ?? "");
}

/** One time by its key, also when it was moved by some months. */
function findTime(
  time: string | undefined,
  between: (from: Day, to: Day) => readonly Occurrence[],
): Occurrence | undefined {
  const on = dayIn(time);
  if (on === undefined) return undefined;
  return between(addMonths(on, -12), addMonths(on, 12)).find(({ key }) => key === time);
}
