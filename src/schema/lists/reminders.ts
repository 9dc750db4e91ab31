/**
 * Reminders: the ledger of what was sent to the departments' channels. A row for each thing on a card, written before
 * the card is sent and again when its fate is known, and a row for each run of the job. Only the job and the
 * secretariat write; webhook addresses never stand here.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList, type Condition } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, note, number, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

/** By an indexed column, so that a view still answers when the ledger is long. */
const lately: Condition = { field: "day", is: "within-days", value: -30 };

export const reminders = defineList({
  name: "Reminders",
  title: b("Påmindelser", "Reminders"),
  description: b(
    "Hvad der er sendt til afdelingernes kanaler, og hvordan det gik. Føres af påmindelsesjobbet.",
    "What was sent to the departments' channels, and how it went. Kept by the reminder job.",
  ),
  rights: "common",
  kinds: {
    reminder: {
      label: b("Påmindelse", "Reminder"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C81",
      description: b(
        "Én ting på ét kort: hvad, hvornår og om den kom frem.",
        "One thing on one card: what, when and whether it arrived.",
      ),
    },
    run: {
      label: b("Kørsel", "Run"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C82",
      description: b(
        "Én gang, jobbet har kørt, og hvad der kom ud af det.",
        "One time the job ran, and what came of it.",
      ),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Hvad", "What"), required: true }),
    day: dayField({
      column: "ReminderDay",
      label: b("Dag", "Day"),
      description: b("Den dag, påmindelsen hører til.", "The day that the reminder belongs to."),
      required: true,
      indexed: true,
    }),
    state: choice({
      column: "ReminderState",
      label: b("Tilstand", "State"),
      choices: {
        pending: { ...b("Undervejs", "Under way"), look: { severity: "low", icon: "Clock" } },
        sent: { ...b("Sendt", "Sent"), look: { severity: "good", icon: "Completed" } },
        failed: { ...b("Ikke sendt", "Not sent"), look: { severity: "severe", icon: "ErrorBadge" } },
        dropped: { ...b("Bortfaldet", "Dropped"), look: { severity: "neutral", icon: "Cancel" } },
        uncertain: { ...b("Måske sendt", "Perhaps sent"), look: { severity: "warning", icon: "Warning" } },
      },
      required: true,
    }),
    rule: choice({
      column: "ReminderRule",
      label: b("Regel", "Rule"),
      choices: {
        weekAhead: b("7 arbejdsdage før", "7 working days ahead"),
        dayAhead: b("Dagen før", "The day before"),
        onDay: b("På dagen", "On the day"),
        dayLate: b("Dagen efter", "The day after"),
        weekLate: b("7 arbejdsdage efter", "7 working days after"),
        lead: b("Årshjulets varsel", "The wheel's notice"),
      },
      on: ["reminder"],
    }),
    what: choice({
      column: "ReminderWhat",
      label: b("Slags", "Kind"),
      choices: {
        deadline: b("Frist", "Deadline"),
        evaluation: b("Evaluering", "Evaluation"),
        status: b("Manglende status", "Missing status"),
        activity: b("Aktivitet i årshjulet", "Activity of the wheel"),
        collaboration: b("Evaluering af samarbejde", "Evaluation of a collaboration"),
        confirmation: b("Manglende bekræftelse af aftale", "Missing confirmation of an agreement"),
      },
      on: ["reminder"],
    }),
    about: number({
      column: "AboutRow",
      label: b("Rækkens nummer", "Row's number"),
      description: b(
        "Målet, handlingen, aktiviteten eller samarbejdet.",
        "The goal, the action, the activity or the collaboration.",
      ),
      on: ["reminder"],
      indexed: true,
      hidden: true,
    }),
    due: dayField({ column: "DueDate", label: b("Frist", "Deadline"), on: ["reminder"] }),
    sentOn: dayField({ column: "SentOn", label: b("Sendt den", "Sent on"), on: ["reminder"] }),
    attempt: number({ column: "Attempt", label: b("Forsøg", "Attempt"), min: 0, on: ["reminder"] }),
    channel: text({ column: "Channel", label: b("Kanal", "Channel"), on: ["reminder"] }),
    card: text({
      column: "CardId",
      label: b("Kortets nummer", "Card number"),
      on: ["reminder"],
      hidden: true,
    }),
    error: note({ column: "ErrorText", label: b("Hvad gik galt", "What went wrong") }),
    run: text({
      column: "RunId",
      label: b("Kørslens nummer", "Run number"),
      description: b("Den kørsel, der sidst tog fat i rækken.", "The run that last took hold of the row."),
      hidden: true,
    }),
    place: text({
      column: "Place",
      label: b("Sted i Rettesnor", "Place in Rettesnor"),
      on: ["reminder"],
      hidden: true,
    }),
    runner: text({
      column: "Runner",
      label: b("Maskine", "Machine"),
      description: b("Maskine og proces, mens jobbet kører.", "Machine and process while the job runs."),
      on: ["run"],
      hidden: true,
    }),
    sent: number({ column: "SentCount", label: b("Sendt", "Sent"), on: ["run"] }),
    failed: number({ column: "FailedCount", label: b("Ikke sendt", "Not sent"), on: ["run"] }),
    withoutChannel: note({
      column: "WithoutChannel",
      label: b("Uden kanal", "Without a channel"),
      description: b(
        "Korte navne på de afdelinger, som jobbet ikke kender en kanal til. Adresserne selv står her aldrig.",
        "The keys of the departments for which the job knows no channel. The addresses themselves never stand here.",
      ),
      on: ["run"],
    }),
    muted: note({
      column: "Muted",
      label: b("Får ingen kort", "Get no cards"),
      description: b(
        "Korte navne på de afdelinger, som efter aftale ikke får kort.",
        "The keys of the departments that have agreed to get no cards.",
      ),
      on: ["run"],
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Sendt",
      title: b("Sendt", "Sent"),
      fields: ["sentOn", "departmentKey", "title", "rule", "state", "attempt"],
      where: { all: [lately, { kind: "reminder" }] },
      sort: ["-id"],
      isDefault: true,
    },
    {
      name: "Fejl",
      title: b("Kom ikke frem", "Did not arrive"),
      fields: ["day", "departmentKey", "title", "state", "attempt", "error"],
      where: {
        all: [
          lately,
          {
            any: [
              { field: "state", is: "equal", value: "failed" },
              { field: "state", is: "equal", value: "uncertain" },
              { field: "state", is: "equal", value: "pending" },
            ],
          },
        ],
      },
      sort: ["-id"],
    },
    {
      name: "Koersler",
      title: b("Kørsler", "Runs"),
      fields: ["day", "state", "sent", "failed", "error", "withoutChannel", "createdAt"],
      where: { all: [lately, { kind: "run" }] },
      sort: ["-id"],
    },
  ],
});

export type ReminderRow = Entity<typeof reminders>;
