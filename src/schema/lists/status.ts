/**
 * Status: what was said of goals and actions, and what was observed of indicators. Rows are only ever added; a
 * withdrawal is a further row.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, links, lookup, note, number, text } from "../field.ts";
import { assessments } from "./assessments.ts";
import { clientKey, departmentKey, planKey } from "./shared-fields.ts";

export const status = defineList({
  name: "Status",
  title: b("Status", "Status"),
  description: b(
    "Status på mål og handlinger og observationer af tegn. Afdelingerne kan tilføje, men ikke rette eller slette.",
    "Status of goals and actions and observations of signs. Departments may add, but neither change nor delete.",
  ),
  rights: "department-append",
  kinds: {
    statusUpdate: {
      label: b("Status", "Status update"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C41",
      description: b(
        "Hvordan et mål eller en handling går i en periode.",
        "How a goal or an action goes in a period.",
      ),
    },
    observation: {
      label: b("Observation", "Observation"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C42",
      description: b("Et tal eller en iagttagelse af et tegn.", "A figure or an observation of a sign."),
    },
    withdrawal: {
      label: b("Tilbagetrækning", "Withdrawal"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C43",
      description: b("Trækker en tidligere række tilbage.", "Takes an earlier row back."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Overskrift", "Heading"), hidden: true }),
    element: lookup({
      column: "Element",
      label: b("Mål eller handling", "Goal or action"),
      target: "PlanElements",
      required: true,
    }),
    period: text({
      column: "StatusPeriod",
      label: b("Kvartal", "Quarter"),
      description: b(
        "Det kvartal, status gælder for: 2026-K4.",
        "The quarter that the status counts for: 2026-K4.",
      ),
      indexed: true,
      on: ["statusUpdate", "observation"],
    }),
    assessment: choice({
      column: "Assessment",
      label: b("Vurdering", "Assessment"),
      choices: assessments,
      on: ["statusUpdate"],
    }),
    text: note({ column: "Body", label: b("Tekst", "Text"), on: ["statusUpdate", "observation"] }),
    documentation: note({
      column: "Documentation",
      label: b("Dokumentation", "Documentation"),
      description: b("Det, der viser, at det går, som du skriver.", "What proves it."),
      on: ["statusUpdate"],
    }),
    links: links({
      column: "DocumentationLinks",
      label: b("Links", "Links"),
      on: ["statusUpdate", "observation"],
    }),
    value: number({ column: "ObservedValue", label: b("Tal", "Figure"), decimals: 2, on: ["observation"] }),
    observedOn: dayField({
      column: "ObservedOn",
      label: b("Observeret den", "Observed on"),
      on: ["observation"],
    }),
    withdraws: number({
      column: "Withdraws",
      label: b("Trækker række tilbage", "Withdraws row"),
      on: ["withdrawal"],
      hidden: true,
    }),
    planKey,
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "NyesteStatus",
      title: b("Nyeste status", "Latest status"),
      fields: ["element", "assessment", "text", "period", "author", "createdAt"],
      where: { kind: "statusUpdate" },
      sort: ["-id"],
      isDefault: true,
    },
    {
      name: "MinStatus",
      title: b("Det, jeg har skrevet", "What I wrote"),
      fields: ["element", "assessment", "text", "period", "createdAt"],
      where: { field: "author", is: "me" },
      sort: ["-id"],
    },
    {
      name: "KraeverOpmaerksomhed",
      title: b("Kræver opmærksomhed eller afviger", "Needs attention or off track"),
      fields: ["element", "assessment", "text", "period", "author", "createdAt"],
      where: {
        any: [
          { field: "assessment", is: "equal", value: "attention" },
          { field: "assessment", is: "equal", value: "offTrack" },
        ],
      },
      sort: ["-id"],
    },
    {
      name: "Observationer",
      title: b("Observationer af tegn", "Observations of signs"),
      fields: ["element", "value", "text", "observedOn", "author"],
      where: { kind: "observation" },
      sort: ["-id"],
    },
  ],
});

export type StatusRow = Entity<typeof status>;
