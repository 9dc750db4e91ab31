/**
 * "Vis som": who one is on the local product. Only the sign-in changes; what one may do is for the embedded SharePoint
 * to answer.
 */
import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MenuItem,
  MenuGroup,
  MenuGroupHeader,
} from "@fluentui/react-components";
import { PersonSwap20Regular } from "@fluentui/react-icons";
import { useSubmenuPlace } from "../layout/use-submenu-place.ts";
import type { LocalSignIn } from "../sign-in/local.ts";
import { useWords } from "../words/use-words.tsx";

/** For the end of the bar's menu. */
export function viewAs(signIn: LocalSignIn) {
  return () => <ViewAs signIn={signIn} />;
}

function ViewAs({ signIn }: { signIn: LocalSignIn }) {
  const { bar } = useWords();
  const current = signIn.account();
  const become = (email: string) => {
    signIn.become(email);
    location.reload();
  };
  const departments = [...new Set(signIn.people.map((person) => person.department))];
  return (
    <Menu
      positioning={useSubmenuPlace()}
      checkedValues={{ person: current ? [current.email] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => become(checkedItems[0] ?? "")}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<PersonSwap20Regular />} secondaryContent={current?.name ?? ""}>
          {bar.viewAs}
        </MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {departments.map((department) => (
            <MenuGroup key={department}>
              <MenuGroupHeader>{department}</MenuGroupHeader>
              {signIn.people
                .filter((person) => person.department === department)
                .map((person) => (
                  <MenuItemRadio
                    key={person.email}
                    name="person"
                    value={person.email}
                    secondaryContent={person.title}
                  >
                    {person.name}
                  </MenuItemRadio>
                ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
