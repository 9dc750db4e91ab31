/** What the plan itself is called, whose it is and for which period, corrected while it is being written. */
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
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useState, type FormEvent } from "react";
import { withValues, type RowEdits } from "../../domain/row-edits.ts";
import { bilingual } from "../../schema/bilingual.ts";
import { check } from "../../schema/check.ts";
import type { Draft, Issue } from "../../schema/entity.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { ElementField } from "../fields/ElementField.tsx";
import { useOwnUnits } from "../fields/UnitField.tsx";
import { useSayBriefly } from "../shell/use-say-briefly.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useFieldText } from "./field-text.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: "start",
    "& > *": { minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1" },
  theirs: { display: "block", overflowWrap: "anywhere" },
});

/** The kind of plan stands before "from". */
const names = ["title", "owner", "from", "to", "caseNumber"] as const;
type Name = (typeof names)[number];
const kinds = Object.keys(plans.kinds) as readonly Plan["kind"][];

export function PlanFactsDialog({ plan, close }: { plan: Plan; close: () => void }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { newPlan, writing } = words;
  const { openSite } = useProduct();
  const refresh = useRefresh();
  const sayBriefly = useSayBriefly();
  const textOf = useFieldText();
  /** The plan as one has seen it: a colleague's edition after one has been told of it. */
  const [row, setRow] = useState(plan);
  const [draft, setDraft] = useState<Draft<typeof plans>>(() =>
    Object.fromEntries(names.map((name) => [name, plan[name]])),
  );
  const [kind, setKind] = useState(plan.kind);
  const [overtaken, setOvertaken] = useState<readonly Name[]>([]);
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const hasUnits = useOwnUnits().length > 1;
  const asked = names.filter((name) => name !== "owner" || hasUnits);
  const issues = issuesOf(kind, draft);

  const save = async () => {
    setIsTried(true);
    if (isBusy || issues.length > 0) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      const edits: RowEdits = withValues(row, {}, draft);
      const [site, { savePlanFacts }] = await Promise.all([openSite(), import("./save-plan-facts.ts")]);
      const outcome = await savePlanFacts(site, row, edits, kind);
      await refresh();
      if (outcome.is === "saved") {
        close();
        sayBriefly({ text: writing.factsSaved, intent: "success" });
        return;
      }
      setRow(outcome.row);
      setOvertaken(names.filter((name) => outcome.names.includes(name)));
      // What a colleague has written in the other fields is seen now.
      setDraft((mine) =>
        Object.fromEntries(names.map((name) => [name, name in edits ? mine[name] : outcome.row[name]])),
      );
    } catch (error) {
      setFault(describeFault(error));
    } finally {
      setIsBusy(false);
    }
  };
  const kindField = (
    <Field label={newPlan.kind}>
      <Select value={kind} onChange={(_, { value }) => setKind(kinds.find((each) => each === value) ?? kind)}>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(plans.kinds[each].label)}
          </option>
        ))}
      </Select>
    </Field>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface>
        <form noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{writing.facts}</DialogTitle>
            <DialogContent>
              <div className={styles.fields}>
                {asked.map((name) => (
                  <Fragment key={name}>
                    {name === "from" ? kindField : null}
                    <div className={name === "title" ? styles.wide : undefined}>
                      <ElementField
                        list={plans}
                        kind={kind}
                        name={name}
                        value={draft[name]}
                        issue={sentenceOn(name)}
                        onChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
                      />
                    </div>
                  </Fragment>
                ))}
                {overtaken.length > 0 ? (
                  <MessageBar intent="warning" layout="multiline" className={styles.wide} role="alert">
                    <MessageBarBody>
                      {overtaken.map((name) => (
                        <Text key={name} className={styles.theirs}>
                          {writing.factsTheirs(
                            row.editor.name || writing.aColleague,
                            say(plans.fields[name].label),
                            textOf(plans.fields[name], row[name]) || writing.empty,
                          )}
                        </Text>
                      ))}
                      {writing.factsChoose}
                    </MessageBarBody>
                  </MessageBar>
                ) : null}
                {fault ? (
                  <MessageBar intent="error" layout="multiline" className={styles.wide} role="alert">
                    <MessageBarBody>{say(fault.sentence)}</MessageBarBody>
                  </MessageBar>
                ) : null}
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{words.fields.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
                {isBusy ? writing.saving : writing.save}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );

  function sentenceOn(name: Name): string | undefined {
    const issue = isTried ? issues.find(({ path }) => path === name) : undefined;
    return issue && say(issue.sentence);
  }
}

function issuesOf(kind: Plan["kind"], draft: Draft<typeof plans>): readonly Issue[] {
  const { from, to } = draft;
  // Every required field is among those that are asked for, but the state, which is not changed here.
  const found = check(plans, kind, { ...draft, state: "draft" });
  if (from === undefined || to === undefined || from <= to) return found;
  const sentence = bilingual("Planen slutter, før den begynder.", "The plan ends before it begins.");
  return [...found, { path: "to", sentence }];
}
