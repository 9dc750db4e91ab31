/** Where a lookup column points. */
import type { FieldDocument } from "../site/field.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import type { Site } from "../site/site.ts";

/** The list a lookup column looks into; undefined when that list is gone. */
export function lookupTarget(site: Site, field: FieldDocument): List | undefined {
  const id = plainGuid(field.attributes["List"] ?? "");
  const near = site.lists.get(id);
  if (near) return near;
  for (const web of site.collection.webs.values()) {
    const list = web.lists.get(id);
    if (list) return list;
  }
  return undefined;
}
