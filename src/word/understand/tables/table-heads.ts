/**
 * The rows of a document's tables, and what stands below heads that come again: the same names mean the same
 * everywhere.
 */
import { fold } from "../letters.ts";
import type { Line } from "../line.ts";
import type { Doubts } from "../roles/doubts.ts";
import { type Column, columnsOf, textOf } from "./columns.ts";
import type { Row } from "./table-rows.ts";

const longestHead = 70;
/** Heads stand among a table's first rows. */
const firstRows = 3;

/** Rows and columns; a cell without text is empty. */
export function rowsOf(lines: readonly Line[]): Row[] {
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

export function namesOf(row: Row): string {
  return row.map((cell) => fold(cell.map(({ text }) => text).join(" "))).join("|");
}

export interface TableSetting {
  readonly heads: TableHeads;
  /** False where the heading above the table is a goal's. */
  readonly mayHoldGoal: boolean;
}

/** Knows what stands below the same heads in all tables of a document. */
export class TableHeads {
  readonly #below = new Map<string, Row[]>();
  readonly #columns = new Map<string, readonly Column[]>();

  readonly doubts: Doubts;

  constructor(lines: readonly Line[], doubts: Doubts) {
    this.doubts = doubts;
    for (let at = 0; at < lines.length; at += 1) {
      const table = lines[at]?.cell?.table;
      if (table === undefined) continue;
      let end = at;
      while (lines[end]?.cell?.table === table) end += 1;
      this.#add(rowsOf(lines.slice(at, end)));
      at = end - 1;
    }
  }

  /** What the columns below these heads hold, told by all tables that have them. */
  columnsBelow(header: Row, own: readonly Row[], mayHoldGoal: boolean): readonly Column[] {
    const key = `${mayHoldGoal} ${namesOf(header)}`;
    const known = this.#columns.get(key);
    if (known) return known;
    const found = this.#below.get(namesOf(header)) ?? [];
    const columns = columnsOf(header, found.length > own.length ? found : own, {
      mayHoldGoal,
      doubts: this.doubts,
    });
    if (found.length > own.length) this.#columns.set(key, columns);
    return columns;
  }

  /** The same of heads that the rows below are read by; where one of them was doubtful, it is noted. */
  readHeader(header: Row, own: readonly Row[], mayHoldGoal: boolean): readonly Column[] {
    const columns = this.columnsBelow(header, own, mayHoldGoal);
    for (const [index, { asked }] of columns.entries()) {
      if (asked === undefined) continue;
      const below = own.flatMap((row) => row[index] ?? []);
      const head = header[index] ?? [];
      this.doubts.note(textOf(head), asked, {
        places: [...head, ...below].flatMap(({ places }) => places),
        samples: below.map(({ title }) => title),
      });
    }
    return columns;
  }

  #add(rows: readonly Row[]): void {
    for (const [index, row] of rows.slice(0, firstRows).entries()) {
      const filled = row.filter((cell) => cell.length > 0);
      if (filled.length < 2 || filled.some((cell) => (cell[0]?.text.length ?? 0) > longestHead)) continue;
      const names = namesOf(row);
      const below = rows.slice(index + 1).filter((other) => namesOf(other) !== names);
      const known = this.#below.get(names) ?? [];
      for (const other of below) known.push(other);
      this.#below.set(names, known);
    }
  }
}
