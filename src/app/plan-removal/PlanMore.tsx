/** What can be done with a whole draft plan and is rarely done, in a menu beside the plan's title. */
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import type { Plan } from "../../schema/lists/plans.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { useRemovePlan } from "./use-remove-plan.ts";

const RemovePlanDialog = onDemand(async () => (await import("./RemovePlanDialog.tsx")).RemovePlanDialog);

export function PlanMore({ plan, button }: { plan: Plan; button: MenuButton }) {
  const words = useWords().planRemoval;
  const { key } = useDepartmentView();
  const { remove } = useRemovePlan(key);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Menu defaultOpen>
        <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<Delete20Regular />} onClick={() => setIsAsked(true)}>
              {words.remove}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAsked ? <RemovePlanDialog plan={plan} remove={remove} close={() => setIsAsked(false)} /> : null}
    </>
  );
}
