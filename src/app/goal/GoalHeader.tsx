/**
 * Which goal is open: its focus area, number and title, who and until when, what it answers; the way to its neighbours
 * and out.
 */
import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle1,
  Text,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Dismiss20Regular,
  Link20Regular,
  MoreHorizontal20Regular,
  Open20Regular,
} from "@fluentui/react-icons";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { rowAddress } from "../site/row-address.ts";
import { goalPlace, goTo, hrefOf, pagePlace } from "../site/places.ts";
import { useStrategy } from "../site/use-strategy.ts";
import { useCopyLink } from "../messages/use-copy-link.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  top: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  area: {
    color: tokens.colorNeutralForeground2,
    flexGrow: 1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
  title: { overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2 },
});

export function GoalHeader({ entry, close }: { entry: OutlineGoal; close: () => void }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const days = useDayTexts();
  const { siteUrl } = useProduct();
  const { key, plan, outline } = useDepartmentView();
  const copyLink = useCopyLink();
  const { goal, number } = entry;
  const answers = [...goal.strategicFocusAreas, ...goal.objectives];
  const strategy = useStrategy(answers.length > 0);
  const area = outline.focusAreas.find((part) => part.goals.includes(entry));
  const index = outline.goals.indexOf(entry);
  const neighbour = (step: 1 | -1) => outline.goals[index + step]?.goal.id;
  const goToNeighbour = (step: 1 | -1) => {
    const id = neighbour(step);
    if (plan && id !== undefined) goTo(goalPlace(key, plan.id, id), { replace: true });
  };
  return (
    <header className={styles.root}>
      <nav className={styles.top} aria-label={words.bar.breadcrumbs}>
        <a className={styles.area} href={hrefOf(pagePlace(key, "plan", plan?.id))}>
          {area?.focusArea ? `${area.number} ${area.focusArea.title}` : plan?.title}
        </a>
        <Tooltip content={words.goal.previousGoal} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUp20Regular />}
            disabled={index <= 0}
            onClick={() => goToNeighbour(-1)}
          />
        </Tooltip>
        <Tooltip content={words.goal.nextGoal} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDown20Regular />}
            disabled={index >= outline.goals.length - 1}
            onClick={() => goToNeighbour(1)}
          />
        </Tooltip>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontal20Regular />}
              aria-label={words.bar.more}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<Link20Regular />} onClick={() => void copyLink()}>
                {words.goal.copyLink}
              </MenuItem>
              <MenuItemLink
                icon={<Open20Regular />}
                href={rowAddress(siteUrl, "PlanElements", goal.id)}
                target="_blank"
                rel="noreferrer"
              >
                {words.goal.openInSharePoint}
              </MenuItemLink>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Tooltip content={words.goal.close} relationship="label">
          <Button appearance="subtle" size="small" icon={<Dismiss20Regular />} onClick={close} />
        </Tooltip>
      </nav>
      <Subtitle1 as="h2" className={styles.title}>
        {number} {goal.title}
      </Subtitle1>
      <Text className={styles.facts}>
        {goal.responsible?.name ?? words.goal.nobody} · {days.until(goal) ?? words.goal.noDeadline}
      </Text>
      {strategy && answers.length > 0 ? (
        <Text className={styles.facts}>
          {words.goal.answers}{" "}
          {answers
            .map((id) => strategy.get(id)?.title)
            .filter((title) => title !== undefined)
            .join(", ")}
        </Text>
      ) : null}
    </header>
  );
}
