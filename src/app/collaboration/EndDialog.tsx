/** Asks before a collaboration ends, and what was learnt. */
import { Field, Text, Textarea } from "@fluentui/react-components";
import { collaborations } from "../../schema/lists/collaborations.ts";
import type { RowDrafts } from "../fields/row-drafts.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useRowForm } from "../fields/use-row-form.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { partDrafts } from "./part-draft.ts";
import { useEnd } from "./use-ending.ts";

/** What was learnt is a part of the agreement like the others, and is kept as these are. */
const drafts: RowDrafts = {
  read: (owner, id) => {
    const draft = partDrafts.read(owner, id);
    return draft && { learnt: { value: draft.value, from: draft.base } };
  },
  keep: (owner, { learnt }, id) =>
    partDrafts.keep(owner, { value: textOf(learnt?.value), base: textOf(learnt?.from) }, id),
  drop: (owner, id) => partDrafts.drop(owner, id),
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function EndDialog({ close }: { close: () => void }) {
  const { collaboration: words, writing } = useWords();
  const { where, collaboration, party } = useOpenAgreement();
  const row = collaboration.parties.find(({ key }) => key === party)?.row;
  const form = useRowForm({ learnt: row?.learnt ?? "" }, drafts, `${where.agreement}.${where.party}.learnt`);
  const end = useEnd();
  return (
    <RowDialog
      title={words.endTitle}
      label={words.endNow}
      form={form}
      who={row?.editor.name || writing.aColleague}
      fieldOf={() => collaborations.fields.learnt}
      isWide
      wrong={0}
      check={() => 0}
      save={() => end(form.edits, form.shown.learnt)}
      close={close}
    >
      <Text>{words.endText}</Text>
      <Field label={words.endLearnt} hint={words.endHint}>
        <Textarea
          value={form.shown.learnt}
          rows={4}
          onChange={(_, { value }) => form.write({ learnt: value })}
        />
      </Field>
    </RowDialog>
  );
}
