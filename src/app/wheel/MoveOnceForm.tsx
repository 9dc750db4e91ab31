/** Moves one time of an activity to other days; all other times stay as the rule has them. */
import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import type { Issue } from "../../schema/entity.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { ElementField } from "../fields/ElementField.tsx";
import { rowDrafts } from "../fields/row-drafts.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useKeptKey } from "../fields/use-kept-key.ts";
import { useRowForm } from "../fields/use-row-form.ts";
import { slots } from "../kept/slots.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { daysOf } from "./describe.ts";
import { useFormLayout } from "./form-layout.ts";
import { formField, mistakes } from "./form-values.ts";
import type { KeepWheel } from "./use-keep-wheel.ts";

const drafts = rowDrafts(slots.movedTime);

interface MovedTime {
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** That of a row which has been sent and may be there, so that sending it again makes no other. */
  readonly clientKey?: string;
}

export function MoveOnceForm({
  time,
  keepWheel,
  close,
}: {
  time: Occurrence;
  keepWheel: KeepWheel;
  close: () => void;
}) {
  const layout = useFormLayout();
  const { wheel: words, fields } = useWords();
  const { form } = words;
  const { say, language } = useSpeech();
  const { today } = useProduct();
  const stored: MovedTime = { start: time.first, end: time.last === time.first ? undefined : time.last };
  const writing = useRowForm(stored, drafts, time.key);
  const sendKept = useKeptKey(writing);
  const { start, end } = writing.shown;
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { source } = time;
  const exception = source.from === "wheel" ? source.exception : undefined;

  const check = () => {
    const found: readonly Issue[] =
      start === undefined
        ? [{ path: "start", sentence: mistakes.noStart }]
        : end !== undefined && end < start
          ? [{ path: "end", sentence: mistakes.endBeforeStart }]
          : [];
    setIssues(found);
    return found.length;
  };
  const save = async () => {
    if (start === undefined) return false;
    await sendKept((clientKey) => keepWheel.moveOnce(time, { start, end }, clientKey));
    return true;
  };
  const dayInput = (path: "start" | "end") => {
    const issue = issues.find((each) => each.path === path);
    return (
      <ElementField
        list={wheel}
        kind="exception"
        name={path}
        {...(path === "start" && { hint: fields.dayHint, isRequired: true })}
        issue={issue && say(issue.sentence)}
        value={writing.shown[path]}
        onChange={(value) => {
          writing.write({ [path]: value });
          setIssues(issues.filter((each) => each.path !== path));
        }}
      />
    );
  };
  return (
    <RowDialog
      title={form.once}
      form={writing}
      who={exception?.editor.name || form.colleague}
      fieldOf={formField}
      wrong={issues.length}
      check={check}
      save={save}
      close={close}
    >
      <Text>{form.onceText(time.title, daysOf(time, { words, language, today }))}</Text>
      <div className={layout.pair}>
        {dayInput("start")}
        {dayInput("end")}
      </div>
    </RowDialog>
  );
}
