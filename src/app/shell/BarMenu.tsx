/** The rest of the bar: language, appearance, link, lists, sign-out; on the local product also whom one looks through. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  Alert20Regular,
  Color20Regular,
  Link20Regular,
  LocalLanguage20Regular,
  MoreHorizontal20Regular,
  Open20Regular,
  SignOut20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useProduct } from "../site/product.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useTheme } from "../theme/theme-switch.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useCopyLink } from "../messages/use-copy-link.ts";

const themeNames = ["light", "dark", "contrast"] as const;

export function BarMenu({ department, tools }: { department: string; tools: ReactNode }) {
  const { words, language, speak } = useSpeech();
  const { siteUrl, signOut } = useProduct();
  const { theme, choose } = useTheme();
  const copyLink = useCopyLink();
  return (
    <Menu checkedValues={{ theme: [theme] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.bar.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools}
          {tools ? <MenuDivider /> : null}
          <MenuItemLink icon={<Alert20Regular />} href={hrefOf(pagePlace(department, "reminders"))}>
            {words.bar.reminders}
          </MenuItemLink>
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
            <MenuItem icon={<SignOut20Regular />} onClick={() => void signOut()}>
              {words.bar.signOut}
            </MenuItem>
          ) : null}
          {choose ? (
            <Menu checkedValues={{ theme: [theme] }}>
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
}
