/** Påmindelser: the department's own, or those of all departments in one look; the choice stands in the address. */
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { allRemindersPlace, goTo, pagePlace, type Place } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { AllReminders } from "./AllReminders.tsx";
import { DepartmentReminders } from "./DepartmentReminders.tsx";

const useStyles = makeStyles({
  root: {
    maxWidth: "80rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  whose: {
    flexWrap: "wrap",
    marginBottom: tokens.spacingVerticalM,
    // The names begin where the text below begins.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
});

type RemindersPlace = Extract<Place, { at: "department" }>["everyone"];

export function RemindersPage({ everyone }: { everyone: RemindersPlace }) {
  const styles = useStyles();
  useContentIsVisible();
  const { everybody } = useWords().reminders;
  const { key, department } = useDepartmentView();
  return (
    <div className={styles.root}>
      <TabList
        className={styles.whose}
        size="small"
        aria-label={everybody.whose}
        selectedValue={everyone === undefined ? "own" : "all"}
        onTabSelect={(_, { value }) =>
          goTo(value === "own" ? pagePlace(key, "reminders") : allRemindersPlace(key, "days"))
        }
      >
        <Tab value="own">{department?.title ?? key}</Tab>
        <Tab value="all">{everybody.all}</Tab>
      </TabList>
      {everyone === undefined ? <DepartmentReminders /> : <AllReminders view={everyone} />}
    </div>
  );
}
