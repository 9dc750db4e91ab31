/** `UploadImage`: where the pictures of image columns go, a folder per list in the site assets. */
import { createFile, fileInTarget, freeTarget } from "../files/write-file.ts";
import { noChanges } from "../items/changes.ts";
import { insertItem } from "../items/item-store.ts";
import { uploadedBytes } from "../protocol/binary.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { value } from "../protocol/reply.ts";
import { operation, type Route } from "../protocol/route.ts";
import { folderRow, folderScope, splitInside } from "../site/folders.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { recordOf, requireAdding, targetIn } from "./file-places.ts";
import { visibleHead } from "./items.ts";
import { Web } from "./kinds.ts";

function ensureFolder(call: Call, list: List, inside: string): void {
  if (inside === "" || folderRow(call.site, list, inside)) return;
  const { dir, leaf } = splitInside(inside);
  ensureFolder(call, list, dir);
  const changes = noChanges();
  changes.leaf = leaf;
  const scope = folderScope(call.site, list, dir);
  insertItem(call.site, list, { dir, scope, isFolder: true }, changes, call.user.id);
}

export const imageRoutes: readonly Route[] = [
  operation(
    Web,
    "UploadImage",
    ["listTitle", "imageName", "listId", "itemId", "fieldId", "contentStream:stream"],
    (call, _self, args) => {
      const list = call.site.lists.get(plainGuid(args.text("listId")));
      const assets = [...call.site.lists.values()].find(
        (one) => one.rootPath === `${call.site.path}/SiteAssets`,
      );
      if (!list || !assets) throw errors.noList();
      const head = visibleHead(call, list, args.number("itemId"));
      if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
      const inside = `Lists/${list.id}`;
      ensureFolder(call, assets, inside);
      const wanted = targetIn(call, { list: assets, inside }, args.text("imageName"));
      requireAdding(call, wanted);
      const target = fileInTarget(call.site, wanted) ? freeTarget(call.site, wanted) : wanted;
      const place = createFile(call.site, target, uploadedBytes(call), call.user.id);
      const { name, path, uniqueId } = recordOf(call, place);
      return value(call, "UploadImage", "SP.ImageItem", {
        Name: name,
        ServerRelativeUrl: path,
        UniqueId: uniqueId,
      });
    },
  ),
];
