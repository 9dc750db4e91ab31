/**
 * A plan as data before any of it is written: whether every row is sound and knows its parent, and in which order rows
 * can be made.
 */
import { check } from "../../schema/check.ts";
import type { Draft, Issue } from "../../schema/entity.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import { SharePointError } from "../sending/errors.ts";

/**
 * An element of the plan as data. It says which element it belongs to by that element's client key, since ids are not
 * known yet.
 */
export interface ElementToWrite {
  /** Unique in the whole municipality and for good; the same each time the same plan is sent. */
  readonly clientKey: string;
  readonly kind: keyof (typeof planElements)["kinds"];
  /** Absent for what stands directly in the plan. */
  readonly parent?: string | undefined;
  /** Without plan, parent and order; these follow from the plan and from where the element stands. */
  readonly draft: Draft<typeof planElements>;
}

/** Something said of an element for a quarter. */
export interface StatusToWrite {
  readonly clientKey: string;
  /** The element's client key. */
  readonly element: string;
  readonly draft: Draft<typeof status>;
}

export interface PlanToWrite {
  readonly clientKey: string;
  readonly kind: Plan["kind"];
  /** The `key` of the department in whose folder everything is made. */
  readonly department: string;
  readonly draft: Draft<typeof plans>;
  /** In reading order, parents before their children. */
  readonly elements: readonly ElementToWrite[];
  readonly statuses?: readonly StatusToWrite[];
}

export interface PlacedElement {
  readonly element: ElementToWrite;
  /** From 1, in reading order. */
  readonly order: number;
}

/** Elements by how deep they lie: each level needs the ids of the one above. */
export function levelsOf(elements: readonly ElementToWrite[]): readonly (readonly PlacedElement[])[] {
  const depths = new Map<string, number>();
  const levels: PlacedElement[][] = [];
  for (const [index, element] of elements.entries()) {
    const depth = element.parent === undefined ? 0 : (depths.get(element.parent) ?? 0) + 1;
    depths.set(element.clientKey, depth);
    const level = (levels[depth] ??= []);
    level.push({ element, order: index + 1 });
  }
  return levels;
}

/**
 * Throws an "invalid" error when a row would be refused; paths are the row's client key, a space and the field. A key
 * that comes twice or a parent that does not stand before its child is a fault of the program and throws an Error.
 */
export function requireSoundPlan(plan: PlanToWrite): void {
  const issues: Issue[] = [];
  const note = (clientKey: string, found: readonly Issue[]) => {
    for (const { path, sentence } of found) issues.push({ path: `${clientKey} ${path}`, sentence });
  };
  note(plan.clientKey, check(plans, plan.kind, plan.draft));
  const keys = new Set([plan.clientKey]);
  const fresh = (key: string) => {
    if (keys.has(key)) throw new Error(`The client key ${key} comes twice.`);
    keys.add(key);
  };
  for (const { clientKey, kind, parent, draft } of plan.elements) {
    if (parent !== undefined && !keys.has(parent)) throw new Error(`${clientKey} stands before its parent.`);
    fresh(clientKey);
    // Any id will do: the plan's own is not known yet.
    note(clientKey, check(planElements, kind, { ...draft, plan: 1 }));
  }
  for (const { clientKey, element, draft } of plan.statuses ?? []) {
    if (!keys.has(element)) throw new Error(`${clientKey} speaks of nothing in the plan.`);
    fresh(clientKey);
    note(clientKey, check(status, "statusUpdate", { ...draft, element: 1 }));
  }
  if (issues.length === 0) return;
  throw new SharePointError("invalid", {
    issues,
    facts: issues.map(({ path, sentence }) => `${path}: ${sentence.en}`).join(" "),
  });
}
