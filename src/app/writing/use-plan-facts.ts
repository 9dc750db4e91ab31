/** What stands in the form of a plan's title and period: kept in the browser while it is written, over the plan as colleagues have it now. */
import { useState } from "react";
import {
  applied,
  chosen,
  clashesOf,
  withValues,
  type Choice,
  type RowEdits,
} from "../../domain/writing/row-edits.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { versionNumber } from "../../sharepoint/writing/version-number.ts";
import { useProduct } from "../site/product.tsx";
import { keepFactsDraft, readFactsDraft } from "./facts-draft.ts";
import type { DraftPlace } from "./line-drafts.ts";

export interface PlanFacts {
  /** The plan as SharePoint has it, as far as is known here. */
  readonly row: Plan;
  /** The plan as it reads with what was written. */
  readonly shown: Plan;
  readonly edits: RowEdits;
  /** Fields that a colleague has written otherwise. */
  readonly clashes: readonly string[];
  /** Whether something was found that had been begun at an earlier visit. */
  readonly wasBegun: boolean;
  readonly write: (name: string, value: unknown) => void;
  readonly decide: (name: string, choice: Choice) => void;
  /** The plan as a refused saving has found it. */
  readonly receive: (row: Plan) => void;
  /** Forgets what was written. */
  readonly drop: () => void;
}

const nobody: ReadonlySet<string> = new Set();

export function usePlanFacts(plan: Plan): PlanFacts {
  const { siteUrl, person } = useProduct();
  const place: DraftPlace = { siteUrl, person, plan: plan.id };
  const [edits, setEdits] = useState(() => readFactsDraft(place));
  const [wasBegun] = useState(Object.keys(edits).length > 0);
  const [received, setReceived] = useState(plan);
  const row = versionNumber(received.version) > versionNumber(plan.version) ? received : plan;
  const put = (next: RowEdits) => {
    setEdits(next);
    keepFactsDraft(place, next);
  };
  return {
    row,
    shown: applied(row, edits),
    edits,
    clashes: clashesOf(row, edits, nobody),
    wasBegun,
    write: (name, value) => put(withValues(row, edits, { [name]: value })),
    decide: (name, choice) => put(chosen(row, edits, name, choice, " / ")),
    receive: setReceived,
    drop: () => put({}),
  };
}
