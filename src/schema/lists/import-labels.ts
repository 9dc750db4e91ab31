/**
 * What people have answered, while they brought plans in, that their documents' own headings announce ("Fra
 * morgenkrydset" lists signs), so that nobody in the municipality is asked the same again.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

/** What a document's heading can announce. */
export const labelRoles = {
  goal: b("Mål", "Goal"),
  description: b("Beskrivelse", "Description"),
  actions: b("Handlinger", "Actions"),
  indicators: b("Tegn og målindikatorer", "Signs and indicators"),
  followUp: b("Status", "Status"),
  responsible: b("Hvem der er ansvarlig", "Who is responsible"),
  due: b("Frist", "Deadline"),
  detail: b("Andet", "Something else"),
} as const;

export const importLabels = defineList({
  name: "ImportLabels",
  title: b("Overskrifter i dokumenter", "Headings in documents"),
  description: b(
    "Hvad afdelingerne har svaret, at deres dokumenters egne overskrifter står for. Den nyeste række om en overskrift gælder. En række kan slettes, så bliver der spurgt igen.",
    "What the departments have answered that their documents' own headings stand for. The newest row about a heading holds. A row may be deleted; then people are asked again.",
  ),
  rights: "department",
  kinds: {
    label: {
      label: b("Overskrift", "Heading"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C7A",
      description: b("Hvad der står under en overskrift.", "What stands below a heading."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Overskrift", "Heading"), required: true }),
    announces: choice({
      column: "Announces",
      label: b("Det, der står under", "What stands below"),
      choices: labelRoles,
      required: true,
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Overskrifter",
      title: b("Alle overskrifter", "All headings"),
      fields: ["title", "announces", "departmentKey", "author", "createdAt"],
      sort: ["title", "-id"],
      isDefault: true,
    },
  ],
});

export type ImportLabel = Entity<typeof importLabels>;
