/**
 * Tables that hold parts of a plan, as tokens in reading order: a row for each goal under headings, or a form with
 * labels at the left. Other tables are read cell by cell as if their lines stood in the text; what then says nothing is
 * left as unknown.
 */
import type { Classifier } from "../classify.ts";
import { type Label, readLabel } from "../label.ts";
import type { Line } from "../line.ts";
import { aboutOf } from "../roles/name-signs.ts";
import { isState } from "../roles/text-signs.ts";
import { isKnownHeader, isUnknownHeader } from "./columns.ts";
import { flow, headedTable } from "./headed-table.ts";
import { rowsOf, type TableSetting } from "./table-heads.ts";
import { answersOf, cellHeading, type Row } from "./table-rows.ts";
import { readForm } from "../title-forms.ts";
import type { Token } from "../token.ts";
import { isTransposed, transposedTable } from "./transposed-table.ts";

const longestQuestion = 140;
const longestPairLabel = 30;

export function readTable(lines: readonly Line[], classifier: Classifier, setting: TableSetting): Token[] {
  if (classifier.isGlossary) return lines.map((line) => ({ kind: "unknown", line }));
  const rows = withPairsApart(rowsOf(lines));
  if (isTransposed(rows)) return transposedTable(rows, setting.heads.doubts);
  const labelled = rows.filter((row) => row.length > 1 && isLabelCell(row[0]));
  const within = labelled.length > 1 ? headedRuns(rows, setting) : [];
  if (within.length > 0) {
    return partsOf(rows, within).flatMap(({ part, isHeaded }) =>
      isHeaded
        ? headedTable(part, classifier, { ...setting, mayHoldGoal: false })
        : formTable(part, classifier),
    );
  }
  const header = headerOf(rows, labelled.length, setting);
  if (header >= 0) {
    return [
      ...aboveHeader(rows.slice(0, header), classifier, setting),
      ...headedTable(rows.slice(header), classifier, setting),
    ];
  }
  if (labelled.length > 1 || (labelled.length === 1 && rows.length <= 2)) return formTable(rows, classifier);
  return flowTable(lines, classifier);
}

/** A sentence across the table above the names of its columns is the goal that its rows are about. */
function aboveHeader(rows: readonly Row[], classifier: Classifier, { mayHoldGoal }: TableSetting): Token[] {
  const lines = rows.flat(2);
  const [line] = lines;
  const isGoal =
    mayHoldGoal &&
    line !== undefined &&
    lines.length === 1 &&
    isState(line.title) &&
    !readForm(line.text, true);
  return isGoal ? [cellHeading(line, "goal", line.number, line.title)] : flow(lines, classifier);
}

/** "Ansvarlig | Mette Holm | Frist | 1. marts" in a form is two of its rows. */
function withPairsApart(rows: readonly Row[]): readonly Row[] {
  const forms = rows.filter((row) => row.filter((cell) => cell.length > 0).length === 2).length;
  if (forms * 2 < rows.length) return rows;
  return rows.flatMap((row) => {
    const [one, answer, other, second, ...more] = row;
    const isPair =
      one && answer && other && second && more.length === 0 && isPairLabel(one) && isPairLabel(other);
    return isPair
      ? [
          [one, answer],
          [other, second],
        ]
      : [row];
  });
}

function isPairLabel(cell: Row[number]): boolean {
  const [line] = cell;
  const isShort = line !== undefined && cell.length === 1 && line.text.length <= longestPairLabel;
  return isShort && (isLabelCell(cell) || aboutOf(line.text) !== undefined);
}

/** Which row names the columns; -1 where none does. */
function headerOf(rows: readonly Row[], labelledRows: number, setting: TableSetting): number {
  const known = rows.slice(0, 3).findIndex((row) => isKnownHeader(row, rows.length, labelledRows));
  if (known >= 0 || labelledRows > 1) return known;
  return rows.slice(0, 2).findIndex((row, index) => {
    const body = rows.slice(index + 1);
    return isUnknownHeader(row, body, () => setting.heads.columnsBelow(row, body, setting.mayHoldGoal));
  });
}

/**
 * A form's rows that are a table of their own: "Tiltag | Ansvarlig | Frist" with its rows, between "Baggrund" and
 * "Tegn".
 */
function headedRuns(rows: readonly Row[], setting: TableSetting): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  if (!rows.some(isForm)) return runs;
  for (let from = 0; from < rows.length; from += 1) {
    const head = rows[from];
    if (!head || !isWide(head) || !isWide(rows[from + 1])) continue;
    let to = from + 1;
    while (to < rows.length && !isForm(rows[to] ?? [])) to += 1;
    const body = rows.slice(from + 1, to);
    const isHead =
      isKnownHeader(head, body.length + 1, 0) ||
      isUnknownHeader(head, body, () => setting.heads.columnsBelow(head, body, false));
    if (isHead) runs.push({ from, to });
    from = to - 1;
  }
  // Where the heads stand first, all of it is their table.
  return runs.some(({ from, to }) => from === 0 && to === rows.length) ? [] : runs;
}

function isForm(row: Row): boolean {
  return !isWide(row) && isLabelCell(row[0]);
}

function isWide(row: Row | undefined): boolean {
  return (row?.filter((cell) => cell.length > 0).length ?? 0) > 2;
}

/** The rows in turn, those of the runs and those between. */
function partsOf(
  rows: readonly Row[],
  runs: readonly { from: number; to: number }[],
): { part: readonly Row[]; isHeaded: boolean }[] {
  const parts: { part: readonly Row[]; isHeaded: boolean }[] = [];
  let at = 0;
  for (const { from, to } of runs) {
    if (from > at) parts.push({ part: rows.slice(at, from), isHeaded: false });
    parts.push({ part: rows.slice(from, to), isHeaded: true });
    at = to;
  }
  if (at < rows.length) parts.push({ part: rows.slice(at), isHeaded: false });
  return parts;
}

/** A form: labels at the left, what is said of them beside. */
function formTable(rows: readonly Row[], classifier: Classifier): Token[] {
  return rows.flatMap((row) => {
    const [first = [], ...answers] = row;
    const lines = answers.flat();
    const [head] = first;
    if (head && lines.length > 0 && isLabelCell(first)) {
      const name = first.map((line) => line.text).join(" ");
      const form = readForm(name, false);
      const [answer, ...more] = lines;
      // "Mål 2 | Mere tid": the label is numbered and the answer is the title.
      if (form && form.title === "" && answer) {
        const line = { ...answer, places: [...first.flatMap(({ places }) => places), ...answer.places] };
        return [
          cellHeading(line, form.word, form.number, answer.title),
          ...more.map((each): Token => ({ kind: each.bullet ? "item" : "text", line: each })),
        ];
      }
      const label = head.learnt ?? readLabel(name);
      if (label) {
        const labelLine = { ...head, places: first.flatMap(({ places }) => places) };
        return [
          { kind: "label", line: labelLine, label: { ...label, isEnumerated: false } },
          ...answersOf(lines),
        ];
      }
    }
    // Beside known labels another short cell at the left is a label too, whatever it says.
    if (
      head &&
      first.length === 1 &&
      lines.length > 0 &&
      head.text.length <= (head.text.endsWith("?") ? longestQuestion : 40) &&
      !readForm(head.text, true)
    ) {
      const label: Label = {
        role: "detail",
        name: head.text,
        rest: "",
        isEnumerated: false,
        isMisspelt: false,
      };
      return [{ kind: "label", line: head, label }, ...answersOf(lines)];
    }
    return flow(row.flat(), classifier);
  });
}

function isLabelCell(cell: readonly Line[] | undefined): boolean {
  if (cell === undefined || cell.length === 0 || cell.length > 3) return false;
  if (cell.length === 1 && cell[0]?.learnt?.rest === "") return true;
  const text = cell.map((line) => line.text).join(" ");
  if (text.length > 90) return false;
  const form = readForm(text, false);
  return readLabel(text)?.rest === "" || (form !== undefined && form.title === "");
}

/** Lines of a table that is only layout, or that nobody knows. */
function flowTable(lines: readonly Line[], classifier: Classifier): Token[] {
  const tokens = flow(lines, classifier);
  const isLayout =
    tokens.some(
      (token) => token.kind === "label" || (token.kind === "heading" && token.word !== undefined),
    ) || new Set(lines.map((line) => line.cell?.column)).size === 1;
  return isLayout ? tokens : lines.map((line) => ({ kind: "unknown", line }));
}
