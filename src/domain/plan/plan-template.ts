/**
 * The municipality's template of a plan: what stands in it before anybody has written a word. Data; changing it changes
 * new plans only.
 */
import type { Plan } from "../../schema/lists/plans.ts";

export interface PlanTemplate {
  /** How many calendar years it covers. */
  readonly years: number;
  /** Titles of chapters, in order. */
  readonly chapters: readonly string[];
  /** Titles of focus areas that every plan of this kind has. */
  readonly focusAreas: readonly string[];
  /** The council's selected objectives are offered as the plan's first goals. */
  readonly offersObjectives: boolean;
}

/** The focus area that every virksomhedsplan has. */
const environment = "Lokale miljømål";

/** By kind of plan (concept: virksomhedsplan and målplan). */
export const planTemplates: Readonly<Record<Plan["kind"], PlanTemplate>> = {
  businessPlan: {
    years: 2,
    chapters: ["Forord", "Hvem er vi?", "Hvorfor er vi her?", "Hvor står vi?"],
    focusAreas: [environment],
    offersObjectives: false,
  },
  goalPlan: { years: 1, chapters: [], focusAreas: [], offersObjectives: true },
};
