/** Whose plan is shown, and the way to any other department's. Grouped as the organisation is. */
import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({ popover: { maxHeight: "70vh" } });

export function DepartmentMenu({ current, button }: { current: string; button: MenuButton }) {
  const styles = useStyles();
  const { bar } = useWords();
  const { snapshot } = useDepartmentView();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {departmentsByArea(snapshot.organisation).map(({ area, departments }) => (
            <MenuGroup key={area?.id ?? 0}>
              <MenuGroupHeader>{area?.title ?? bar.departments}</MenuGroupHeader>
              {departments.map((unit) => (
                <MenuItemLink
                  key={unit.id}
                  href={hrefOf(pagePlace(unit.key, "overview"))}
                  aria-current={unit.key === current ? "true" : undefined}
                  {...(unit.key === current && { secondaryContent: <Checkmark20Regular /> })}
                >
                  {unit.title}
                </MenuItemLink>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
