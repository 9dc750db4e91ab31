/**
 * What an agreement on a level holds: its sections in order, with the guidance of the model's rows. Each level adds
 * sections to the one before.
 */
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { levelOrder } from "./level.ts";

/** The sections in the order in which they stand on the sheet. */
export const sectionNames = [
  "aim",
  "receiver",
  "jointGoals",
  "expectations",
  "roles",
  "coordination",
  "involvement",
  "decisions",
  "evaluation",
  "experience",
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Section {
  readonly name: SectionName;
  readonly guide: string;
  /** The level that brings it in. */
  readonly since: CollaborationLevel;
}

/**
 * The sections of a level. The guidance is that of the closest level which has one; a section that no row speaks of is
 * left out.
 */
export function sectionsOf(
  level: CollaborationLevel,
  templates: readonly CollaborationTemplate[],
): readonly Section[] {
  const upTo = levelOrder.slice(0, levelOrder.indexOf(level) + 1);
  return sectionNames.flatMap((name) => {
    const spoken = upTo.filter((each) => guideOf(templates, each, name) !== "");
    const [since] = spoken;
    const closest = spoken.at(-1);
    if (since === undefined || closest === undefined) return [];
    return [{ name, guide: guideOf(templates, closest, name), since }];
  });
}

/** The model's row for a level. */
export function templateOf(
  level: CollaborationLevel,
  templates: readonly CollaborationTemplate[],
): CollaborationTemplate | undefined {
  return templates.find((template) => template.level === level);
}

function guideOf(
  templates: readonly CollaborationTemplate[],
  level: CollaborationLevel,
  name: SectionName,
): string {
  return templateOf(level, templates)?.[name].trim() ?? "";
}
