/** The frame of an agreement, which the party that started it sets: name, level and parties. */
import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useWords } from "../words/use-words.tsx";
import { AgreementDialog } from "./AgreementDialog.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { LevelSteps } from "./LevelSteps.tsx";
import { PartyChoice } from "./PartyChoice.tsx";

export function FrameDialog({
  templates,
  close,
}: {
  templates: readonly CollaborationTemplate[];
  close: () => void;
}) {
  const words = useWords().collaboration;
  const product = useProduct();
  const refresh = useRefresh();
  const { snapshot } = useDepartmentView();
  const { collaboration, where, party } = useOpenAgreement();
  const others = collaboration.parties.flatMap(({ key }) => (key === party ? [] : [key]));
  const [title, setTitle] = useState(collaboration.title);
  const [level, setLevel] = useState(collaboration.level);
  const [parties, setParties] = useState<readonly string[]>(others);
  const asksAgain =
    collaboration.parties.some(({ confirmation }) => confirmation.is === "holds") &&
    (level !== collaboration.level || parties.toSorted().join() !== others.toSorted().join());

  const run = async () => {
    const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
    const keys = new Set([party, ...parties]);
    await writeOwnRow(site, where, () => ({
      title: title.trim(),
      level,
      parties: snapshot.organisation.filter(({ key }) => keys.has(key)).map(({ id }) => id),
    }));
    await refresh();
  };
  return (
    <AgreementDialog
      title={words.renameTitle}
      label={words.save}
      isSound={title.trim() !== "" && parties.length > 0}
      run={run}
      close={close}
    >
      <Field label={words.name} validationMessage={title.trim() === "" ? words.needsName : null}>
        <Input value={title} maxLength={200} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <LevelSteps templates={templates} chosen={level} proposed={undefined} choose={setLevel} />
      <PartyChoice
        chosen={parties}
        change={setParties}
        hint={undefined}
        issue={parties.length === 0 ? words.needsParty : undefined}
      />
      {asksAgain ? <Text>{words.willAskAgain}</Text> : null}
    </AgreementDialog>
  );
}
