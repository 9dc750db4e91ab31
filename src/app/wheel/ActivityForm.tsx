/** The form in which an activity is added or changed, for all its times. What is written in it survives a closed window and a refused saving. */
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { ringOrder } from "../../domain/wheel/wheel.ts";
import type { Issue } from "../../schema/entity.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { DayField } from "../fields/DayField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { PeopleField } from "../fields/PeopleField.tsx";
import { NotKept } from "../layout/NotKept.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { FormClashes } from "./FormClashes.tsx";
import { useFormLayout } from "./form-layout.ts";
import { draftOf, type FormValues } from "./form-values.ts";
import { LostExceptions } from "./LostExceptions.tsx";
import { RecurrenceFields } from "./RecurrenceFields.tsx";
import { submitSettled } from "../fields/submit-settled.ts";
import { useActivityForm } from "./use-activity-form.ts";
import type { KeepWheel } from "./use-keep-wheel.ts";

const useStyles = makeStyles({
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Those that one writes in; the plan fills its own. */
const activityRings = ringOrder.filter((ring) => ring !== "goals");

export interface ActivityFormProps {
  /** The row that is changed; a new one when absent. */
  readonly row: WheelRow | undefined;
  /** The row's single times that differ. */
  readonly exceptions: readonly WheelRow[];
  readonly isCommon: boolean;
  readonly mayAdd: { readonly own: boolean; readonly common: boolean };
  readonly keepWheel: KeepWheel;
  readonly close: () => void;
}

export function ActivityForm({ row, exceptions, isCommon, mayAdd, keepWheel, close }: ActivityFormProps) {
  const styles = useStyles();
  const layout = useFormLayout();
  const { form } = useWords().wheel;
  const { say } = useSpeech();
  const { key, department } = useDepartmentView();
  const writing = useActivityForm(row, isCommon);
  const { values } = writing;
  const [clientKey] = useState(() => crypto.randomUUID());
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [fault, setFault] = useState<Fault>();
  const [isSaving, setIsSaving] = useState(false);
  const { fields } = wheel;

  const change = (part: Partial<FormValues>) => {
    writing.change(part);
    setIssues(issues.filter(({ path }) => !(path in part)));
  };
  const wrong = (path: string) => {
    const found = issues.find((issue) => issue.path === path);
    return found && say(found.sentence);
  };
  const drop = () => {
    writing.drop();
    close();
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A day that cannot be read stands in its field alone; nobody shall lose it by saving.
    const marked = event.currentTarget.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
    if (marked.length > issues.length) {
      marked[0]?.focus();
      return;
    }
    const { draft, issues: found } = draftOf(values, row);
    setIssues(found);
    setFault(undefined);
    if (found.length > 0 || isSaving) return;
    setIsSaving(true);
    try {
      if (row === undefined) await keepWheel.add(draft, values.isCommon, clientKey);
      else await keepWheel.change(row, draft);
      drop();
    } catch (error) {
      const caught = describeFault(error);
      setFault(caught);
      setIssues(caught.issues);
    } finally {
      setIsSaving(false);
    }
  };
  const dayInput = (path: "start" | "end") => (
    <DayField
      label={say(fields[path].label)}
      isRequired={path === "start"}
      issue={wrong(path)}
      value={values[path]}
      onChange={(value) => change({ [path]: value })}
    />
  );
  const countInput = (path: "remindFirst" | "remindLast") => (
    <NumberField
      label={say(fields[path].label)}
      issue={wrong(path)}
      value={values[path]}
      onChange={(value) => change({ [path]: value })}
    />
  );
  // What has changed meanwhile is shown instead of the refusal that came of it.
  const wasChanged = fault?.kind === "conflict" && writing.taken.length + writing.clashes.length > 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface>
        <form onSubmit={(event) => void save(event)} noValidate>
          <DialogBody>
            <DialogTitle>{row === undefined ? form.add : form.edit}</DialogTitle>
            <DialogContent className={layout.content}>
              {fault && !wasChanged ? (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{say(fault.sentence)}</MessageBarBody>
                </MessageBar>
              ) : null}
              <NotKept of="local" />
              <FormClashes form={writing} who={row?.editor.name || form.colleague} />
              <Field label={say(fields.title.label)} required validationMessage={wrong("title") ?? null}>
                <Input value={values.title} onChange={(_, { value }) => change({ title: value })} />
              </Field>
              {row === undefined && mayAdd.own && mayAdd.common ? (
                <Field label={form.who}>
                  <RadioGroup
                    layout="horizontal"
                    value={values.isCommon ? "common" : "own"}
                    onChange={(_, { value }) => change({ isCommon: value === "common" })}
                  >
                    <Radio value="own" label={form.own(department?.title ?? key)} />
                    <Radio value="common" label={form.everybody} />
                  </RadioGroup>
                </Field>
              ) : null}
              <ChoiceField
                label={say(fields.ring.label)}
                choices={fields.ring.choices}
                value={values.ring}
                isRequired
                issue={wrong("ring")}
                onChange={(ring) => change({ ring: activityRings.find((name) => name === ring) })}
              />
              <div className={layout.pair}>
                {dayInput("start")}
                {dayInput("end")}
              </div>
              <Checkbox
                label={say(fields.isDeadline.label)}
                checked={values.isDeadline}
                onChange={(_, { checked }) => change({ isDeadline: checked === true })}
              />
              <RecurrenceFields values={values} change={change} wrong={wrong} />
              <details
                open={["shortTitle", "remindFirst", "remindLast", "links", "text"].some(
                  (path) => wrong(path) !== undefined,
                )}
              >
                <summary className={styles.summary}>{form.moreFields}</summary>
                <div className={styles.more}>
                  <Field
                    label={say(fields.shortTitle.label)}
                    hint={say(fields.shortTitle.description)}
                    validationMessage={wrong("shortTitle") ?? null}
                  >
                    <Input
                      value={values.shortTitle}
                      onChange={(_, { value }) => change({ shortTitle: value })}
                    />
                  </Field>
                  <PeopleField
                    label={say(fields.responsible.label)}
                    issue={wrong("responsible")}
                    value={values.responsible}
                    onChange={(responsible) => change({ responsible })}
                  />
                  <div className={layout.pair}>
                    {countInput("remindFirst")}
                    {countInput("remindLast")}
                  </div>
                  <Field label={say(fields.text.label)} validationMessage={wrong("text") ?? null}>
                    <Textarea
                      resize="vertical"
                      value={values.text}
                      onChange={(_, { value }) => change({ text: value })}
                    />
                  </Field>
                  <Field label={form.link} hint={form.linkHint} validationMessage={wrong("links") ?? null}>
                    <Input value={values.link} onChange={(_, { value }) => change({ link: value })} />
                  </Field>
                </div>
              </details>
              {row === undefined ? null : (
                <LostExceptions row={row} draft={draftOf(values, row).draft} exceptions={exceptions} />
              )}
              {row !== undefined && values.repeats !== "once" ? (
                <Text size={200} className={styles.hint}>
                  {form.allTimes}
                </Text>
              ) : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={drop}>{form.cancel}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={isSaving} {...submitSettled}>
                {isSaving ? form.saving : form.save}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
