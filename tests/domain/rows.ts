/** Makes plan elements and status rows for tests of the domain: everything empty but what a test names. */
import type { PlanElement } from "../../src/schema/lists/plan-elements.ts";
import type { Plan } from "../../src/schema/lists/plans.ts";
import type { StatusRow } from "../../src/schema/lists/status.ts";
import type { StrategyElement } from "../../src/schema/lists/strategy.ts";

export const mette = { name: "Mette Holm", email: "mette.holm@egelund.example" };
export const ali = { name: "Ali Demir", email: "ali.demir@egelund.example" };

export function element(
  id: number,
  kind: PlanElement["kind"],
  values: Partial<PlanElement> = {},
): PlanElement {
  return {
    id,
    version: "1",
    kind,
    createdAt: "2026-01-05T09:00:00Z",
    modifiedAt: "2026-01-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: "oekonomi-stab",
    title: `${kind} ${id}`,
    description: "",
    plan: 1,
    parent: undefined,
    responsible: undefined,
    due: undefined,
    state: undefined,
    objectives: [],
    strategicFocusAreas: [],
    departments: [],
    targetGroup: undefined,
    expectedEffect: "",
    dueStretch: undefined,
    evaluateOn: undefined,
    measure: undefined,
    unit: undefined,
    baseline: undefined,
    target: undefined,
    direction: undefined,
    latestAssessment: undefined,
    statusUntil: undefined,
    order: id,
    planKey: 1,
    departmentKey: "oekonomi-stab",
    clientKey: undefined,
    ...values,
  };
}

export function said(id: number, of: number, values: Partial<StatusRow> = {}): StatusRow {
  return {
    id,
    version: "1",
    kind: "statusUpdate",
    createdAt: `2026-11-${String(id).padStart(2, "0")}T09:00:00Z`,
    modifiedAt: "2026-11-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: "oekonomi-stab",
    title: undefined,
    element: of,
    period: "2026-K4",
    assessment: "onTrack",
    text: "",
    documentation: "",
    links: [],
    value: undefined,
    observedOn: undefined,
    withdraws: undefined,
    planKey: 1,
    departmentKey: "oekonomi-stab",
    clientKey: undefined,
    ...values,
  };
}

export function planRow(id: number, kind: Plan["kind"], values: Partial<Plan> = {}): Plan {
  return {
    id,
    version: "1",
    kind,
    createdAt: "2026-01-05T09:00:00Z",
    modifiedAt: "2026-01-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: "oekonomi-stab",
    title: `${kind} ${id}`,
    owner: 1,
    from: undefined,
    to: undefined,
    state: "draft",
    approvedOn: undefined,
    edition: undefined,
    caseNumber: undefined,
    rowsOnTheirWay: undefined,
    departmentKey: "oekonomi-stab",
    clientKey: undefined,
    ...values,
  };
}

export function strategyRow(
  id: number,
  kind: StrategyElement["kind"],
  values: Partial<StrategyElement> = {},
): StrategyElement {
  return {
    id,
    version: "1",
    kind,
    createdAt: "2026-01-05T09:00:00Z",
    modifiedAt: "2026-01-05T09:00:00Z",
    author: mette,
    editor: mette,
    issues: [],
    folder: "",
    title: `${kind} ${id}`,
    description: "",
    policy: undefined,
    source: undefined,
    objectives: [],
    year: undefined,
    from: undefined,
    to: undefined,
    track: undefined,
    mustBeAnswered: false,
    order: id,
    ...values,
  };
}
