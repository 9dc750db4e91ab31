/**
 * A department's year as an iCalendar file (RFC 5545) that Outlook and other calendars read: every time as an event of
 * whole days, without a time zone, since a deadline is that day everywhere. Events do not block anybody's time.
 */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import { addDays } from "../../domain/calendar/calendar.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import { titleOf, type Speaking } from "./describe.ts";

export interface CalendarWish {
  readonly name: string;
  readonly occurrences: readonly Occurrence[];
  readonly speaking: Speaking;
  /** Where an occurrence is opened in the tab. */
  readonly linkTo: (occurrence: Occurrence) => string;
  /** The part after `@` in the events' lasting names: the site's host. */
  readonly host: string;
  /** When the file is made, in UTC. */
  readonly stamp: Date;
}

/** The file's text. An event that is taken in again has the same name and replaces the older one. */
export function calendarFile(wish: CalendarWish): string {
  const { words } = wish.speaking;
  const calendar = ical({
    name: wish.name,
    prodId: { company: "Rettesnor", product: "Rettesnor", language: wish.speaking.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const occurrence of wish.occurrences) {
    const { key, first, last, ring, responsible, source } = occurrence;
    const link = wish.linkTo(occurrence);
    const text = textOf(source);
    const about = [
      occurrence.isDeadline ? words.deadline : undefined,
      responsible ? `${words.responsible}: ${responsible.name}` : undefined,
      text.trim() === "" ? undefined : text.trim(),
      `${words.calendarOpen}: ${link}`,
    ];
    calendar.createEvent({
      id: `${key}@${wish.host}`,
      stamp: wish.stamp,
      start: midnight(first),
      // The end of an event of whole days is the day after its last.
      end: midnight(addDays(last, 1)),
      allDay: true,
      summary: titleOf(occurrence, wish.speaking),
      description: about.filter((line) => line !== undefined).join("\n"),
      categories: [{ name: words.rings[ring] }],
      url: link,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function textOf(source: Occurrence["source"]): string {
  switch (source.from) {
    case "wheel":
      return source.row.text;
    case "plan":
      return source.element.description;
    case "agreement":
      return "";
  }
}

/** The library writes a day without a time zone as it is in UTC, whatever the machine's zone. */
function midnight(of: Day): Date {
  return new Date(`${of}T00:00:00Z`);
}
