/**
 * What a plan holds when somebody wants to delete it: what goes with it, what keeps it, and which agreements lead to
 * it.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import type { CollaborationRow } from "../../schema/lists/collaborations.ts";
import type { ConfirmationRow } from "../../schema/lists/confirmations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { siftCollaborations, starterOf } from "../belonging/collaborations-that-count.ts";
import { departmentOfPlan, siftPlanRows, type PlanRows } from "../belonging/plans-that-count.ts";

export interface PlanContents {
  readonly plan: Plan;
  /** SharePoint's word on whether the person may write in the plan's row. */
  readonly mayWrite: boolean;
  readonly elements: readonly PlanElement[];
  /** What somebody has said of what stands in the plan, withdrawals included. */
  readonly given: readonly StatusRow[];
  /** Status that came in together with the plan, from a document. */
  readonly brought: readonly StatusRow[];
  /** SharePoint's word on whether the person may delete all of `given` and `brought`. Departments may only add. */
  readonly mayDeleteStatus: boolean;
  /**
   * Titles of the agreements, ended ones included, that the plan's department has a part in and that name a goal of the
   * plan.
   */
  readonly agreements: readonly string[];
}

/**
 * What counts of a plan's rows, parted by where it came from. Rows that others have planted beside it are none of it.
 */
export function contentsOf(
  plan: Plan,
  read: PlanRows & {
    readonly collaborations: readonly CollaborationRow[];
    readonly confirmations: readonly ConfirmationRow[];
  },
  organisation: readonly OrganisationUnit[],
): Pick<PlanContents, "elements" | "given" | "brought" | "agreements"> {
  const { elements, status } = siftPlanRows(plan, read, organisation);
  const isBrought = ({ clientKey }: StatusRow) =>
    plan.clientKey !== undefined && clientKey?.startsWith(`${plan.clientKey}/`) === true;
  return {
    elements,
    given: status.filter((one) => !isBrought(one)),
    brought: status.filter(isBrought),
    agreements: agreementsOn(new Set(elements.map(({ id }) => id)), departmentOfPlan(plan, organisation), {
      ...siftCollaborations(read.collaborations, read.confirmations, organisation),
    }),
  };
}

/**
 * Another department may name whom it likes as a party: it is one's own agreement once one has started it, written in
 * it or confirmed it.
 */
function agreementsOn(
  elements: ReadonlySet<number>,
  department: string | undefined,
  { agreements, contributions, confirmations }: ReturnType<typeof siftCollaborations>,
): readonly string[] {
  const inOwnFolder = ({ folder }: { readonly folder: string }) => folder === department;
  const taken = new Set(
    [...contributions, ...confirmations].filter(inOwnFolder).map(({ agreement }) => agreement),
  );
  return agreements
    .filter((agreement) => {
      const starter = starterOf(agreement);
      return starter === undefined || starter === department || taken.has(agreement.id);
    })
    .filter(({ id, goals }) =>
      [goals, ...contributions.filter(({ agreement }) => agreement === id).map((row) => row.goals)].some(
        (named) => named.some((goal) => elements.has(goal)),
      ),
    )
    .map(({ title }) => title);
}

/**
 * Why a plan cannot be deleted as it stands, or by this person; undefined when it can. SharePoint has its own say when
 * it is done.
 */
export function reasonToStay({
  plan,
  given,
  mayDeleteStatus,
}: Pick<PlanContents, "plan" | "given" | "mayDeleteStatus">): Bilingual | undefined {
  if (plan.state !== "draft") {
    return bilingual(
      "Planen er ikke længere en kladde, og kun kladder kan slettes.",
      "The plan is no longer a draft, and only drafts can be deleted.",
    );
  }
  if (given.length === 0 || mayDeleteStatus) return undefined;
  return bilingual(
    "Der er givet status på noget i planen. Status er afdelingens historie, som afdelingen selv kun kan føje til. Skal planen væk alligevel, så bed sekretariatet om at slette den.",
    "Status has been given of something in the plan. Status is the department's history, to which the department itself can only add. If the plan is to go all the same, ask the secretariat to delete it.",
  );
}
