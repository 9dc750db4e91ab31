/**
 * The dialog in which one row is changed: its fields, what a colleague has changed meanwhile beside one's own, and a
 * button that stores. It closes when that is done and not before, says what went wrong, and gives the focus back to
 * where it came from.
 */
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
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import type { Field } from "../../schema/field.ts";
import { NotKept } from "../layout/NotKept.tsx";
import { useIsShown } from "../layout/use-is-shown.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { useFocusBack } from "./use-focus-back.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { FieldClash } from "./FieldClash.tsx";
import { submitSettled } from "./submit-settled.ts";
import type { RowForm } from "./use-row-form.ts";

const useStyles = makeStyles({
  wide: { maxWidth: "48rem" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // In a low window the content scrolls; a message that gave way would lie under the fields.
    "> *": { flexShrink: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface RowDialogProps<Row extends object> {
  readonly title: string;
  readonly form: RowForm<Row>;
  /** Whoever has written in the row last. */
  readonly who: string;
  /** What a field is called, and how it reads. */
  readonly fieldOf: (name: string) => Field;
  /** That a colleague has changed something meanwhile. */
  readonly changed?: string;
  /** Named where the button does more than save. */
  readonly label?: string;
  /** How many fields are wrong as far as is known, said or not. */
  readonly wrong: number;
  /**
   * Says what is wrong in the fields themselves, and gives how many; nothing is stored while anything is. Called when
   * one tries to save.
   */
  readonly check: () => number;
  /**
   * Stores. False when a colleague was quicker: nothing was stored, and the row as it is now is in the form. Rejects
   * with what went wrong.
   */
  readonly save: () => Promise<boolean>;
  /** Gets what SharePoint refuses, to say it in the fields; what it leaves is said above. */
  readonly onRefused?: (fault: Fault) => void;
  readonly isWide?: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function RowDialog<Row extends object>(props: RowDialogProps<Row>) {
  const {
    title,
    form,
    who,
    fieldOf,
    label,
    wrong,
    check,
    save,
    onRefused,
    isWide = false,
    close,
    children,
  } = props;
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { fields, writing } = words;
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [savedFrom, setSavedFrom] = useState<Element | null>(null);
  const tellFault = useTellFault();
  const isShown = useIsShown();
  useFocusBack();
  // Whoever has to go on, goes on in the field from which she saved, or at the button.
  useEffect(() => {
    if (!isBusy && savedFrom instanceof HTMLElement && savedFrom.isConnected) savedFrom.focus();
  }, [isBusy, savedFrom]);
  const { clashes, taken } = form;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsTried(true);
    const marked = event.currentTarget.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
    // A day that cannot be read stands in its field alone; nobody shall lose it by saving.
    if (marked.length > wrong) return marked[0]?.focus();
    if (check() > 0) {
      const sent = event.currentTarget;
      // The fields say so in a moment; the first of them is gone to.
      requestAnimationFrame(() => sent.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (isBusy || clashes.length > 0) return;
    setIsBusy(true);
    // By the pointer one has left the field and stands nowhere (`submitSettled`).
    const isNowhere = document.activeElement === document.body;
    setSavedFrom(isNowhere ? event.currentTarget.querySelector("[type=submit]") : document.activeElement);
    setFault(undefined);
    try {
      if (!(await save())) return;
      form.drop();
      if (isShown.current) close();
    } catch (error) {
      const caught = describeFault(error);
      // Whoever has closed it meanwhile takes it for stored.
      if (!isShown.current) tellFault(error, { about: title });
      setFault(caught);
      onRefused?.(caught);
    } finally {
      setIsBusy(false);
    }
  };
  // What has changed meanwhile is shown instead of the refusal that came of it.
  const isToldOf = fault?.kind === "conflict" && taken.length + clashes.length > 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface className={mergeClasses(isWide && styles.wide)}>
        <form noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {/* What one wrote while it is on its way would go with the dialog. */}
              <div className={styles.content} inert={isBusy}>
                <FaultBar fault={isToldOf ? undefined : fault} tellsIssues={!onRefused} />
                <NotKept of="local" isBegun={Object.keys(form.edits).length > 0} />
                {form.wasBegun ? (
                  <Text className={styles.quiet} size={200}>
                    {writing.factsBegun}
                  </Text>
                ) : null}
                {taken.length > 0 ? (
                  <MessageBar intent="warning" layout="multiline" role="alert">
                    <MessageBarBody>
                      {props.changed ?? fields.changedMeanwhile(who)}{" "}
                      {fields.takenIn(taken.map((name) => say(fieldOf(name).label)).join(", "))}
                    </MessageBarBody>
                  </MessageBar>
                ) : null}
                {clashes.map((name) => (
                  <FieldClash
                    key={name}
                    field={fieldOf(name)}
                    who={who}
                    theirs={valueOf(form.row, name)}
                    mine={form.edits[name]?.value}
                    choose={(choice) => form.decide(name, choice)}
                  />
                ))}
                {clashes.length > 0 && isTried ? <Text>{writing.factsChoose}</Text> : null}
                {children}
              </div>
            </DialogContent>
            <DialogActions>
              <Button
                disabledFocusable={isBusy}
                onClick={() => {
                  form.drop();
                  close();
                }}
              >
                {fields.cancel}
              </Button>
              <Button appearance="primary" type="submit" disabledFocusable={isBusy} {...submitSettled}>
                {isBusy ? writing.saving : (label ?? writing.save)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function valueOf(row: object, name: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[name];
}
