/** Makes rows of the wheel for tests of the domain: everything empty but what a test names. */
import { commonFolder } from "../../../src/schema/define-list.ts";
import type { WheelRow } from "../../../src/schema/lists/wheel.ts";
import type { WheelRows } from "../../../src/domain/wheel/wheel.ts";
import { mette } from "../rows.ts";

export function wheelRow(id: number, kind: WheelRow["kind"], values: Partial<WheelRow> = {}): WheelRow {
  return {
    id,
    version: "1",
    kind,
    createdAt: "2026-01-05T09:00:00Z",
    modifiedAt: "2026-01-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: commonFolder,
    title: `${kind} ${id}`,
    shortTitle: undefined,
    ring: kind === "activity" ? "department" : undefined,
    owner: undefined,
    responsible: undefined,
    start: undefined,
    end: undefined,
    isDeadline: false,
    repeats: undefined,
    dayRule: undefined,
    nth: undefined,
    weekday: undefined,
    dayOff: undefined,
    until: undefined,
    remindFirst: undefined,
    remindLast: undefined,
    text: "",
    links: [],
    activity: undefined,
    occurrence: undefined,
    isCancelled: false,
    phase: undefined,
    departmentKey: undefined,
    clientKey: undefined,
    ...values,
  };
}

/** Rows as they were read, each where it lies unless another folder is named by the row's id. */
export function reading(
  rows: readonly WheelRow[],
  folders: Readonly<Record<number, string>> = {},
): WheelRows {
  return { rows: rows.map((row) => ({ ...row, folder: folders[row.id] ?? row.folder })) };
}
