/** A plan written for a test, through the same code that stores everybody's rows. */
import { day } from "../../src/schema/day.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import { addRows, type AddOutcome } from "../../src/sharepoint/writing/add-rows.ts";
import { connect } from "../../src/sharepoint/sending/connect.ts";
import { readOrganisation } from "../../src/sharepoint/reading/read-organisation.ts";
import type { Product } from "./start-product.ts";
import { egelunders } from "./town-rows.ts";

interface WrittenFocusArea {
  readonly title: string;
  readonly goals: readonly {
    readonly title: string;
    readonly description?: string;
    readonly action?: string;
  }[];
}

interface WrittenPlan {
  readonly id: number;
  /** By title. */
  readonly goals: ReadonlyMap<string, number>;
}

/** Gives a department a plan for 2026 with these focus areas and goals. @throws when a row is refused */
export async function writePlan(
  product: Product,
  department: string,
  focusAreas: readonly WrittenFocusArea[],
): Promise<WrittenPlan> {
  const site = connect({ siteUrl: product.siteUrl, getToken: () => Promise.resolve(egelunders.admin) });
  const owner = (await readOrganisation(site)).find((unit) => unit.key === department)?.id;
  const options = { department };
  const period = { from: day("2026-01-01"), to: day("2026-12-31") };
  const [id = 0] = idsIn(
    await addRows(
      site,
      plans,
      [{ kind: "goalPlan", draft: { title: "Målplan til prøve", owner, ...period, state: "approved" } }],
      options,
    ),
  );
  const inPlan = { plan: id, planKey: id };
  const areas = idsIn(
    await addRows(
      site,
      planElements,
      focusAreas.map(({ title }, order) => ({ kind: "focusArea", draft: { title, order, ...inPlan } })),
      options,
    ),
  );
  const goals = focusAreas.flatMap((area, index) =>
    area.goals.map((goal) => ({ ...goal, parent: areas[index] ?? 0 })),
  );
  const ids = idsIn(
    await addRows(
      site,
      planElements,
      goals.map(({ title, description, parent }, order) => ({
        kind: "goal",
        draft: {
          title,
          parent,
          order,
          due: day("2026-12-31"),
          ...(description !== undefined && { description }),
          ...inPlan,
        },
      })),
      options,
    ),
  );
  const actions = goals.flatMap(({ action }, index) =>
    action === undefined ? [] : [{ action, parent: ids[index] }],
  );
  idsIn(
    await addRows(
      site,
      planElements,
      actions.map(({ action, parent }) => ({ kind: "action", draft: { title: action, parent, ...inPlan } })),
      options,
    ),
  );
  return { id, goals: new Map(goals.map(({ title }, index) => [title, ids[index] ?? 0])) };
}

function idsIn(outcomes: readonly AddOutcome[]): readonly number[] {
  return outcomes.map((outcome) => {
    if ("error" in outcome) throw outcome.error;
    return outcome.id;
  });
}
