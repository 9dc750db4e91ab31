/**
 * How well a text fits what somebody has typed: every word must be in it, as a whole or in part; loosely, in another
 * ending of Danish, written without æ, ø and å, or with a letter wrong. Pure.
 */
import { folded } from "../plan/plan-filter.ts";

/**
 * From best to worst: the text itself; whole words at its beginning; its beginning; whole words anywhere; the
 * beginnings of words; parts of words; loosely.
 */
export const fits = {
  same: 0,
  wholeAtOnce: 1,
  begins: 2,
  whole: 3,
  words: 4,
  within: 5,
  loosely: 6,
} as const;

export interface Sought {
  readonly words: readonly string[];
}

const endings = /(?:ernes|erne|enes|ene|ets|ens|ers|nes|er|en|et|es|ne|e|s)$/u;
/** Shorter, a stem is in everything. */
const shortestStem = 3;
/** Shorter words are too like others for one letter to be wrong. */
const shortestMisspelt = 6;
/** Shorter ends of words are no words of their own. */
const shortestHead = 5;
/** Shorter, what is typed stands inside too many words. */
const shortestWithin = 4;
const isAscii = /^[\x20-\x7e]*$/u;
/** Nobody looks for more at once, and each costs a look through everything. */
const mostWords = 12;

/** What was typed, made ready for comparing; no words where there is nothing to look for. */
export function soughtIn(text: string): Sought {
  const words = wordsOf(searchText(text.slice(0, 200)));
  // "mål 3.1" is said of the goal that is numbered 3.1, and stands nowhere.
  const sought = words.filter((word, index) => !(kindWords.has(word) && isNumber(words[index + 1])));
  return { words: sought.slice(0, mostWords) };
}

const kindWords: ReadonlySet<string> = new Set(["mål", "maal", "målet", "goal"]);

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+(?:\.\d+)*\.?$/u.test(word);
}

/** A text as it is compared. */
export function searchText(text: string): string {
  const plainSpaced = folded(text).replaceAll("&", " og ");
  return /\s\s|[^\S ]/u.test(plainSpaced) ? plainSpaced.replaceAll(/\s+/gu, " ") : plainSpaced;
}

/** How well a text (`searchText`) fits, as one of `fits`; undefined where a word is not in it. */
export function fitOf({ words }: Sought, text: string): number | undefined {
  if (!words.every((word) => text.includes(word))) return undefined;
  const begins = text.startsWith(words.join(" "));
  const inText = wordsOf(text);
  if (words.every((word) => inText.includes(word))) {
    if (begins) return inText.length === words.length ? fits.same : fits.wholeAtOnce;
    return fits.whole;
  }
  if (begins) return fits.begins;
  const inner = words.filter((word) => !inText.some((one) => one.startsWith(word)));
  if (inner.length === 0) return fits.words;
  return inner.every(({ length }) => length >= shortestWithin) ? fits.within : undefined;
}

/** Whether one word of a text (`searchText`) is a word that was typed, in another ending, spelling or with a slip. */
export function isLoosely(typed: string, word: string): boolean {
  if (word.startsWith(typed) || word.startsWith(stemOf(typed))) return true;
  if (typed.length >= shortestWithin && plain(word).includes(plain(typed))) return true;
  return isMisspelt(typed, word) || isHeadOf(word, typed);
}

/** Whether one word of a text begins with a word that was typed, or holds it. */
export function isWithin(typed: string, word: string): boolean {
  return word.startsWith(typed) || (typed.length >= shortestWithin && word.includes(typed));
}

/** Whether a word is what a compound is about: "fravær" of "sygefravær". */
function isHeadOf(word: string, compound: string): boolean {
  return word.length >= shortestHead && word.length < compound.length && compound.endsWith(word);
}

/** The words of a text (`searchText`). */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}@.&-]+/u).filter((word) => word !== "");
}

function stemOf(word: string): string {
  // "Natten" is of "nat".
  const stem = word.replace(endings, "").replace(/([^aeiouyæøå])\1$/u, "$1");
  return stem.length >= shortestStem ? stem : word;
}

/** As one writes on a keyboard without the Danish letters, or without accents. */
function plain(text: string): string {
  if (isAscii.test(text)) return text;
  return text
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

/** One letter too many, too few or another one, or two that have changed places. The first is seldom wrong. */
function isMisspelt(typed: string, word: string): boolean {
  if (typed.length < shortestMisspelt || typed[0] !== word[0]) return false;
  if (Math.abs(typed.length - word.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return (
    typed.slice(at + 1) === word.slice(at + 1) ||
    typed.slice(at + 1) === word.slice(at) ||
    typed.slice(at) === word.slice(at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2))
  );
}
