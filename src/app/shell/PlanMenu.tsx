/** Which of the department's plans is shown: current ones first, earlier ones below. */
import {
  Menu,
  MenuDivider,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add20Regular, Checkmark20Regular, DocumentArrowUp20Regular } from "@fluentui/react-icons";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import { isOnItsWay, isOnItsWayOut } from "../../schema/lists/on-its-way.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, importPlace, newPlanPlace, pagePlace, type Place } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function PlanMenu({ place, button }: { place: DepartmentPlace; button: MenuButton }) {
  const words = useWords();
  const { bar } = words;
  const { plan, snapshot } = useDepartmentView();
  const page = place.page === "plan" ? "plan" : "overview";
  const plans = snapshot.plans.toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1));
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {plans.map((candidate) => (
            <MenuItemLink
              key={candidate.id}
              href={hrefOf(pagePlace(place.department, page, candidate.id))}
              aria-current={candidate === plan ? "true" : undefined}
              {...(candidate === plan && { secondaryContent: <Checkmark20Regular /> })}
            >
              {isOnItsWayOut(candidate)
                ? bar.onItsWayOut(candidate.title)
                : isOnItsWay(candidate)
                  ? bar.onItsWay(candidate.title)
                  : candidate.title}
            </MenuItemLink>
          ))}
          {snapshot.mayAdd ? (
            <>
              <MenuDivider />
              <MenuItemLink icon={<Add20Regular />} href={hrefOf(newPlanPlace(place.department))}>
                {words.newPlan.link}
              </MenuItemLink>
              <MenuItemLink icon={<DocumentArrowUp20Regular />} href={hrefOf(importPlace(place.department))}>
                {words.import.link}
              </MenuItemLink>
            </>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
