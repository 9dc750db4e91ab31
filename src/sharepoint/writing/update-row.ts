/** Changing a row: always with the version it was read with, so that nobody's work is overwritten. */
import type { ListDefinition } from "../../schema/define-list.ts";
import type { Draft, Entity } from "../../schema/entity.ts";
import type { Site } from "../sending/connect.ts";
import { errorIn } from "./core/as-data.ts";
import { write } from "./core/write.ts";

/**
 * Writes the fields of `draft` into the row and gives its new version, where that could be read. Throws a ConflictError
 * with both editions when somebody else has changed the row since `entity` was read, and other SharePointErrors.
 */
export async function updateRow<L extends ListDefinition>(
  site: Site,
  list: L,
  entity: Entity<L>,
  draft: Draft<L>,
): Promise<{ readonly version: string | undefined }> {
  const [outcome] = await write(site, list, [{ do: "change", row: entity, draft }]);
  const error = errorIn(outcome);
  if (error) throw error;
  return { version: outcome !== undefined && "id" in outcome ? outcome.row?.version : undefined };
}
