/**
 * What the municipality remembers of documents' own headings: read before a document is understood, and added to once a
 * plan was made with answers that are new.
 */
import { labelsFor, siftLabels } from "../../domain/belonging/labels-that-count.ts";
import type { ImportLabel } from "../../schema/lists/import-labels.ts";
import { importLabels } from "../../schema/lists/import-labels.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { Site } from "../../sharepoint/sending/connect.ts";
import type { ImportDraft, RememberedLabel } from "../../word/draft/import-draft.ts";
import { labelKey } from "../../word/understand/roles/doubts.ts";

export interface Rememberer {
  readonly organisation: readonly OrganisationUnit[];
  /** The department's key. */
  readonly department: string;
}

/** By a heading's key, what it announces. Throws a SharePointError. */
export async function readRemembered(
  site: Site,
  { organisation, department }: Rememberer,
): Promise<ImportDraft["remembered"]> {
  const { readList } = await import("../../sharepoint/reading/read-list.ts");
  const { rows } = await readList(site, importLabels);
  const titleOf = ({ folder }: ImportLabel) =>
    organisation.find(({ kind, key }) => kind === "department" && key === folder)?.title ?? "";
  const own = labelsFor(department, siftLabels(rows, organisation).counting, labelKey);
  return Object.fromEntries(
    [...own].flatMap(([key, row]): [string, RememberedLabel][] =>
      row.announces === undefined ? [] : [[key, { role: row.announces, department: titleOf(row) }]],
    ),
  );
}

/** What of a draft says which headings were answered. */
export type Answered = Pick<ImportDraft, "clientKey" | "labels" | "answers" | "remembered">;

/** The answers that nobody has given before. */
export function newAnswers({ labels, answers, remembered }: Answered): ImportDraft["labels"] {
  return labels.filter(({ key }) => {
    const role = answers[key];
    return role !== undefined && role !== remembered[key]?.role;
  });
}

/**
 * Stores the draft's new answers in the department's folder; called again with the same draft it stores nothing twice.
 * Throws a SharePointError.
 */
export async function rememberAnswers(site: Site, draft: Answered, department: string): Promise<void> {
  const { addRow } = await import("../../sharepoint/writing/add-row.ts");
  for (const { key, name } of newAnswers(draft)) {
    const announces = draft.answers[key];
    if (announces === undefined) continue;
    const title = name.slice(0, importLabels.fields.title.limit);
    const clientKey = `${draft.clientKey}/overskrift/${key}`.slice(0, importLabels.fields.clientKey.limit);
    await addRow(site, importLabels, "label", { title, announces }, { department, clientKey });
  }
}
