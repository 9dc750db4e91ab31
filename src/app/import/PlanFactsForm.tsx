/**
 * What the plan itself is: title, kind, whose, which period, which case. Says when there already is one for that
 * period.
 */
import {
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import { isQuarter } from "../../domain/calendar/calendar.ts";
import { isDay } from "../../schema/day.ts";
import { plans } from "../../schema/lists/plans.ts";
import { changeFacts } from "../../word/draft/edit-draft.ts";
import type { DraftPiece, PlanFacts } from "../../word/draft/import-draft.ts";
import { DayField } from "../fields/DayField.tsx";
import { UnitField } from "../fields/UnitField.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { quartersToSay, saidQuarter } from "./to-plan-to-write.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(11rem, 100%), 1fr))",
    alignItems: "start",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalXL,
  },
  narrow: { width: "100%", minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  link: { color: "inherit" },
  soft: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

/** The ids of the fields, so that what is missing can be gone to. */
export function factFieldId(fact: keyof PlanFacts): string {
  return `import-${fact}`;
}

export function PlanFactsForm({
  facts,
  statuses,
}: {
  facts: PlanFacts;
  /** What the document tells of how it went. */
  statuses: readonly DraftPiece[];
}) {
  const styles = useStyles();
  const headingId = useId();
  const { edit, show } = useDesk();
  const unassessed = statuses.filter(({ assessment }) => assessment === undefined);
  const [next] = unassessed;
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const { key, snapshot } = useDepartmentView();
  const same = snapshot.plans.find(
    (plan) =>
      plan.owner === facts.owner &&
      (plan.from ?? "") <= facts.to &&
      (plan.to ?? "") >= facts.from &&
      plan.state !== "closed",
  );
  const set = (change: Partial<PlanFacts>, about: string) =>
    edit((draft) => changeFacts(draft, change), about);
  const { fields, kinds } = plans;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} hidden>
        {words.import.facts}
      </h2>
      <Field label={say(fields.title.label)} required className={styles.wide}>
        <Input
          id={factFieldId("title")}
          value={facts.title}
          onChange={(_, { value }) => set({ title: value }, "title")}
        />
      </Field>
      <UnitField
        id={factFieldId("owner")}
        label={say(fields.owner.label)}
        isRequired
        value={facts.owner}
        onChange={(owner) => set({ owner }, "")}
      />
      <Field label={words.import.is}>
        <Select
          value={facts.kind}
          onChange={(_, { value }) => set({ kind: value === "goalPlan" ? "goalPlan" : "businessPlan" }, "")}
        >
          <option value="businessPlan">{say(kinds.businessPlan.label)}</option>
          <option value="goalPlan">{say(kinds.goalPlan.label)}</option>
        </Select>
      </Field>
      <Field label={say(fields.caseNumber.label)}>
        <Input
          className={styles.narrow}
          value={facts.caseNumber}
          onChange={(_, { value }) => set({ caseNumber: value }, "caseNumber")}
        />
      </Field>
      <DayField
        id={factFieldId("from")}
        label={say(fields.from.label)}
        isRequired
        value={isDay(facts.from) ? facts.from : undefined}
        begins
        onChange={(day) => set({ from: day ?? "" }, "from")}
      />
      <DayField
        id={factFieldId("to")}
        label={say(fields.to.label)}
        isRequired
        value={isDay(facts.to) ? facts.to : undefined}
        onChange={(day) => set({ to: day ?? "" }, "to")}
      />
      {statuses.length > 0 ? (
        <Field
          label={words.import.statusFor}
          {...(facts.quarter === undefined && { hint: words.import.quarterGuessed })}
        >
          <Select
            value={saidQuarter(facts, today)}
            onChange={(_, { value }) => (isQuarter(value) ? set({ quarter: value }, "") : undefined)}
          >
            {quartersToSay(facts, today).map((quarter) => (
              <option key={quarter} value={quarter}>
                {quarterInText(language, quarter)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {next ? (
        <Text className={styles.soft}>
          <Link inline as="button" onClick={() => show(next.id)}>
            {words.import.notAssessed(unassessed.length)}
          </Link>
        </Text>
      ) : null}
      {same ? (
        <MessageBar intent="warning" layout="multiline" className={styles.wide}>
          <MessageBarBody>
            {words.import.exists}{" "}
            <Link
              inline
              className={styles.link}
              href={hrefOf(pagePlace(key, "plan", same.id))}
              target="_blank"
            >
              {same.title}
            </Link>
            {". "}
            {words.import.existsToo}
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </section>
  );
}
