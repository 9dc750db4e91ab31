/** Asks before a collaboration ends, and what was learnt. */
import { Text } from "@fluentui/react-components";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { ElementField } from "../fields/ElementField.tsx";
import type { RowDrafts } from "../fields/row-drafts.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useRowForm } from "../fields/use-row-form.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { partDrafts, partEditOf } from "./part-draft.ts";
import { useEnd } from "./use-ending.ts";

/** What was learnt is a part of the agreement like the others, and is kept as these are. */
const drafts: RowDrafts = {
  read: (owner, id) => {
    const draft = partDrafts.read(owner, id);
    return draft && { learnt: draft };
  },
  keep: (owner, edits, id) => {
    const edit = partEditOf(edits, "learnt");
    return edit !== undefined && partDrafts.keep(owner, edit, id);
  },
  drop: (owner, id) => partDrafts.drop(owner, id),
};

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
      <ElementField
        list={collaborations}
        kind={row?.kind ?? "contribution"}
        name="learnt"
        label={words.endLearnt}
        hint={words.endHint}
        value={form.shown.learnt}
        onChange={(learnt = "") => form.write({ learnt })}
      />
    </RowDialog>
  );
}
