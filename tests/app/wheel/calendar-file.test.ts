/**
 * The calendar file, read back by an independent parser: whole days, lasting names, awkward texts, in any time zone of
 * the machine.
 */
import { describe, expect, it } from "vitest";
import { calendarFile } from "../../../src/app/wheel/calendar-file.ts";
import { wheel as words } from "../../../src/app/words/da/wheel.ts";
import { outlineOf } from "../../../src/domain/plan/outline.ts";
import { standingsOf } from "../../../src/domain/plan/standing.ts";
import { seriesOf, type Series } from "../../../src/domain/wheel/series.ts";
import { planDeadlines, type Occurrence } from "../../../src/domain/wheel/wheel.ts";
import { day } from "../../../src/schema/day.ts";
import { element, mette } from "../../domain/rows.ts";
import { reading, wheelRow } from "../../domain/wheel/wheel-rows.ts";
import { readCalendar, unfolded } from "./read-calendar.ts";

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
  element(3, "action", {
    parent: 1,
    title: "Pjece",
    due: day("2027-05-20"),
    dueStretch: "middle",
    description:
      "**Husk** bilag:\n- se [vejledningen](https://egelund.example/vejledning)\n  - spørg [Mette](mailto:mette@egelund.example)",
  }),
]);

function read(series: readonly Series[], occurrences: readonly Occurrence[] = []) {
  const text = calendarFile({
    name: "Årshjul for Børn, Unge og Familie; Økonomi & Stab",
    series,
    occurrences,
    speaking: { words, language: "da", today: day("2026-11-22") },
    linkTo: (time) => `https://egelund.example/#/oekonomi-stab/aarshjul/gang/${time}`,
    host: "egelund.example",
    stamp: new Date("2026-11-22T10:00:00Z"),
  });
  return { text, ...readCalendar(text) };
}

describe("the calendar file", () => {
  const { text, calendar, events, timesBetween } = read(
    seriesOf(reading(rows), from, to),
    planDeadlines(outline, standingsOf([]), from, to),
  );

  it("has a name and every time of the year once, under a name that lasts", () => {
    const name = String.raw`Årshjul for Børn\, Unge og Familie\; Økonomi & Stab`;
    const lines = unfolded(text).split("\r\n");
    expect(lines).toEqual(expect.arrayContaining([`NAME:${name}`, `X-WR-CALNAME:${name}`]));
    expect(timesBetween(from, to)).toHaveLength(15);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
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
      const [first] = read(seriesOf(reading(rows), from, to)).events;
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
    expect(events.map(({ summary }) => summary)).toContain("Evaluering: Telefonvagt");
  });

  it("has notes as plain words, with addresses that can be read, and a deadline as it was said", () => {
    expect(events.find(({ summary }) => summary === "Pjece")?.description).toBe(
      "Frist: medio maj 2027\nHusk bilag:\n- se vejledningen (https://egelund.example/vejledning)\n" +
        "  - spørg Mette (mette@egelund.example)\n" +
        "Åbn i Rettesnor: https://egelund.example/#/oekonomi-stab/aarshjul/gang/frist.3.2027-05-20",
    );
  });
});
