/**
 * Whom and when, where they stand behind a text: "Ny vagtplan. Ansvarlig: Palle Holt. Frist: 1. marts", "Nye opslag
 * (MH, uge 12)", "Læsebånd – Læsevejlederen – 12. august". They leave the text and are said of it.
 */
import { limitIn } from "./said.ts";
import type { Detail, FocusAreaReading, GoalReading, Piece, Point } from "./reading.ts";
import { type About, aboutOf } from "./roles/name-signs.ts";
import { saidOfDeed } from "./roles/said-of-deeds.ts";
import { isName, isWhen, isWho, whoAndWhen, withoutWhenWord, withoutWhoWord } from "./roles/text-signs.ts";

const label =
  /(?:^|(?<!\s\p{Lu})\.|[;,:(|–—-]|\s)\s*(?<name>Ansv\.|Ansvarlige?(?: for \p{L}+| person| leder| enhed)?|Ansvar|Hovedansvarlige?|Tovholdere?|Projektleder|Udføres af|Hvem|Ejer|Kontaktperson|Frist|Tidsfrist|Deadline|Hvornår|Tidsplan|Tidsramme|Tidshorisont|Tidspunkt|Tid|Senest|Slut|Slutdato|Færdig|Forventet færdig)\s*:\s*/giu;
const brackets = /(?<=\S)\s*[([](?<inner>[^()[\]]{1,80})[)\]]\s*\.?$/u;
const lastSentence = /(?<=\p{L}\p{L}|\d)\.\s+(?<last>\p{Lu}[^!?;:]{3,100}?)\.?$/u;
/** Whom and when stand at the end of a text, so no more of it is looked at. */
const longestEnd = 240;
const saidOf =
  /,?\s+(?:og|hvor|med)\s+(?<who>\p{Lu}[^,.;:]{1,50}?)\s+(?:står for det|har ansvaret|er ansvarlig|er tovholder|som tovholder|som ansvarlig)\.?$/u;

interface Split {
  readonly text: string;
  readonly details: readonly Omit<Detail, "places">[];
}

/** The text without what stands behind it, and that. `isWeakMeant`: initials alone in brackets are somebody.
 * `isAfterOther`: somebody or a day has been told of it already. */
export function splitAnnotations(text: string, isWeakMeant: boolean, isAfterOther = false): Split {
  let split: Split = { text, details: [] };
  for (let round = 0; round < 3; round += 1) {
    const next =
      labelledEnd(split.text) ??
      toldEnd(split.text) ??
      sentenceEnd(split.text) ??
      partedEnd(
        split.text,
        isWeakMeant,
        isAfterOther || split.details.length > 0 || limitIn(split.text) !== undefined,
      );
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
    return { label: name, text: withoutLooseBracket(trimmed(value)), about: aboutOf(name) };
  });
  // A value is short: whatever is long is text after all.
  if (details.some(({ text: value }) => value.length > 80 || value === "")) return undefined;
  return { text: trimmed(text.slice(0, first.index)), details };
}

/** "(Ansvarlig: PLC)": what opened before the label closes behind its value. */
function withoutLooseBracket(text: string): string {
  return text.endsWith(")") && !text.includes("(") ? trimmed(text.slice(0, -1)) : text;
}

const innerName = /[\s.;,·|–—-]\s*(?<name>\p{Lu}[\p{L} ]{1,24}):\s+/u;

/** "Grønt rejsehold · Klar: 2. kvartal 2028": whatever the second part is called, where its name says whom or when. */
function namedEnd(text: string): Split | undefined {
  const found = innerName.exec(text);
  const name = found?.groups?.["name"] ?? "";
  const about = aboutOf(name);
  if (!found || about === undefined || found.index === 0) return undefined;
  const value = trimmed(text.slice(found.index + found[0].length));
  return value === ""
    ? undefined
    : { text: trimmed(text.slice(0, found.index)), details: [{ label: name, text: value, about }] };
}

function told(name: string, text: string | undefined, about: About): Split["details"] {
  return text === undefined ? [] : [{ label: name, text, about }];
}

const sentenceStart = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** "Vi taler om alle fald. Ansvaret ligger hos Mona Lind, og det begynder senest 15. februar." */
function toldEnd(text: string): Split | undefined {
  const sentences = text.slice(-2 * longestEnd).split(sentenceStart);
  const last = sentences.length > 1 ? (sentences.at(-1) ?? "") : "";
  const said = last === "" ? undefined : saidOfDeed(last);
  if (said === undefined) return undefined;
  return {
    text: text.slice(0, text.length - last.length).trim(),
    details: [...told("Ansvarlig", said.who, "responsible"), ...told("Frist", said.when, "due")],
  };
}

/** "..., og Mona Lind står for det." */
function sentenceEnd(text: string): Split | undefined {
  const found = cutOff(text, saidOf);
  const who = found?.groups["who"] ?? "";
  return found && isWho(who)
    ? { text: found.before, details: [{ label: "Ansvarlig", text: who, about: "responsible" }] }
    : undefined;
}

/** `isAfterOther`: what stood behind this was such a part already. */
function partedEnd(text: string, isWeakMeant: boolean, isAfterOther: boolean): Split | undefined {
  const found = bracketedEnd(text);
  if (found) {
    const parts = (found.groups["inner"] ?? "").split(/\s*[,;–—/]\s+|\s+-\s+|(?<!\d)\//u);
    return splitOff(found.before, parts, isWeakMeant ? isWho : isName, isWeakMeant);
  }
  return (
    listedEnd(text, /\s+(?:[–—|·•→-]|\/\/?)\s+/u, {
      isSomebody: isWho,
      least: 1,
      mayBeAlone: isAfterOther,
    }) ??
    sentencedEnd(text) ??
    listedEnd(text, /;\s+/u, { isSomebody: isWho, least: 2, mayBeAlone: false }) ??
    bothEnd(text, /(?<=\p{L}\p{L}):\s+/u) ??
    listedEnd(text, /,\s+/u, { isSomebody: isName, least: 2, mayBeAlone: false })
  );
}

/** "Forældreaften om læsning: Mette Holm, 1. marts": what stands behind is both. */
function bothEnd(text: string, by: RegExp): Split | undefined {
  const parts = text.split(by);
  const both = parts.length === 2 ? whoAndWhen(parts[1] ?? "") : undefined;
  return both && splitOff(trimmed(parts[0] ?? ""), [both.who, both.when], isWho, false);
}

/** What stands in brackets at the end; told quickly where nothing does. */
function bracketedEnd(text: string): ReturnType<typeof cutOff> {
  return /[)\]]/u.test(text.slice(-3)) ? cutOff(text, brackets) : undefined;
}

/** The text before what the pattern finds at its end. */
function cutOff(
  text: string,
  pattern: RegExp,
): { readonly before: string; readonly groups: Readonly<Record<string, string | undefined>> } | undefined {
  const from = Math.max(text.length - longestEnd, 0);
  const found = pattern.exec(text.slice(from));
  return found?.groups && { before: trimmed(text.slice(0, from + found.index)), groups: found.groups };
}

/** "Vi lader vejkanter gro. Vejafdelingen, 1. april." */
function sentencedEnd(text: string): Split | undefined {
  const found = cutOff(text, lastSentence);
  const parts = (found?.groups["last"] ?? "").split(/,\s+/u);
  const isBoth = parts.length > 1 && parts.some(isDay) && parts.every(isEither);
  return found && isBoth ? splitOff(found.before, parts, isWho, true) : undefined;
}

/**
 * "Læsebånd – Læsevejlederen – 12. august": as many parts at the end as are whom or when, two at least after a comma.
 */
function listedEnd(
  text: string,
  by: RegExp,
  {
    isSomebody,
    least,
    mayBeAlone,
  }: {
    readonly isSomebody: (text: string) => boolean;
    readonly least: number;
    readonly mayBeAlone: boolean;
  },
): Split | undefined {
  if (text.length > 4 * longestEnd) return undefined;
  const parts = text.replace(/(?<!\s\p{Lu})\.$/u, "").split(by);
  let from = parts.length;
  while (from > 1 && parts.length - from < 3 && isEither(parts[from - 1] ?? "")) from -= 1;
  if (parts.length - from < least) return undefined;
  const ending = parts.slice(from);
  const end = text.indexOf(ending[0] ?? "", parts.slice(0, from).join("").length);
  return splitOff(trimmed(text.slice(0, end)), ending, isSomebody, mayBeAlone);
}

function isDay(part: string): boolean {
  return isWhen(withoutWhenWord(part));
}

function isEither(part: string): boolean {
  const bare = withoutWhoWord(withoutWhenWord(part));
  return (part.length <= 60 && (isWhen(bare) || isWho(bare))) || whoAndWhen(part) !== undefined;
}

/** The parts as whom and when; nothing where one of them is neither. */
function splitOff(
  text: string,
  all: readonly string[],
  isSomebody: (text: string) => boolean,
  mayBeAlone: boolean,
): Split | undefined {
  // "Projektleder Jens Toft, 31. marts" as one of the parts is two.
  const parts = all
    .filter((part) => part.trim() !== "")
    .flatMap((part) => {
      const both = isWhen(part) ? undefined : whoAndWhen(part);
      return both ? [both.who, both.when] : [withoutWhoWord(withoutWhenWord(part))];
    });
  const details: Omit<Detail, "places">[] = [];
  const hasDay = parts.some(isWhen);
  // "Tilfredshed (2024)" says of what year, not until when.
  if (parts.length === 1 && /^\d{4}(?:\D\d{2,4})?$/u.test(parts[0]?.trim() ?? "")) return undefined;
  for (const part of parts) {
    if (isWhen(part)) details.push({ label: "Frist", text: trimmed(part), about: "due" });
    else if (hasDay ? isWho(part) : isSomebody(part)) addPerson(details, part.trim());
    else return undefined;
  }
  const isCertain = hasDay
    ? parts.length > 1 || mayBeAlone || parts.some((part) => /\d/u.test(part))
    : mayBeAlone;
  return details.length > 0 && isCertain ? { text, details } : undefined;
}

/** "Teknik, Miljø": several have it together. */
function addPerson(details: Omit<Detail, "places">[], text: string): void {
  const last = details.at(-1);
  if (last?.about === "responsible") details[details.length - 1] = { ...last, text: `${last.text}, ${text}` };
  else details.push({ label: "Ansvarlig", text, about: "responsible" });
}

function trimmed(text: string): string {
  return text.replace(/^[\s.;,|·•→–—-]+|[\s;,(|·•→/–—-]+$|(?<=[\p{L})])(?<!\s\p{Lu})\.\s*$/gu, "").trim();
}

/** All goals with what stands behind their titles and points said of them. */
export function withAnnotations(areas: readonly FocusAreaReading[]): FocusAreaReading[] {
  const points = areas.flatMap(({ goals }) =>
    goals.flatMap(({ actions, indicators, milestones }) => [...actions, ...indicators, ...milestones]),
  );
  const weak = points.filter(({ text }) => {
    const inner = bracketedEnd(text)?.groups["inner"];
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
    details: [...goal.details, ...title.details].flatMap(parted),
    actions: goal.actions.map((point) => annotatedPoint(withLeadingDay(point), isWeakMeant)),
    indicators: goal.indicators.map((point) => annotatedPoint(point, isWeakMeant)),
    milestones: goal.milestones.map((point) => annotatedPoint(withLeadingDay(point), isWeakMeant)),
  };
}

/** "Rikke Lund, 1. juni" below one head is two things. */
function parted(detail: Detail): Detail[] {
  const labelled =
    detail.about === undefined ? undefined : (labelledEnd(detail.text) ?? namedEnd(detail.text));
  if (labelled) {
    const own = { ...detail, text: labelled.text };
    return [own, ...labelled.details.map((each) => ({ ...each, places: detail.places }))];
  }
  const both = detail.about === undefined ? undefined : whoAndWhen(detail.text);
  if (both === undefined) return [detail];
  return [
    { ...detail, text: both.who, about: "responsible" },
    { ...detail, text: both.when, about: "due" },
  ];
}

function splitTitle(piece: Piece): { piece: Piece; details: readonly Detail[] } {
  const { text, details } = splitAnnotations(piece.text, false);
  return {
    piece: { ...piece, text },
    details: details.map((detail) => ({ ...detail, places: piece.places })),
  };
}

const leading = /^(?<when>[^:]{3,40}?)(?:\s*:\s+|\s+[–—]\s+)(?<text>\S.{4,})$/su;

/** "15. januar 2027: Kontrakten er underskrevet": the day leaves the text and is said of it. */
function withLeadingDay(point: Point): Point {
  const { when = "", text = "" } = leading.exec(point.text)?.groups ?? {};
  if (text === "" || !isWhen(when) || point.details.some(({ about }) => about === "due")) return point;
  const detail: Detail = { label: "Frist", text: trimmed(when), about: "due", places: point.places };
  return { ...point, text, details: [...point.details, detail] };
}

/** Lines below a point that only say whom or when are said of it as well. */
function annotatedPoint(point: Point, isWeakMeant: boolean): Point {
  const kept: string[] = [];
  const details: Detail[] = [...point.details];
  for (const [index, line] of point.text.split("\n").entries()) {
    const bare = line.replace(/^- /u, "");
    const whole = index > 0 ? wholeLine(bare) : [];
    if (whole.length > 0) {
      details.push(...whole.map((detail) => ({ ...detail, places: point.places })));
      continue;
    }
    const split = splitAnnotations(line, isWeakMeant, details.length > 0);
    kept.push(split.text);
    details.push(...split.details.map((detail) => ({ ...detail, places: point.places })));
  }
  return { ...point, text: kept.join("\n"), details: details.flatMap(parted) };
}

/** "Ansvarlig: Mette Holm", "Ansvarlig: Mette Holm, frist: juni" or "Mette Holm, juni" as a line of its own. */
function wholeLine(line: string): Split["details"] {
  const found = /^(?<name>[^:]{2,30}):\s*(?<value>[^:]{1,80})$/u.exec(line)?.groups;
  const name = found?.["name"] ?? "";
  const about = aboutOf(name);
  if (about) return [{ label: name, text: trimmed(found?.["value"] ?? ""), about }];
  const both = whoAndWhen(line);
  return both
    ? [
        { label: "Ansvarlig", text: both.who, about: "responsible" },
        { label: "Frist", text: both.when, about: "due" },
      ]
    : [];
}
