/**
 * The shape of a list definition, and `defineList`, which makes one. A list is described here once, as data;
 * provisioning, row mapping, checks, forms, list views and `docs/data-model.md` are derived from it.
 */
import type { Bilingual } from "./bilingual.ts";
import type { Field } from "./field.ts";

/** A kind of row within a list: a SharePoint content type. */
export interface RowKind {
  readonly label: Bilingual;
  /** The content type's id below Item (`0x0100` + 32 hexadecimal digits). Never changes. */
  readonly contentTypeId: `0x0100${string}`;
  readonly description: Bilingual;
}

/** Whose rows a list holds, and hence who may write where. SharePoint enforces it (see `docs/architecture.md`). */
export type ListRights =
  /** The secretariat writes, everyone reads. */
  | "common"
  /** A folder per department, in which its members may add, change and delete. */
  | "department"
  /** A folder per department, in which its members may add, but neither change nor delete. */
  | "department-append"
  /**
   * A folder that is common to all, in which the secretariat writes, beside a folder per department, in which its
   * members may add, change and delete.
   */
  | "common-and-department";

/** The folder of rows that are common to all. No department can have it as its key. */
export const commonFolder = "faelles";

/** A test on a row, for list views. `today` and `me` are SharePoint's own moving values. */
export type Condition =
  | { readonly field: string; readonly is: "empty" | "filled" }
  | { readonly field: string; readonly is: "equal" | "other"; readonly value: string | number | boolean }
  | { readonly field: string; readonly is: "before-today" | "today-or-later" }
  /** So many days from today on, today included; when negative, so many days back. */
  | { readonly field: string; readonly is: "within-days"; readonly value: number }
  | { readonly field: string; readonly is: "me" }
  | { readonly kind: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A SharePoint list view for staff; it looks across folders. */
export interface ListView {
  /** The view's file name: ASCII, never changes. */
  readonly name: string;
  readonly title: Bilingual;
  readonly fields: readonly string[];
  readonly where?: Condition;
  /** Fields to sort by; a leading `-` means falling. */
  readonly sort?: readonly string[];
  readonly group?: readonly string[];
  readonly layout?:
    | "list"
    | { readonly board: string }
    | { readonly calendar: { readonly start: string; readonly end?: string } };
  readonly isDefault?: boolean;
}

/**
 * A row that a new site begins with. Its field `key`, a unique text, tells whether it is there. Values are plain: no
 * people, no lookups.
 */
export interface DefaultRow {
  readonly kind: string;
  readonly values: Readonly<Record<string, string | number>> & { readonly key: string };
}

export interface ListDefinition {
  /** In addresses; ASCII, never changes. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly rights: ListRights;
  readonly kinds: Readonly<Record<string, RowKind>>;
  readonly fields: Readonly<Record<string, Field>>;
  readonly views: readonly ListView[];
  /** Added once by provisioning; from then on they belong to the secretariat. */
  readonly defaults?: readonly DefaultRow[];
}

/** Gives the definition back with its exact type. Mistakes in it are found by `tests/schema`. */
export function defineList<const L extends ListDefinition>(list: L): L {
  return list;
}
