/**
 * Years of activities for tests of how the wheel is drawn, and for how long that takes: single ones, and any that there
 * could be.
 */
import { array, constantFrom, integer, record, string } from "fast-check";
import { addDays } from "../../../src/domain/calendar/calendar.ts";
import { wheelYear } from "../../../src/domain/wheel/year.ts";
import { inOrder, ringOrder, type Occurrence, type RingName } from "../../../src/domain/wheel/wheel.ts";
import { wheelRow } from "./wheel-rows.ts";

/** The year of all drawn wheels in tests. */
export const year = wheelYear(2026);

/** An activity of one time: how many days after the year's first it begins, and how many more than one it lasts. */
export function occurrence(
  index: number,
  ring: RingName,
  skip: number,
  length: number,
  title: string,
): Occurrence {
  const first = addDays(year.first, skip);
  return {
    first,
    last: addDays(first, length),
    key: `${index}.${first}`,
    ring,
    title,
    shortTitle: title,
    isDeadline: false,
    responsible: undefined,
    isCommon: true,
    isDone: false,
    source: { from: "wheel", row: wheelRow(index, "activity"), original: first, exception: undefined },
  };
}

const anyActivityParts = {
  ring: constantFrom(...ringOrder),
  skip: integer({ min: -20, max: 364 }),
  length: integer({ min: 0, max: 120 }),
};
type ActivityParts = { ring: RingName; skip: number; length: number; title: string };
const anyActivity = record({ ...anyActivityParts, title: string({ minLength: 1, maxLength: 40 }) });

function inYear(activities: readonly ActivityParts[]): readonly Occurrence[] {
  return activities
    .map(({ ring, skip, length, title }, index) => occurrence(index, ring, skip, length, title))
    .filter(({ first, last }) => last >= year.first && first <= year.last)
    .toSorted(inOrder);
}

/** Up to 150 activities in any rings, some of which begin before the year or end after it. */
export const anyYear = array(anyActivity, { maxLength: 150 }).map(inYear);

const words =
  "budgetopfølgning og årsværk på tværs af ældreområdet, børnehøring, løn- og personaleværktøjer æøå ÆØÅ".split(
    " ",
  );
/** As municipalities write them: up to thirty words, the longest of thirty letters. */
const anyDanishTitle = array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map((chosen) =>
  chosen.join(" "),
);

/** Two to three hundred activities with long titles. */
export const anyFullYear = array(record({ ...anyActivityParts, title: anyDanishTitle }), {
  minLength: 200,
  maxLength: 300,
}).map(inYear);
