/** A site with our lists and a plan of Økonomi & Stab, in which a test's people write. */
import { day } from "../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../src/schema/lists/plan-elements.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { readOrganisation } from "../../src/sharepoint/reading/read-organisation.ts";
import type { OrganisationUnit } from "../../src/schema/lists/organisation.ts";
import type { Site } from "../../src/sharepoint/sending/connect.ts";
import { readRow } from "../../src/sharepoint/reading/read-row.ts";
import { people, type Embedded } from "./embedded.ts";
import { openProvisioned } from "./provisioned.ts";

export const department = "oekonomi-stab";

export interface WritingScene {
  readonly embedded: Embedded;
  /** The site as the plan's department head sees it. */
  readonly anne: Site;
  /** As one of her people. */
  readonly bo: Site;
  readonly plan: number;
  readonly organisation: readonly OrganisationUnit[];
  newGoal(title?: string): Promise<PlanElement>;
}

export async function openWritingScene(): Promise<WritingScene> {
  const embedded = await openProvisioned();
  const anne = embedded.as(people.anne);
  const draft = {
    title: "Plan",
    owner: 1,
    from: day("2026-01-01"),
    to: day("2026-12-31"),
    state: "draft",
  } as const;
  const { id: plan } = await addRow(anne, plans, "goalPlan", draft, { department });
  return {
    embedded,
    anne,
    bo: embedded.as(people.bo),
    plan,
    organisation: await readOrganisation(anne),
    newGoal: async (title = "Mål") => {
      const { id } = await addRow(anne, planElements, "goal", { title, plan }, { department });
      return readRow(anne, planElements, id);
    },
  };
}
