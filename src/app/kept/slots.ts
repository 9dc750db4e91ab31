/**
 * Everything that the browser keeps from visit to visit, slot by slot: whose it is, where it lies, how long it is kept
 * and what becomes of what an older edition has kept. What is in a slot is known where it is used (`nearSlot`,
 * `deepSlot`).
 */

import { editsBetween } from "../../domain/writing/row-edits.ts";
import { record } from "./parsed.ts";

export interface SlotRule {
  /** Stands in every key, and on IT's page. Never changed. */
  readonly name: string;
  /** A person's, at one site; or the browser's, whoever sits there. */
  readonly of: "person" | "browser";
  /**
   * `local` and `session` are there at once, for small things; `database` holds much (IndexedDB). `session` lives as
   * long as the browser tab.
   */
  readonly store: "local" | "session" | "database";
  /** What a person has begun and SharePoint does not have, what she has seen there, or how she wants the tab. */
  readonly holds: "begun" | "seen" | "choice";
  /** After so many days it counts as none. */
  readonly days?: number | undefined;
  /**
   * By the version that kept it, from 1: gives what was kept then the shape of the next version, or undefined, which
   * drops it. The present version is one more than these.
   */
  readonly lifts: readonly ((kept: unknown) => unknown)[];
}

const begunByPerson = { of: "person", store: "local", holds: "begun", days: 90, lifts: [] } as const;
const muchBegun = { ...begunByPerson, store: "database" } as const;
const choice = { of: "browser", store: "local", holds: "choice", lifts: [] } as const;

/** The first version kept all values of the form, and all that stood there when one began. */
function toEdits(kept: unknown): unknown {
  const { values, base } = record(kept);
  return values === undefined ? undefined : editsBetween(record(base), record(values));
}

/** The first version called what stood there when one began its base. */
function toEdit(kept: unknown): unknown {
  const { value, base } = record(kept);
  return { value, from: base };
}

/** The first version kept why lines are no part of the plan beside the draft, and asked about no labels. */
function toAskedLabels(kept: unknown): unknown {
  const { asides, draft, ...rest } = record(kept);
  return {
    ...rest,
    draft: { labels: [], answers: {}, remembered: {}, asides: record(asides), ...record(draft) },
  };
}

export const slots = {
  /** By goal. */
  statusDraft: { ...begunByPerson, name: "status", days: 14 },
  /** By plan. */
  planFacts: { ...begunByPerson, name: "plan-facts" },
  /** By the activity's row, or "ny" and the department. */
  activityForm: { ...begunByPerson, name: "activity", lifts: [toEdits] },
  /** By the activity's row and the day on which its rule has the time. */
  movedTime: { ...begunByPerson, name: "moved-time" },
  /** By agreement, party and field. */
  agreementPart: { ...begunByPerson, name: "agreement", days: 30, lifts: [toEdit] },
  /** By agreement and party. */
  agreementFrame: { ...begunByPerson, name: "agreement-frame", days: 30 },
  /** By agreement, party and the day that is evaluated. */
  agreementEvaluation: { ...begunByPerson, name: "agreement-evaluation", days: 30 },
  /** By department and goal. */
  agreementStart: { ...begunByPerson, name: "agreement-start", days: 30 },
  /** By plan and line. */
  lines: { ...muchBegun, name: "lines" },
  /**
   * By plan: what was typed in the moment in which the page was left, and is put with the lines at the next opening.
   */
  linesAtLeaving: { ...begunByPerson, name: "lines-at-leaving" },
  /** By department. */
  importAtHand: { ...muchBegun, name: "import", lifts: [toAskedLabels] },
  /** Plans whose writing has begun, by client key. */
  plansUnderWay: { ...muchBegun, name: "plan-under-way" },
  /** What it takes to have a deleted plan back, by plan. SharePoint's recycle bin keeps rows for 93 days. */
  leavingPlan: { ...muchBegun, name: "deleted-plan", days: 30 },
  /** What was read, by query. */
  seen: { of: "person", store: "database", holds: "seen", name: "seen", days: 30, lifts: [] },
  phases: { of: "person", store: "local", holds: "seen", name: "phases", days: 400, lifts: [] },
  lastDepartment: { of: "person", store: "local", holds: "choice", name: "department", lifts: [] },
  /** What she was led to by the search, the latest first. */
  recentlyFound: { of: "person", store: "local", holds: "seen", name: "found", days: 90, lifts: [] },
  /** Who was signed in last. */
  account: { of: "browser", store: "local", holds: "seen", name: "account", lifts: [] },
  /** Who has signed in in this browser tab. */
  signedInHere: { of: "browser", store: "session", holds: "seen", name: "signed-in", lifts: [] },
  theme: { ...choice, name: "theme" },
  language: { ...choice, name: "language" },
  wheelLook: { ...choice, name: "wheel-look" },
  yearStart: { ...choice, name: "year-start" },
} as const satisfies Readonly<Record<string, SlotRule>>;

export const slotRules: readonly SlotRule[] = Object.values(slots);
