/**
 * The form in which an activity is added or changed, for all its times. What is written in it survives a closed window
 * and a refused saving.
 */
import { Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../schema/entity.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import { ElementField } from "../fields/ElementField.tsx";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useKeptKey } from "../fields/use-kept-key.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useFormLayout } from "./form-layout.ts";
import { draftOf, emptyForm, followed, formField, type FormValues } from "./form-values.ts";
import { LostExceptions } from "./LostExceptions.tsx";
import { RecurrenceFields } from "./RecurrenceFields.tsx";
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
  const { words, say } = useSpeech();
  const { form } = words.wheel;
  const { key, department } = useDepartmentView();
  const writing = useActivityForm(row, isCommon);
  const values = writing.shown;
  const sendKept = useKeptKey(writing);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  const change = (part: Partial<FormValues>) => {
    const all = followed(values, part);
    writing.write(all);
    setIssues(issues.filter(({ path }) => !(path in all)));
  };
  const wrong = (path: string) => {
    const found = issues.find((issue) => issue.path === path);
    return found && say(found.sentence);
  };
  const check = () => {
    const { issues: found } = draftOf(values, row);
    setIssues(found);
    return found.length;
  };
  const save = async () => {
    const { draft } = draftOf(values, row);
    if (row === undefined) await sendKept((clientKey) => keepWheel.add(draft, values.isCommon, clientKey));
    else await keepWheel.change(row, draft);
    return true;
  };
  const field = (name: keyof WheelRow & keyof FormValues) => (
    <ElementField
      list={wheel}
      kind="activity"
      name={name}
      value={values[name]}
      issue={wrong(name)}
      {...(name === "start" && { hint: words.fields.dayHint, isRequired: true })}
      onChange={(value) => change({ [name]: value ?? emptyForm(isCommon)[name] })}
    />
  );
  const { isDeadline, remindFirst, remindLast } = values;
  // Where it stands when the form is opened it stays, so that a number can be emptied and written anew.
  const [wasReminded] = useState(remindFirst !== undefined || remindLast !== undefined);
  const isReminded = isDeadline || wasReminded;
  const reminders = (
    <div className={layout.pair}>
      {field("remindFirst")}
      {field("remindLast")}
    </div>
  );
  const who = row?.editor.name || form.colleague;
  return (
    <RowDialog
      title={row === undefined ? form.add : form.edit}
      form={writing}
      who={who}
      changed={form.changedMeanwhile(who)}
      fieldOf={formField}
      wrong={issues.length}
      check={check}
      save={save}
      onRefused={(fault) => setIssues(fault.issues)}
      close={close}
    >
      {field("title")}
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
      {field("ring")}
      <div className={layout.pair}>
        {field("start")}
        {field("end")}
      </div>
      {field("isDeadline")}
      {isReminded ? reminders : null}
      <RecurrenceFields values={values} change={change} wrong={wrong} />
      <details
        open={["shortTitle", "remindFirst", "remindLast", "links", "text"].some(
          (path) => wrong(path) !== undefined,
        )}
      >
        <summary className={styles.summary}>{form.moreFields}</summary>
        <div className={styles.more}>
          {field("shortTitle")}
          {field("responsible")}
          {isReminded ? null : reminders}
          {field("text")}
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
    </RowDialog>
  );
}
