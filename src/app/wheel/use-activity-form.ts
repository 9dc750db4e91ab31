/** What stands in the activity form: kept in the browser while it is written, and brought together with what colleagues change meanwhile. */
import { useState } from "react";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { activityForms, readForm } from "./form-draft.ts";
import { isSameForm, mergeForm, type FormField, type FormState } from "./form-merge.ts";
import { emptyForm, formOf, type FormValues } from "./form-values.ts";

export interface ActivityFormState extends FormState {
  readonly change: (part: Partial<FormValues>) => void;
  /** Takes what a colleague has written in a field instead of one's own. */
  readonly takeTheirs: (field: FormField) => void;
  /** Forgets what was begun. */
  readonly drop: () => void;
}

/** `row` is the activity that is changed as it was last read; a new one when absent. */
export function useActivityForm(row: WheelRow | undefined, isCommon: boolean): ActivityFormState {
  const product = useProduct();
  const { key } = useDepartmentView();
  const of = row === undefined ? `ny.${key}` : String(row.id);
  const stored = row === undefined ? undefined : formOf(row, isCommon);
  const [state, setState] = useState<FormState>(() => ({
    ...readForm(product, of, stored ?? emptyForm(isCommon)),
    taken: [],
    clashes: [],
  }));
  // Also after a minute's silent reading: what is sent is checked against the newest version, so that it must have been seen.
  if (stored !== undefined && !isSameForm(stored, state.base)) setState(mergeForm(state, stored));

  const put = (part: Partial<FormValues>, clashes: readonly FormField[]) => {
    const values = { ...state.values, ...part };
    setState({ ...state, values, clashes });
    activityForms.keep(product, { values, base: state.base }, of);
  };
  return {
    ...state,
    change: (part) => put(part, state.clashes),
    takeTheirs: (field) =>
      put(
        { [field]: state.base[field] },
        state.clashes.filter((each) => each !== field),
      ),
    drop: () => activityForms.drop(product, of),
  };
}
