/**
 * A day: typed as people do ("1/12", "1. dec 2026", "uge 12", "medio maj") or chosen in a calendar; while one types it
 * says which day that is.
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
import {
  deadlineInText,
  firstDayOfStretch,
  isLoose as isLooseDeadline,
} from "../../domain/calendar/stretch.ts";
import { dayWithWeek, readTypedDay } from "../../domain/calendar/typed-day.ts";
import type { Day } from "../../schema/day.ts";
import type { Stretch } from "../../schema/lists/due-stretches.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useDaysWithin } from "./days-within.tsx";
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

interface Typed {
  readonly day: Day;
  readonly stretch?: Stretch | undefined;
}

export function DayField({
  value,
  stretch,
  isLoose = false,
  begins = false,
  onChange,
  id,
  ...frame
}: FrameProps & {
  /** The control's own, for those who lead to it. */
  readonly id?: string;
  readonly value: Day | undefined;
  /** What of time the day ends, where no certain day was named. */
  readonly stretch?: Stretch | undefined;
  /** Whether the field keeps that a deadline was said loosely; where it does not, the last day stands alone. */
  readonly isLoose?: boolean;
  /** Whether something begins on it: of a stretch the first day is meant. */
  readonly begins?: boolean;
  readonly onChange: (value: Day | undefined, stretch: Stretch | undefined) => void;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const [isOpen, setIsOpen] = useState(false);
  const within = useDaysWithin();
  const typed = useTyped<Typed>({
    value: value === undefined ? undefined : { day: value, stretch },
    show: ({ day, stretch: of }) => deadlineInText(language, { due: day, dueStretch: of }) ?? "",
    read: (text) => {
      const reading = readTypedDay(text, { today, ...within });
      if ("sentence" in reading) return reading;
      const { day: said, stretch: of } = reading;
      const day = begins && said !== undefined && of !== undefined ? firstDayOfStretch(of, said) : said;
      return {
        value: day === undefined ? undefined : { day, stretch: isLoose ? reading.stretch : undefined },
      };
    },
    isSame: (a, b) => a?.day === b?.day && a?.stretch === b?.stretch,
    onChange: (now) => onChange(now?.day, now?.stretch),
  });
  const meant = "value" in typed.reading ? typed.reading.value : undefined;
  const meantInWords =
    meant &&
    (isLooseDeadline({ due: meant.day, dueStretch: meant.stretch })
      ? words.fields.lastDay(dayWithWeek(language, meant.day))
      : dayWithWeek(language, meant.day));
  return (
    <FieldFrame
      {...frame}
      hint={meantInWords ?? frame.hint ?? words.fields.dayHint}
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
                value={meant?.day}
                today={today}
                close={() => setIsOpen(false)}
                choose={(day) => {
                  setIsOpen(false);
                  typed.forget();
                  if (day !== value || stretch !== undefined) onChange(day, undefined);
                }}
              />
            </PopoverSurface>
          </Popover>
        }
      />
    </FieldFrame>
  );
}
