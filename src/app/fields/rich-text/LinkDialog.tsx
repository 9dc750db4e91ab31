/** Asks for a link's address, and for its words where none are chosen. */
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
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { toLinkAddress } from "../../../domain/notes/formatted-text.ts";
import { useWords } from "../../words/use-words.tsx";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export function LinkDialog({
  words,
  address,
  set,
  close,
}: {
  /** The chosen words; empty when new ones are to be written. */
  words: string;
  /** Empty for a new link. */
  address: string;
  /** Without an address the link is to go. */
  set: (address: string | undefined, words: string) => void;
  close: () => void;
}) {
  const styles = useStyles();
  const { fields } = useWords();
  const [typed, setTyped] = useState(address);
  const [newWords, setNewWords] = useState("");
  const [isTried, setIsTried] = useState(false);
  const meant = toLinkAddress(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The note's own form, if it has one, is not meant.
    event.stopPropagation();
    setIsTried(true);
    if (meant !== undefined) set(meant, words || newWords.trim() || typed.trim());
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface>
        <form noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{fields.linkTitle}</DialogTitle>
            <DialogContent className={styles.fields}>
              <Field
                label={fields.linkAddress}
                hint={fields.linkHint}
                validationMessage={isTried && meant === undefined ? fields.linkIssue : null}
              >
                <Input
                  value={typed}
                  inputMode="url"
                  autoComplete="off"
                  onChange={(_, { value }) => setTyped(value)}
                />
              </Field>
              {words === "" ? (
                <Field label={fields.linkWords}>
                  <Input value={newWords} onChange={(_, { value }) => setNewWords(value)} />
                </Field>
              ) : null}
            </DialogContent>
            <DialogActions>
              {address === "" ? null : (
                <Button appearance="subtle" onClick={() => set(undefined, words)}>
                  {fields.removeLink}
                </Button>
              )}
              <Button onClick={close}>{fields.cancel}</Button>
              <Button type="submit" appearance="primary">
                {fields.insert}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
