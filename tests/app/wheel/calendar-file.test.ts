/**
 * The calendar file, read back by an independent parser: whole days, lasting names, awkward texts, in any time zone of
 * the machine.
 */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "../../../src/app/wheel/calendar-file.ts";
import { wheel as words } from "../../../src/app/words/da/wheel.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { activityTimes, planDeadlines, type Occurrence } from "../../../src/domain/wheel/wheel.ts";
import { day } from "../../../src/schema/day.ts";
import { element, mette } from "../../domain/rows.ts";
import { reading, wheelRow } from "../../domain/wheel/wheel-rows.ts";

const [from, to] = [day("2026-10-01"), day("2027-09-30")];
const title = "Budget; 1, behandling \\ “æøå” 🎉";
const rows = [
  wheelRow(1, "activity", { title, start: day("2027-03-28"), end: day("2027-03-29"), ring: "politics" }),
  wheelRow(2, "activity", {
    title: "Luk",
    start: day("2026-10-01"),
    repeats: "monthly",
    dayRule: "lastWorkingDay",
    isDeadline: true,
    responsible: mette,
    text: `Første linje\nAnden linje: ${"en lang tekst ".repeat(30)}`,
  }),
];
const outline = outlineOf([
  element(1, "goal"),
  element(2, "trialAction", { parent: 1, evaluateOn: day("2026-12-31"), title: "Telefonvagt" }),
]);

function read(occurrences: readonly Occurrence[]) {
  const text = calendarFile({
    name: "Årshjul for Økonomi & Stab",
    occurrences,
    speaking: { words, language: "da", today: day("2026-11-22") },
    linkTo: ({ key }) => `https://egelund.example/#/oekonomi-stab/aarshjul/gang/${key}`,
    host: "egelund.example",
    stamp: new Date("2026-11-22T10:00:00Z"),
  });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  return { text, calendar, events };
}

describe("the calendar file", () => {
  const { text, calendar, events } = read([
    ...activityTimes(reading(rows), from, to),
    ...planDeadlines(outline, standingsOf([]), from, to),
  ]);

  it("has a name and every time of the year once, under a name that lasts", () => {
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Årshjul for Økonomi & Stab");
    expect(events).toHaveLength(14);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(14);
    expect(events[0]?.uid).toBe("1.2027-03-28@egelund.example");
  });

  it("has whole days without a time zone, the day after the last as their end", () => {
    expect(calendar.getAllSubcomponents("vtimezone")).toEqual([]);
    expect(text).not.toContain("TZID");
    const [first] = events;
    expect(first?.startDate.isDate).toBe(true);
    // Summer time begins on that very day.
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(["2027-03-28", "2027-03-30"]);
    expect(first?.duration.toSeconds()).toBe(2 * 86_400);
  });

  it.each(["UTC", "Europe/Copenhagen", "America/Los_Angeles", "Pacific/Auckland"])(
    "has the same days on a machine in %s",
    (zone) => {
      const own = process.env["TZ"];
      process.env["TZ"] = zone;
      const [first] = read(activityTimes(reading(rows), from, to)).events;
      // An empty zone would be UTC, and not the machine's.
      if (own === undefined) delete process.env["TZ"];
      else process.env["TZ"] = own;
      expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(["2027-03-28", "2027-03-30"]);
    },
  );

  it("keeps texts as they are, however awkward or long", () => {
    expect(events[0]?.summary).toBe(title);
    expect(events[1]?.description).toContain("Ansvarlig: Mette Holm\nFørste linje\nAnden linje: en lang");
    // RFC 5545, 3.1: lines of at most 75 octets.
    const tooLong = text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
    expect(tooLong).toEqual([]);
  });

  it("leads back into the tab, and takes nobody's time", () => {
    const event = calendar.getFirstSubcomponent("vevent");
    expect(event?.getFirstPropertyValue("url")).toBe(
      "https://egelund.example/#/oekonomi-stab/aarshjul/gang/1.2027-03-28",
    );
    expect(event?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(event?.getFirstPropertyValue("categories")).toBe("Politisk");
  });

  it("says what is to be evaluated", () => {
    expect(events.at(-1)?.summary).toBe("Evaluering: Telefonvagt");
  });
});
