/**
 * `AddValidateUpdateItemUsingPath` and `validateUpdateListItem`: the way forms write, and the only way REST makes an
 * item inside a folder. They answer 200 whatever happens to the values; the rows say what was refused.
 */
import {
  formResult,
  readForm,
  refuseStored,
  type FormResult,
  type FormWishes,
} from "../items/form-update.ts";
import { insertItem, updateItem, type NewPlace } from "../items/item-store.ts";
import { pathOf } from "../files/file-record.ts";
import { fileState, refuseCheckedOut } from "../files/file-state.ts";
import { checkIn } from "../files/file-versions.ts";
import type { Arguments } from "../protocol/arguments.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { jsonAnswer } from "../protocol/format.ts";
import { isObject, numberOf, textOf, type Json } from "../protocol/json.ts";
import type { Answer } from "../protocol/message.ts";
import { operation, type Route } from "../protocol/route.ts";
import { insideOfPath, requireFolder } from "../site/folders.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { Item, ListKind } from "./kinds.ts";
import { visibleHead } from "./items.ts";

const type = "SP.ListItemFormUpdateValue";
const majorCheckIn = 1;
const overwriteCheckIn = 2;

/** What forms say beside their values. */
const formParameters = [
  "formValues",
  "bNewDocumentUpdate",
  "checkInComment",
  "datesInUTC",
  "numberInInvariantCulture",
];

function resultsAnswer(call: Call, name: string, results: readonly FormResult[]): Answer {
  if (call.format === "verbose") {
    const rows = results.map((row) => ({ __metadata: { type }, ...row }));
    const body = { d: { [name]: { __metadata: { type: `Collection(${type})` }, results: rows } } };
    return jsonAnswer(call.format, 200, JSON.stringify(body));
  }
  const metadata = `${call.metadataUrl}#Collection(${type})`;
  const head = call.format === "minimalmetadata" ? { "odata.metadata": metadata } : {};
  return jsonAnswer(call.format, 200, JSON.stringify({ ...head, value: results }));
}

function decodedUrl(value: Json | undefined): string | undefined {
  return isObject(value) ? textOf(value["DecodedUrl"]) : textOf(value);
}

/** Where a new item goes. @throws Refusal 404 for a folder that is not there */
function placeOf(call: Call, list: List, args: Arguments): { place: NewPlace; leaf: string | undefined } {
  const info = args.optionalObject("listItemCreateInfo") ?? {};
  const path = decodedUrl(info["FolderPath"]) ?? textOf(info["FolderUrl"]) ?? "";
  const inside = path === "" ? "" : insideOfPath(call.site, list, path);
  const { folders } = call.site.collection.lookedUp;
  const key = `${list.number}/${inside}`;
  const folder = folders.get(key) ?? requireFolder(call.site, list, inside);
  if (folder) folders.set(key, folder);
  const isFolder = numberOf(info["UnderlyingObjectType"]) === 1;
  const leaf = decodedUrl(info["LeafName"]);
  return { place: { dir: inside, scope: Number(folder?.["scope"] ?? 0), isFolder }, leaf };
}

function wishesOf(call: Call, args: Arguments): FormWishes {
  return {
    mayImport: args.flag("bNewDocumentUpdate", false) && call.user.isAdmin,
    datesInUtc: args.flag("datesInUTC", false),
    invariantNumbers: args.flag("numberInInvariantCulture", false),
  };
}

/** A comment checks in what the caller has checked out; a new document stays the version that it is. */
function checkInAfter(call: Call, list: List, id: number, args: Arguments): void {
  const comment = args.optionalText("checkInComment");
  if (comment === undefined || list.baseType !== 1) return;
  if (fileState(call.site, list, id).checkedOutBy !== call.user.id) return;
  const kind = args.flag("bNewDocumentUpdate", false) ? overwriteCheckIn : majorCheckIn;
  checkIn(call.site, list, id, comment, kind, call.user.id);
}

function addItem(call: Call, list: List, args: Arguments): Answer {
  const { place, leaf } = placeOf(call, list, args);
  if (!call.access.onItem(list, place.scope, Right.AddListItems)) throw errors.accessDenied();
  const wishes = wishesOf(call, args);
  const { changes, results, isRefused } = readForm(call.site, list, args.given("formValues"), wishes);
  let rows: FormResult[] = results;
  let id = 0;
  if (!isRefused) {
    const title = list.fieldsByName.get("Title");
    const named = leaf ?? changes.leaf ?? (title && textOf(changes.values.get(title) as Json));
    changes.leaf = place.isFolder ? named : undefined;
    if (place.isFolder && (named === undefined || named === "")) throw errors.missingArgument("LeafName");
    if (place.isFolder && title && !changes.values.has(title)) changes.values.set(title, named ?? null);
    try {
      id = insertItem(call.site, list, place, changes, call.user.id);
    } catch (error) {
      rows = refuseStored(list, results, error);
    }
  }
  const itemId = id;
  const final = [...rows, formResult("Id", String(itemId))].map((row) => ({ ...row, ItemId: itemId }));
  return resultsAnswer(call, "AddValidateUpdateItemUsingPath", final);
}

function updateForm(call: Call, list: List, id: number, args: Arguments): Answer {
  const head = visibleHead(call, list, id);
  if (!call.access.onItem(list, head.scope, Right.EditListItems)) throw errors.accessDenied();
  const reading = readForm(call.site, list, args.given("formValues"), wishesOf(call, args));
  let rows = reading.results;
  if (!reading.isRefused) {
    try {
      const path = pathOf(list, head.dir, head.leaf ?? "");
      refuseCheckedOut(call.site, list, id, path, call.user.id);
      // As "new document" an update stays within the version that there is.
      const keepsVersion = args.flag("bNewDocumentUpdate", false);
      updateItem(call.site, list, head, reading.changes, call.user.id, keepsVersion);
      checkInAfter(call, list, id, args);
    } catch (error) {
      rows = refuseStored(list, rows, error);
    }
  }
  return resultsAnswer(
    call,
    "ValidateUpdateListItem",
    rows.map((row) => ({ ...row, ItemId: id })),
  );
}

export const formUpdateRoutes: readonly Route[] = [
  operation(ListKind, "AddValidateUpdateItemUsingPath", ["listItemCreateInfo", ...formParameters], addItem),
  operation(ListKind, "AddValidateUpdateItem", ["listItemCreateInfo", ...formParameters], addItem),
  operation(Item, "ValidateUpdateListItem", [...formParameters, "sharedLockId"], (call, { list, id }, args) =>
    updateForm(call, list, id, args),
  ),
];
