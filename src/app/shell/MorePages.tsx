/** The pages that do not fit at thumb height, in a menu. */
import { MenuItemLink, Menu, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import type { PageName } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

export function MorePages({
  pages,
  addressOf,
  button,
}: {
  pages: readonly PageName[];
  addressOf: (page: PageName) => string;
  button: MenuButton;
}) {
  const words = useWords();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
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
