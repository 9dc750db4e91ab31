/**
 * Tables that hold parts of a plan, as tokens in reading order: a row for each goal under headings, or a form with
 * labels at the left. Other tables are read cell by cell as if their lines stood in the text; what then says nothing is
 * left as unknown.
 */
import type { Classifier } from "./classify.ts";
import { type Label, readLabel } from "./label.ts";
import { fold } from "./letters.ts";
import type { Line } from "./line.ts";
import {
  answersOf,
  cellHeading,
  type Column,
  figuresOf,
  isFigures,
  type Row,
  tick,
  ticksOf,
  withFigures,
} from "./table-rows.ts";
import { readForm } from "./title-forms.ts";
import type { Token } from "./token.ts";
import { isTransposed, transposedTable } from "./transposed-table.ts";
import type { Role } from "./vocabulary.ts";

const focusColumn =
  /^(?:strategiske? |prioriterede? )?(?:indsatsomraade|indsatsomraader|fokusomraade|fokusomraader|tema|temaer|omraade|spor|pejlemaerke|pejlemaerker|omraader|emne|emner|fokus|kategori|maalomraade|udviklingsomraade|perspektiv|perspektiver|dimension|politikomraade|serviceomraade|hovedomraade)$/u;

const longestQuestion = 140;

export function readTable(lines: readonly Line[], classifier: Classifier): Token[] {
  if (classifier.isGlossary) return lines.map((line) => ({ kind: "unknown", line }));
  const rows = rowsOf(lines);
  if (isTransposed(rows)) return transposedTable(rows);
  const labelled = rows.filter((row) => row.length > 1 && isLabelCell(row[0]));
  const header = rows.slice(0, 3).findIndex((row) => isHeader(row, rows.length, labelled.length));
  if (header >= 0) {
    return [
      ...flow(rows.slice(0, header).flat(2), classifier),
      ...headedTable(rows.slice(header), classifier),
    ];
  }
  if (labelled.length > 1 || (labelled.length === 1 && rows.length <= 2)) return formTable(rows, classifier);
  return flowTable(lines, classifier);
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

function columnOf(cell: readonly Line[] | undefined): Column | undefined {
  if (cell === undefined || cell.length === 0) return undefined;
  const text = cell.map((line) => line.text).join(" ");
  if (text.length > 70) return undefined;
  if (focusColumn.test(fold(text))) return "focus";
  if (/^(?:nr|nummer|mål nr|#)\.?$/iu.test(text.trim())) return "number";
  const label = readLabel(text);
  return label?.rest === "" ? label.role : undefined;
}

function isHeader(row: Row, rowCount: number, labelledRows: number): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  if (filled.some((cell) => cell.map((line) => line.text).join(" ").length > 70)) return false;
  const roles = filled.map(columnOf).filter((role) => role !== undefined);
  if (rowCount < 2 || filled.length < 2) return false;
  // A form with a label and its answer in two columns may have a label as an answer; a heading row has hardly anything
  // else.
  if (roles.length >= 2) return roles.length * 2 >= filled.length && new Set(roles).size > 1;
  if (labelledRows > 1) return false;
  return columnOf(row[0]) === "actions" || columnOf(row[0]) === "indicators" || columnOf(row[0]) === "goal";
}

function headedTable(rows: readonly Row[], classifier: Classifier): Token[] {
  const [first = [], ...body] = rows;
  let header = first;
  let columns = columnsOf(header, body);
  const tokens: Token[] = header.flat().map((line) => ({ kind: "columnHead", line }));
  let area = "";
  for (const row of body) {
    // The next goal of the same table has its own heads above its rows.
    if (isHeadAgain(row)) {
      header = row;
      columns = columnsOf(header, body);
      tokens.push(...row.flat().map((line): Token => ({ kind: "columnHead", line })));
      continue;
    }
    if (
      row.filter((cell) => cell.length > 0).length === 1 &&
      (row[0]?.length ?? 0) === 1 &&
      columns.length > 2
    ) {
      const only = row[0]?.[0];
      const isWide = columns[0] !== "goal" && columns[0] !== "focus";
      if (only && (isWide || readForm(only.text, true)?.word === "focus")) {
        tokens.push(...flow([only], classifier));
        continue;
      }
    }
    const figures = figuresOf(row, columns, header);
    if (figures.length > 0) {
      tokens.push(...figures);
      continue;
    }
    const number = row[columns.indexOf("number")]?.[0];
    for (const [index, cell] of withFigures(row, columns, header).entries()) {
      const column = columns[index];
      if (cell.length === 0 || column === "number") continue;
      if (column === "focus") {
        // The same focus area once more in the next row.
        const name = cell.map((line) => fold(line.text)).join(" ");
        if (name === area) {
          tokens.push(...cell.map((line): Token => ({ kind: "columnHead", line })));
          continue;
        }
        area = name;
      }
      tokens.push(...cellTokens(cell, column, header[index], number));
    }
    tokens.push(...ticksOf(row, columns, header));
    if (number && !columns.includes("goal")) tokens.push({ kind: "unknown", line: number });
  }
  return tokens;
}

function columnsOf(header: Row, body: readonly Row[]): (Column | undefined)[] {
  const found = header.map((cell, index) => {
    const column = columnOf(cell);
    // "Mål 2025" above figures is what a measure is to become.
    return column === "goal" && isFigures(body, index) ? undefined : column;
  });
  // "Målsætning" beside "Mål" is what the goals are gathered under.
  const goals = found.filter((column) => column === "goal").length;
  for (const [index, cell] of header.entries()) {
    const isUpper = /^(?:maalsaetning|overordnede?t? maal|politiske?t? maal|strategiske?t? maal)/u.test(
      fold(cell[0]?.text ?? ""),
    );
    if (goals > 1 && found[index] === "goal" && isUpper && !found.includes("focus")) found[index] = "focus";
  }
  // Where the rows are actions, "Status" is each action's and not the goal's.
  return found.includes("goal")
    ? found
    : found.map((column) => (column === "followUp" && found.includes("actions") ? "detail" : column));
}

function isHeadAgain(row: Row): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  const roles = new Set(filled.map(columnOf));
  return filled.length > 1 && roles.size > 1 && !roles.has(undefined);
}

function cellTokens(
  cell: readonly Line[],
  column: Column | undefined,
  header: readonly Line[] | undefined,
  number: Line | undefined,
): Token[] {
  const [first, ...more] = cell;
  if (first === undefined) return [];
  if (column === "focus" || column === "goal") {
    const form = readForm(first.text, true);
    const ownNumber = form?.number ?? first.number;
    const line =
      number && column === "goal" ? { ...first, places: [...number.places, ...first.places] } : first;
    // Several goals in one cell stand as a list.
    const isList =
      column === "goal" &&
      cell.length > 1 &&
      cell.every((each) => each.bullet !== undefined || each.number !== "");
    if (isList) return cell.map((each) => cellHeading(each, "goal", each.number, each.title));
    return [
      cellHeading(
        line,
        column,
        ownNumber === "" ? (number?.text ?? "") : ownNumber,
        form?.title ?? first.title,
      ),
      ...more.map((each): Token => ({ kind: each.bullet ? "item" : "text", line: each })),
    ];
  }
  if (column === undefined && tick.test(first.text) && more.length === 0) return [];
  if (column === undefined || header?.[0] === undefined) {
    return cell.map((line): Token => ({ kind: "unknown", line }));
  }
  const name = header.map((line) => line.text).join(" ");
  const label: Label = { role: column as Role, name, rest: "", isEnumerated: false, isMisspelt: false };
  return [
    { kind: "label", line: { ...header[0], places: [] }, label },
    ...cell.map((line): Token => ({
      kind: line.bullet || line.number !== "" ? "item" : "text",
      line: unlabelled(line),
    })),
  ];
}

/** An answer that repeats its column's name: "Handling 1: ...". */
function unlabelled(line: Line): Line {
  const label = readLabel(line.text);
  return label?.isEnumerated === true && label.rest !== ""
    ? { ...line, title: label.rest, text: label.rest }
    : line;
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
      const label = readLabel(name);
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

function flow(lines: readonly Line[], classifier: Classifier): Token[] {
  return lines.flatMap((_line, at) => classifier.classify(lines, at) ?? []);
}
