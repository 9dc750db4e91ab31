/**
 * Reads everything that departments write, and finds what does not fit: for the one page that looks at whole lists, and
 * asks for them only then.
 */
import { folderTroubles, misfitsIn, type FolderTrouble } from "../../domain/belonging/misfits.ts";
import type { Misfit } from "../../domain/belonging/sifting.ts";
import type { ListDefinition } from "../../schema/define-list.ts";
import { collaborationTemplates } from "../../schema/lists/collaboration-templates.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { importLabels } from "../../schema/lists/import-labels.ts";
import { organisation } from "../../schema/lists/organisation.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { plans } from "../../schema/lists/plans.ts";
import { status } from "../../schema/lists/status.ts";
import { strategy } from "../../schema/lists/strategy.ts";
import { wheel } from "../../schema/lists/wheel.ts";
import type { Site } from "../sending/connect.ts";
import { allRows, rowsPart } from "./read.ts";
import { readFolders, toEntities } from "./row.ts";

export interface Misfits {
  readonly rows: readonly Misfit[];
  readonly folders: readonly FolderTrouble[];
}

const read: readonly ListDefinition[] = [
  organisation,
  plans,
  planElements,
  status,
  collaborations,
  confirmations,
  wheel,
  strategy,
  collaborationTemplates,
  importLabels,
];

/** One request, and one for each further 5,000 rows of a list. Throws a SharePointError. */
export async function readMisfits(site: Site): Promise<Misfits> {
  const outcomes = await site.batch(read.map((list) => rowsPart(site, list)));
  const byList = new Map<ListDefinition, readonly unknown[]>();
  for (const [index, list] of read.entries()) byList.set(list, await allRows(site, outcomes[index]));
  const rowsOf = <L extends ListDefinition>(list: L) => toEntities(list, byList.get(list) ?? []);
  const units = rowsOf(organisation);
  const folders = Object.fromEntries([...byList].map(([list, rows]) => [list.name, readFolders(list, rows)]));
  return {
    rows: misfitsIn({
      organisation: units,
      plans: rowsOf(plans),
      elements: rowsOf(planElements),
      status: rowsOf(status),
      collaborations: rowsOf(collaborations),
      confirmations: rowsOf(confirmations),
      wheel: rowsOf(wheel),
      labels: rowsOf(importLabels),
      common: {
        [strategy.name]: rowsOf(strategy),
        [collaborationTemplates.name]: rowsOf(collaborationTemplates),
      },
    }),
    folders: folderTroubles(read, folders, units),
  };
}
