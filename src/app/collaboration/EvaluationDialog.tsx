/**
 * In which a party writes what it has found at an evaluation. It is added as a row of its own, which stays as it is.
 */
import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { dayInText } from "../../domain/calendar/day-words.ts";
import { check } from "../../schema/check.ts";
import type { Day } from "../../schema/day.ts";
import type { Issue } from "../../schema/entity.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { ElementField } from "../fields/ElementField.tsx";
import { rowDrafts } from "../fields/row-drafts.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useKeptKey } from "../fields/use-kept-key.ts";
import { useRowForm } from "../fields/use-row-form.ts";
import { slots } from "../kept/slots.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

const drafts = rowDrafts(slots.agreementEvaluation);

interface Evaluated {
  readonly evaluation: string;
  /** That of a row which has been sent and may be there. */
  readonly clientKey?: string;
}

const empty: Evaluated = { evaluation: "" };

export function EvaluationDialog({ day, close }: { day: Day; close: () => void }) {
  const { words, language, say } = useSpeech();
  const { collaboration: own, writing } = words;
  const product = useProduct();
  const refresh = useRefresh();
  const sayBriefly = useSayBriefly();
  const { collaboration, party } = useOpenAgreement();
  const { id, title } = collaboration;
  const form = useRowForm<Evaluated>(empty, drafts, `${id}.${party}.${day}`);
  const sendKept = useKeptKey(form);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { evaluation } = form.shown;
  const draft = { title, agreement: id, evaluatedDay: day, evaluation: evaluation.trim() };
  const [issue] = issues;
  return (
    <RowDialog
      title={own.evaluationOf(dayInText(language, day, product.today))}
      form={form}
      who={writing.aColleague}
      fieldOf={() => confirmations.fields.evaluation}
      isWide
      wrong={issues.length}
      check={() => {
        const found = check(confirmations, "evaluation", draft);
        setIssues(found);
        return found.length;
      }}
      save={async () => {
        const [site, { addRow }] = await Promise.all([
          product.openSite(),
          import("../../sharepoint/writing/add-row.ts"),
        ]);
        await sendKept((clientKey) =>
          addRow(site, confirmations, "evaluation", draft, { department: party, clientKey }),
        );
        await refresh();
        sayBriefly({ text: own.evaluationKept, intent: "success" });
        return true;
      }}
      onRefused={(fault) => setIssues(fault.issues)}
      close={close}
    >
      <ElementField
        list={confirmations}
        kind="evaluation"
        name="evaluation"
        value={evaluation}
        issue={issue && say(issue.sentence)}
        onChange={(text = "") => {
          setIssues([]);
          form.write({ evaluation: text });
        }}
      />
      <Text size={200}>{own.evaluationStays}</Text>
    </RowDialog>
  );
}
