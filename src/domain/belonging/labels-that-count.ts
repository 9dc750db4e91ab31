/**
 * Which rows about documents' headings count: a department's own before the others', the newest first. The folder in
 * which a row lies decides whose it is.
 */
import type { ImportLabel } from "../../schema/lists/import-labels.ts";
import { importLabels } from "../../schema/lists/import-labels.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { sift, whyNobodys, type Sifted } from "./sifting.ts";
import { departmentKeys } from "./whose-row.ts";

export function siftLabels(
  rows: readonly ImportLabel[],
  organisation: readonly OrganisationUnit[],
): Sifted<ImportLabel> {
  const departments = departmentKeys(organisation);
  return sift(importLabels, rows, (row) => whyNobodys(importLabels, row, departments));
}

/**
 * The row about each heading that holds for a department, by what `keyOf` says of the heading. A row without a heading
 * or without an answer says nothing.
 */
export function labelsFor(
  department: string,
  counting: readonly ImportLabel[],
  keyOf: (heading: string) => string,
): ReadonlyMap<string, ImportLabel> {
  const inTurn = counting.toSorted(
    (one, other) =>
      Number(one.folder === department) - Number(other.folder === department) || one.id - other.id,
  );
  const found = new Map<string, ImportLabel>();
  for (const row of inTurn) {
    const key = keyOf(row.title ?? "");
    if (key !== "" && row.announces !== undefined) found.set(key, row);
  }
  return found;
}
