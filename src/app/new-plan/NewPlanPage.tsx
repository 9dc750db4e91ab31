/**
 * A new plan: what kind, whose, for which years, called what. Everything is proposed, so that one click may do; then
 * one writes.
 */
import {
  Button,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  Text,
  Title2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { dayInText } from "../../domain/calendar/day-words.ts";
import {
  periodFrom,
  plansInTheWay,
  proposedTitle,
  proposedYear,
  selectedObjectives,
} from "../../domain/plan/new-plan.ts";
import { planTemplates } from "../../domain/plan/plan-template.ts";
import { check } from "../../schema/check.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { UnitField, useOwnUnits } from "../fields/UnitField.tsx";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useIsShown } from "../layout/use-is-shown.ts";
import { sayJustMade } from "../writing/just-made.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, hrefOf, importPlace, pagePlace, writePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useStrategy } from "../site/use-strategy.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { ObjectiveChoice } from "./ObjectiveChoice.tsx";
import { useCreatePlan } from "./use-create-plan.ts";

const useStyles = makeStyles({
  root: {
    maxWidth: "40rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Beside a field, on its line.
  period: { color: tokens.colorNeutralForeground2, lineHeight: "32px" },
  kind: { display: "flex", flexDirection: "column" },
  when: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXL },
});

const kinds = Object.keys(plans.kinds) as readonly Plan["kind"][];

export function NewPlanPage() {
  const styles = useStyles();
  useContentIsVisible();
  const { words, language, say } = useSpeech();
  const { newPlan } = words;
  const { today } = useProduct();
  const { key, department, snapshot } = useDepartmentView();
  const create = useCreatePlan();
  const isShown = useIsShown();
  const tellFault = useTellFault();
  const [kind, setKind] = useState<Plan["kind"]>(() => usualKind(snapshot.plans));
  const [owner, setOwner] = useState(department?.id);
  const [ownYear, setOwnYear] = useState<number>();
  const [ownTitle, setOwnTitle] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>();
  const titleId = useId();
  const [isCreating, setIsCreating] = useState(false);
  const [fault, setFault] = useState<Fault>();

  const year = ownYear ?? proposedYear(kind, owner, snapshot.plans, today);
  const period = periodFrom(kind, year);
  const unit = snapshot.organisation.find(({ id, kind: of }) => id === owner && of === "unit");
  const title = ownTitle ?? proposedTitle(kind, period, unit?.title);
  const template = planTemplates[kind];
  const strategy = useStrategy(template.offersObjectives);
  const offered = template.offersObjectives ? selectedObjectives([...(strategy?.values() ?? [])], year) : [];
  const picked = offered.filter(({ id }) => chosen?.has(id) ?? false);
  const [other] = plansInTheWay(snapshot.plans, { kind, owner, ...period });
  const hasUnits = useOwnUnits().length > 1;
  const years = Array.from({ length: 6 }, (_, index) => Number(today.slice(0, 4)) - 1 + index);
  const draft = { title: title.trim(), owner, ...period, state: "draft" } as const;
  const issue = check(plans, kind, draft).find(({ path }) => path === "title");

  const submit = async () => {
    if (issue) document.getElementById(titleId)?.focus();
    if (isCreating || issue) return;
    setIsCreating(true);
    setFault(undefined);
    try {
      const id = await create(kind, draft, picked);
      // Somebody who has gone elsewhere meanwhile stays there.
      if (isShown.current) {
        sayJustMade(id);
        goTo(writePlace(key, id));
      }
    } catch (error) {
      const failed = describeFault(error);
      if (!isShown.current) tellFault(error, { about: draft.title });
      setFault(failed);
      setIsCreating(false);
    }
  };

  if (!snapshot.mayAdd) {
    return (
      <div className={styles.root}>
        <Title2 as="h1">{newPlan.title}</Title2>
        <Text>{newPlan.mayNot}</Text>
      </div>
    );
  }
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div>
        <Title2 as="h1" block>
          {newPlan.title}
        </Title2>
        <Text className={styles.quiet}>{newPlan.intro}</Text>
      </div>
      <Field label={newPlan.kind}>
        <RadioGroup
          value={kind}
          onChange={(_, data) => setKind(kinds.find((each) => each === data.value) ?? kind)}
        >
          {kinds.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <span className={styles.kind}>
                  <Text>{say(plans.kinds[each].label)}</Text>
                  <Text size={200} className={styles.quiet}>
                    {newPlan.kinds[each]}
                  </Text>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {hasUnits ? <UnitField label={newPlan.owner} value={owner} onChange={setOwner} /> : null}
      <div className={styles.when}>
        <Field label={newPlan.year}>
          <Select value={year} onChange={(_, data) => setOwnYear(Number(data.value))}>
            {[...new Set([...years, year])]
              .toSorted((a, b) => a - b)
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </Select>
        </Field>
        <Text className={styles.period}>
          {newPlan.period(dayInText(language, period.from, today), dayInText(language, period.to, today))}
        </Text>
      </div>
      <Field label={newPlan.planTitle} required validationMessage={issue ? say(issue.sentence) : null}>
        <Input id={titleId} value={title} onChange={(_, { value }) => setOwnTitle(value)} />
      </Field>
      {template.chapters.length + template.focusAreas.length > 0 ? (
        <Text className={styles.quiet}>
          {newPlan.begins} {newPlan.template(template.chapters, template.focusAreas)}.
        </Text>
      ) : null}
      {template.offersObjectives && strategy ? (
        <ObjectiveChoice year={year} offered={offered} chosen={chosen ?? none} choose={setChosen} />
      ) : null}
      {other ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{newPlan.inTheWay(other.title)}</MessageBarBody>
          <MessageBarActions>
            <Link href={hrefOf(pagePlace(key, "plan", other.id))}>{newPlan.openOther}</Link>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <FaultBar fault={fault} tellsIssues={false} />
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={isCreating}>
          {isCreating ? newPlan.creating : newPlan.create}
        </Button>
        <Link href={hrefOf(importPlace(key))}>{newPlan.fromWord}</Link>
      </div>
    </form>
  );
}

/** As the department's latest plan. */
function usualKind(earlier: readonly Plan[]): Plan["kind"] {
  return earlier.toSorted((a, b) => ((a.to ?? "") < (b.to ?? "") ? 1 : -1))[0]?.kind ?? "businessPlan";
}

const none: ReadonlySet<number> = new Set();
