/**
 * The words of which days are put together, Danish and English, as numbers: months, weekdays, counts, parts of months.
 */
import type { Stretch } from "../../schema/lists/due-stretches.ts";

const monthNames = (
  "januar january|februar february|marts march|april|maj may|juni june|juli july|august|september|" +
  "oktober october|november|december"
)
  .split("|")
  .map((names) => names.split(" "));

/** 1 for January; a name may be cut off after three letters. */
export function monthCalled(word: string): number | undefined {
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(word)));
  return word.length < 3 || index < 0 ? undefined : index + 1;
}

const weekdayStems =
  "mandag monday|tirsdag tuesday|onsdag wednesday|torsdag thursday|fredag friday|lørdag saturday|søndag sunday"
    .split("|")
    .map((names) => names.split(" "));

export function weekdayCalled(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const index = weekdayStems.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}

const counts: ReadonlyMap<string, number> = new Map(
  "en et one a|to two|tre three|fire four|fem five|seks six|syv seven|otte eight|ni nine|ti ten"
    .split("|")
    .flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

export function countCalled(word: string): number | undefined {
  return /^\d+$/u.test(word) ? Number(word) : counts.get(word);
}

export const ordinals: ReadonlyMap<string, number> = new Map(
  "første first|andet anden second|tredje third|fjerde fourth sidste last"
    .split("|")
    .flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

const parts: ReadonlyMap<string, Stretch> = new Map([
  ...["primo", "begyndelsen", "starten", "først", "early", "beginning", "start"].map(
    (word) => [word, "early"] as const,
  ),
  ...["medio", "midten", "midt", "mid", "middle"].map((word) => [word, "middle"] as const),
  ...["ultimo", "slutningen", "udgangen", "sidst", "late", "end"].map((word) => [word, "late"] as const),
]);

export const seasons: ReadonlyMap<string, number> = new Map([
  ["forår", 5],
  ["spring", 5],
  ["sommer", 8],
  ["summer", 8],
  ["efterår", 11],
  ["autumn", 11],
]);

/** Two digits are of this century. */
export function yearCalled(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export function partOf(word: string | undefined): Stretch | undefined {
  return parts.get((word ?? "").replace(/^the\s/u, ""));
}
