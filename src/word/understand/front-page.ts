/** What the front page and the running headers say of the plan: its title, whose it is, and for when. */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { Block } from "../source-document.ts";
import type { Collector } from "./collector.ts";
import { readLabel } from "./label.ts";
import { clean, fold } from "./letters.ts";
import type { Line } from "./line.ts";
import { readPeriod } from "./period.ts";
import { nothing, type PeriodReading, type Piece } from "./reading.ts";
import { readForm } from "./title-forms.ts";
import { wrappers } from "./vocabulary.ts";
import { isChapterTitle, withoutYears } from "./classify.ts";

export interface FrontPage {
  readonly title: Piece;
  readonly department: Piece;
  readonly period: PeriodReading | undefined;
  /** The lines after the front page. */
  readonly rest: readonly Line[];
}

const planWords =
  /\b(?:virksomhedsplan\w*|maalplan\w*|handleplan|handlingsplan|aarsplan|udviklingsplan|strategiplan|afdelingsplan|centerplan|enhedsplan|\w*kontrakt|kontraktmaal|\w*aftale|resultatplan|arbejdsplan|opfoelgning|statusrapport|maalaftale|\w*aftalemaal|\w*maal og resultatplan|ledelsesgrundlag)\b/u;
/** In a title other words name a plan as well: "Digitaliseringsplan", "Kvalitetsrapport", "Strategi". */
const titleWords = /\b(?:[a-z]{3,}plan|[a-z]*rapport|[a-z]*strategi|status)(?:en|er)?\b/u;
const planWordsShown =
  /(?:(?:opfølgning|status|evaluering) (?:på|til|for|af)\s+)?(?:(?:lokal|pædagogisk|strategisk|samlet|fælles|årlig|overordnet) )?(?:\p{L}+(?:-| -|) og )?(?<![\p{L}])[\p{L}-]*(?:\p{L}{3}plan|kontraktmål|kontrakt|aftalemål|aftale|rapport|strategi|(?:opfølgning|status) (?:på|til|for) mål(?:ene)?|\p{L}*opfølgning|\p{L}*status|\p{L}*evaluering)(?:en|erne|er)?(?![\p{L}])/giu;
const municipality = /^[\p{L}.-]+(?: [\p{L}.-]+)? kommune$/iu;
const notName =
  /^(?:dato|version|udkast|godkendt|udarbejdet|revideret|vedtaget|senest|opdateret|side|sagsnr|sagsnummer|sbsys|journal|bilag|indhold|d\.|den)\b|^\d/iu;
/** "Udvalgt målsætning: Flere fællesskaber på tværs": more than a date or a name. */
const saysSomething = /^\p{Lu}[^:]{2,40}:\s+\S+(?:\s+\S+){2,}/u;
const mostLines = 25;

export function readFrontPage(
  lines: readonly Line[],
  margins: readonly Block[],
  contents: readonly Line[],
  name: string,
  collector: Collector,
): FrontPage {
  const front = frontLines(lines);
  const title = titleOf(front, name);
  const marginLines = margins.map((block) => ({ text: clean(block.text), places: [block.place] }));
  const sources: Piece[] = [title, ...front, ...marginLines].map(({ text, places }) => ({ text, places }));
  const department = departmentOf(title, front, marginLines);
  const found = sources
    .map((source) => [source, readPeriod(source.text)] as const)
    .find(([, period]) => period);
  const early = lines
    .slice(front.length, front.length + 12)
    .find((line) => planWords.test(fold(line.text)) && readPeriod(line.text));
  const period = found?.[1] ?? (early && readPeriod(early.text));
  const used = new Set([...title.places, ...department.places, ...(found?.[0].places ?? [])]);
  for (const { text, places } of front) {
    if (places.some((place) => used.has(place))) continue;
    const isPeriod = /periode/iu.test(text) && readPeriod(text) !== undefined;
    if (saysSomething.test(text) && !notName.test(text) && !isPeriod) {
      collector.leave({ text, places }, b("Teksten står på forsiden.", "The text stands on the front page."));
    } else collector.putAside({ text, places }, "frontPage");
  }
  for (const { text, places } of marginLines) collector.putAside({ text, places }, "page");
  for (const { text, places } of contents) collector.putAside({ text, places }, "contents");
  return {
    title,
    department,
    period: period && { ...period, places: found?.[0].places ?? early?.places ?? [] },
    rest: lines.slice(front.length),
  };
}

/** The lines before the first chapter: short ones, and headings only when they are the plan's own title. */
function frontLines(lines: readonly Line[]): readonly Line[] {
  const front: Line[] = [];
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (line.text.length > 150 || line.cell !== undefined || line.bullet !== undefined) break;
    const folded = withoutYears(fold(line.title));
    if (isChapterTitle(folded) || wrappers.has(folded)) break;
    const isSetOff = line.outline !== undefined || line.isMarked;
    const form = readForm(line.text, isSetOff);
    const label = readLabel(line.text, line.boldLead);
    if (form && !planWords.test(fold(line.text))) break;
    if (label && label.role !== "detail" && !planWords.test(fold(line.text))) break;
    if (line.number !== "") break;
    const isTitled = front.some((each) => each.outline !== undefined && isPlanTitle(each.text));
    const isTitle =
      line.outline === 0 || front.length === 0 || (planWords.test(fold(line.text)) && !isTitled);
    // A second heading belongs to the title when the municipality's name, and no text, stands below it.
    const isSecond =
      index > 0 && index < 4 && (municipality.test(lines[index + 1]?.text ?? "") || isSubtitle(lines, index));
    if (line.outline !== undefined && !isTitle && !isSecond) break;
    if (/[.!?]$/u.test(line.text) && line.text.split(" ").length > 3) break;
    front.push(line);
  }
  // A front page is short; a text that begins at once has none, only its first line may be the title.
  return front;
}

/** A heading right below the title and right above a chapter says whose plan it is. */
function isSubtitle(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (index !== 1 || line?.outline === undefined || next?.outline === undefined) return false;
  return next.outline >= line.outline && isChapterTitle(fold(next.title));
}

function titleOf(front: readonly Line[], name: string): Piece {
  const styled = front.filter((line) => line.outline === 0);
  const first = styled[0] ?? front.find((line) => isPlanTitle(line.text)) ?? front[0];
  if (first === undefined) return { text: name.replace(/\.\w{1,5}$/u, ""), places: [] };
  const next = front[front.indexOf(first) + 1];
  const isBare = fold(first.text).replace(planWords, "").trim() === "";
  // "Virksomhedsplan" alone says too little: the next line belongs to it.
  if (isBare && next && !municipality.test(next.text) && !notNameOnly(next.text) && next.text.length < 100) {
    return { text: `${first.text} ${next.text}`, places: [...first.places, ...next.places] };
  }
  return { text: first.text, places: first.places };
}

function isPlanTitle(text: string): boolean {
  return planWords.test(fold(text)) || titleWords.test(fold(text));
}

function notNameOnly(text: string): boolean {
  return (notName.test(text) && readPeriod(text) === undefined) || /^\p{L}+\s*:/u.test(text);
}

/** Whose plan it is: what is left of the title without the plan's kind and its years, or another line of the front page. */
function departmentOf(title: Piece, front: readonly Line[], margins: readonly Piece[]): Piece {
  for (const line of front) {
    const told =
      /^(?:afdeling|enhed|virksomhed|institution|skole|dagtilbud|center|forvaltning|område|arbejdsplads)\s*:\s*(?<name>\S.*)$/iu.exec(
        line.text,
      );
    if (told?.groups?.["name"]) return { text: bareName(told.groups["name"]), places: line.places };
  }
  for (const { text, places } of [title, ...front]) {
    const other = otherParty(text);
    if (other !== undefined) return { text: bareName(other), places };
  }
  if (isPlanTitle(title.text)) {
    const named = bareName(title.text);
    if (isName(named)) return { text: named, places: title.places };
  }
  for (const piece of [...front.filter((line) => !title.places.includes(line.places[0] ?? "")), ...margins]) {
    for (const part of piece.text.split(/\s[|–—•]\s|\t/u)) {
      const named = bareName(part);
      if (isName(named)) return { text: named, places: piece.places };
    }
  }
  return nothing;
}

/** Words that the name of an institution begins with. */
const institution =
  /^(?:(?:børne|fritids|pleje|senior|aktivitets|bo|dag|ungdoms|musik|natur|special)?(?:hus|huset|center|centret|skole|skolen|tilbud|tilbuddet|klub|klubben|have|haven)|\p{L}+skolen|afdelingen|institutionen|vuggestuen|jobcenter|jobcentret)(?!\p{L})|^\p{L}{6,}(?:et|en|erne)$/iu;

/** "Dagtilbud Syd" of "aftale mellem Børn og Unge og Dagtilbud Syd". */
function otherParty(text: string): string | undefined {
  const parties = /(?:^|\s)mellem\s+(?<parties>.+?)(?:\s+(?:for|om)\b.*)?$/iu.exec(text)?.groups?.["parties"];
  const parts = parties?.split(",")[0]?.split(/\s+og\s+/u) ?? [];
  if (parts.length < 2) return undefined;
  const last = parts.at(-1) ?? "";
  return parts.length > 2 && institution.test(last) ? last : parts.slice(1).join(" og ");
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 80 &&
    /\p{L}{2}/u.test(text) &&
    !municipality.test(text) &&
    !notName.test(text) &&
    !/^(?:pædagogisk|strategisk|samle[td]|lokal|fælles|ny|årlig|overordne[td])e?$/iu.test(text) &&
    !/@|www\.|\d{4}/u.test(text)
  );
}

/** A text without the plan's kind, its years and the municipality's name. */
function bareName(text: string): string {
  return text
    .replaceAll(planWordsShown, " ")
    .replaceAll(
      /(?:,|-|–|i)?\s*(?<![\p{L}])[\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)? Kommunes?(?![\p{L}])/gu,
      " ",
    )
    .replaceAll(
      /(?:for |i )?(?:perioden |skoleåret |årene |året )?(?:19|20)\d\d(?:\s*(?:-|–|—|\/|og|til)\s*(?:(?:19|20)\d\d|\d\d))?/giu,
      " ",
    )
    .replaceAll(/\((?:\s*)\)|[([]\s*udkast\s*[)\]]|\budkast\b/giu, " ")
    .replaceAll(/\s+/gu, " ")
    .replace(/^[\s,:;|.–—-]*(?:(?:for|i|af|på|til|mellem)\s+)?[\s,:;|–—-]*/iu, "")
    .replace(/[\s,:;|.–—/-]+(?:for|i|af)?$/iu, "")
    .replace(/\s+(?:for|i|af)$/iu, "")
    .trim();
}
