/**
 * A collaboration as its rows tell it: what counts of the shared parts, what each party has said, which confirmations
 * hold and what is missing. Each party writes in a row of its own, so that what counts is worked out here: of each part
 * the newest writing (the highest turn).
 */
import type { Day } from "../../schema/day.ts";
import type { Person } from "../../schema/entity.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationRow } from "../../schema/lists/collaborations.ts";
import type { ConfirmationRow } from "../../schema/lists/confirmations.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { partiesOf, siftCollaborations, starterOf } from "../belonging/collaborations-that-count.ts";
import { confirmationOf, type BindingContent, type Confirmation } from "./confirmation.ts";
import { sharedParts, standingOfPart, type PartStanding, type SharedPart, type Writing } from "./parts.ts";

export interface Party {
  /** The department's key. */
  readonly key: string;
  readonly title: string;
  readonly unit: OrganisationUnit;
  /** What the party has written; absent until it has written something. */
  readonly row: CollaborationRow | undefined;
  readonly confirmation: Confirmation;
}

export type CollaborationState =
  /** Not all have confirmed yet. */
  | "preparing"
  /** All stand by it as it reads now. */
  | "agreed"
  /** Somebody confirmed it as it read before. */
  | "changed"
  | "ended";

/** What a party has found at one of the evaluations. */
export interface HeldEvaluation {
  readonly row: number;
  /** The agreed day that it is the evaluation of. */
  readonly of: Day | undefined;
  /** The party's key. */
  readonly party: string;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
}

export interface Collaboration {
  /** The agreement's row id, as in addresses. */
  readonly id: number;
  readonly title: string;
  readonly level: CollaborationLevel;
  /** The agreement's row, in the folder of the party that started it. */
  readonly agreement: CollaborationRow;
  /** The one that started it first. */
  readonly parties: readonly Party[];
  readonly parts: Readonly<Record<SharedPart, PartStanding>>;
  /** Ids of goals in the parties' plans. */
  readonly goals: readonly number[];
  readonly state: CollaborationState;
  /** Who ended it, when that is known on which day, and what was learnt. */
  readonly ending:
    | { readonly party: string; readonly on: Day | undefined; readonly learnt: string }
    | undefined;
  /** What the parties have written when they evaluated it, the newest first. */
  readonly evaluations: readonly HeldEvaluation[];
  /** What a confirmation now would confirm. */
  readonly binding: BindingContent;
}

/**
 * All collaborations that the rows tell of, newest first. What lies outside a party's own folder counts for nothing.
 */
export function collaborationsOf(
  written: { readonly rows: readonly CollaborationRow[] },
  confirmed: { readonly rows: readonly ConfirmationRow[] },
  organisation: readonly OrganisationUnit[],
): readonly Collaboration[] {
  const sifted = siftCollaborations(written.rows, confirmed.rows, organisation);
  const contributions = groupBy(sifted.contributions, (row) => row.agreement);
  const words = groupBy(sifted.confirmations, (row) => row.agreement);
  return sifted.agreements
    .map((agreement) => {
      const starter = starterOf(agreement);
      const units = partiesOf(agreement, organisation);
      const rowOf = (key: string) =>
        key === starter ? agreement : contributions.get(agreement.id)?.find(({ folder }) => folder === key);
      const own = units.map((unit) => ({ unit, row: rowOf(unit.key) }));
      const writings = own.flatMap(({ unit, row }): Writing[] => (row ? [{ party: unit.key, row }] : []));
      const parts = Object.fromEntries(
        sharedParts.map((part) => [part, standingOfPart(part, writings)]),
      ) as Record<SharedPart, PartStanding>;
      const level = agreement.level ?? "knowledge";
      const binding: BindingContent = {
        level,
        parties: units.map(({ key }) => key).toSorted(),
        aim: parts.aim.value,
        roles: parts.roles.value,
        startsOn: parts.startsOn.value,
        evaluateOn: parts.evaluateOn.value,
        rhythm: parts.rhythm.value,
        endsOn: parts.endsOn.value,
      };
      const said = words.get(agreement.id) ?? [];
      const parties = own.map(({ unit, row }): Party => {
        const rows = said.filter(({ kind }) => kind !== "evaluation");
        const signed = rows.filter(({ folder }) => folder === unit.key);
        return {
          key: unit.key,
          title: unit.title,
          unit,
          row,
          confirmation: confirmationOf(signed, binding),
        };
      });
      const ending = writings.find(({ row }) => row.state === "ended");
      return {
        id: agreement.id,
        title: agreement.title,
        level,
        agreement,
        parties,
        parts,
        goals: [...new Set(writings.flatMap(({ row }) => row.goals))],
        state: ending ? "ended" : stateOf(parties),
        ending: ending && {
          party: ending.party,
          on: ending.row.endedOn,
          learnt: ending.row.learnt,
        },
        evaluations: said
          .filter(({ kind }) => kind === "evaluation")
          .toSorted((a, b) => b.id - a.id)
          .map((row) => ({
            row: row.id,
            of: row.evaluatedDay,
            party: row.folder,
            by: row.author,
            at: row.createdAt,
            text: row.evaluation,
          })),
        binding,
      } satisfies Collaboration;
    })
    .toSorted((a, b) => b.id - a.id);
}

function stateOf(parties: readonly Party[]): CollaborationState {
  if (parties.length > 1 && parties.every(({ confirmation }) => confirmation.is === "holds")) return "agreed";
  return parties.some(({ confirmation }) => confirmation.is === "overtaken") ? "changed" : "preparing";
}

/** A department's collaborations: what is under way first, then the ended ones. */
export function collaborationsWith(
  all: readonly Collaboration[],
  department: string,
): readonly Collaboration[] {
  const own = all.filter(({ parties }) => parties.some(({ key }) => key === department));
  return own.toSorted((a, b) => Number(a.state === "ended") - Number(b.state === "ended"));
}

export type Missing =
  /** A part that an agreement needs before anybody can stand by it, or that its readers will look for. */
  | { readonly what: "aim" | "receiver" | "evaluateOn" | "roles" | "jointGoals" }
  /** Its first evaluation lies before it begins. */
  | { readonly what: "evaluatedBefore" }
  /** Two wrote the same part at once and neither has seen the other's. */
  | { readonly what: "rival"; readonly part: SharedPart }
  | { readonly what: "expects"; readonly party: Party }
  /** The party itself says that something is not agreed on yet. */
  | { readonly what: "unsettled"; readonly party: Party }
  | { readonly what: "confirmation"; readonly party: Party }
  | { readonly what: "again"; readonly party: Party };

/** Without these nobody knows what is confirmed. */
const needed: ReadonlySet<Missing["what"]> = new Set([
  "aim",
  "evaluateOn",
  "evaluatedBefore",
  "roles",
  "rival",
]);

/**
 * What a collaboration lacks, in the order in which it is best done; nothing for one that has ended. `sections` are
 * those of its level.
 */
export function missingIn(
  collaboration: Collaboration,
  sections: readonly { readonly name: string }[],
): readonly Missing[] {
  if (collaboration.state === "ended") return [];
  const { parts, parties } = collaboration;
  const has = (name: string) => sections.some((section) => section.name === name);
  const found: Missing[] = [];
  for (const what of ["aim", "receiver", "jointGoals", "roles"] as const) {
    if (has(what) && parts[what].value === "") found.push({ what });
  }
  if (has("evaluation") && parts.evaluateOn.value === "") found.push({ what: "evaluateOn" });
  // Days as they are stored compare as texts.
  if (parts.evaluateOn.value !== "" && parts.evaluateOn.value < parts.startsOn.value)
    found.push({ what: "evaluatedBefore" });
  for (const part of sharedParts) if (parts[part].rivals.length > 0) found.push({ what: "rival", part });
  for (const party of parties) {
    if (has("expectations") && (party.row?.expects ?? "").trim() === "")
      found.push({ what: "expects", party });
    if ((party.row?.unsettled ?? "").trim() !== "") found.push({ what: "unsettled", party });
  }
  for (const party of parties) {
    if (party.confirmation.is === "missing") found.push({ what: "confirmation", party });
    if (party.confirmation.is === "overtaken") found.push({ what: "again", party });
  }
  return found;
}

/** What stands in the way of confirming: without it there is nothing to stand by. */
export function hindrances(missing: readonly Missing[]): readonly Missing[] {
  return missing.filter(({ what }) => needed.has(what));
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
