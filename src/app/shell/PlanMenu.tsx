/** Which of the department's plans is shown: current ones first, earlier ones below. */
import {
  Menu,
  MenuButton,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace, type Place } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    textAlign: "start",
  },
});

type DepartmentPlace = Extract<Place, { at: "department" }>;

export function PlanMenu({ place }: { place: DepartmentPlace }) {
  const styles = useStyles();
  const { bar } = useWords();
  const { plan, snapshot } = useDepartmentView();
  if (snapshot.plans.length === 0) return null;
  const page = place.page === "plan" ? "plan" : "overview";
  const plans = snapshot.plans.toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1));
  const only = plans.length === 1 ? plans[0] : undefined;
  if (only && only === plan) return <Text className={styles.button}>{only.title}</Text>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" className={styles.button} title={bar.plan}>
          {plan?.title ?? bar.noPlan}
        </MenuButton>
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
              {candidate.title}
            </MenuItemLink>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
