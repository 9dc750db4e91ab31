/**
 * What the search goes through: the open plan as it is shown, what has been read of the whole municipality (once, and
 * again when its lists have changed), and the places of the tab.
 */
import { useMemo } from "react";
import { siftCollaborations, partiesOf } from "../../domain/belonging/collaborations-that-count.ts";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { isCommon, siftWheel } from "../../domain/belonging/wheel-that-counts.ts";
import { addDays } from "../../domain/calendar/calendar.ts";
import { shortDay } from "../../domain/calendar/day-words.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import {
  findables,
  type Findable,
  type SearchGround,
  type SearchPlace,
} from "../../domain/search/findables.ts";
import { searchPlan } from "../../domain/search/municipality.ts";
import { activityTimes, type Occurrence } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import { collaborations, type CollaborationRow } from "../../schema/lists/collaborations.ts";
import { organisation, type OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import type { Language } from "../../schema/bilingual.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import {
  importPlace,
  newAgreementPlace,
  newPlanPlace,
  nextDuePlace,
  pageNames,
  pagePlace,
  writePlace,
} from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useRows } from "../site/use-rows.ts";
import { useStamped } from "../site/use-stamped.ts";
import { useSpeech } from "../words/use-words.tsx";

export interface MunicipalityRead {
  readonly among: readonly Findable[];
  /** Where one can go from here. */
  readonly pages: readonly SearchPlace[];
  /** Whether the rest of the municipality is searched yet; `older` as it was read before, since it cannot be now. */
  readonly rest: "coming" | "there" | "missing" | "older";
  readonly retry: () => void;
}

/** Nothing is read before somebody searches. */
export function useSearchGround(isSearching: boolean): MunicipalityRead {
  const { words, language } = useSpeech();
  const { key, plan, outline, snapshot, mayWrite } = useDepartmentView();
  const { today, person, teams } = useProduct();
  const { organisation: units } = snapshot;
  const known = useStamped(
    ["search"],
    [organisation, plans, planElements],
    async () => (await import("../../sharepoint/reading/read-search.ts")).readSearch,
    isSearching,
  );
  const year = useRows(wheel, { isNeeded: isSearching });
  const agreed = useRows(collaborations, { isNeeded: isSearching });

  const own = useMemo(() => plan && searchPlan(plan, outline, key, true), [plan, outline, key]);
  const searched = useMemo(() => {
    const others = (known.data ?? []).filter(({ id }) => id !== own?.id);
    return own ? [own, ...others] : others;
  }, [known.data, own]);
  const activities = useMemo(
    () => (year.data ? activityPlaces(year.data.rows, units, key, today, language) : []),
    [year.data, units, key, today, language],
  );
  const agreements = useMemo(
    () => (agreed.data ? agreementPlaces(agreed.data.rows, units) : []),
    [agreed.data, units],
  );
  const mayAdd = snapshot.mayAdd && teams?.isArchived !== true;
  const pages = useMemo<readonly SearchPlace[]>(() => {
    const { commands } = words.search;
    const found = (isThere: boolean, title: string, place: string) => (isThere ? [{ title, place }] : []);
    return [
      ...pageNames.map((page) => ({ title: words.pages[page], place: pagePlace(key, page) })),
      ...(plan
        ? [
            ...found(mayWrite && plan.state === "draft", commands.write, writePlace(key, plan.id)),
            ...found(true, commands.nextDue, nextDuePlace(key, plan.id)),
          ]
        : []),
      ...found(mayAdd, commands.newPlan, newPlanPlace(key)),
      ...found(mayAdd, commands.importPlan, importPlace(key)),
      ...found(mayAdd, commands.newAgreement, newAgreementPlace(key)),
    ];
  }, [words, key, plan, mayWrite, mayAdd]);

  const among = useMemo(
    () =>
      findables({
        department: key,
        person: person === "" ? undefined : person.toLowerCase(),
        today,
        plans: searched,
        organisation: units,
        agreements,
        activities,
        pages,
        goalCount: words.plan.goalCount,
        draft: words.search.draft,
      }),
    [key, person, today, searched, units, agreements, activities, pages, words],
  );
  const readings = [known, year, agreed];
  const isMissing = readings.some(({ data, error }) => data === undefined && error !== null);
  const isOlder = readings.some(({ error }) => error !== null);
  const isThere = readings.every(({ data }) => data !== undefined);
  return {
    among,
    pages,
    rest: isMissing ? "missing" : isOlder ? "older" : isThere ? "there" : "coming",
    retry: () => {
      for (const { error, refetch } of readings) if (error !== null) void refetch();
    },
  };
}

/** How far ahead, and then back, the time of an activity is looked for to which the search leads. */
const lookDays = 400;

/** Each activity once, at its next time or the latest that was; a department's own on that department's wheel. */
function activityPlaces(
  rows: readonly WheelRow[],
  units: readonly OrganisationUnit[],
  shown: string,
  today: Day,
  language: Language,
): readonly SearchPlace[] {
  const { counting } = siftWheel(rows, units);
  const departments = departmentsByArea(units).flatMap((area) => area.departments);
  const placesOf = (
    own: readonly WheelRow[],
    key: string,
    unit: OrganisationUnit | undefined,
  ): SearchPlace[] => {
    const times = activityTimes({ rows: own }, addDays(today, -lookDays), addDays(today, lookDays));
    return [...nearest(times, today)].map(({ key: time, title, shortTitle, first }) => ({
      title,
      words: shortTitle,
      detail: [unit?.title, shortDay(language, first, today)]
        .filter((text) => text !== undefined)
        .join(" · "),
      place: wheelPlace(key, { time }),
      ...(unit && { department: key }),
    }));
  };
  return [
    ...placesOf(counting.filter(isCommon), shown, undefined),
    ...departments.flatMap((unit) =>
      placesOf(
        counting.filter((row) => row.folder === unit.key && !isCommon(row)),
        unit.key,
        unit,
      ),
    ),
  ];
}

function nearest(times: readonly Occurrence[], today: Day): Iterable<Occurrence> {
  const byRow = new Map<number, Occurrence>();
  for (const time of times) {
    if (time.source.from !== "wheel") continue;
    const { id } = time.source.row;
    const before = byRow.get(id);
    if (before === undefined || isNearer(time, before, today)) byRow.set(id, time);
  }
  return byRow.values();
}

function isNearer(one: Occurrence, other: Occurrence, today: Day): boolean {
  const isComing = one.last >= today;
  if (isComing !== other.last >= today) return isComing;
  return isComing ? one.first < other.first : one.first > other.first;
}

function agreementPlaces(
  rows: readonly CollaborationRow[],
  units: readonly OrganisationUnit[],
): SearchGround["agreements"] {
  return siftCollaborations(rows, [], units).agreements.map((row) => {
    const parties = partiesOf(row, units);
    return {
      id: row.id,
      title: row.title,
      detail: parties.map(({ title }) => title).join(", "),
      parties: parties.map(({ key }) => key),
    };
  });
}
