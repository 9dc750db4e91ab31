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
import { isOnItsWay, isOnItsWayOut } from "../../schema/lists/on-its-way.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, importPlace, newPlanPlace, pagePlace, type Place } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { MenuLook } from "./MenuLook.tsx";

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function PlanMenu({ place }: { place: DepartmentPlace }) {
  const words = useWords();
  const { bar } = words;
  const { plan, snapshot } = useDepartmentView();
  if (snapshot.plans.length === 0) return null;
  const page = place.page === "plan" ? "plan" : "overview";
  const plans = snapshot.plans.toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuLook look="text" title={bar.plan}>
          {plan?.title ?? bar.noPlan}
        </MenuLook>
      </MenuTrigger>
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
