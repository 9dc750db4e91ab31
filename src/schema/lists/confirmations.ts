/**
 * Confirmations: a party's word that it stands by an agreement as it read at that moment, and what the parties have
 * found when they evaluated it. Only ever added, so that nobody's signature or judgement can be changed.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { dayField, lookup, note, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

export const confirmations = defineList({
  name: "Confirmations",
  title: b("Bekræftelser", "Confirmations"),
  description: b(
    "Parternes bekræftelser og evalueringer af samarbejdsaftaler. Afdelingerne kan tilføje, men ikke rette eller slette.",
    "The parties' confirmations and evaluations of agreements. Departments may add, but neither change nor delete.",
  ),
  rights: "department-append",
  kinds: {
    confirmation: {
      label: b("Bekræftelse", "Confirmation"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C74",
      description: b("Parten står ved aftalen.", "The party stands by the agreement."),
    },
    retraction: {
      label: b("Fortrudt bekræftelse", "Retracted confirmation"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C75",
      description: b("Parten trækker sin bekræftelse tilbage.", "The party takes its confirmation back."),
    },
    evaluation: {
      label: b("Evaluering", "Evaluation"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C76",
      description: b("Hvad en part har set undervejs.", "What a party has found underway."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Overskrift", "Heading"), hidden: true }),
    agreement: lookup({
      column: "Agreement",
      label: b("Aftale", "Agreement"),
      target: "Collaborations",
      required: true,
    }),
    confirmed: note({
      column: "ConfirmedText",
      label: b("Det, der blev bekræftet", "What was confirmed"),
      on: ["confirmation"],
    }),
    evaluatedDay: dayField({
      column: "EvaluatedDay",
      label: b("Evalueringen af", "The evaluation of"),
      description: b("Den dag, der var aftalt.", "The day that was agreed on."),
      on: ["evaluation"],
    }),
    evaluation: note({
      column: "EvaluationText",
      label: b("Evaluering", "Evaluation"),
      description: b(
        "Hvad virker, hvad virker ikke, og hvad gør I nu?",
        "What works, what does not, and what do you do now?",
      ),
      required: true,
      on: ["evaluation"],
    }),
    departmentKey,
    clientKey,
  },
  views: [
    {
      name: "Bekraeftelser",
      title: b("Alle bekræftelser", "All confirmations"),
      fields: ["agreement", "departmentKey", "kind", "author", "createdAt"],
      sort: ["-id"],
      isDefault: true,
    },
    {
      name: "Evalueringer",
      title: b("Evalueringer", "Evaluations"),
      fields: ["agreement", "departmentKey", "evaluatedDay", "evaluation", "author", "createdAt"],
      where: { kind: "evaluation" },
      sort: ["-id"],
    },
  ],
});

export type ConfirmationRow = Entity<typeof confirmations>;
