/** The plan's name, state and case number, and the choice between working with it and reading it. */
import { Button, Text, Title2, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular, Print20Regular } from "@fluentui/react-icons";
import { lazy } from "react";
import { dayInText } from "../../domain/calendar/day-words.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { MenuOnClick } from "../calm/MenuOnClick.tsx";
import { patiently } from "../calm/patiently.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

const loadPlanMore = () => patiently(() => import("../plan-removal/PlanMore.tsx"));
const PlanMore = lazy(async () => ({ default: (await loadPlanMore()).PlanMore }));

export type PlanMode = "work" | "read" | "write";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalL },
  about: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  modes: { display: "flex", "@media print": { display: "none" } },
  first: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  middle: { borderRadius: 0, borderLeftStyle: "none" },
  last: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, borderLeftStyle: "none" },
});

export function PlanHeader({
  plan,
  mode,
  setMode,
  mayWrite,
  isWriting,
}: {
  plan: Plan;
  mode: PlanMode;
  /** The plan is open for writing, and the person may. */
  mayWrite: boolean;
  /** The page for writing is open, be it only to tell why one may not. */
  isWriting: boolean;
  setMode: (mode: PlanMode) => void;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const state = plan.state === undefined ? undefined : say(plans.fields.state.choices[plan.state]);
  const about = [
    plan.state === "approved" && plan.approvedOn !== undefined
      ? words.plan.approved(dayInText(language, plan.approvedOn, today), plan.edition ?? 1)
      : state,
    plan.caseNumber === undefined ? undefined : words.plan.case(plan.caseNumber),
  ].filter((part) => part !== undefined);
  const more = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={words.planRemoval.more}
      title={words.planRemoval.more}
    />
  );
  return (
    <div className={styles.root}>
      <Title2 as="h1">{plan.title}</Title2>
      <Text className={styles.about}>{about.join(" · ")}</Text>
      <div className={styles.modes} role="group" aria-label={words.plan.mode}>
        {mode === "read" ? (
          <Button appearance="subtle" icon={<Print20Regular />} onClick={() => print()}>
            {words.plan.print}
          </Button>
        ) : null}
        <ToggleButton className={styles.first} checked={mode === "work"} onClick={() => setMode("work")}>
          {words.plan.work}
        </ToggleButton>
        <ToggleButton
          className={mayWrite || isWriting ? styles.middle : styles.last}
          checked={mode === "read"}
          onClick={() => setMode("read")}
        >
          {words.plan.read}
        </ToggleButton>
        {mayWrite || isWriting ? (
          <ToggleButton className={styles.last} checked={mode === "write"} onClick={() => setMode("write")}>
            {words.writing.write}
          </ToggleButton>
        ) : null}
        {mayWrite && plan.state === "draft" ? (
          <MenuOnClick button={more} load={loadPlanMore}>
            <PlanMore plan={plan} button={more} />
          </MenuOnClick>
        ) : null}
      </div>
    </div>
  );
}
