/**
 * What stands in the activity form: kept in the browser while it is written, over the activity as colleagues have it
 * now.
 */
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { rowDrafts } from "../fields/row-drafts.ts";
import { useRowForm, type RowForm } from "../fields/use-row-form.ts";
import { slots } from "../kept/slots.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { emptyForm, formOf, type FormValues } from "./form-values.ts";

const drafts = rowDrafts(slots.activityForm);

/** `row` is the activity that is changed as it was last read; a new one when absent. */
export function useActivityForm(row: WheelRow | undefined, isCommon: boolean): RowForm<FormValues> {
  const { key } = useDepartmentView();
  const stored = row === undefined ? emptyForm(isCommon) : formOf(row, isCommon);
  return useRowForm(stored, drafts, row === undefined ? `ny.${key}` : row.id);
}
