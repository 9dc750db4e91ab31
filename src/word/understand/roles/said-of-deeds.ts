/**
 * Sentences that say whom and when of the sentence before them: "Vi taler om alle fald. Ansvaret ligger hos Mona Lind,
 * og møderne er i gang senest 15. februar."
 */
import { limitIn } from "../said.ts";
import { isWhen, isWho } from "./text-signs.ts";

export interface SaidOfDeed {
  readonly who: string | undefined;
  readonly when: string | undefined;
}

/** Somebody, as far as the verb or the comma. */
const who = String.raw`(?<who>[^,.;:]{2,70}?)`;
const end = String.raw`(?=\s*(?:,|\.|;|$|\sog\s(?:det|den|de|opgaven|arbejdet|ordningen)\b))`;
const told = [
  String.raw`^(?:Det|Den|Dem|Dette|Her)\s(?:står|sørger|tager)\s${who}\s(?:for|sig af)${end}`,
  String.raw`^(?:Det|Den|Dem|Dette|Her)\ser\s${who}\s(?:tovholder|ansvarlig|ansvarlige|projektleder)(?:\s(?:på|for))?${end}`,
  String.raw`^(?:Ansvarlige?|Tovholdere?|Projektleder)\s(?:for (?:det|opgaven|arbejdet) )?er\s${who}${end}`,
  String.raw`^(?:Ansvaret|Opgaven|Arbejdet)\s(?:for (?:det|opgaven) )?(?:ligger hos|har|er hos|løses af|varetages af|drives af|ledes af)\s${who}${end}`,
  String.raw`^${who}\s(?:har ansvaret|er ansvarlige?|er tovholdere?|står for (?:det|opgaven|arbejdet)|sørger for det|tager sig af det|leder arbejdet|styrer arbejdet|driver arbejdet)(?:\sfor (?:det|opgaven))?${end}`,
].map((pattern) => new RegExp(pattern, "iu"));
/** "Det skal være på plads senest ...": only when. */
const onlyWhen =
  /^(?:(?:Fristen|Tidsfristen|Det|Den|De|Dette|Arbejdet|Ordningen|Opgaven)\s(?:skal|er|sker|forventes|bliver|begynder)|Frist|Deadline|Færdig|Klar)\s/u;
const mostWords = 25;

/** What a sentence says of the one before it; undefined where it says something of its own. */
export function saidOfDeed(sentence: string): SaidOfDeed | undefined {
  if (sentence.split(" ").length > mostWords) return undefined;
  const when = whenAtEnd(sentence) ?? limitIn(sentence);
  for (const pattern of told) {
    const name = pattern.exec(sentence)?.groups?.["who"]?.trim() ?? "";
    // After such words it is somebody, also where no word of it is known; a subject must be one.
    if (name !== "" && (pattern !== told.at(-1) || isWho(name))) return { who: name, when };
  }
  return when !== undefined && onlyWhen.test(sentence) ? { who: undefined, when } : undefined;
}

const mostWordsOfDay = 7;

/** The day that a sentence ends with: "..., og fristen er 1. marts 2027." */
function whenAtEnd(sentence: string): string | undefined {
  const words = sentence.replace(/\.$/u, "").split(" ");
  for (let count = Math.min(mostWordsOfDay, words.length - 1); count > 0; count -= 1) {
    const day = words.slice(-count).join(" ");
    if (isWhen(day)) return day;
  }
  return undefined;
}
