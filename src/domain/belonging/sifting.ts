/**
 * Rows parted into those that count and those that are set aside, each of these with the reason: never mixed in, never
 * dropped in silence.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Issue, Person } from "../../schema/entity.ts";
import { whoseRow } from "./whose-row.ts";

/** A row that does not count, as plain data that can be shown and kept. */
export interface RowAside {
  /** The list's name. */
  readonly list: string;
  readonly id: number;
  readonly title: string;
  readonly author: Person;
  readonly folder: string;
  readonly issues: readonly Issue[];
}

/** A row in which something is wrong, and which may count all the same. */
export interface Misfit extends RowAside {
  readonly counts: boolean;
}

export interface Sifted<Row> {
  readonly counting: readonly Row[];
  readonly aside: readonly RowAside[];
}

/** What every row has that may be sifted. */
export interface AnyRow {
  readonly id: number;
  readonly title?: string | undefined;
  readonly author: Person;
  readonly folder: string;
  readonly issues: readonly Issue[];
  readonly departmentKey?: string | undefined;
}

/** Parts rows by why they do not count; undefined for one that does. */
export function sift<Row extends AnyRow>(
  list: Pick<ListDefinition, "name">,
  rows: readonly Row[],
  whyNot: (row: Row) => Bilingual | undefined,
): Sifted<Row> {
  const counting: Row[] = [];
  const aside: RowAside[] = [];
  for (const row of rows) {
    const sentence = whyNot(row);
    if (sentence === undefined) counting.push(row);
    else aside.push(setAside(list, row, sentence));
  }
  return { counting, aside };
}

function setAside(list: Pick<ListDefinition, "name">, row: AnyRow, sentence: Bilingual): RowAside {
  const { id, title = "", author, folder, issues } = row;
  return { list: list.name, id, title, author, folder, issues: [{ path: "", sentence }, ...issues] };
}

/** Why a row counts for nobody, whatever list it is in: it lies in no folder of ours. */
export function whyNobodys(
  list: Pick<ListDefinition, "rights">,
  { folder }: Pick<AnyRow, "folder">,
  departments: ReadonlySet<string>,
): Bilingual | undefined {
  const whose = whoseRow(list, folder, departments);
  return whose.is === "nobody" ? whose.because : undefined;
}

/** What is wrong with a row in one department's folder that says it is another's. */
export function claimOf(
  list: Pick<ListDefinition, "rights">,
  { folder, departmentKey }: Pick<AnyRow, "folder" | "departmentKey">,
  departments: ReadonlySet<string>,
): Bilingual | undefined {
  const whose = whoseRow(list, folder, departments);
  if (whose.is !== "department" || departmentKey === undefined || departmentKey === whose.key)
    return undefined;
  return bilingual(
    `Rækken ligger i mappen “${folder}”, men siger, at den er “${departmentKey}”s.`,
    `The row lies in the folder “${folder}” but says that it belongs to “${departmentKey}”.`,
  );
}
