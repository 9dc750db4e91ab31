/**
 * Which texts each word stands in. A municipality has tens of thousands of titles and a tenth as many words: comparing
 * a typed word loosely with each word once is quick, with each title not. Pure.
 */
import { isLoosely, isWithin, wordsOf, type Sought } from "./matching.ts";

/** By word, the places in the row of texts where it stands. */
export type Vocabulary = ReadonlyMap<string, readonly number[]>;

/** Of texts as `searchText` gives them. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const known = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(wordsOf(text))) {
      const places = known.get(word);
      if (places) places.push(at);
      else known.set(word, [at]);
    }
  }
  return known;
}

/** Which texts have every word, loosely. */
export function looselyIn(sought: Sought, among: Vocabulary): ReadonlySet<number> {
  const [first, ...others] = sought.words.map((typed) => placesOf(among, (word) => isLoosely(typed, word)));
  return others.reduce((kept, each) => new Set([...kept].filter((at) => each.has(at))), first ?? new Set());
}

/** How many of the words each text has; texts with none are left out. */
export function partlyIn(sought: Sought, among: Vocabulary): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const typed of sought.words) {
    for (const at of placesOf(among, (word) => isWithin(typed, word)))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function placesOf(among: Vocabulary, is: (word: string) => boolean): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [word, at] of among) if (is(word)) for (const place of at) places.add(place);
  return places;
}
