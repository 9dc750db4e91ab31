/** What the front page and the running headers say of the plan: its title, whose it is, and for when. */
import { bilingual as b } from "../../schema/bilingual.ts";
import type { Block } from "../source-document.ts";
import type { Collector } from "./collector.ts";
import { departmentOf, isPlanTitle, municipality, notName, planWords } from "./department.ts";
import { readLabel } from "./label.ts";
import { clean, fold } from "./letters.ts";
import type { Line } from "./line.ts";
import { readPeriod } from "./period.ts";
import type { PeriodReading, Piece } from "./reading.ts";
import { readForm } from "./title-forms.ts";
import { wrappers } from "./vocabulary.ts";
import { isChapterTitle, withoutYears } from "./chapter-title.ts";

export interface FrontPage {
  readonly title: Piece;
  readonly department: Piece;
  readonly period: PeriodReading | undefined;
  /** The lines after the front page. */
  readonly rest: readonly Line[];
}

/** "Udvalgt målsætning: Flere fællesskaber på tværs": more than a date or a name. */
const saysSomething = /^\p{Lu}[^:]{2,40}:\s+\S+(?:\s+\S+){2,}/u;
const mostLines = 25;
const longestLead = 45;
/** "Kontrakt for", and whom it is for on the next line. */
const open = /\s(?:for|mellem|om|i)$/iu;

export function readFrontPage(
  lines: readonly Line[],
  margins: readonly Block[],
  contents: readonly Line[],
  name: string,
  collector: Collector,
): FrontPage {
  const front = withoutTheme(frontLines(lines), lines);
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
  const leads = repeatedLeads(lines);
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (line.text.length > 150 || line.cell !== undefined || line.bullet !== undefined) break;
    const folded = withoutYears(fold(line.title));
    if (isChapterTitle(folded) || wrappers.has(folded)) break;
    const isSetOff = line.outline !== undefined || line.isMarked;
    const form = readForm(line.text, isSetOff);
    const label = readLabel(line.text, line.boldLead);
    if (form && !planWords.test(fold(line.text))) break;
    // "Udviklingsmål 2017-2020" as the document's title announces nothing.
    const isOwnTitle = index === 0 && (line.outline === 0 || readPeriod(line.text) !== undefined);
    if (label && label.role !== "detail" && !isOwnTitle && !planWords.test(fold(line.text))) break;
    if (line.number !== "") break;
    // What stands right above labels that come again is the first goal.
    if (index > 0 && isLast(line, lines[index + 1], leads)) break;
    const isTitled = front.some((each) => each.outline !== undefined && isPlanTitle(each.text));
    const isTitle =
      line.outline === 0 || front.length === 0 || (planWords.test(fold(line.text)) && !isTitled);
    // A second heading belongs to the title when the municipality's name, and no text, stands below it.
    const isSecond =
      index > 0 &&
      index < 4 &&
      (municipality.test(lines[index + 1]?.text ?? "") ||
        isSubtitle(lines, index) ||
        (index === 1 && open.test(lines[0]?.text ?? "")));
    if (line.outline !== undefined && !isTitle && !isSecond) break;
    if (/[.!?]$/u.test(line.text) && line.text.split(" ").length > 3) break;
    front.push(line);
  }
  // A front page is short; a text that begins at once has none, only its first line may be the title.
  return front;
}

function isLast(line: Line, next: Line | undefined, leads: ReadonlySet<string>): boolean {
  return line.isMarked && line.outline === undefined && leadOf(line) === "" && leads.has(leadOf(next));
}

/** What stands before a colon in several lines. */
function repeatedLeads(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const lead = leadOf(line);
    if (lead !== "" && seen.has(lead)) again.add(lead);
    seen.add(lead);
  }
  return again;
}

function leadOf(line: Line | undefined): string {
  const colon = line?.cell === undefined ? (line?.text.indexOf(":") ?? -1) : -1;
  return colon > 2 && colon <= longestLead ? fold(line?.text.slice(0, colon) ?? "") : "";
}

/**
 * The front page without its last line where "Sammenhæng" or "Mål" right below it tells that a theme, and no name,
 * stands there.
 */
function withoutTheme(front: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const [last, next] = [front.at(-1), lines[front.length]];
  if (front.length < 3 || !last || !next || last.outline !== undefined || readPeriod(last.text)) return front;
  const label = readLabel(next.text, next.boldLead);
  const isTheme = label !== undefined && label.role !== "detail" && label.rest === "";
  return isTheme && !municipality.test(last.text) && !/\d/u.test(last.text) ? front.slice(0, -1) : front;
}

/** A heading right below the title and right above a chapter says whose plan it is. */
function isSubtitle(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (index !== 1 || line?.outline === undefined || next?.outline === undefined) return false;
  return isChapterTitle(fold(next.title)) && !isChapterTitle(fold(line.title));
}

function titleOf(front: readonly Line[], name: string): Piece {
  const styled = front.filter((line) => line.outline === 0);
  const first = styled[0] ?? front.find((line) => isPlanTitle(line.text)) ?? front[0];
  if (first === undefined) return { text: name.replace(/\.\w{1,5}$/u, ""), places: [] };
  const next = front[front.indexOf(first) + 1];
  // "Virksomhedsplan for" goes on in the next line.
  const isOpen = open.test(first.text);
  const isBare = isOpen || fold(first.text).replace(planWords, "").trim() === "";
  // "Virksomhedsplan" alone says too little: the next line belongs to it.
  if (isBare && next && !municipality.test(next.text) && !notNameOnly(next.text) && next.text.length < 100) {
    return { text: `${first.text} ${next.text}`, places: [...first.places, ...next.places] };
  }
  return { text: first.text, places: first.places };
}

function notNameOnly(text: string): boolean {
  return (notName.test(text) && readPeriod(text) === undefined) || /^\p{L}+\s*:/u.test(text);
}
