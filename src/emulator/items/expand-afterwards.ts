/** Fills in the expansions of an item that lead away from it, such as RoleAssignments or Folder. */
import { Item } from "../nouns/kinds.ts";
import { noArguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { JsonObject } from "../protocol/json.ts";
import type { Projection } from "../protocol/query-options.ts";
import { entityJson } from "../protocol/render.ts";
import { isResource, routesOf } from "../protocol/route.ts";
import type { List } from "../site/model.ts";

/** Fills in what `$expand` asked for beyond the item's own row. */
export function expandAfterwards(
  call: Call,
  list: List,
  id: number,
  json: JsonObject,
  afterwards: readonly { name: string; projection: Projection }[],
): JsonObject {
  const at = Item.at({ list, id });
  for (const { name, projection } of afterwards) {
    const found = routesOf(call.routes, Item.name).steps.get(name.toLowerCase());
    if (!found) throw errors.unknownSelect(name);
    const target = found.run(call, at, noArguments);
    if (target === undefined || !isResource(target)) json[found.name] = null;
    else {
      const members = routesOf(call.routes, target.kind.name).collection?.members(call, target);
      const rows = members?.map((member) => entityJson(call, member, projection));
      const many = call.format === "verbose" ? { results: rows ?? [] } : (rows ?? []);
      json[found.name] = members ? many : entityJson(call, target, projection);
    }
  }
  return json;
}
