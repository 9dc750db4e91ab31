/**
 * Confirmations: a party's word that it stands by an agreement as it read at that moment. Only ever added, so that
 * nobody's signature can be changed.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { lookup, note, text } from "../field.ts";
import { clientKey, departmentKey } from "./shared-fields.ts";

export const confirmations = defineList({
  name: "Confirmations",
  title: b("Bekræftelser", "Confirmations"),
  description: b(
    "Parternes bekræftelser af samarbejdsaftaler. Afdelingerne kan tilføje, men ikke rette eller slette.",
    "The parties' confirmations of agreements. Departments may add, but neither change nor delete.",
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
  ],
});

export type ConfirmationRow = Entity<typeof confirmations>;
