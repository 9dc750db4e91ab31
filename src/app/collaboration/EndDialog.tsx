/** Asks before a collaboration ends, and what was learnt. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useProduct } from "../site/product.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useCollaborationWords } from "./collaboration-words.ts";
import { dropPartDraft, keepPartDraft, readPartDraft } from "./part-draft.ts";
import { useEnd } from "./use-ending.ts";

export function EndDialog({ close }: { close: () => void }) {
  const { say } = useSpeech();
  const words = useCollaborationWords();
  const person = useProduct().account?.email ?? "";
  const { where } = useOpenAgreement();
  const name = `${where.agreement}.${where.party}.learnt`;
  const [learnt, setLearnt] = useState(() => readPartDraft(person, name)?.value ?? "");
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const end = useEnd();
  const run = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      await end(learnt);
      dropPartDraft(person, name);
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
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.endTitle}</DialogTitle>
          <DialogContent>
            <Text block style={{ marginBottom: tokens.spacingVerticalM }}>
              {words.endText}
            </Text>
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
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void run()}>
              {isBusy ? words.saving : words.endNow}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
