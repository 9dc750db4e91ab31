/** Organisation: the municipality's director areas, departments and units, whose plans the other lists hold. */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { lookup, number, person, text } from "../field.ts";

export const organisation = defineList({
  name: "Organisation",
  title: b("Organisation", "Organisation"),
  description: b(
    "Direktørområder, afdelinger og enheder. Navne og ledere kan rettes her.",
    "Director areas, departments and units. Names and heads can be changed here.",
  ),
  rights: "common",
  kinds: {
    directorArea: {
      label: b("Direktørområde", "Director area"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C01",
      description: b(
        "Et område med en direktør og afdelinger under sig.",
        "An area with a director and departments.",
      ),
    },
    department: {
      label: b("Afdeling", "Department"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C02",
      description: b("En afdeling eller en stab.", "A department or a central staff function."),
    },
    unit: {
      label: b("Enhed", "Unit"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C03",
      description: b(
        "En skole, et dagtilbud eller et team i en afdeling.",
        "A school, a day-care centre or a team.",
      ),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Navn", "Name"), required: true }),
    key: text({
      column: "OrgKey",
      label: b("Kort navn", "Short name"),
      description: b(
        "Bruges i adresser og mappenavne. Må ikke ændres.",
        "Used in addresses and folder names. Must not change.",
      ),
      required: true,
      unique: true,
      indexed: true,
    }),
    parent: lookup({ column: "Parent", label: b("Hører under", "Belongs to"), target: "Organisation" }),
    head: person({ column: "Head", label: b("Leder", "Head") }),
    order: number({ column: "SortOrder", label: b("Rækkefølge", "Order"), hidden: true }),
  },
  views: [
    {
      name: "Organisation",
      title: b("Hele organisationen", "The whole organisation"),
      fields: ["title", "kind", "parent", "head", "key"],
      sort: ["order"],
      isDefault: true,
    },
    {
      name: "Afdelinger",
      title: b("Afdelinger", "Departments"),
      fields: ["title", "parent", "head"],
      where: { kind: "department" },
      sort: ["order"],
    },
  ],
});

export type OrganisationUnit = Entity<typeof organisation>;
