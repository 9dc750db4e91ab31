/**
 * All rows that do not fit, for the secretariat: those that do not count, and those that count with something wrong.
 * What the pages and the job leave out is found here by the same functions that they ask, so that nothing is dropped in
 * silence.
 */
import type { Bilingual } from "../../schema/bilingual.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import type { CollaborationRow } from "../../schema/lists/collaborations.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations, type ConfirmationRow } from "../../schema/lists/confirmations.ts";
import { importLabels, type ImportLabel } from "../../schema/lists/import-labels.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import { wheel, type WheelRow } from "../../schema/lists/wheel.ts";
import { quarterIn } from "../calendar/spoken-quarter.ts";
import { siftCollaborations } from "./collaborations-that-count.ts";
import { siftLabels } from "./labels-that-count.ts";
import { misfitsOfPlans } from "./misfits-of-plans.ts";
import { noDay, noQuarter, otherOwner, ringOfUnits } from "./misfit-sentences.ts";
import type { PlanRows } from "./plans-that-count.ts";
import { claimOf, type AnyRow, type Misfit } from "./sifting.ts";
import { siftWheel } from "./wheel-that-counts.ts";
import { departmentKeys, departmentOf, isInRing, whoseRow } from "./whose-row.ts";

/** Everything that the lists hold. */
export interface AllRows extends PlanRows {
  readonly organisation: readonly OrganisationUnit[];
  readonly plans: readonly Plan[];
  readonly collaborations: readonly CollaborationRow[];
  readonly confirmations: readonly ConfirmationRow[];
  readonly wheel: readonly WheelRow[];
  readonly labels: readonly ImportLabel[];
  /** Further lists, in which only the secretariat writes, by their name. */
  readonly common: Readonly<Record<string, readonly AnyRow[]>>;
}

/** Those that do not count first. */
export function misfitsIn(all: AllRows): readonly Misfit[] {
  const { organisation } = all;
  const agreed = siftCollaborations(all.collaborations, all.confirmations, organisation);
  const year = siftWheel(all.wheel, organisation);
  const aside = new Map<string, Misfit>();
  for (const row of [
    ...misfitsOfPlans(all, organisation),
    ...[...agreed.aside, ...year.aside, ...siftLabels(all.labels, organisation).aside].map((each) => ({
      ...each,
      counts: false,
    })),
  ])
    aside.set(`${row.list} ${row.id}`, row);
  const others = [
    ...noticed(plans, all.plans, (row) => [ownerOf(plans, row, organisation)], organisation),
    ...noticed(planElements, all.elements, () => [], organisation),
    ...noticed(
      status,
      all.status,
      ({ period }) => [
        period === undefined || quarterIn(period) !== undefined ? undefined : noQuarter(period),
      ],
      organisation,
    ),
    ...noticed(collaborations, all.collaborations, () => [], organisation),
    ...noticed(confirmations, all.confirmations, () => [], organisation),
    ...noticed(importLabels, all.labels, () => [], organisation),
    ...noticed(
      wheel,
      all.wheel,
      (row) => [
        row.kind === "activity" && row.start === undefined ? noDay : undefined,
        ownerOf(wheel, row, organisation),
      ],
      organisation,
    ),
    ...noticed(
      { name: "Organisation", rights: "common" },
      organisation,
      (unit) => [isInRing(unit, organisation) ? ringOfUnits : undefined],
      organisation,
    ),
    ...Object.entries(all.common).flatMap(([name, rows]) =>
      noticed({ name, rights: "common" }, rows, () => [], organisation),
    ),
  ].filter(({ list, id }) => !aside.has(`${list} ${id}`));
  return [...aside.values(), ...others].toSorted((a, b) => Number(a.counts) - Number(b.counts));
}

/** The rows of a list that count, with something wrong. */
function noticed<Row extends AnyRow>(
  list: Pick<ListDefinition, "name" | "rights">,
  rows: readonly Row[],
  more: (row: Row) => readonly (Bilingual | undefined)[],
  organisation: readonly OrganisationUnit[],
): readonly Misfit[] {
  const departments = departmentKeys(organisation);
  return rows.flatMap((row) => {
    const sentences = [claimOf(list, row, departments), ...more(row)].filter((each) => each !== undefined);
    const issues = [...sentences.map((sentence) => ({ path: "", sentence })), ...row.issues];
    if (issues.length === 0) return [];
    const { id, title = "", author, folder } = row;
    return [{ list: list.name, id, title, author, folder, issues, counts: true }];
  });
}

/** What is wrong with a row in one department's folder that names another's unit as its owner. The folder decides. */
function ownerOf(
  list: Pick<ListDefinition, "rights">,
  { folder, owner }: AnyRow & { readonly owner: number | undefined },
  organisation: readonly OrganisationUnit[],
): Bilingual | undefined {
  const whose = whoseRow(list, folder, departmentKeys(organisation));
  const named = departmentOf(owner, organisation);
  if (whose.is !== "department" || named === undefined || named === whose.key) return undefined;
  return otherOwner(whose.key, named);
}

export interface FolderTrouble {
  /** The list's name. */
  readonly list: string;
  /** The folder's path below the list. */
  readonly folder: string;
  /** A department without its folder, or a folder that is nobody's. */
  readonly is: "missing" | "unknown";
}

/**
 * Which folders are missing, renamed or made by somebody. `folders` are the paths of all folders by the list's name.
 */
export function folderTroubles(
  lists: readonly Pick<ListDefinition, "name" | "rights">[],
  folders: Readonly<Record<string, readonly string[]>>,
  organisation: readonly OrganisationUnit[],
): readonly FolderTrouble[] {
  const departments = departmentKeys(organisation);
  return lists
    .filter(({ rights }) => rights !== "common")
    .flatMap((list) => {
      const there = folders[list.name] ?? [];
      const missing = [...departments].filter((key) => !there.includes(key));
      const unknown = there.filter((path) => whoseRow(list, path, departments).is === "nobody");
      return [
        ...missing.map((folder) => ({ list: list.name, folder, is: "missing" }) as const),
        ...unknown.map((folder) => ({ list: list.name, folder, is: "unknown" }) as const),
      ];
    });
}
