/**
 * What stands in the form of a plan's title and period: kept in the browser while it is written, over the plan as
 * colleagues have it now.
 */
import { useState } from "react";
import type { Plan } from "../../schema/lists/plans.ts";
import { versionNumber } from "../../sharepoint/writing/version-number.ts";
import { useRowForm, type RowForm } from "../fields/use-row-form.ts";
import { factsDrafts } from "./facts-draft.ts";

export interface PlanFacts extends RowForm<Plan> {
  /** The plan as a refused saving has found it. */
  readonly receive: (row: Plan) => void;
}

/** Those that the form shows; a plan's version and the like change with every saving. */
const names = new Set(["title", "kind", "owner", "from", "to", "caseNumber"]);

export function usePlanFacts(plan: Plan): PlanFacts {
  const [received, setReceived] = useState(plan);
  const row = versionNumber(received.version) > versionNumber(plan.version) ? received : plan;
  const form = useRowForm(row, factsDrafts, plan.id);
  return { ...form, taken: form.taken.filter((name) => names.has(name)), receive: setReceived };
}
