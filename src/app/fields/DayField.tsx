/**
 * A day: typed as people do ("1/12", "1. dec 2026") or chosen in a calendar; while one types it says which day that is.
 */
import {
  Button,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Spinner,
  makeStyles,
} from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { fullDay } from "../../domain/calendar/day-words.ts";
import { dayWithWeek, readTypedDay } from "../../domain/calendar/typed-day.ts";
import type { Day } from "../../schema/day.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { FieldFrame, namesOf, type FrameProps } from "./FieldFrame.tsx";
import { useTyped } from "./use-typed.ts";

const SmallSpinner = () => <Spinner size="small" />;
const DayCalendar = onDemand(async () => (await import("./DayCalendar.tsx")).DayCalendar, SmallSpinner);

const useStyles = makeStyles({
  // Not wider than the place that it stands in, which may be a narrow column.
  input: { width: "100%", minWidth: 0 },
  // As large as the month that comes into it: it is placed before that has been loaded.
  calendar: {
    display: "grid",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "18rem",
    minHeight: "18.25rem",
  },
});

export function DayField({
  value,
  onChange,
  id,
  ...frame
}: FrameProps & {
  /** The control's own, for those who lead to it. */
  readonly id?: string;
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const [isOpen, setIsOpen] = useState(false);
  const typed = useTyped<Day>({
    value,
    show: (day) => fullDay(language, day),
    read: (text) => {
      const reading = readTypedDay(text, today);
      return "sentence" in reading ? reading : { value: reading.day };
    },
    onChange,
  });
  const meant = "value" in typed.reading ? typed.reading.value : undefined;
  return (
    <FieldFrame
      {...frame}
      hint={meant === undefined ? (frame.hint ?? words.fields.dayHint) : dayWithWeek(language, meant)}
      issue={typed.sentence ? say(typed.sentence) : frame.issue}
    >
      <Input
        className={styles.input}
        {...(id !== undefined && { id })}
        {...namesOf(frame)}
        autoComplete="off"
        value={typed.text}
        onChange={(_, data) => typed.type(data.value)}
        onBlur={typed.finish}
        onKeyDown={typed.onKeyDown}
        contentAfter={
          <Popover open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)} trapFocus>
            <PopoverTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarLtr20Regular />}
                aria-label={words.fields.openCalendar(frame.label)}
              />
            </PopoverTrigger>
            <PopoverSurface className={styles.calendar} aria-label={words.fields.calendar}>
              <DayCalendar
                value={meant}
                today={today}
                close={() => setIsOpen(false)}
                choose={(day) => {
                  setIsOpen(false);
                  typed.forget();
                  if (day !== value) onChange(day);
                }}
              />
            </PopoverSurface>
          </Popover>
        }
      />
    </FieldFrame>
  );
}
