/** Makes rows of collaborations for tests of the domain: everything empty but what a test names. */
import { confirmedText, type BindingContent } from "../../../src/domain/collaboration/confirmation.ts";
import { collaborationsOf, type Collaboration } from "../../../src/domain/collaboration/collaboration.ts";
import { collaborationModel } from "../../../src/schema/lists/collaboration-model.ts";
import type { CollaborationTemplate } from "../../../src/schema/lists/collaboration-templates.ts";
import type { CollaborationRow } from "../../../src/schema/lists/collaborations.ts";
import type { ConfirmationRow } from "../../../src/schema/lists/confirmations.ts";
import type { OrganisationUnit } from "../../../src/schema/lists/organisation.ts";
import { mette } from "../rows.ts";

const always = {
  version: "1",
  createdAt: "2026-11-05T09:00:00Z",
  modifiedAt: "2026-11-05T09:00:00Z",
  author: mette,
  editor: mette,
  issues: [],
  folder: "",
  departmentKey: undefined,
  clientKey: undefined,
} as const;

export const units: readonly OrganisationUnit[] = ["stab", "skoler", "social"].map((key, index) => ({
  ...always,
  id: index + 1,
  kind: "department",
  title: key,
  key,
  parent: undefined,
  head: undefined,
  order: index,
}));

function row(id: number, folder: string, values: Partial<CollaborationRow>): CollaborationRow {
  return {
    ...always,
    id,
    folder,
    kind: "agreement",
    title: "Fremmøde",
    agreement: undefined,
    level: undefined,
    parties: [],
    goals: [],
    state: undefined,
    endedOn: undefined,
    learnt: "",
    contact: undefined,
    aim: "",
    receiver: "",
    jointGoals: "",
    expects: "",
    offers: "",
    unsettled: "",
    roles: "",
    coordination: "",
    involvement: "",
    decisions: "",
    startsOn: undefined,
    evaluateOn: undefined,
    rhythm: undefined,
    endsOn: undefined,
    evaluation: "",
    experience: "",
    participants: "",
    turns: "",
    ...values,
  };
}

/** The agreement of stab with skoler, number 1. */
export function agreement(values: Partial<CollaborationRow> = {}): CollaborationRow {
  return row(1, "stab", { level: "knowledge", parties: [1, 2], state: "ongoing", ...values });
}

/** What skoler, or whoever's folder it is, has written in agreement 1. */
export function contribution(
  values: Partial<CollaborationRow> = {},
  folder = "skoler",
  id = 2,
): CollaborationRow {
  return row(id, folder, { kind: "contribution", agreement: 1, ...values });
}

export function confirmation(
  id: number,
  folder: string,
  confirmed: BindingContent | string,
  values: Partial<ConfirmationRow> = {},
): ConfirmationRow {
  return {
    ...always,
    id,
    folder,
    kind: "confirmation",
    title: undefined,
    agreement: 1,
    confirmed: typeof confirmed === "string" ? confirmed : confirmedText(confirmed),
    evaluatedDay: undefined,
    evaluation: "",
    ...values,
  };
}

/** The one collaboration that the rows tell of. */
export function collaborationFrom(
  rows: readonly CollaborationRow[],
  confirmed: readonly ConfirmationRow[] = [],
): Collaboration {
  const [found] = collaborationsOf({ rows }, { rows: confirmed }, units);
  if (!found) throw new Error("no collaboration");
  return found;
}

/** The model as a new site has it. */
export const templates: readonly CollaborationTemplate[] = collaborationModel.map(({ values }, index) => ({
  ...always,
  id: index + 1,
  kind: "template",
  summary: "",
  when: "",
  aim: "",
  receiver: "",
  expectations: "",
  jointGoals: "",
  roles: "",
  coordination: "",
  involvement: "",
  decisions: "",
  evaluation: "",
  experience: "",
  ...(values as unknown as Pick<CollaborationTemplate, "title" | "key" | "level" | "order">),
}));
