/** A calendar file as an independent reader understands it: every time between two days, exceptions applied. */
import ICAL from "ical.js";

export interface ReadTime {
  readonly uid: string;
  readonly first: string;
  /** The day after the last. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly isCancelled: boolean;
}

/** The lines as they were before they were folded (RFC 5545, 3.1). */
export function unfolded(text: string): string {
  return text.replaceAll("\r\n ", "");
}

export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  return { calendar, events, timesBetween: (from: string, to: string) => timesIn(events, from, to) };
}

function timesIn(events: readonly ICAL.Event[], from: string, to: string): ReadTime[] {
  const found: ReadTime[] = [];
  const take = (event: ICAL.Event, first: ICAL.Time, end: ICAL.Time) => {
    const [a, b] = [first.toString(), end.toString()];
    if (a > to || b <= from) return;
    const isCancelled = event.component.getFirstPropertyValue("status") === "CANCELLED";
    const { uid, summary, description } = event;
    found.push({ uid, first: a, end: b, summary, description, isCancelled });
  };
  for (const event of events) {
    if (event.isRecurrenceException()) continue;
    const others = events.filter((each) => each.isRecurrenceException() && each.uid === event.uid);
    for (const other of others) event.relateException(other);
    if (!event.isRecurring()) {
      take(event, event.startDate, event.endDate);
      continue;
    }
    const times = event.iterator();
    // What lies beyond may have been moved here, but not by more than a year.
    const beyond = `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
    for (let time = times.next(); time && time.toString() <= beyond; time = times.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      take(item, startDate, endDate);
    }
  }
  return found.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.uid < b.uid ? -1 : 1));
}
