/** A question about the agreement as a whole: its fields, a button that does it, and what went wrong. It closes when it is done. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { describeFault, type Fault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "48rem" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    // In a low window the content scrolls; a message that gave way would lie under the fields.
    "> *": { flexShrink: 0 },
  },
});

export interface AgreementDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly label: string;
  /** False while what stands in the fields cannot be stored. */
  readonly isSound?: boolean;
  /** Rejects with what went wrong. */
  readonly run: () => Promise<void>;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function AgreementDialog({
  title,
  label,
  isSound = true,
  run,
  close,
  children,
}: AgreementDialogProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const press = async () => {
    if (!isSound || isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      await run();
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
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {children}
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
            <Button appearance="primary" disabledFocusable={isBusy || !isSound} onClick={() => void press()}>
              {isBusy ? words.saving : label}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
