/** The frame of an agreement, which the party that started it sets: name, level and parties. */
import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Collaboration } from "../../domain/collaboration/collaboration.ts";
import { applied, clashesOf, isSameValue } from "../../domain/writing/row-edits.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { ElementField } from "../fields/ElementField.tsx";
import { rowDrafts } from "../fields/row-drafts.ts";
import { RowDialog } from "../fields/RowDialog.tsx";
import { useRowForm } from "../fields/use-row-form.ts";
import { slots } from "../kept/slots.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { LevelSteps } from "./LevelSteps.tsx";
import { PartyChoice } from "./PartyChoice.tsx";

const drafts = rowDrafts(slots.agreementFrame);

interface Frame {
  readonly title: string;
  readonly level: CollaborationLevel;
  /** The other parties' units. */
  readonly parties: readonly number[];
}

export function FrameDialog({
  templates,
  close,
}: {
  templates: readonly CollaborationTemplate[];
  close: () => void;
}) {
  const { collaboration: words, writing } = useWords();
  const product = useProduct();
  const refresh = useRefresh();
  const { organisation } = useDepartmentView().snapshot;
  const { collaboration, where, party } = useOpenAgreement();
  const frameOf = ({ title, level, parties }: Collaboration): Frame => {
    const others = new Set(parties.flatMap(({ key }) => (key === party ? [] : [key])));
    return { title, level, parties: organisation.filter(({ key }) => others.has(key)).map(({ id }) => id) };
  };
  const stored = frameOf(collaboration);
  const form = useRowForm<Frame>(stored, drafts, `${where.agreement}.${where.party}`);
  const { title, level, parties } = form.shown;
  const [isTried, setIsTried] = useState(false);
  const wrong = Number(title.trim() === "") + Number(parties.length === 0);
  const asksAgain =
    collaboration.parties.some(({ confirmation }) => confirmation.is === "holds") &&
    (level !== stored.level || !isSameValue(parties, stored.parties));

  const save = async () => {
    const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
    let isOvertaken = false;
    await writeOwnRow(site, where, (now) => {
      const there = frameOf(now);
      isOvertaken = clashesOf({ ...there }, form.edits).length > 0;
      if (isOvertaken) return undefined;
      const written = applied(there, form.edits);
      return {
        title: written.title.trim(),
        level: written.level,
        parties: organisation
          .filter(({ key, id }) => key === party || written.parties.includes(id))
          .map(({ id }) => id),
      };
    });
    await refresh();
    return !isOvertaken;
  };
  return (
    <RowDialog
      title={words.renameTitle}
      form={form}
      who={collaboration.parties.find(({ key }) => key === party)?.row?.editor.name || writing.aColleague}
      fieldOf={(name) => collaborations.fields[name as keyof Frame]}
      isWide
      wrong={isTried ? wrong : 0}
      check={() => {
        setIsTried(true);
        return wrong;
      }}
      save={save}
      close={close}
    >
      <ElementField
        list={collaborations}
        kind="agreement"
        name="title"
        label={words.name}
        value={title}
        issue={isTried && title.trim() === "" ? words.needsName : undefined}
        onChange={(name = "") => form.write({ title: name })}
      />
      <LevelSteps
        templates={templates}
        chosen={level}
        proposed={undefined}
        choose={(chosen) => form.write({ level: chosen })}
      />
      <PartyChoice
        chosen={organisation.filter(({ id }) => parties.includes(id)).map(({ key }) => key)}
        change={(keys) =>
          form.write({ parties: organisation.filter(({ key }) => keys.includes(key)).map(({ id }) => id) })
        }
        hint={undefined}
        issue={parties.length === 0 ? words.needsParty : undefined}
      />
      {asksAgain ? <Text>{words.willAskAgain}</Text> : null}
    </RowDialog>
  );
}
