/** The pages that do not fit at thumb height, in a menu. */
import {
  MenuItemLink,
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from "@fluentui/react-components";
import type { PageName } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

export function MorePages({
  pages,
  addressOf,
  current,
}: {
  pages: readonly PageName[];
  addressOf: (page: PageName) => string;
  current: PageName;
}) {
  const words = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToggleButton
          appearance="transparent"
          size="small"
          style={{ fontWeight: "inherit", minWidth: 0 }}
          aria-label={words.pages.more}
          checked={pages.includes(current)}
        >
          {words.bar.more}
        </ToggleButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map((page) => (
            <MenuItemLink key={page} href={addressOf(page)}>
              {words.pages[page]}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
