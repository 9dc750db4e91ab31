/** What of the plan is shown: the common choices one click away, the rest beside a search field. */
import {
  Button,
  mergeClasses,
  Select,
  Text,
  ToggleButton,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { SearchField } from "../fields/SearchField.tsx";
import { Options20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { personKey } from "../../domain/plan/person-key.ts";
import { goalStanding, standingOrder, type GoalStanding } from "../../domain/plan/overview.ts";
import {
  dueChoices,
  everything,
  isEverything,
  isOf,
  type DueChoice,
  type PlanFilter,
} from "../../domain/plan/plan-filter.ts";
import { useIsCalm } from "../calm/use-is-calm.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { looks } from "../status/look.ts";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  search: { flex: "1 1 11rem", minWidth: 0, maxWidth: "18rem" },
  dropdown: { flex: "1 1 9.5rem", minWidth: "9.5rem", maxWidth: "16.5rem" },
  more: { "@media (min-width: 640px)": { display: "none" } },
  choices: {
    display: "contents",
    "@media (max-width: 639px)": { display: "none" },
  },
  choicesShown: { "@media (max-width: 639px)": { display: "contents" } },
  found: { color: tokens.colorNeutralForeground2 },
});

const any = "";

export function PlanFilters({
  filter,
  setFilter,
  shown,
}: {
  filter: PlanFilter;
  setFilter: (filter: PlanFilter) => void;
  shown: number;
}) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const [showsMore, setShowsMore] = useState(false);
  const isCalm = useIsCalm();
  const { account } = useProduct();
  const { outline, standings, quarter, isInForce } = useDepartmentView();

  const count = (standing: GoalStanding) =>
    outline.goals.filter(({ goal }) => goalStanding(standings, goal, quarter) === standing).length;
  const own = account && personKey(account);
  const mine = own === undefined ? 0 : outline.goals.filter((goal) => isOf(goal, own)).length;
  const chips: readonly {
    readonly label: string;
    readonly count: number;
    readonly filter: PlanFilter;
    readonly always?: boolean;
  }[] = [
    { label: words.plan.all, count: outline.goals.length, filter: everything, always: true },
    { label: words.plan.mine, count: mine, filter: { ...everything, responsible: own } },
    // Nobody lacks what nobody is asked for.
    {
      label: words.plan.missing,
      count: isInForce ? count("none") : 0,
      filter: { ...everything, standing: "none" },
    },
    {
      label: say(looks.attention.label),
      count: count("attention"),
      filter: { ...everything, standing: "attention" },
    },
    {
      label: say(looks.offTrack.label),
      count: count("offTrack"),
      filter: { ...everything, standing: "offTrack" },
    },
  ];
  const responsible = new Map(
    outline.goals
      .flatMap(({ goal, actions, milestones }) => [goal, ...actions, ...milestones])
      .flatMap(({ responsible: who }) => (who ? [[personKey(who), who.name] as const] : [])),
  );
  // Nobody sees an order before reaching for the list, and a browser's first comparing of Danish words costs 30 ms.
  const people = isCalm
    ? [...responsible].toSorted(([, a], [, b]) => a.localeCompare(b, "da"))
    : [...responsible];
  const isChosen = (chip: PlanFilter) =>
    chip.standing === filter.standing && chip.responsible === filter.responsible && chip.due === filter.due;
  const dueLabels: Record<DueChoice, string> = {
    overdue: words.plan.overdue,
    next: words.plan.next,
    withinMonth: words.plan.withinMonth,
    thisQuarter: words.plan.thisQuarter,
    thisYear: words.plan.thisYear,
  };
  return (
    <div className={styles.root} role="group" aria-label={words.plan.filters}>
      <div className={styles.line}>
        {chips
          .filter((chip) => chip.always === true || chip.count > 0 || isChosen(chip.filter))
          .map((chip) => (
            <ToggleButton
              key={chip.label}
              shape="circular"
              size="small"
              checked={isChosen(chip.filter)}
              onClick={() => setFilter({ ...chip.filter, text: filter.text })}
            >
              {chip.label}&nbsp;{chip.count}
            </ToggleButton>
          ))}
      </div>
      <div className={styles.line}>
        <SearchField
          className={styles.search}
          placeholder={words.plan.find}
          value={filter.text}
          change={(text) => setFilter({ ...filter, text })}
        />
        <Button
          className={styles.more}
          aria-expanded={showsMore}
          onClick={() => setShowsMore(!showsMore)}
          icon={<Options20Regular />}
        >
          {words.plan.moreFilters}
        </Button>
        <div className={mergeClasses(styles.choices, showsMore && styles.choicesShown)}>
          <Select
            className={styles.dropdown}
            aria-label={words.plan.responsible}
            value={filter.responsible ?? any}
            onChange={(_, { value }) => setFilter({ ...filter, responsible: value || undefined })}
          >
            <option value={any}>{words.plan.anyone}</option>
            {people.map(([person, name]) => (
              <option key={person} value={person}>
                {name}
              </option>
            ))}
          </Select>
          <Select
            className={styles.dropdown}
            aria-label={words.plan.statusFilter}
            value={filter.standing ?? any}
            onChange={(_, { value }) =>
              setFilter({ ...filter, standing: standingOrder.find((standing) => standing === value) })
            }
          >
            <option value={any}>{words.plan.anyStatus}</option>
            {standingOrder.map((standing) => (
              <option key={standing} value={standing}>
                {say(looks[standing].label)}
              </option>
            ))}
          </Select>
          <Select
            className={styles.dropdown}
            aria-label={words.plan.deadline}
            value={filter.due ?? any}
            onChange={(_, { value }) =>
              setFilter({ ...filter, due: dueChoices.find((choice) => choice === value) })
            }
          >
            <option value={any}>{words.plan.anyDeadline}</option>
            {dueChoices.map((choice) => (
              <option key={choice} value={choice}>
                {dueLabels[choice]}
              </option>
            ))}
          </Select>
        </div>
        <Text className={styles.found} role="status">
          {isEverything(filter) ? "" : words.plan.found(shown, outline.goals.length)}
        </Text>
      </div>
    </div>
  );
}
