/** Titles of chapters that are only to be read: never a goal or a focus area, whatever stands below them. */
import { chapterTitles } from "./vocabulary.ts";

/** Titles of documents and chapters that explain words such as "Mål". */
export const glossary = /^(?:begreb(?:er)?|ord(?:liste|bog|forklaring(?:er)?)|definitioner)\b/u;

/** "Forord fra afdelingschefen", "Præsentation af aftaleenheden", "Rammer for aftalen". */
const begun =
  /^(?:(?:forord|indledning|velkomst) (?:fra|ved|af|til)|praesentation af|(?:rammer|vilkaar) for \w+(?:en|et)|formaal(?:et)? med (?:aftale|kontrakt|plan)\w*|(?:aftalens|kontraktens|planens) (?!maal|indsats|resultat)\w+|parter og|(?:bilag|kapitel) \d+ (?:indledning|forord|baggrund|budget|oekonomi)|bilag \d+|bilag [a-h](?= ))\b/u;

/** A chapter that is never a goal or a focus area: one of those that are known, or "Om musikskolen". */
export function isChapterTitle(folded: string): boolean {
  const plain = withoutYears(folded);
  return chapterTitles.has(plain) || begun.test(plain) || /^om (?:\w+(?:en|et|erne|ne)|os)$/u.test(plain);
}

export function withoutYears(folded: string): string {
  return folded
    .replaceAll(/\b(?:for |i )?(?:19|20)\d\d(?: (?:og )?(?:19|20)?\d\d)?\b/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}
