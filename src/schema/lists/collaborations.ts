/**
 * Collaborations: an agreement in the folder of the department that started it, and a contribution in each other
 * party's own folder. Both hold the shared parts as that party last wrote them; which one counts is said in
 * `src/domain/collaboration/collaboration.ts`.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, lookup, lookups, note, person, text } from "../field.ts";
import { collaborationLevels } from "./collaboration-levels.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

/** So that what was confirmed fits into one cell of the list of confirmations. */
const partLimit = 10_000;

export const collaborations = defineList({
  name: "Collaborations",
  title: b("Samarbejder", "Collaborations"),
  description: b(
    "Aftaler om samarbejde på tværs af afdelinger. Hver part skriver i sin egen række.",
    "Agreements on collaboration across departments. Each party writes in a row of its own.",
  ),
  rights: "department",
  kinds: {
    agreement: {
      label: b("Samarbejdsaftale", "Agreement"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C72",
      description: b("Det, parterne er enige om.", "What the parties agree on."),
    },
    contribution: {
      label: b("Parts bidrag", "Party's contribution"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C73",
      description: b("Det, en anden part har skrevet i aftalen.", "What another party wrote."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    agreement: lookup({
      column: "Agreement",
      label: b("Aftale", "Agreement"),
      target: "Collaborations",
      on: ["contribution"],
    }),
    level: choice({
      column: "CollaborationLevel",
      label: b("Niveau", "Level"),
      choices: collaborationLevels,
      on: ["agreement"],
    }),
    parties: lookups({
      column: "Parties",
      label: b("Parter", "Parties"),
      target: "Organisation",
      on: ["agreement"],
    }),
    goals: lookups({ column: "Goals", label: b("Mål i planerne", "Goals in plans"), target: "PlanElements" }),
    state: choice({
      column: "CollaborationState",
      label: b("Tilstand", "State"),
      choices: {
        ongoing: { ...b("I gang", "Ongoing"), look: { severity: "low", icon: "Clock" } },
        ended: { ...b("Afsluttet", "Ended"), look: { severity: "neutral", icon: "Archive" } },
      },
    }),
    endedOn: dayField({ column: "EndedOn", label: b("Afsluttet den", "Ended on") }),
    learnt: note({
      column: "Learnt",
      label: b("Det lærte vi", "What we learnt"),
      limit: partLimit,
    }),
    contact: person({ column: "Contact", label: b("Kontaktperson", "Contact") }),
    aim: note({ column: "Aim", label: b("Formål", "Aim"), limit: partLimit }),
    receiver: note({
      column: "Receiver",
      label: b("Set med modtagerens øjne", "As the receiver sees it"),
      limit: partLimit,
    }),
    jointGoals: note({
      column: "JointGoals",
      label: b("Mål for samarbejdet", "Goals for the collaboration"),
      limit: partLimit,
    }),
    expects: note({
      column: "Expects",
      label: b("Det forventer vi af jer", "What we expect of you"),
      limit: partLimit,
    }),
    offers: note({
      column: "Offers",
      label: b("Det kan I forvente af os", "What you can expect of us"),
      limit: partLimit,
    }),
    unsettled: note({
      column: "Unsettled",
      label: b("Det mangler vi at blive enige om", "What we have yet to agree on"),
      limit: partLimit,
    }),
    roles: note({ column: "Roles", label: b("Hvem gør hvad", "Who does what"), limit: partLimit }),
    coordination: note({
      column: "Coordination",
      label: b("Sådan koordinerer vi", "How we coordinate"),
      limit: partLimit,
    }),
    involvement: note({
      column: "Involvement",
      label: b("Medvirken fra dem, det handler om", "Involvement of those concerned"),
      limit: partLimit,
    }),
    decisions: note({
      column: "Decisions",
      label: b("Beslutninger, tid og penge", "Decisions, time and money"),
      limit: partLimit,
    }),
    startsOn: dayField({ column: "StartsOn", label: b("Begynder", "Begins") }),
    evaluateOn: dayField({
      column: "EvaluateOn",
      label: b("Evalueres første gang", "First evaluation"),
      indexed: true,
    }),
    rhythm: choice({
      column: "EvaluationRhythm",
      label: b("Derefter", "After that"),
      choices: {
        month: b("Hver måned", "Every month"),
        quarter: b("Hvert kvartal", "Every quarter"),
        halfYear: b("Hvert halve år", "Every half year"),
      },
    }),
    endsOn: dayField({ column: "EndsOn", label: b("Sidste evaluering", "Last evaluation") }),
    evaluation: note({
      column: "Evaluation",
      label: b("Sådan evaluerer vi", "How we evaluate"),
      limit: partLimit,
    }),
    experience: note({
      column: "Experience",
      label: b("Sådan deler vi erfaringer", "How we share experience"),
      limit: partLimit,
    }),
    participants: note({
      column: "Participants",
      label: b("Deltagere", "Participants"),
      description: b(
        "En linje for hver: afdelingens korte navn, kolon, navn og e-mail i spidse parenteser.",
        "A line for each: the department's short name, a colon, name and e-mail in angle brackets.",
      ),
      limit: partLimit,
    }),
    turns: note({
      column: "Turns",
      label: b("Ændringernes rækkefølge", "Order of changes"),
      limit: 2000,
      hidden: true,
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Samarbejder",
      title: b("Samarbejder i gang", "Ongoing collaborations"),
      fields: ["title", "level", "parties", "evaluateOn", "endsOn", "contact"],
      where: { all: [{ kind: "agreement" }, { field: "state", is: "other", value: "ended" }] },
      sort: ["evaluateOn"],
      isDefault: true,
    },
    {
      name: "AlleSamarbejder",
      title: b("Alle samarbejder", "All collaborations"),
      fields: ["title", "level", "parties", "state", "startsOn", "endsOn"],
      where: { kind: "agreement" },
      sort: ["-id"],
    },
    {
      name: "Bidrag",
      title: b("Parternes bidrag", "The parties' contributions"),
      fields: ["agreement", "departmentKey", "expects", "offers", "unsettled", "modifiedAt"],
      sort: ["agreement"],
    },
    {
      name: "Kalender",
      title: b("Evalueringer i kalender", "Evaluations in a calendar"),
      fields: ["title", "evaluateOn", "endsOn"],
      where: { all: [{ kind: "agreement" }, { field: "evaluateOn", is: "filled" }] },
      layout: { calendar: { start: "evaluateOn" } },
    },
  ],
});

export type CollaborationRow = Entity<typeof collaborations>;
