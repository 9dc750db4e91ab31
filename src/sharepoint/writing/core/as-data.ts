/** A write as plain data, and what can become of it. */
import type { ListDefinition } from "../../../schema/define-list.ts";
import type { Draft, Entity } from "../../../schema/entity.ts";
import type { SharePointError } from "../../sending/errors.ts";
import type { NewRow } from "./new-row.ts";

export type Write<L extends ListDefinition> =
  | { readonly do: "add"; readonly row: NewRow<L> }
  | {
      readonly do: "change";
      /** The row as it was read; its version must still be the row's. */
      readonly row: Entity<L>;
      readonly draft: Draft<L>;
      /** Another kind than the row has. */
      readonly kind?: keyof L["kinds"] & string;
    }
  /**
   * Into SharePoint's recycle bin. With `version`, only while nobody has changed the row since it was seen: otherwise
   * it stays, with all others of its `group`, and that is a conflict. SharePoint itself asks no removal for a version,
   * so it is looked at right before.
   */
  | {
      readonly do: "recycle";
      readonly id: number;
      readonly version?: string;
      readonly group?: string;
    }
  /**
   * Out of it again, also where nobody knows whether the row went: without its id in the bin, the row is looked for
   * there: with `ownOnly` only among what this person has taken away, so that nobody's removal but one's own is undone.
   */
  | {
      readonly do: "restore";
      readonly id: number;
      readonly bin?: string | undefined;
      readonly ownOnly?: boolean;
    };

export type Outcome<L extends ListDefinition> =
  /** It is stored. `row` is what stands there now, where that was asked for and could be read. */
  | { readonly id: number; readonly row?: Entity<L> | undefined }
  /**
   * It is gone, through us or through somebody who was there first. `bin` is its id in the recycle bin, where that is
   * known.
   */
  | { readonly isGone: true; readonly bin?: string | undefined }
  /**
   * It is not stored, or with `outcomeUnknown` nobody knows. A ConflictError tells what stands there instead; "taken"
   * says that a new row's key is that of somebody else's row.
   */
  | { readonly error: SharePointError };

/** The error that this outcome is; undefined when it went well. */
export function errorIn<L extends ListDefinition>(
  outcome: Outcome<L> | undefined,
): SharePointError | undefined {
  return outcome !== undefined && "error" in outcome ? outcome.error : undefined;
}
