/**
 * What the plan itself is called, whose it is and for which period, corrected while it is being written. What is
 * written survives a closed window, a refused saving and a colleague's approval.
 */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { isOpenForWriting } from "../../domain/plan/open-for-writing.ts";
import { isSameValue } from "../../domain/writing/row-edits.ts";
import { bilingual } from "../../schema/bilingual.ts";
import { check } from "../../schema/check.ts";
import type { Issue } from "../../schema/entity.ts";
import { choice, type Field as PlanField } from "../../schema/field.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { useFocusBack } from "../fields/use-focus-back.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { ElementField } from "../fields/ElementField.tsx";
import { useOwnUnits } from "../fields/UnitField.tsx";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useSpeech } from "../words/use-words.tsx";
import { FieldClash } from "../fields/FieldClash.tsx";
import { usePlanFacts, type PlanFacts } from "./use-plan-facts.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
    "& > *": { minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1" },
});

/** The kind of plan stands before "from". */
const names = ["title", "owner", "from", "to", "caseNumber"] as const;
type Name = (typeof names)[number];
const kinds = Object.keys(plans.kinds) as readonly Plan["kind"][];

export function PlanFactsDialog({ plan, close }: { plan: Plan; close: () => void }) {
  const facts = usePlanFacts(plan);
  const isOpen = isOpenForWriting(facts.row);
  const drop = () => {
    facts.drop();
    close();
  };
  return isOpen ? (
    <FactsForm facts={facts} close={close} />
  ) : (
    <LockedDialog facts={facts} drop={drop} close={close} />
  );
}

function LockedDialog({ facts, drop, close }: { facts: PlanFacts; drop: () => void; close: () => void }) {
  const { writing } = useSpeech().words;
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{writing.facts}</DialogTitle>
          <DialogContent>
            <Locked facts={facts} />
          </DialogContent>
          <DialogActions>
            <Button onClick={drop}>{writing.factsForget}</Button>
            <Button appearance="primary" onClick={close}>
              {writing.factsClose}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The plan was approved or closed while one wrote: what it says, and what one has written. */
function Locked({ facts: { row, edits } }: { facts: PlanFacts }) {
  const { writing } = useSpeech().words;
  const who = row.editor.name || writing.aColleague;
  const others = Object.entries(edits).filter(
    ([name, { value }]) => !isSameValue(value, (row as Readonly<Record<string, unknown>>)[name]),
  );
  return (
    <>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          {row.state === "closed" ? writing.factsClosed(who) : writing.factsApproved(who)}
        </MessageBarBody>
      </MessageBar>
      {others.map(([name, { value }]) => (
        <FieldClash
          key={name}
          field={fieldOf(name)}
          who={who}
          theirs={(row as Readonly<Record<string, unknown>>)[name]}
          mine={value}
        />
      ))}
    </>
  );
}

function FactsForm({ facts, close }: { facts: PlanFacts; close: () => void }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { newPlan, writing } = words;
  const { openSite } = useProduct();
  const refresh = useRefresh();
  const sayBriefly = useSayBriefly();
  const { row, shown, edits, write } = facts;
  const [isTried, setIsTried] = useState(false);
  const hasUnits = useOwnUnits().length > 1;
  const asked = names.filter((name) => name !== "owner" || hasUnits);
  const issues = issuesOf(shown);

  const save = async () => {
    const [site, { savePlanFacts }] = await Promise.all([openSite(), import("./save-plan-facts.ts")]);
    const outcome = await savePlanFacts(site, row, edits);
    if (outcome.is === "saved") sayBriefly({ text: writing.factsSaved, intent: "success" });
    else facts.receive(outcome.row);
    await refresh();
    return outcome.is === "saved";
  };
  const kindField = (
    <Field label={newPlan.kind}>
      <Select
        value={shown.kind}
        onChange={(_, { value }) => write({ kind: kinds.find((kind) => kind === value) ?? shown.kind })}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(plans.kinds[each].label)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <RowDialog
      title={writing.facts}
      form={facts}
      who={row.editor.name || writing.aColleague}
      fieldOf={fieldOf}
      wrong={issues.length}
      check={() => {
        setIsTried(true);
        return issues.length;
      }}
      save={save}
      close={close}
    >
      <div className={styles.fields}>
        {asked.map((name) => (
          <Fragment key={name}>
            {name === "from" ? kindField : null}
            <div className={name === "title" ? styles.wide : undefined}>
              <ElementField
                list={plans}
                kind={shown.kind}
                name={name}
                value={shown[name]}
                issue={sentenceOn(name)}
                onChange={(value) => write({ [name]: value })}
              />
            </div>
          </Fragment>
        ))}
      </div>
    </RowDialog>
  );

  function sentenceOn(name: Name): string | undefined {
    const issue = isTried ? issues.find(({ path }) => path === name) : undefined;
    return issue && say(issue.sentence);
  }
}

/** A plan's kind reads and is chosen like a field, though SharePoint keeps it otherwise. */
const kindAsField = choice({
  column: "ContentType",
  label: bilingual("Hvad er det for en plan?", "What kind of plan is it?"),
  choices: Object.fromEntries(kinds.map((kind) => [kind, plans.kinds[kind].label])),
});

function fieldOf(name: string): PlanField {
  const fields: Readonly<Record<string, PlanField>> = plans.fields;
  return fields[name] ?? kindAsField;
}

function issuesOf(plan: Plan): readonly Issue[] {
  const { title, owner, from, to, caseNumber, kind } = plan;
  // Every required field is among those that are asked for, but the state, which is not changed here.
  const found = check(plans, kind, { title, owner, from, to, caseNumber, state: "draft" });
  if (from === undefined || to === undefined || from <= to) return found;
  const sentence = bilingual("Planen slutter, før den begynder.", "The plan ends before it begins.");
  return [...found, { path: "to", sentence }];
}
