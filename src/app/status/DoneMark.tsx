/**
 * The round box before an action or a milestone, wherever it is shown: one click says that it is carried out, another
 * that it is under way after all. What a status has settled is opened again by another status, where one is given.
 */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { hasState, isSettledByStatus, stateOf } from "../../domain/plan/action-state.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goalPlace, goTo } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { useSetState } from "./use-set-state.ts";

export function DoneMark({ element, goal }: { readonly element: PlanElement; readonly goal: number }) {
  const { key, plan, standings, mayWrite } = useDepartmentView();
  const words = useWords().plan;
  const set = useSetState();
  const [isGoing, setIsGoing] = useState<boolean>();
  if (!mayWrite || !hasState(element.kind)) return null;
  const isDone = stateOf(element, standings) === "done";
  const label = isDone ? words.markOpen(element.title) : words.markDone(element.title);
  const toggle = async () => {
    if (isGoing !== undefined) return;
    if (plan && isSettledByStatus(element, standings)) {
      goTo(goalPlace(key, plan.id, goal, false, element.id));
      return;
    }
    setIsGoing(!isDone);
    await set(element, isDone ? "running" : "done");
    setIsGoing(undefined);
  };
  return (
    <Checkbox
      shape="circular"
      checked={isGoing ?? isDone}
      aria-label={label}
      title={label}
      onChange={() => void toggle()}
    />
  );
}
