/**
 * The rest of the bar: language, appearance, link, lists, sign-out; on the local product also whom one looks through.
 */
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import {
  Alert20Regular,
  Color20Regular,
  CommentAdd20Regular,
  Link20Regular,
  LocalLanguage20Regular,
  Open20Regular,
  SignOut20Regular,
  TableDismiss20Regular,
} from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { MenuButton } from "../calm/MenuOnClick.tsx";
import { begunBy } from "../kept/entries.ts";
import { useProduct } from "../site/product.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useTheme } from "../theme/theme-switch.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useBeginStatus } from "./use-begin-status.ts";
import { SignOutDialog } from "./SignOutDialog.tsx";
import { useSubmenuPlace } from "../layout/use-submenu-place.ts";
import { useCopyLink } from "../messages/use-copy-link.ts";

const useStyles = makeStyles({ narrow: { "@media (min-width: 640px)": { display: "none" } } });

const themeNames = ["light", "dark", "contrast"] as const;

export function BarMenu({
  department,
  tools,
  button,
  isReady,
}: {
  department: string;
  tools: ReactNode;
  button: MenuButton;
  isReady: boolean;
}) {
  const { words, language, speak } = useSpeech();
  const { siteUrl, person, signOut } = useProduct();
  const [asks, setAsks] = useState(false);
  const { theme, choose } = useTheme();
  const copyLink = useCopyLink();
  const submenuPlace = useSubmenuPlace();
  const leave = async () => {
    const begun = await begunBy(person);
    if (begun.length > 0) setAsks(true);
    else await signOut?.();
  };
  const menu = (
    <Menu defaultOpen checkedValues={{ theme: [theme] }}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools}
          {tools ? <MenuDivider /> : null}
          <MenuItemLink icon={<Alert20Regular />} href={hrefOf(pagePlace(department, "reminders"))}>
            {words.bar.reminders}
          </MenuItemLink>
          {isReady ? <GiveStatusItem /> : null}
          {isReady ? <MisfitsItem /> : null}
          <MenuItem icon={<Link20Regular />} onClick={() => void copyLink()}>
            {words.bar.copyLink}
          </MenuItem>
          <MenuItemLink
            icon={<Open20Regular />}
            href={`${siteUrl}/Lists/Plans`}
            target="_blank"
            rel="noreferrer"
          >
            {words.bar.openList}
          </MenuItemLink>
          <MenuItem icon={<LocalLanguage20Regular />} onClick={() => speak(language === "da" ? "en" : "da")}>
            {words.bar.language}
          </MenuItem>
          {signOut ? (
            <MenuItem icon={<SignOut20Regular />} onClick={() => void leave()}>
              {words.bar.signOut}
            </MenuItem>
          ) : null}
          {choose ? (
            <Menu checkedValues={{ theme: [theme] }} positioning={submenuPlace}>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem icon={<Color20Regular />}>{words.bar.appearance}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {themeNames.map((name) => (
                    <MenuItemRadio key={name} name="theme" value={name} onClick={() => choose(name)}>
                      {words.bar[name]}
                    </MenuItemRadio>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  return (
    <>
      {menu}
      {asks && signOut ? <SignOutDialog signOut={() => void signOut()} close={() => setAsks(false)} /> : null}
    </>
  );
}

/** On a phone the bar has no room for it. */
function GiveStatusItem() {
  const styles = useStyles();
  const { bar } = useWords();
  const begin = useBeginStatus();
  return begin ? (
    <MenuItem className={styles.narrow} icon={<CommentAdd20Regular />} onClick={begin}>
      {bar.giveStatus}
    </MenuItem>
  ) : null;
}

/** For those who may put such rows right: the secretariat. */
function MisfitsItem() {
  const { misfits } = useWords();
  const { key, snapshot } = useDepartmentView();
  return snapshot.mayWriteAll ? (
    <MenuItemLink icon={<TableDismiss20Regular />} href={hrefOf(pagePlace(key, "misfits"))}>
      {misfits.title}
    </MenuItemLink>
  ) : null;
}
