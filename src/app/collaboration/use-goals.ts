/** Goals by id, whichever plan they stand in: those of the plan that is shown are at hand, others are read. */
import { useMemo } from "react";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useRows } from "../site/use-rows.ts";

export function useGoals(ids: readonly number[]): ReadonlyMap<number, PlanElement> {
  const { snapshot } = useDepartmentView();
  const here = useMemo(() => new Map(snapshot.elements.map((each) => [each.id, each])), [snapshot.elements]);
  const elsewhere = ids.filter((id) => !here.has(id)).toSorted((a, b) => a - b);
  const { data } = useRows(planElements, {
    filter: elsewhere.map((id) => `Id eq ${id}`).join(" or "),
    isNeeded: elsewhere.length > 0,
  });
  return useMemo(() => {
    const read = elsewhere.length > 0 ? (data?.rows ?? []) : [];
    return new Map([...here, ...read.map((row) => [row.id, row] as const)]);
  }, [here, data, elsewhere.length]);
}
