/**
 * How well a text fits what somebody has typed: every word must be in it, as a whole or in part; loosely, in another
 * ending of Danish, written without æ, ø and å, or with a letter wrong. Pure.
 */
import { folded } from "../plan/plan-filter.ts";

/** From best to worst. */
export const fits = { begins: 0, words: 1, within: 2, loosely: 3 } as const;

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
/** Nobody looks for more at once, and each costs a look through everything. */
const mostWords = 12;

/** What was typed, made ready for comparing; no words where there is nothing to look for. */
export function soughtIn(text: string): Sought {
  return { words: wordsOf(folded(text.slice(0, 200))).slice(0, mostWords) };
}

/** How well a text that is `folded` fits, as one of `fits`; undefined where a word is not in it. */
export function fitOf({ words }: Sought, text: string): number | undefined {
  if (!words.every((word) => text.includes(word))) return undefined;
  if (text.startsWith(words.join(" "))) return fits.begins;
  return words.every((word) => beginsWord(text, word)) ? fits.words : fits.within;
}

/** Whether a text that is `folded` fits loosely. Takes longer. */
export function fitsLoosely({ words }: Sought, text: string): boolean {
  const inText = wordsOf(text);
  const plainText = plain(text);
  return words.every((word) => {
    if (text.includes(word) || plainText.includes(plain(word))) return true;
    const stem = stemOf(word);
    return inText.some((one) => one.startsWith(stem) || isMisspelt(word, one) || isHeadOf(one, word));
  });
}

/** How many of the words are in a text that is `folded`. */
export function wordsIn({ words }: Sought, text: string): number {
  return words.filter((word) => text.includes(word)).length;
}

/** Whether a word is what a compound is about: "fravær" of "sygefravær". */
function isHeadOf(word: string, compound: string): boolean {
  return word.length >= shortestHead && word.length < compound.length && compound.endsWith(word);
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}@.&-]+/u).filter((word) => word !== "");
}

function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= shortestStem ? stem : word;
}

/** As one writes on a keyboard without the Danish letters, or without accents. */
function plain(text: string): string {
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
