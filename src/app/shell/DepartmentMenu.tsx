/** Whose plan is shown, and the way to any other department's. Grouped as the organisation is. */
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { Checkmark20Regular } from "@fluentui/react-icons";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import { departmentsByArea } from "../../domain/belonging/organisation.ts";
import { fitOf, searchText, soughtIn } from "../../domain/search/matching.ts";
import { SearchField } from "../fields/SearchField.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, municipalityKey, pagePlace, type PageName } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  popover: { maxHeight: "70vh" },
  find: { margin: tokens.spacingVerticalXS, width: `calc(100% - 2 * ${tokens.spacingVerticalXS})` },
  nothing: { display: "block", padding: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** So many are seen at a glance; more can be typed. */
const seenAtAGlance = 6;

export function DepartmentMenu({
  current,
  page,
  button,
}: {
  current: string;
  /** The page that is shown: the other department's opens at the same. */
  page: PageName;
  button: MenuButton;
}) {
  const styles = useStyles();
  const { bar } = useWords();
  const { snapshot } = useDepartmentView();
  const [text, setText] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const areas = departmentsByArea(snapshot.organisation);
  const all = areas.flatMap(({ departments }) => departments);
  const sought = soughtIn(text);
  const found = areas
    .map(({ area, departments }) => ({
      area,
      departments: departments.filter(
        (unit) => sought.words.length === 0 || fitOf(sought, searchText(unit.title)) !== undefined,
      ),
    }))
    .filter(({ departments }) => departments.length > 0);
  const isMunicipalitySought =
    sought.words.length === 0 || fitOf(sought, searchText(bar.municipality)) !== undefined;
  const itemOf = (key: string) => ({
    href: hrefOf(pagePlace(key, page)),
    "aria-current": key === current ? ("true" as const) : undefined,
    ...(key === current && { secondaryContent: <Checkmark20Regular /> }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const first = list.current?.querySelector<HTMLElement>("[role=menuitem]");
    if (event.key === "ArrowDown") {
      event.preventDefault();
      first?.focus();
    }
    if (event.key === "Enter") {
      event.preventDefault();
      // Nobody has said which one yet.
      if (sought.words.length > 0) first?.click();
    }
  };
  return (
    <Menu
      defaultOpen
      onOpenChange={(_, { open }) => {
        if (!open) setText("");
      }}
    >
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover className={styles.popover}>
        {all.length > seenAtAGlance ? (
          <SearchField
            className={styles.find}
            placeholder={bar.findDepartment}
            value={text}
            change={setText}
            onKeyDown={onKeyDown}
          />
        ) : null}
        {found.length === 0 && !isMunicipalitySought ? (
          <Text className={styles.nothing}>{bar.noDepartment(text)}</Text>
        ) : null}
        <div ref={list}>
          <MenuList>
            {isMunicipalitySought ? (
              <>
                <MenuItemLink {...itemOf(municipalityKey)}>{bar.municipality}</MenuItemLink>
                <MenuDivider />
              </>
            ) : null}
            {found.map(({ area, departments }) => (
              <MenuGroup key={area?.id ?? 0}>
                <MenuGroupHeader>{area?.title ?? bar.departments}</MenuGroupHeader>
                {departments.map((unit) => (
                  <MenuItemLink key={unit.id} {...itemOf(unit.key)}>
                    {unit.title}
                  </MenuItemLink>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </div>
      </MenuPopover>
    </Menu>
  );
}
