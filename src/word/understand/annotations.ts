/**
 * Whom and when, where they stand behind a text: "Ny vagtplan. Ansvarlig: Palle Holt. Frist: 1. marts", "Nye opslag (MH,
 * uge 12)", "Læsebånd – Læsevejlederen – 12. august". They leave the text and are said of it.
 */
import type { Detail, FocusAreaReading, GoalReading, Piece, Point } from "./reading.ts";
import { aboutOf } from "./roles/name-signs.ts";
import { isName, isWhen, isWho } from "./roles/text-signs.ts";

const label =
  /(?:^|[.;,:(–—-]|\s)\s*(?<name>Ansvarlige?(?: for \p{L}+| person| leder| enhed)?|Ansvar|Hovedansvarlige?|Tovholdere?|Projektleder|Udføres af|Hvem|Ejer|Kontaktperson|Frist|Tidsfrist|Deadline|Hvornår|Tidsplan|Tidspunkt|Tid|Senest|Slut|Slutdato|Færdig|Forventet færdig)\s*:\s*/giu;
const brackets = /^(?<text>.*\S)\s*[([](?<inner>[^()[\]]{1,80})[)\]]\s*\.?$/su;
const dashes = /^(?<text>.*?\S)(?<inner>(?:\s+[–—-]\s+[^–—]{1,60}?){1,3})\.?$/su;
const commas = /^(?<text>.*\S)(?<inner>,\s+[^,]{2,50},\s+[^,]{2,50}?)\.?$/su;

const saidOf =
  /^(?<text>.*\S?),?\s+(?:og|hvor|med)\s+(?<who>\p{Lu}[^,.;:]{1,50}?)\s+(?:står for det|har ansvaret|er ansvarlig|er tovholder|som tovholder|som ansvarlig)\.?$/su;

interface Split {
  readonly text: string;
  readonly details: readonly Omit<Detail, "places">[];
}

/** The text without what stands behind it, and that. `isWeakMeant`: initials alone in brackets are somebody. */
export function splitAnnotations(text: string, isWeakMeant: boolean): Split {
  let split: Split = { text, details: [] };
  for (let round = 0; round < 3; round += 1) {
    const next = labelledEnd(split.text) ?? sentenceEnd(split.text) ?? partedEnd(split.text, isWeakMeant);
    if (next === undefined || next.text.length < 3) break;
    split = { text: next.text, details: [...next.details, ...split.details] };
  }
  return split;
}

function labelledEnd(text: string): Split | undefined {
  const found = [...text.matchAll(label)];
  const [first] = found;
  if (first === undefined || first.index === 0) return undefined;
  const details = found.map((each, index) => {
    const value = text.slice(each.index + each[0].length, found[index + 1]?.index);
    const name = each.groups?.["name"] ?? "";
    return { label: name, text: trimmed(value), about: aboutOf(name) };
  });
  // A value is short: whatever is long is text after all.
  if (details.some(({ text: value }) => value.length > 80 || value === "")) return undefined;
  return { text: trimmed(text.slice(0, first.index)), details };
}

/** "..., og Mona Lind står for det." */
function sentenceEnd(text: string): Split | undefined {
  const { text: before = "", who = "" } = saidOf.exec(text)?.groups ?? {};
  return isWho(who)
    ? { text: trimmed(before), details: [{ label: "Ansvarlig", text: who, about: "responsible" }] }
    : undefined;
}

function partedEnd(text: string, isWeakMeant: boolean): Split | undefined {
  const inBrackets = brackets.exec(text)?.groups;
  if (inBrackets) return splitOff(inBrackets, /\s*[,;–—/]\s+|\s+-\s+/u, isWeakMeant ? isWho : isName, isWeakMeant);
  const behindDashes = dashes.exec(text)?.groups;
  const parted = behindDashes && splitOff(behindDashes, /\s+[–—-]\s+/u, isWho, true);
  if (parted) return parted;
  const behindCommas = commas.exec(text)?.groups;
  return behindCommas && splitOff(behindCommas, /,\s+/u, isName, false);
}

/** The parts as whom and when; nothing where one of them is neither. */
function splitOff(
  groups: Readonly<Record<string, string | undefined>>,
  by: RegExp,
  isSomebody: (text: string) => boolean,
  mayBeAlone: boolean,
): Split | undefined {
  const { text = "", inner = "" } = groups;
  const parts = inner.split(by).filter((part) => part.trim() !== "");
  const details: Omit<Detail, "places">[] = [];
  const hasDay = parts.some(isWhen);
  for (const part of parts) {
    if (isWhen(part)) details.push({ label: "Frist", text: trimmed(part), about: "due" });
    else if (hasDay ? isWho(part) : isSomebody(part))
      details.push({ label: "Ansvarlig", text: part.trim(), about: "responsible" });
    else return undefined;
  }
  const isCertain = hasDay ? parts.length > 1 || mayBeAlone || /\d/u.test(inner) : mayBeAlone || details.length > 0;
  return details.length > 0 && isCertain ? { text: trimmed(text), details } : undefined;
}

function trimmed(text: string): string {
  return text.replace(/^[\s.;,–—-]+|[\s;,(–—-]+$|(?<=[\p{L})])\.\s*$/gu, "").trim();
}

/** All goals with what stands behind their titles and points said of them. */
export function withAnnotations(areas: readonly FocusAreaReading[]): FocusAreaReading[] {
  const points = areas.flatMap(({ goals }) => goals.flatMap(({ actions, indicators }) => [...actions, ...indicators]));
  const weak = points.filter(({ text }) => {
    const inner = brackets.exec(text)?.groups?.["inner"];
    return inner !== undefined && inner.split(/\s*[,;/]\s*/u).every((part) => isWho(part) || isWhen(part));
  }).length;
  const isWeakMeant = weak > 2 && weak * 4 > points.length;
  return areas.map((area) => ({ ...area, goals: area.goals.map((goal) => annotated(goal, isWeakMeant)) }));
}

function annotated(goal: GoalReading, isWeakMeant: boolean): GoalReading {
  const title = splitTitle(goal.title);
  return {
    ...goal,
    title: title.piece,
    details: [...goal.details, ...title.details],
    actions: goal.actions.map((point) => annotatedPoint(point, isWeakMeant)),
    indicators: goal.indicators.map((point) => annotatedPoint(point, isWeakMeant)),
  };
}

function splitTitle(piece: Piece): { piece: Piece; details: readonly Detail[] } {
  const { text, details } = splitAnnotations(piece.text, false);
  return { piece: { ...piece, text }, details: details.map((detail) => ({ ...detail, places: piece.places })) };
}

/** Lines below a point that only say whom or when are said of it as well. */
function annotatedPoint(point: Point, isWeakMeant: boolean): Point {
  const kept: string[] = [];
  const details: Detail[] = [...point.details];
  for (const [index, line] of point.text.split("\n").entries()) {
    const bare = line.replace(/^- /u, "");
    const whole = index > 0 ? wholeLabel(bare) : undefined;
    if (whole) {
      details.push({ ...whole, places: point.places });
      continue;
    }
    const split = splitAnnotations(line, isWeakMeant);
    kept.push(split.text);
    details.push(...split.details.map((detail) => ({ ...detail, places: point.places })));
  }
  return { ...point, text: kept.join("\n"), details };
}

/** "Ansvarlig: Mette Holm", and perhaps "Frist: juni" behind it, as a line of its own. */
function wholeLabel(line: string): Omit<Detail, "places"> | undefined {
  const found = /^(?<name>[^:]{2,30}):\s*(?<value>[^:]{1,80})$/u.exec(line)?.groups;
  const name = found?.["name"] ?? "";
  const about = aboutOf(name);
  return about && { label: name, text: trimmed(found?.["value"] ?? ""), about };
}
