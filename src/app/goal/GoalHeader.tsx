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
import { planElements } from "../../schema/lists/plan-elements.ts";
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
  chosen: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  answers: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function GoalHeader({
  entry,
  part,
  close,
}: {
  entry: OutlineGoal;
  /** The action or milestone that one came for. */
  part: number | undefined;
  close: () => void;
}) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const days = useDayTexts();
  const { siteUrl } = useProduct();
  const { key, plan, outline } = useDepartmentView();
  const copyLink = useCopyLink();
  const { goal, number } = entry;
  const chosen = [...entry.actions, ...entry.milestones].find(({ id }) => id === part);
  const answers = [...goal.strategicFocusAreas, ...goal.objectives];
  const strategy = useStrategy(answers.length > 0);
  const area = outline.focusAreas.find(({ goals }) => goals.includes(entry));
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
      {chosen ? (
        <div className={styles.chosen}>
          <Text block size={200} className={styles.facts}>
            {say(planElements.kinds[chosen.kind].label)}
          </Text>
          <Text block weight="semibold" className={styles.title}>
            {chosen.title}
          </Text>
          <Text block size={200} className={styles.facts}>
            {[chosen.responsible?.name ?? words.goal.nobody, days.until(chosen)]
              .filter((fact) => fact !== undefined)
              .join(" · ")}
          </Text>
        </div>
      ) : null}
      {strategy && answers.length > 0 ? (
        <div className={styles.facts}>
          {words.goal.answers}
          <ul className={styles.answers}>
            {answers.flatMap((id) => {
              const title = strategy.get(id)?.title;
              return title === undefined ? [] : [<li key={id}>{title}</li>];
            })}
          </ul>
        </div>
      ) : null}
    </header>
  );
}
