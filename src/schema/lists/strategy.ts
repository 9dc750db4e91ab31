/**
 * Strategy: what the plans answer. Vision, policies with their objectives, the council's yearly selection, the
 * directors' focus areas.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, dayField, flag, lookup, lookups, note, number, text } from "../field.ts";

export const strategy = defineList({
  name: "Strategy",
  title: b("Strategi", "Strategy"),
  description: b(
    "Vision, politikker, målsætninger, årets udvalgte målsætninger og direktørforums indsatsområder.",
    "Vision, policies, objectives, the year's selected objectives and the directors' focus areas.",
  ),
  rights: "common",
  kinds: {
    vision: {
      label: b("Vision", "Vision"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C11",
      description: b("Den ene tekst over alt andet.", "The one text above everything."),
    },
    policy: {
      label: b("Politik", "Policy"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C12",
      description: b("Vedtaget for fire år: fremtidsscenarie og målsætninger.", "Adopted for four years."),
    },
    objective: {
      label: b("Målsætning", "Objective"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C13",
      description: b(
        "En retning, fra en politik eller en budgetaftale.",
        "A direction, from a policy or a budget agreement.",
      ),
    },
    selection: {
      label: b("Udvælgelse", "Selection"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C14",
      description: b(
        "De målsætninger, der arbejdes med i et år.",
        "The objectives that are worked on in a year.",
      ),
    },
    strategicFocusArea: {
      label: b("Direktørforums indsatsområde", "Directors' focus area"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C15",
      description: b("Udpeges for to år ad gangen.", "Named for two years at a time."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Titel", "Title"), required: true }),
    description: note({ column: "Body", label: b("Tekst", "Text") }),
    policy: lookup({
      column: "Policy",
      label: b("Politik", "Policy"),
      target: "Strategy",
      on: ["objective"],
    }),
    source: choice({
      column: "ObjectiveSource",
      label: b("Kommer fra", "Comes from"),
      choices: { policy: b("Politik", "Policy"), budgetAgreement: b("Budgetaftale", "Budget agreement") },
      on: ["objective"],
    }),
    objectives: lookups({
      column: "Objectives",
      label: b("Udvalgte målsætninger", "Selected objectives"),
      target: "Strategy",
      on: ["selection"],
    }),
    year: number({
      column: "PlanYear",
      label: b("År", "Year"),
      min: 2000,
      max: 2100,
      isYear: true,
      indexed: true,
      on: ["objective", "selection"],
    }),
    from: dayField({
      column: "ValidFrom",
      label: b("Gælder fra", "Valid from"),
      on: ["policy", "strategicFocusArea"],
    }),
    to: dayField({
      column: "ValidTo",
      label: b("Gælder til", "Valid to"),
      indexed: true,
      on: ["policy", "strategicFocusArea"],
    }),
    track: text({ column: "Track", label: b("Spor", "Track"), on: ["strategicFocusArea"] }),
    mustBeAnswered: flag({
      column: "MustBeAnswered",
      label: b("Skal honoreres i planer på alle niveauer", "Must be answered in plans at all levels"),
      on: ["strategicFocusArea"],
    }),
    order: number({ column: "SortOrder", label: b("Rækkefølge", "Order"), hidden: true }),
  },
  views: [
    {
      name: "Strategi",
      title: b("Alt", "Everything"),
      fields: ["title", "kind", "policy", "from", "to"],
      sort: ["order"],
      isDefault: true,
    },
    {
      name: "Maalsaetninger",
      title: b("Målsætninger", "Objectives"),
      fields: ["title", "policy", "source", "year"],
      where: { kind: "objective" },
      sort: ["order"],
      group: ["policy"],
    },
    {
      name: "Indsatsomraader",
      title: b("Direktørforums indsatsområder", "Directors' focus areas"),
      fields: ["title", "track", "from", "to", "mustBeAnswered"],
      where: { kind: "strategicFocusArea" },
      sort: ["order"],
    },
  ],
});

export type StrategyElement = Entity<typeof strategy>;
