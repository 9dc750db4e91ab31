/** Asks before a collaboration ends, and what was learnt. */
import { Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { NotKept } from "../layout/NotKept.tsx";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";
import { AgreementDialog } from "./AgreementDialog.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { partDrafts } from "./part-draft.ts";
import { useEnd } from "./use-ending.ts";

export function EndDialog({ close }: { close: () => void }) {
  const words = useWords().collaboration;
  const product = useProduct();
  const { where } = useOpenAgreement();
  const name = `${where.agreement}.${where.party}.learnt`;
  const [learnt, setLearnt] = useState(() => partDrafts.read(product, name)?.value ?? "");
  const end = useEnd();
  const run = async () => {
    await end(learnt);
    partDrafts.drop(product, name);
  };
  return (
    <AgreementDialog title={words.endTitle} label={words.endNow} run={run} close={close}>
      <Text>{words.endText}</Text>
      <NotKept of="local" />
      <Field label={words.endLearnt} hint={words.endHint}>
        <Textarea
          value={learnt}
          rows={4}
          onChange={(_, { value }) => {
            setLearnt(value);
            partDrafts.keep(product, { value, base: "" }, name);
          }}
        />
      </Field>
    </AgreementDialog>
  );
}
