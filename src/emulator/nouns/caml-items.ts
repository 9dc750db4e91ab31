/** `getitems`: items by a CAML query, shown as OData items. */
import { camlContext, camlQuery } from "../items/caml-query.ts";
import { itemsAnswer } from "../items/items-query.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { checkMembers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { isObject, textOf } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { operation, type Route } from "../protocol/route.ts";
import { parseViewXml } from "../query/view-xml.ts";
import type { List } from "../site/model.ts";
import { ListKind } from "./kinds.ts";

const camlQueryMembers = {
  type: "SP.CamlQuery",
  known: [
    "ViewXml",
    "ListItemCollectionPosition",
    "FolderServerRelativeUrl",
    "FolderServerRelativePath",
    "DatesInUtc",
    "AllowIncrementalResults",
  ],
};

/**
 * Columns are not expanded by this method on a tenant, though it takes the wish; what becomes of it is not known
 * (pnp/pnpjs#383, SharePoint/PnP-JS-Core#723).
 *
 * @throws Refusal 501
 */
function refuseColumns(call: Call, list: List): void {
  for (const { name } of call.options.projection.expand.values())
    if (list.fieldsByName.has(name)) throw errors.notImplemented(`expanding ${name} in GetItems`);
}

function getItems(call: Call, list: List, args: Arguments): Answer {
  refuseColumns(call, list);
  const query = args.object("query");
  checkMembers(query, camlQueryMembers);
  const path = query["FolderServerRelativePath"];
  const position = query["ListItemCollectionPosition"];
  const view = parseViewXml(textOf(query["ViewXml"]) ?? "", camlContext(call));
  const page = camlQuery(call, list, {
    view,
    folder:
      textOf(query["FolderServerRelativeUrl"]) ?? textOf(isObject(path) ? path["DecodedUrl"] : path) ?? "",
    paging: isObject(position) ? textOf(position["PagingInfo"]) : undefined,
    rowLimit: undefined,
  });
  return itemsAnswer(call, list, page, false);
}

export const camlItemRoutes: readonly Route[] = [operation(ListKind, "getItems", ["query"], getItems)];
