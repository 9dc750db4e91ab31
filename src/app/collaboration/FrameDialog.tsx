/** The frame of an agreement, which the party that started it sets: name, level and parties. */
import {
  Button,
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
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useCollaborationWords } from "./collaboration-words.ts";
import { LevelSteps } from "./LevelSteps.tsx";
import { PartyChoice } from "./PartyChoice.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "48rem" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

export function FrameDialog({
  templates,
  close,
}: {
  templates: readonly CollaborationTemplate[];
  close: () => void;
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useCollaborationWords();
  const product = useProduct();
  const refresh = useRefresh();
  const { snapshot } = useDepartmentView();
  const { collaboration, where, party } = useOpenAgreement();
  const others = collaboration.parties.flatMap(({ key }) => (key === party ? [] : [key]));
  const [title, setTitle] = useState(collaboration.title);
  const [level, setLevel] = useState(collaboration.level);
  const [parties, setParties] = useState<readonly string[]>(others);
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const isSound = title.trim() !== "" && parties.length > 0;
  const asksAgain =
    collaboration.parties.some(({ confirmation }) => confirmation.is === "holds") &&
    (level !== collaboration.level || parties.toSorted().join() !== others.toSorted().join());

  const save = async () => {
    if (!isSound || isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
      const keys = new Set([party, ...parties]);
      await writeOwnRow(site, where, () => ({
        title: title.trim(),
        level,
        parties: snapshot.organisation.filter(({ key }) => keys.has(key)).map(({ id }) => id),
      }));
      await refresh();
      close();
    } catch (error) {
      setFault(describeFault(error));
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.renameTitle}</DialogTitle>
          <DialogContent className={styles.content}>
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
            {fault ? (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  {say(fault.sentence)} {fault.issues.map(({ sentence }) => say(sentence)).join(" ")}
                </MessageBarBody>
              </MessageBar>
            ) : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{words.cancel}</Button>
            <Button appearance="primary" disabledFocusable={isBusy || !isSound} onClick={() => void save()}>
              {isBusy ? words.saving : words.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
