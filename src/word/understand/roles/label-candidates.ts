/**
 * Lines that may be labels of the document's own: what they look like and where they stand, before anything is counted.
 */
import { isChapterTitle } from "../chapter-title.ts";
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import { readForm } from "../title-forms.ts";
import { isLight, isWhen, isWho } from "./text-signs.ts";
import { wrappers } from "../vocabulary.ts";

const longestName = 70;
const longestLead = 45;
const mostWords = 9;

/** In the text or within a cell, or at the left of a form's row. */
export type Family = "text" | "form";

export interface Candidate {
  /** Equal for labels that say the same. */
  readonly key: string;
  readonly name: string;
  /** What follows on the same line. */
  readonly rest: string;
  readonly at: number;
  readonly family: Family;
  /** The form that it stands in. */
  readonly table: number | undefined;
  /** It looks like a label; otherwise it is one only when it comes again and again. */
  readonly isSetOff: boolean;
}

interface Row {
  readonly columns: Map<number, number[]>;
}

/** Knows which lines stand in one row. */
export class CandidateReader {
  readonly #lines: readonly Line[];
  readonly #rows = new Map<string, Row>();
  readonly #widths = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    for (const [at, { cell }] of lines.entries()) {
      if (cell === undefined) continue;
      const key = `${cell.table} ${cell.row}`;
      const row = this.#rows.get(key) ?? { columns: new Map<number, number[]>() };
      this.#rows.set(key, row);
      row.columns.set(cell.column, [...(row.columns.get(cell.column) ?? []), at]);
      this.#widths.set(cell.table, Math.max(this.#widths.get(cell.table) ?? 0, row.columns.size));
    }
  }

  read(at: number): Candidate | undefined {
    const line = this.#lines[at];
    if (line === undefined || line.bullet !== undefined) return undefined;
    if (line.cell !== undefined) return this.#inCell(line, at);
    if (line.number !== "") return undefined;
    if (readForm(line.text, line.outline !== undefined || line.isMarked) !== undefined) return undefined;
    return lead(line, at) ?? ownLine(line, at, this.#lines[at + 1]?.bullet !== undefined);
  }

  /** What stands beside a form's label. */
  answersOf(at: number): string[] {
    const { cell } = this.#lines[at] ?? {};
    const row = cell && this.#rows.get(`${cell.table} ${cell.row}`);
    const others = [...(row?.columns ?? [])].filter(([column]) => column !== cell?.column);
    return others.flatMap(([, lines]) => lines.map((index) => this.#lines[index]?.title ?? ""));
  }

  #inCell(line: Line, at: number): Candidate | undefined {
    const { cell } = line;
    const row = cell && this.#rows.get(`${cell.table} ${cell.row}`);
    const own = cell && row?.columns.get(cell.column);
    if (!cell || !row || !own) return undefined;
    const isForm =
      cell.column === 1 &&
      own.length === 1 &&
      row.columns.size === 2 &&
      (this.#widths.get(cell.table) ?? 0) < 6;
    if (isForm && !isLeadOf(line) && line.text.length <= longestName && !/[.;,]$/u.test(line.text)) {
      const found = candidate(line.text.replace(/\s*\d+(?:\.\d+)*\s*[:.]?$/u, ""), "", at);
      return found && { ...found, family: "form", table: cell.table };
    }
    const found = lead(line, at);
    if (found) return found;
    const isHead = own[0] === at && own.length > 1 && (line.isMarked || line.text.endsWith(":"));
    return isHead ? ownLine(line, at, false) : undefined;
  }
}

function isLeadOf(line: Line): boolean {
  const colon = line.text.indexOf(":");
  return colon > 1 && colon < line.text.length - 1;
}

/** A name before a colon or in bold, with what it announces. */
function lead(line: Line, at: number): Candidate | undefined {
  const isBold = line.boldLead >= 3 && line.boldLead < line.text.length && line.boldLead <= longestLead;
  if (isBold) return candidate(line.text.slice(0, line.boldLead), line.text.slice(line.boldLead), at);
  const asked = /^(?<name>Hv\p{Ll}+[^?.:]{0,55}\?)\s+(?<rest>\S.*)$/u.exec(line.text)?.groups;
  if (asked) return candidate((asked["name"] ?? "").replace(/\?$/u, ""), asked["rest"] ?? "", at);
  const colon = line.text.indexOf(":");
  return colon > 1 && colon <= longestLead && colon < line.text.length - 1
    ? candidate(line.text.slice(0, colon), line.text.slice(colon + 1), at)
    : undefined;
}

/** A short line that announces what follows. */
function ownLine(line: Line, at: number, isAboveList: boolean): Candidate | undefined {
  const isSetOff =
    line.outline !== undefined || line.isMarked || /[:?]$/u.test(line.text) || line.isApart || isAboveList;
  if (!isSetOff && (isWho(line.text) || isWhen(line.text) || isLight(line.text))) return undefined;
  if (line.text.length > longestName || /[.;,!]$/u.test(line.text)) return undefined;
  const folded = fold(line.title);
  const found = isChapterTitle(folded) || wrappers.has(folded) ? undefined : candidate(line.title, "", at);
  return found && { ...found, isSetOff };
}

function candidate(name: string, rest: string, at: number): Candidate | undefined {
  const plain = name.replace(/[\s:.–—-]+$/u, "").trim();
  // "Næste skridt frem mod 3. kvartal:" is the same whatever quarter it is.
  const key = name.endsWith(":") && rest === "" ? fold(plain.replaceAll(/\d+/gu, " ")) : fold(plain);
  if (key.length < 3 || /\d/u.test(key) || key.split(" ").length > mostWords) return undefined;
  const said = rest.replace(/^[\s:.–—-]+/u, "").trim();
  return { key, name: plain, rest: said, at, family: "text", table: undefined, isSetOff: true };
}
