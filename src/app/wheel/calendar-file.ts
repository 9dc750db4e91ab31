/**
 * A department's year as an iCalendar file (RFC 5545) that Outlook and other calendars read: every time as an event of
 * whole days, without a time zone, since a deadline is that day everywhere. What repeats is one event with its rule,
 * and the times that differ. Events do not block anybody's time.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import { addDays } from "../../domain/calendar/calendar.ts";
import { deadlineInText, isLoose } from "../../domain/calendar/stretch.ts";
import { plainNote } from "../../domain/notes/formatted-text.ts";
import type { Span } from "../../domain/wheel/recurrence.ts";
import type { Series, SeriesChange } from "../../domain/wheel/series.ts";
import type { Occurrence, RingName } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { titleOf, type Speaking } from "./describe.ts";

export interface CalendarWish {
  readonly name: string;
  /** The wheel's activities. */
  readonly series: readonly Series[];
  /** What does not stand on the wheel itself: the plan's deadlines and the agreements' evaluations. */
  readonly occurrences: readonly Occurrence[];
  readonly speaking: Speaking;
  /** Where the time with a key is opened in the tab. */
  readonly linkTo: (time: string) => string;
  /** The part after `@` in the events' lasting names: the site's host. */
  readonly host: string;
  /** When the file is made, in UTC. */
  readonly stamp: Date;
}

/** The file's text. An event that is taken in again has the same name and replaces the older one. */
export function calendarFile(wish: CalendarWish): string {
  const { language } = wish.speaking;
  const calendar = ical({
    // The library escapes every text but this one.
    name: wish.name.replaceAll(/[\\;,]/gu, String.raw`\$&`),
    prodId: { company: "Rettesnor", product: "Rettesnor", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of wish.series.flatMap((series) => eventsOf(series, wish))) calendar.createEvent(event);
  for (const occurrence of wish.occurrences) {
    const { key, ring, responsible, source } = occurrence;
    const element = source.from === "plan" ? source.element : undefined;
    const isSaidLoosely = source.from === "plan" && source.what === "deadline" && isLoose(source.element);
    const deadline = isSaidLoosely ? deadlineInText(language, source.element) : undefined;
    calendar.createEvent({
      ...eventOn(
        occurrence,
        { ring, responsible, isDeadline: true, time: key, deadline },
        element?.description ?? "",
        wish,
      ),
      id: `${key}@${wish.host}`,
      summary: titleOf(occurrence, wish.speaking),
    });
  }
  // The library writes the day that a time is known by as a moment, which names no event of whole days.
  return calendar.toString().replaceAll(/^RECURRENCE-ID:(\d{8})T000000Z?/gmu, "RECURRENCE-ID;VALUE=DATE:$1");
}

/** An activity's event, and behind it one under the same name for each time that differs. */
function eventsOf({ row, first, original, rule, changes }: Series, wish: CalendarWish): ICalEventData[] {
  const { words } = wish.speaking;
  const id = rule === undefined ? `${row.id}.${original}` : String(row.id);
  const event = (span: Span, time: Day, change?: SeriesChange): ICalEventData => {
    const isCancelled = change?.isCancelled === true;
    const text = [change?.exception?.text ?? "", row.text].filter((part) => part.trim() !== "").join("\n\n");
    return {
      ...eventOn(span, factsOf(row, `${row.id}.${time}`), text, wish),
      id: `${id}@${wish.host}`,
      summary: isCancelled ? words.cancelledTime(row.title) : row.title,
      lastModified: new Date((change?.exception ?? row).modifiedAt),
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
    };
  };
  if (rule === undefined) {
    const [change] = changes;
    return [event(change?.span ?? first, original, change)];
  }
  return [
    { ...event(first, original), repeating: `RRULE:${rule}` },
    ...changes.map((change) => ({
      ...event(change.span, change.original, change),
      recurrenceId: midnight(change.on),
    })),
  ];
}

interface Facts {
  readonly ring: RingName;
  readonly responsible: Person | undefined;
  readonly isDeadline: boolean;
  /** The time's key. */
  readonly time: string;
  /** A deadline as it was said, where that was no certain day. */
  readonly deadline?: string | undefined;
}

function factsOf({ ring = "department", responsible, isDeadline }: WheelRow, time: string): Facts {
  return { ring, responsible, isDeadline, time };
}

function eventOn(
  { first, last }: Span,
  { ring, responsible, isDeadline, time, deadline }: Facts,
  note: string,
  { speaking: { words }, linkTo, stamp }: CalendarWish,
) {
  const link = linkTo(time);
  const text = plainNote(note).trim();
  const said = deadline === undefined ? words.deadline : `${words.deadline}: ${deadline}`;
  const about = [
    isDeadline ? said : undefined,
    responsible ? `${words.responsible}: ${responsible.name}` : undefined,
    text === "" ? undefined : text,
    `${words.calendarOpen}: ${link}`,
  ];
  return {
    stamp,
    start: midnight(first),
    // The end of an event of whole days is the day after its last.
    end: midnight(addDays(last, 1)),
    allDay: true,
    description: about.filter((line) => line !== undefined).join("\n"),
    categories: [{ name: words.rings[ring] }],
    url: link,
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
  } satisfies Partial<ICalEventData>;
}

/** The library writes a day without a time zone as it is in UTC, whatever the machine's zone. */
function midnight(of: Day): Date {
  return new Date(`${of}T00:00:00Z`);
}
