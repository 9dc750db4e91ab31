/** What is said of a town's plan elements as rows of the list of status, with the times they were said at. */
import { day } from "../../schema/day.ts";
import type { status } from "../../schema/lists/status.ts";
import type { RowToAdd } from "../../sharepoint/writing/add-rows.ts";
import type { ElementToWrite } from "./elements.ts";

export interface SaidRow {
  readonly at: string;
  readonly row: RowToAdd<typeof status>;
  /** When it was taken back. */
  readonly withdrawnAt: string | undefined;
}

interface Place {
  readonly element: number;
  readonly planKey: number;
  readonly department: string;
}

/** The status updates and observations of one element, whose place is known. */
export function statusRowsOf(element: ElementToWrite, place: Place): SaidRow[] {
  const { department, ...ids } = place;
  const { title } = element.draft;
  const updates = element.said.map((said, index): SaidRow => ({
    at: said.at,
    withdrawnAt: said.withdrawnAt,
    row: {
      kind: "statusUpdate",
      clientKey: `${element.key}/s${index + 1}`,
      department,
      writtenAs: { email: said.by, at: said.at },
      draft: {
        ...ids,
        title,
        period: said.period,
        assessment: said.assessment,
        text: said.text,
        documentation: said.documentation,
        links: said.links,
      },
    },
  }));
  const observations = element.observed.map((seen, index): SaidRow => ({
    at: seen.at,
    withdrawnAt: undefined,
    row: {
      kind: "observation",
      clientKey: `${element.key}/o${index + 1}`,
      department,
      writtenAs: { email: seen.by, at: seen.at },
      draft: {
        ...ids,
        title,
        period: seen.period,
        observedOn: day(seen.observedOn),
        value: seen.value,
        text: seen.text,
        links: seen.links,
      },
    },
  }));
  return [...updates, ...observations];
}

/**
 * The rows that take back those of `said` that were taken back; `ids` are those of the stored rows, in the same order.
 */
export function withdrawalRowsOf(
  said: readonly SaidRow[],
  ids: readonly number[],
): RowToAdd<typeof status>[] {
  return said.flatMap(({ row, withdrawnAt }, index): RowToAdd<typeof status>[] => {
    if (withdrawnAt === undefined || row.writtenAs === undefined) return [];
    const { element, planKey } = row.draft;
    return [
      {
        kind: "withdrawal",
        clientKey: `${row.clientKey ?? ""}/w`,
        ...(row.department === undefined ? {} : { department: row.department }),
        writtenAs: { email: row.writtenAs.email, at: withdrawnAt },
        draft: { title: "Trukket tilbage", element, planKey, withdraws: ids[index] },
      },
    ];
  });
}
