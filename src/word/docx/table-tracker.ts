/** Where in a table a paragraph stands, while the tables of a document open and close around it. */
import type { Cell } from "../source-document.ts";
import { numberOf } from "./styles.ts";

interface Table {
  readonly number: number;
  row: number;
  column: number;
  span: number;
  isRowDeleted: boolean;
}

export class TableTracker {
  readonly #tables: Table[] = [];
  readonly #next: () => number;

  /** `next` gives the next table its number. */
  constructor(next: () => number) {
    this.#next = next;
  }

  get depth(): number {
    return this.#tables.length;
  }

  get isRowDeleted(): boolean {
    return this.#tables.some((table) => table.isRowDeleted);
  }

  get cell(): Cell | undefined {
    return cellOf(this.#tables.at(-1));
  }

  /** The cell of the outermost table, where another table stands in it. */
  get outer(): Cell | undefined {
    return this.depth > 1 ? cellOf(this.#tables[0]) : undefined;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    const count = (): number => Math.min(Math.max(numberOf(attributes["w:val"]) ?? 1, 1), 63);
    if (name === "w:tbl")
      this.#tables.push({ number: this.#next(), row: 0, column: 0, span: 1, isRowDeleted: false });
    else if (!table) return;
    else if (name === "w:tr")
      Object.assign(table, { row: table.row + 1, column: 0, span: 1, isRowDeleted: false });
    // The row begins late, below the cells that are left out.
    else if (name === "w:gridBefore") table.column += count();
    else if (name === "w:tc") {
      table.column += table.span;
      table.span = 1;
    } else if (name === "w:gridSpan") table.span = count();
    else if (name === "w:del") table.isRowDeleted = true;
  }

  close(name: string): void {
    if (name === "w:tbl") this.#tables.pop();
  }
}

function cellOf(table: Table | undefined): Cell | undefined {
  return table && { table: table.number, row: table.row, column: table.column };
}
