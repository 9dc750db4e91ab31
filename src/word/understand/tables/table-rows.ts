/** What stands in a table's row beside the text it is about: figures of its years, ticks below its quarters. */
import type { Label } from "../label.ts";
import type { Line } from "../line.ts";
import type { Token } from "../token.ts";
import type { Role } from "../vocabulary.ts";

type Column = Role | "focus" | "number";
export type Row = readonly (readonly Line[])[];

const figure = /^[<>≤≥+–-]?\s*\d[\d.,\s]*(?:%|pct\.?|procent|kr\.?|mio\.? kr\.?|dage|uger|timer)?$/iu;

/** True when a column holds nothing but figures below its head. */
export function isFigures(body: readonly Row[], index: number): boolean {
  const cells = body.flatMap((row) => row[index] ?? []);
  return cells.length > 0 && cells.every(({ text }) => figure.test(text));
}

/** Heads above figures that belong to a measure. */
const measured = /\b(?:19|20)\d\d\b|mål|baseline|niveau|resultat|udgangspunkt/iu;

/** The row with the figures of its years as lines of the measure that they belong to: "2024: 3,9". */
export function withFigures(row: Row, columns: readonly (Column | undefined)[], header: Row): Row {
  const at = columns.findIndex((column) => column === "indicators" || column === "actions");
  const [measure, ...others] = row[at] ?? [];
  if (!measure || others.length > 0) return row;
  const cells = [...row];
  let line = measure;
  for (const [index, [value, ...more]] of row.entries()) {
    const head = header[index]?.map(({ text }) => text).join(" ") ?? "";
    if (
      !measured.test(head) ||
      !value ||
      more.length > 0 ||
      columns[index] !== undefined ||
      !figure.test(value.text)
    )
      continue;
    const added = `\n${head}: ${value.text}`;
    const places = [...line.places, ...value.places];
    line = { ...line, text: line.text + added, title: line.title + added, places };
    cells[index] = [];
  }
  cells[at] = [line];
  return cells;
}

/** A row of nothing but figures, below "Baseline" and "Mål 2026": each is said of what the table stands below. */
export function figuresOf(row: Row, columns: readonly (Column | undefined)[], header: Row): Token[] {
  const filled = row.flatMap((cell, index) => (cell.length > 0 ? [{ cell, index }] : []));
  const isOnlyFigures = filled.every(
    ({ cell: [line, ...more] }) => more.length === 0 && figure.test(line?.text ?? ""),
  );
  const isSaid = columns.every((column) => column === undefined || column === "detail");
  if (!isOnlyFigures || !isSaid) return [];
  return filled.flatMap(({ cell: [line], index }): Token[] => {
    const name = header[index]?.map(({ text }) => text).join(" ") ?? "";
    if (!line || !measured.test(name)) return [];
    const label: Label = { role: "detail", name, rest: line.text, isEnumerated: false, isMisspelt: false };
    return [{ kind: "label", line, label }];
  });
}

export const tick = /^[x×✓✔√•]$/iu;

/** Ticks below quarters or months, as what is told of the row: "Borgercafé: 1. kvt., 2. kvt.". */
export function ticksOf(row: Row, columns: readonly (Column | undefined)[], header: Row): Token[] {
  const name = row[0]?.[0];
  const ticked = row.flatMap(([line, ...more], index) =>
    line && more.length === 0 && columns[index] === undefined && tick.test(line.text)
      ? [{ line, index }]
      : [],
  );
  const [first] = ticked;
  if (!name || !first) return [];
  const heads = ticked.map(({ index }) => header[index]?.map(({ text }) => text).join(" ") ?? "");
  const label: Label = {
    role: "detail",
    name: name.text,
    rest: heads.join(", "),
    isEnumerated: false,
    isMisspelt: false,
  };
  const places = ticked.flatMap(({ line }) => line.places);
  return [{ kind: "label", line: { ...first.line, text: label.rest, places }, label }];
}

/** A heading that is a cell of a table. */
export function cellHeading(line: Line, word: "goal" | "focus", number: string, title: string): Token {
  return { kind: "heading", line, number, title, word, name: word === "goal" ? "mål" : "" };
}

/** What a cell says to its label: points and paragraphs. */
export function answersOf(lines: readonly Line[]): Token[] {
  return lines.map((line): Token => ({ kind: line.bullet || line.number !== "" ? "item" : "text", line }));
}
