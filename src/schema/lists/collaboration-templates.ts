/**
 * The model for collaboration across departments: one row for each level, which the secretariat edits. A part of the
 * agreement belongs to a level when its guidance is filled in there or on a level before.
 */
import { bilingual as b } from "../bilingual.ts";
import { defineList } from "../define-list.ts";
import type { Entity } from "../entity.ts";
import { choice, note, number, text } from "../field.ts";
import { collaborationLevels } from "./collaboration-levels.ts";
import { collaborationModel } from "./collaboration-model.ts";

const guide = (column: string, da: string, en: string) => note({ column, label: b(da, en), limit: 2000 });

export const collaborationTemplates = defineList({
  name: "CollaborationTemplates",
  title: b("Samarbejdsmodel", "Collaboration model"),
  description: b(
    "Modellen for tværfagligt samarbejde: en række for hvert niveau. Vejledningerne kan rettes her. En del af aftalen er med, når dens vejledning er udfyldt på niveauet eller på et før det.",
    "The model for collaboration across departments: a row for each level. The guidance can be changed here. A part of the agreement is included when its guidance is filled in on the level or on one before.",
  ),
  rights: "common",
  kinds: {
    template: {
      label: b("Samarbejdsniveau", "Level of collaboration"),
      contentTypeId: "0x01006D1E0A3C5B7F4E2A9C8D1F2E3A4B5C71",
      description: b("Hvad en aftale på niveauet rummer.", "What an agreement on the level holds."),
    },
  },
  fields: {
    title: text({ column: "Title", label: b("Navn", "Name"), required: true }),
    key: text({
      column: "TemplateKey",
      label: b("Kort navn", "Short name"),
      required: true,
      unique: true,
      indexed: true,
      hidden: true,
    }),
    level: choice({
      column: "CollaborationLevel",
      label: b("Niveau", "Level"),
      choices: collaborationLevels,
      required: true,
    }),
    order: number({ column: "SortOrder", label: b("Rækkefølge", "Order"), hidden: true }),
    summary: note({ column: "Summary", label: b("Kort fortalt", "In short"), limit: 500 }),
    when: note({ column: "WhenToUse", label: b("Vælg det, når", "Choose it when"), limit: 2000 }),
    aim: guide("AimGuide", "Vejledning: formål", "Guidance: aim"),
    receiver: guide("ReceiverGuide", "Vejledning: modtagerens blik", "Guidance: the receiver's view"),
    expectations: guide("ExpectationsGuide", "Vejledning: forventninger", "Guidance: expectations"),
    jointGoals: guide("JointGoalsGuide", "Vejledning: mål for samarbejdet", "Guidance: goals"),
    roles: guide("RolesGuide", "Vejledning: roller", "Guidance: roles"),
    coordination: guide("CoordinationGuide", "Vejledning: koordinering", "Guidance: coordination"),
    involvement: guide("InvolvementGuide", "Vejledning: medvirken", "Guidance: involvement"),
    decisions: guide("DecisionsGuide", "Vejledning: beslutninger", "Guidance: decisions"),
    evaluation: guide("EvaluationGuide", "Vejledning: evaluering", "Guidance: evaluation"),
    experience: guide("ExperienceGuide", "Vejledning: erfaringer", "Guidance: experience"),
  },
  defaults: collaborationModel,
  views: [
    {
      name: "Niveauer",
      title: b("De tre niveauer", "The three levels"),
      fields: ["title", "level", "summary", "when"],
      sort: ["order"],
      isDefault: true,
    },
  ],
});

export type CollaborationTemplate = Entity<typeof collaborationTemplates>;
