/**
 * Whose a row is: told by the whole path of the folder in which it lies, never by its columns, which anybody who may
 * write a row may fill in. Only a folder that bears exactly a department's key, and lies in the list itself, is a
 * department's; SharePoint gives rights there to the department alone. Whether such a row counts is decided list by
 * list, in the files beside this one.
 */
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { commonFolder, type ListDefinition } from "../../schema/define-list.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";

export type Whose =
  | { readonly is: "department"; readonly key: string }
  /** In the list itself, or in the folder common to all: only the secretariat may write there. */
  | { readonly is: "secretariat" }
  | { readonly is: "nobody"; readonly because: Bilingual };

/** The keys of the departments that have folders. */
export function departmentKeys(organisation: readonly OrganisationUnit[]): ReadonlySet<string> {
  return new Set(organisation.flatMap(({ kind, key }) => (kind === "department" ? [key] : [])));
}

/**
 * Whose a row in a folder of a list is. Lists without departments' folders are the secretariat's, whatever folders
 * somebody has made in them.
 */
export function whoseRow(
  { rights }: Pick<ListDefinition, "rights">,
  folder: string,
  departments: ReadonlySet<string>,
): Whose {
  if (rights === "common" || isCommonFolder({ rights }, folder)) return { is: "secretariat" };
  if (departments.has(folder)) return { is: "department", key: folder };
  return { is: "nobody", because: folder.includes("/") ? inSubfolder(folder) : unknownFolder(folder) };
}

/**
 * Whether rows in a folder are common to all, or the secretariat's: those in the list itself are, which people have
 * made by hand.
 */
export function isCommonFolder({ rights }: Pick<ListDefinition, "rights">, folder: string): boolean {
  return folder === "" || (rights === "common-and-department" && folder === commonFolder);
}

/**
 * Whether rows of a folder, or of one that somebody has made within it, concern a department: its own or common ones.
 */
export function concerns(list: Pick<ListDefinition, "rights">, folder: string, department: string): boolean {
  return folder.split("/")[0] === department || isCommonFolder(list, folder);
}

/** The key of the department that a unit is or belongs to; undefined when it belongs to none. */
export function departmentOf(
  unit: number | undefined,
  organisation: readonly OrganisationUnit[],
): string | undefined {
  const seen = new Set<number>();
  let at = organisation.find(({ id }) => id === unit);
  // Somebody may have made a ring of units by hand.
  while (at !== undefined && !seen.has(at.id)) {
    if (at.kind === "department") return at.key;
    seen.add(at.id);
    const { parent } = at;
    at = organisation.find(({ id }) => id === parent);
  }
  return undefined;
}

/** Whether a unit belongs to itself by way of others: somebody has made a ring by hand. */
export function isInRing(unit: OrganisationUnit, organisation: readonly OrganisationUnit[]): boolean {
  const seen = new Set<number>();
  let at = unit.parent;
  while (at !== undefined && !seen.has(at)) {
    if (at === unit.id) return true;
    seen.add(at);
    const parent = at;
    at = organisation.find(({ id }) => id === parent)?.parent;
  }
  return false;
}

function inSubfolder(folder: string): Bilingual {
  return bilingual(
    `Rækken ligger i en mappe inde i en mappe (${folder}). Kun rækker, der ligger direkte i afdelingens egen mappe, tæller.`,
    `The row lies in a folder within a folder (${folder}). Only rows directly in the department's own folder count.`,
  );
}

function unknownFolder(folder: string): Bilingual {
  return bilingual(
    `Rækken ligger i mappen “${folder}”, og ingen afdeling hedder sådan.`,
    `The row lies in the folder “${folder}”, and no department has that name.`,
  );
}
