/** Asks before a collaboration ends, and what was learnt. */
import { Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";
import { AgreementDialog } from "./AgreementDialog.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { dropPartDraft, keepPartDraft, readPartDraft } from "./part-draft.ts";
import { useEnd } from "./use-ending.ts";

export function EndDialog({ close }: { close: () => void }) {
  const words = useWords().collaboration;
  const person = useProduct().account?.email ?? "";
  const { where } = useOpenAgreement();
  const name = `${where.agreement}.${where.party}.learnt`;
  const [learnt, setLearnt] = useState(() => readPartDraft(person, name)?.value ?? "");
  const end = useEnd();
  const run = async () => {
    await end(learnt);
    dropPartDraft(person, name);
  };
  return (
    <AgreementDialog title={words.endTitle} label={words.endNow} run={run} close={close}>
      <Text>{words.endText}</Text>
      <Field label={words.endLearnt} hint={words.endHint}>
        <Textarea
          value={learnt}
          rows={4}
          onChange={(_, { value }) => {
            setLearnt(value);
            keepPartDraft(person, name, { value, base: "" });
          }}
        />
      </Field>
    </AgreementDialog>
  );
}
