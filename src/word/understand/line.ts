/**
 * A line as the understanding sees it: cleaned, parted from its bullet and its number, with the places that it came
 * from.
 */
import type { Block, Cell } from "../source-document.ts";
import { clean } from "./letters.ts";
import { type Label, readLabel } from "./label.ts";
import { readForm } from "./title-forms.ts";

export interface Line {
  /** Cleaned, without a bullet, with its number if it has one. */
  readonly text: string;
  /** "1.1", typed or automatic, without a trailing dot; empty when there is none. */
  readonly number: string;
  /** The text without its number. */
  readonly title: string;
  readonly places: readonly string[];
  readonly outline: number | undefined;
  /** Set off by bold, underlined, large or capital letters. */
  readonly isMarked: boolean;
  readonly isBold: boolean;
  readonly boldLead: number;
  readonly size: number;
  readonly isCapitals: boolean;
  readonly bullet: { readonly level: number } | undefined;
  /** The number was not typed and belongs to a list, so it alone does not make a heading. */
  readonly isListNumber: boolean;
  readonly cell: Cell | undefined;
  readonly isApart: boolean;
  readonly isBoxed: boolean;
  /** What it announces, where the document itself has told: it stands at the same place under each goal. */
  readonly learnt?: Label;
}

const typedBullet =
  /^(?:[-–—‣*►➢✓→][\s\t]+(?=\S)|[-–](?=\p{L})|[•·▪●○◦■□❖☐☑☒\uF000-\uF0FF]\s*(?=\S)|o(?:\t|\s{2,})(?=\S))/u;
const longestBoldTitle = 200;
const aBullet = /[•▪●■➢►]/u;
const bulletsWithin = /\s[•▪●■➢►]\s?(?=\S)/gu;
const months =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|klasse|kl|etage|sal|udgave|version)\b/iu;

const capitalLetter = /^(?<number>[IVX]{1,4}|[A-H])[.)]\s+(?<title>\p{Lu}.+)$/u;
const headingLetter = /^(?<number>[IVX]{1,4}|[A-H]|[a-h](?=\)))[.)]\s+(?<title>\p{Lu}.+)$/u;

/** The number that a text begins with. A date, an ordinal before a small letter, or a plain figure is none. */
function splitNumber(text: string): { number: string; title: string } {
  const none = { number: "", title: text };
  const found =
    /^(?<number>(?:[A-H]\.(?=\d))?\d{1,2}(?:\.\d{1,2}){0,3})(?<end>[.):]?)\s*(?<title>\S.*)$/u.exec(
      text,
    )?.groups;
  const { number = "", end = "", title = "" } = found ?? {};
  // "3. og 7. klasse" counts classes.
  if (number === "" || months.test(title) || /^(?:og|eller|til) \d/u.test(title)) return none;
  const isParted = /^(?:[A-H]\.)?\d+(?:\.\d+)*[.):]?\s/u.test(text) || end !== "" || number.includes(".");
  const isWord = /^[\p{Lu}"”“'’«»[(–—-]/u.test(title);
  // "4. Borgere i fleksjob" is the fourth, "4 borgere" are four.
  const isFigure = /^(?:%|(?:pct|procent|mio|kr|timer|dage|år|medarbejdere|borgere)(?!\p{L}))/u.test(title);
  // "5.1 10.000 billeder" is the first of five, of so many pictures.
  const isCount =
    (end === "." && /^\d+ \p{L}/u.test(title)) ||
    (number.includes(".") && /^\d[\d.]* \p{Ll}{3}/u.test(title));
  if (!isParted || isFigure || (!isWord && !isCount && end === "") || (/^[\d%]/u.test(title) && !isCount))
    return none;
  return { number, title };
}

/** "II. Indsatsområder", "A. Rent vand", as a heading also "a) Rent vand". */
function splitLetter(text: string, isHeading: boolean): { number: string; title: string } | undefined {
  if (text.length > 100) return undefined;
  const pattern = isHeading ? headingLetter : capitalLetter;
  const found = pattern.exec(text)?.groups;
  return found && { number: found["number"] ?? "", title: found["title"] ?? "" };
}

/** "**1.1 Mål – Svar samme dag.** Lederne skal have svar ...": a goal's title and its description in one paragraph. */
function boldTitle(block: Block): { title: Block; rest: Block } | undefined {
  const { boldLead, text, outline } = block;
  if (boldLead < 8 || boldLead > longestBoldTitle || outline !== undefined) return undefined;
  const [name, rest] = [text.slice(0, boldLead).trim(), text.slice(boldLead).trim()];
  if (rest.length < 10 || (!/^\d{1,2}\.\d/u.test(name) && !/^\p{L}+ \d/u.test(name))) return undefined;
  const form = readForm(clean(name), true);
  if (form === undefined || form.number === "" || form.title === "" || name.endsWith(":")) return undefined;
  return {
    title: { ...block, text: name, isBold: true, boldLead: name.length },
    rest: { ...block, text: rest, isBold: false, boldLead: 0, isApart: false },
  };
}

/** "Mål 1:" before a line, which Word counts, is what the author has written. */
function worded(block: Block): Block {
  const { list, text, boldLead } = block;
  if (list === undefined || !/\p{L}{3,}/u.test(list.label)) return block;
  const lead = boldLead === 0 ? 0 : boldLead + list.label.length + 1;
  return { ...block, text: `${list.label} ${text}`, boldLead: lead, list: undefined };
}

/** The lines of a block: more than one where a converter put bullets into one line. */
export function linesOf(source: Block, bodySize: number): Line[] {
  const block = worded(source);
  const bulletLength = typedBullet.exec(block.text.trimStart())?.[0].length ?? 0;
  const indent = block.text.length - block.text.trimStart().length;
  const isTyped = bulletLength > 0 && block.outline === undefined;
  const raw = isTyped ? block.text.slice(indent + bulletLength) : block.text;
  const isInline = !isTyped && aBullet.test(raw) && [...raw.matchAll(bulletsWithin)].length > 1;
  const lead = isTyped || block.list !== undefined ? undefined : boldTitle(block);
  if (lead !== undefined) return [...linesOf(lead.title, bodySize), ...linesOf(lead.rest, bodySize)];
  const texts = isInline ? raw.split(bulletsWithin) : [raw];
  const isBullet = isTyped || block.list?.kind === "bullet";
  return texts
    .map((text, index) => {
      const isSecond = isTyped && block.text.trimStart().startsWith("o");
      const level = block.list?.level ?? (indent >= 4 || isSecond ? 1 : 0);
      return lineOf(block, clean(text), isBullet || index > 0 ? { level } : undefined, bodySize, isTyped);
    })
    .filter((line) => line.text !== "");
}

function lineOf(
  block: Block,
  text: string,
  bullet: Line["bullet"],
  bodySize: number,
  isTyped: boolean,
): Line {
  const automatic = /^\(?(?<number>\d+(?:\.\d+)*)[.)]?$/u.exec(block.list?.label ?? "")?.groups?.["number"];
  const isLettered = block.list?.kind === "number" && automatic === undefined;
  const isCapitals = isInCapitals(text);
  const isSetOff = block.outline !== undefined || block.isBold || isCapitals || block.isApart;
  const split =
    automatic === undefined
      ? ((isSetOff ? splitLetter(text, block.outline !== undefined) : undefined) ?? splitNumber(text))
      : { number: automatic, title: text };
  const size = block.size ?? unsaidSize;
  return {
    text: automatic === undefined ? text : `${automatic} ${text}`,
    ...split,
    places: [block.place],
    outline: block.outline,
    isMarked: block.isBold || block.isUnderlined || isCapitals || size > bodySize * 1.12,
    isBold: block.isBold,
    boldLead: isTyped ? 0 : block.boldLead,
    size,
    isCapitals,
    bullet:
      block.outline === undefined
        ? (bullet ?? (isLettered ? { level: block.list?.level ?? 0 } : undefined))
        : undefined,
    isListNumber: automatic !== undefined && block.outline === undefined,
    cell: block.cell,
    isApart: block.isApart,
    isBoxed: block.part === "textBox",
  };
}

function isInCapitals(text: string): boolean {
  if (text.length > 200 || /\p{Ll}/u.test(text)) return false;
  return text.replaceAll(/[^\p{L}]/gu, "").length >= 4;
}

/** The label that the line is or begins with. */
export function labelOf(line: Line): Label | undefined {
  return line.learnt ?? readLabel(line.text, line.boldLead);
}

/** How deep a number is: "1.1" is 2. */
export function depthOf(number: string): number {
  return number === "" ? 0 : number.split(/\.|(?<=\d)(?=[a-h]$)/u).length;
}

/** "1.1" and "1a" lie below "1". */
export function isBelowNumber(number: string, above: string): boolean {
  return number.startsWith(above) && /^(?:\.|[a-h]$)/u.test(number.slice(above.length));
}

/** Word's own size, where a document says nothing. */
const unsaidSize = 10;

/** The size in which most letters are written. */
export function bodySizeOf(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { size = unsaidSize, text } of blocks) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? unsaidSize;
}
