/** Where a lookup column points. */
import type { FieldDocument } from "../site/field.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";

/** The list a lookup column looks into; undefined when that list is gone. */
export function lookupTarget(site: Site, field: FieldDocument): List | undefined {
  return site.lists.get(plainGuid(field.attributes["List"] ?? ""));
}
