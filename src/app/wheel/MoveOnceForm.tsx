/** Moves one time of an activity to other days; all other times stay as the rule has them. */
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
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import { DayField } from "../fields/DayField.tsx";
import { useProduct } from "../site/product.tsx";
import { describeFault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { daysOf } from "./describe.ts";
import { mistakes } from "./form-values.ts";
import { useFormLayout } from "./form-layout.ts";
import { submitSettled } from "../fields/submit-settled.ts";
import type { KeepWheel } from "./use-keep-wheel.ts";

export function MoveOnceForm({
  time,
  keepWheel,
  close,
}: {
  time: Occurrence;
  keepWheel: KeepWheel;
  close: () => void;
}) {
  const layout = useFormLayout();
  const words = useWords().wheel;
  const { form } = words;
  const { say, language } = useSpeech();
  const { today } = useProduct();
  const [start, setStart] = useState<Day | undefined>(time.first);
  const [end, setEnd] = useState<Day | undefined>(time.last === time.first ? undefined : time.last);
  const [wrong, setWrong] = useState<{ readonly start?: string; readonly end?: string }>({});
  const [fault, setFault] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A day that cannot be read stands in its field alone; nobody shall lose it by saving.
    const marked = event.currentTarget.querySelectorAll('[aria-invalid="true"]');
    if (marked.length > Object.keys(wrong).length) return;
    if (start === undefined || (end !== undefined && end < start)) {
      setWrong(
        start === undefined ? { start: say(mistakes.noStart) } : { end: say(mistakes.endBeforeStart) },
      );
      return;
    }
    setWrong({});
    setFault(undefined);
    setIsSaving(true);
    try {
      await keepWheel.moveOnce(time, start, end);
      close();
    } catch (error) {
      setFault(say(describeFault(error).sentence));
    } finally {
      setIsSaving(false);
    }
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface>
        <form onSubmit={(event) => void save(event)} noValidate>
          <DialogBody>
            <DialogTitle>{form.once}</DialogTitle>
            <DialogContent className={layout.content}>
              {fault ? (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{fault}</MessageBarBody>
                </MessageBar>
              ) : null}
              <Text>{form.onceText(time.title, daysOf(time, { words, language, today }))}</Text>
              <div className={layout.pair}>
                <DayField
                  label={say(wheel.fields.start.label)}
                  isRequired
                  issue={wrong.start}
                  value={start}
                  onChange={setStart}
                />
                <DayField
                  label={say(wheel.fields.end.label)}
                  issue={wrong.end}
                  value={end}
                  onChange={setEnd}
                />
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{form.cancel}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={isSaving} {...submitSettled}>
                {isSaving ? form.saving : form.save}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
