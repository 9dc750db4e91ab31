/**
 * The annual wheel: what the municipality and its departments do in the course of a year, how it repeats, which single
 * times differ, and when the year's phases begin. Whose a row is follows from its folder.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, flag, links, lookup, note, number, person, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

export const wheel = defineList({
  name: "Wheel",
  title: b("Årshjul", "Annual wheel"),
  description: b(
    "Årets aktiviteter og frister. Sekretariatet skriver det fælles, hver afdeling sit eget.",
    "The year's activities and deadlines. The secretariat writes what is common, each department its own.",
  ),
  rights: "common-and-department",
  kinds: {
    activity: {
      label: b("Aktivitet", "Activity"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C51",
      description: b(
        "Noget, der sker i året, én gang eller igen og igen.",
        "Something that happens in the year, once or again and again.",
      ),
    },
    exception: {
      label: b("Ændret gang", "Changed occurrence"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C52",
      description: b(
        "Én gang, hvor en aktivitet ligger en anden dag end ellers eller er aflyst.",
        "One time at which an activity lies on another day than usual or is cancelled.",
      ),
    },
    phase: {
      label: b("Fase", "Phase"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C53",
      description: b(
        "En af årets fire faser: den dag, den begynder hvert år, og hvad den kræver.",
        "One of the year's four phases: the day it begins each year, and what it asks for.",
      ),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    shortTitle: text({
      column: "ShortTitle",
      label: b("Kort titel", "Short title"),
      description: b(
        "Står på hjulet, hvor der er lidt plads. Må være tom.",
        "Stands on the wheel, where there is little room. May be empty.",
      ),
      limit: 40,
      on: ["activity"],
    }),
    ring: choice({
      column: "Ring",
      label: b("Ring", "Ring"),
      choices: {
        politics: b("Politisk", "Politics"),
        management: b("Ledelse", "Management"),
        economy: b("Økonomi", "Economy"),
        staff: b("HR og MED", "HR and works council"),
        department: b("Afdelingen", "The department"),
      },
      required: true,
      on: ["activity"],
    }),
    owner: lookup({
      column: "WheelOwner",
      label: b("Afdeling", "Department"),
      description: b("Tom, når aktiviteten er fælles for alle.", "Empty when the activity is common to all."),
      target: "Organisation",
      on: ["activity", "exception"],
    }),
    responsible: person({
      column: "Responsible",
      label: b("Ansvarlig", "Responsible"),
      on: ["activity"],
    }),
    start: dayField({
      column: "StartDay",
      label: b("Første dag", "First day"),
      description: b(
        "Dagen selv, når aktiviteten varer én dag. En fase begynder på den dag hvert år.",
        "The day itself when the activity lasts one day. A phase begins on that day each year.",
      ),
      indexed: true,
      begins: true,
    }),
    end: dayField({
      column: "EndDay",
      label: b("Sidste dag", "Last day"),
      description: b("Tom, når aktiviteten varer én dag.", "Empty when the activity lasts one day."),
      on: ["activity", "exception"],
    }),
    isDeadline: flag({
      column: "IsDeadline",
      label: b("Det er en frist", "It is a deadline"),
      on: ["activity"],
    }),
    repeats: choice({
      column: "Repeats",
      label: b("Gentages", "Repeats"),
      choices: {
        once: b("Én gang", "Once"),
        yearly: b("Hvert år", "Every year"),
        quarterly: b("Hvert kvartal", "Every quarter"),
        monthly: b("Hver måned", "Every month"),
        fortnightly: b("Hver anden uge", "Every second week"),
        weekly: b("Hver uge", "Every week"),
      },
      on: ["activity"],
    }),
    dayRule: choice({
      column: "DayRule",
      label: b("På hvilken dag", "On which day"),
      choices: {
        sameDate: b("Samme dato", "The same date"),
        sameWeek: b("Samme uge og ugedag", "The same week and weekday"),
        nthWeekday: b("En bestemt ugedag i måneden", "A certain weekday of the month"),
        firstWorkingDay: b("Månedens første arbejdsdag", "The month's first working day"),
        lastWorkingDay: b("Månedens sidste arbejdsdag", "The month's last working day"),
      },
      on: ["activity"],
    }),
    nth: choice({
      column: "NthWeekday",
      label: b("Hvilken i måneden", "Which in the month"),
      choices: {
        first: b("Første", "First"),
        second: b("Anden", "Second"),
        third: b("Tredje", "Third"),
        fourth: b("Fjerde", "Fourth"),
        last: b("Sidste", "Last"),
      },
      on: ["activity"],
    }),
    weekday: choice({
      column: "Weekday",
      label: b("Ugedag", "Weekday"),
      choices: {
        monday: b("Mandag", "Monday"),
        tuesday: b("Tirsdag", "Tuesday"),
        wednesday: b("Onsdag", "Wednesday"),
        thursday: b("Torsdag", "Thursday"),
        friday: b("Fredag", "Friday"),
        saturday: b("Lørdag", "Saturday"),
        sunday: b("Søndag", "Sunday"),
      },
      on: ["activity"],
    }),
    dayOff: choice({
      column: "OnDayOff",
      label: b("Falder den på en fridag", "If it falls on a day off"),
      choices: {
        stay: b("Bliver den stående", "It stays"),
        before: b("Rykker den til arbejdsdagen før", "It moves to the working day before"),
        after: b("Rykker den til arbejdsdagen efter", "It moves to the working day after"),
      },
      on: ["activity"],
    }),
    until: dayField({
      column: "RepeatsUntil",
      label: b("Gentages til og med", "Repeats until"),
      description: b("Tom, når den bliver ved.", "Empty when it goes on."),
      on: ["activity"],
    }),
    remindFirst: number({
      column: "RemindFirst",
      label: b("Første påmindelse, arbejdsdage før", "First reminder, working days before"),
      min: 0,
      max: 120,
      on: ["activity"],
    }),
    remindLast: number({
      column: "RemindLast",
      label: b("Sidste påmindelse, arbejdsdage før", "Last reminder, working days before"),
      min: 0,
      max: 120,
      on: ["activity"],
    }),
    text: note({ column: "Body", label: b("Tekst", "Text") }),
    links: links({ column: "ActivityLinks", label: b("Links", "Links"), on: ["activity"] }),
    activity: lookup({
      column: "Activity",
      label: b("Aktivitet", "Activity"),
      target: "Wheel",
      on: ["exception"],
    }),
    occurrence: dayField({
      column: "OriginalDay",
      label: b("Den dag, den ellers lå", "The day on which it would have been"),
      on: ["exception"],
    }),
    isCancelled: flag({
      column: "IsCancelled",
      label: b("Aflyst denne gang", "Cancelled this time"),
      on: ["exception"],
    }),
    phase: choice({
      column: "WheelPhase",
      label: b("Fase", "Phase"),
      choices: {
        selection: b("Udvælgelse og målplaner", "Selection and plans"),
        firstTrials: b("Prøvehandlinger, første del", "Trial actions, first part"),
        secondTrials: b("Prøvehandlinger, anden del", "Trial actions, second part"),
        statusAndBudget: b("Status og budget", "Status and budget"),
      },
      required: true,
      on: ["phase"],
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Aarshjul",
      title: b("Årshjul", "Annual wheel"),
      fields: ["title", "ring", "owner", "start", "end", "repeats", "responsible"],
      where: { kind: "activity" },
      sort: ["start"],
      isDefault: true,
    },
    {
      name: "Ringe",
      title: b("Efter ring", "By ring"),
      fields: ["title", "owner", "start", "end", "repeats", "responsible"],
      where: { kind: "activity" },
      sort: ["start"],
      group: ["ring"],
    },
    {
      name: "Faelles",
      title: b("Fælles for alle", "Common to all"),
      fields: ["title", "ring", "start", "end", "repeats", "dayRule", "responsible"],
      where: { all: [{ kind: "activity" }, { field: "owner", is: "empty" }] },
      sort: ["start"],
    },
    {
      name: "Kalender",
      title: b("Kalender", "Calendar"),
      fields: ["title", "ring", "owner", "responsible"],
      where: { field: "start", is: "filled" },
      layout: { calendar: { start: "start", end: "end" } },
    },
    {
      name: "AendredeGange",
      title: b("Ændrede gange", "Changed occurrences"),
      fields: ["title", "activity", "occurrence", "start", "end", "isCancelled"],
      where: { kind: "exception" },
      sort: ["-occurrence"],
    },
    {
      name: "Faser",
      title: b("Årets faser", "The year's phases"),
      fields: ["title", "phase", "start", "text"],
      where: { kind: "phase" },
      sort: ["start"],
    },
  ],
});

export type WheelRow = Entity<typeof wheel>;
