/**
 * Tables that hold parts of a plan, as tokens in reading order: a row for each goal under headings, or a form with
 * labels at the left. Other tables are read cell by cell as if their lines stood in the text; what then says nothing is
 * left as unknown.
 */
import type { Classifier } from "../classify.ts";
import { type Label, readLabel } from "../label.ts";
import type { Line } from "../line.ts";
import { isKnownHeader, isUnknownHeader } from "./columns.ts";
import { flow, headedTable } from "./headed-table.ts";
import { answersOf, cellHeading, type Row } from "./table-rows.ts";
import { readForm } from "../title-forms.ts";
import type { Token } from "../token.ts";
import { isTransposed, transposedTable } from "./transposed-table.ts";

const longestQuestion = 140;

/** `mayHoldGoal` is false where the heading above the table is a goal's. */
export function readTable(lines: readonly Line[], classifier: Classifier, mayHoldGoal: boolean): Token[] {
  if (classifier.isGlossary) return lines.map((line) => ({ kind: "unknown", line }));
  const rows = rowsOf(lines);
  if (isTransposed(rows)) return transposedTable(rows);
  const labelled = rows.filter((row) => row.length > 1 && isLabelCell(row[0]));
  const header = headerOf(rows, labelled.length, mayHoldGoal);
  if (header >= 0) {
    return [
      ...flow(rows.slice(0, header).flat(2), classifier),
      ...headedTable(rows.slice(header), classifier, mayHoldGoal),
    ];
  }
  if (labelled.length > 1 || (labelled.length === 1 && rows.length <= 2)) return formTable(rows, classifier);
  return flowTable(lines, classifier);
}

/** Which row names the columns; -1 where none does. */
function headerOf(rows: readonly Row[], labelledRows: number, mayHoldGoal: boolean): number {
  const known = rows.slice(0, 3).findIndex((row) => isKnownHeader(row, rows.length, labelledRows));
  if (known >= 0 || labelledRows > 1) return known;
  return rows.slice(0, 2).findIndex((row, index) => isUnknownHeader(row, rows.slice(index + 1), mayHoldGoal));
}

/** Rows and columns; a cell without text is empty. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<number, Line[][]>();
  for (const line of lines) {
    const { row = 1, column = 1 } = line.cell ?? {};
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push([]);
    cells[column - 1]?.push(line);
  }
  return [...rows].toSorted((a, b) => a[0] - b[0]).map(([, cells]) => cells);
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
