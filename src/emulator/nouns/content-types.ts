/**
 * Content types of the web and of lists: made, taken over by lists, changed and removed. Their columns: field-links.ts.
 */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { flagOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import {
  childType,
  contentTypesOf,
  findContentType,
  parentType,
  saveContentTypes,
} from "../site/content-types.ts";
import { languageOf, namesIn } from "../site/default-names.ts";
import type { ContentType, List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { itemTable } from "../storage/item-table.ts";
import { findHead } from "../items/item-store.ts";
import { ContentTypeKind, ContentTypes, Item, ListKind, Nothing, Web } from "./kinds.ts";

interface Owner {
  list: List | undefined;
  /** Also the types of the webs above. */
  available?: boolean;
}

interface OwnedType {
  list: List | undefined;
  type: ContentType;
}

/** @throws Refusal 403 */
export function requireTypeRights(call: Call, list: List | undefined): void {
  if (list) call.access.requireList(list, Right.ManageLists);
  else call.access.requireWeb(Right.ManageWeb);
}

function find(call: Call, { list }: Owner, id: string): OwnedType {
  return { list, type: findContentType(call.site, list, id) };
}

/** SharePoint's REST takes no id for a new type: whatever is sent, it becomes a child of Item with a random id. */
function add(call: Call, list: List | undefined): ContentType {
  requireTypeRights(call, list);
  const body = entityBody(call, { type: "SP.ContentType", settable: ["Name", "Description", "Group", "Id"] });
  const name = textOf(body["Name"])?.trim() ?? "";
  if (name === "") throw errors.missingArgument("Name");
  const types = contentTypesOf(call.site, list);
  if (types.some((type) => type.name === name)) throw errors.contentTypeExists(name);
  const type = childType(findContentType(call.site, undefined, "0x01"), name);
  type.description = textOf(body["Description"]) ?? "";
  type.group = textOf(body["Group"]) ?? namesIn(languageOf(call.site.document)).customContentTypes;
  types.push(type);
  saveContentTypes(call.site, list, { kind: 1, id: type.id, userId: call.user.id });
  return type;
}

/** A list gets a child of a site content type: same name, an id of its own below it. */
function takeOver(call: Call, list: List, id: string): ContentType {
  requireTypeRights(call, list);
  const parent = findContentType(call.site, undefined, id);
  if (list.contentTypes.some((type) => type.name === parent.name)) {
    throw errors.contentTypeExists(parent.name);
  }
  const type = childType(parent, parent.name);
  list.contentTypes.push(type);
  saveContentTypes(call.site, list, { kind: 1, id: type.id, userId: call.user.id });
  return type;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function schemaXml(call: Call, { list, type }: OwnedType): string {
  const fields = list ? list.fields : call.site.availableFields;
  const references = type.fields.map(({ name, required, hidden }) => {
    const id = fields.find((field) => field.name === name)?.id ?? "";
    const flags = `Required="${required ? "TRUE" : "FALSE"}" Hidden="${hidden ? "TRUE" : "FALSE"}"`;
    return `<FieldRef ID="{${id}}" Name="${escapeXml(name)}" ${flags} />`;
  });
  const head = `ID="${type.id}" Name="${escapeXml(type.name)}" Group="${escapeXml(type.group)}"`;
  const description = `Description="${escapeXml(type.description)}"`;
  return `<ContentType ${head} ${description} Version="0"><FieldRefs>${references.join("")}</FieldRefs></ContentType>`;
}

function properties(call: Call, owned: OwnedType): JsonObject {
  const { list, type } = owned;
  return {
    ClientFormCustomFormatter: "",
    Description: type.description,
    DisplayFormClientSideComponentId: "",
    DisplayFormClientSideComponentProperties: "",
    DisplayFormTemplateName: "ListForm",
    DisplayFormUrl: "",
    DocumentTemplate: "",
    DocumentTemplateUrl: "",
    EditFormClientSideComponentId: "",
    EditFormClientSideComponentProperties: "",
    EditFormTemplateName: "ListForm",
    EditFormUrl: "",
    Group: type.group,
    Hidden: type.hidden,
    Id: typed("SP.ContentTypeId", { StringValue: type.id }),
    JSLink: "",
    MobileDisplayFormUrl: "",
    MobileEditFormUrl: "",
    MobileNewFormUrl: "",
    Name: type.name,
    NewFormClientSideComponentId: null,
    NewFormClientSideComponentProperties: "",
    NewFormTemplateName: "ListForm",
    NewFormUrl: "",
    ReadOnly: type.readOnly,
    SchemaXml: schemaXml(call, owned),
    Scope: list?.rootPath ?? call.site.path,
    Sealed: type.sealed,
    StringId: type.id,
    ...type.settings,
  };
}

const ownProperties = ["Name", "Description", "Group", "Hidden", "ReadOnly", "Sealed"];
const settable = [
  "ClientFormCustomFormatter",
  "DisplayFormClientSideComponentId",
  "DisplayFormClientSideComponentProperties",
  "DisplayFormTemplateName",
  "DisplayFormUrl",
  "DocumentTemplate",
  "EditFormClientSideComponentId",
  "EditFormClientSideComponentProperties",
  "EditFormTemplateName",
  "EditFormUrl",
  "JSLink",
  "MobileDisplayFormUrl",
  "MobileEditFormUrl",
  "MobileNewFormUrl",
  "NewFormClientSideComponentId",
  "NewFormClientSideComponentProperties",
  "NewFormTemplateName",
  "NewFormUrl",
];

function change(call: Call, owned: OwnedType): void {
  const { list, type } = owned;
  requireTypeRights(call, list);
  const body = entityBody(call, {
    type: "SP.ContentType",
    settable: [...ownProperties, ...settable],
    shown: properties(call, owned),
  });
  if (type.sealed && flagOf(body["Sealed"]) !== false) throw errors.contentTypeSealed(type.name);
  call.site.restructure();
  type.name = textOf(body["Name"]) ?? type.name;
  type.description = textOf(body["Description"]) ?? type.description;
  type.group = textOf(body["Group"]) ?? type.group;
  type.hidden = flagOf(body["Hidden"]) ?? type.hidden;
  type.readOnly = flagOf(body["ReadOnly"]) ?? type.readOnly;
  type.sealed = flagOf(body["Sealed"]) ?? type.sealed;
  for (const name of settable) {
    const given = textOf(body[name]);
    if (given !== undefined) type.settings[name] = given;
  }
  saveContentTypes(call.site, list, { kind: 2, id: type.id, userId: call.user.id });
}

/** Rows of it in the list or, for a type of the web, types below it. */
function isUsed(call: Call, { list, type }: OwnedType): boolean {
  if (list) {
    const sql = `select 1 from ${itemTable(list.number)} where content_type = ? limit 1`;
    return call.site.driver.get(sql, [type.id]) !== undefined;
  }
  return [...call.site.collection.webs.values()].some((web) =>
    [...web.lists.values()].some((one) => one.contentTypes.some((own) => own.id.startsWith(`${type.id}00`))),
  );
}

/** @throws Refusal 500 when it is in use */
function remove(call: Call, owned: OwnedType): void {
  const { list, type } = owned;
  requireTypeRights(call, list);
  if (isUsed(call, owned)) throw errors.contentTypeInUse();
  call.site.restructure();
  if (list) list.contentTypes = list.contentTypes.filter((one) => one !== type);
  else call.site.siteContentTypes = call.site.siteContentTypes.filter((one) => one !== type);
  saveContentTypes(call.site, list, { kind: 3, id: type.id, userId: call.user.id });
}

export const contentTypeRoutes: readonly Route[] = [
  step(Web, "ContentTypes", () => ContentTypes.at({ list: undefined })),
  step(Web, "AvailableContentTypes", () => ContentTypes.at({ list: undefined, available: true })),
  step(ListKind, "ContentTypes", (_call, list) => ContentTypes.at({ list })),
  collection(ContentTypes, {
    set: "SP.ApiData.ContentTypes",
    members: (call, { list, available = false }) => {
      const types = available ? call.site.availableContentTypes : contentTypesOf(call.site, list);
      return types.map((type) => ContentTypeKind.at({ list, type }));
    },
  }),
  key(ContentTypes, "contentTypeId", (call, owner, args) =>
    ContentTypeKind.at(find(call, owner, args.text("contentTypeId"))),
  ),
  lookup(ContentTypes, "getById", ["contentTypeId"], (call, owner, args) =>
    ContentTypeKind.at(find(call, owner, args.text("contentTypeId"))),
  ),
  verb(ContentTypes, "POST", (call, { list }) =>
    created(call, ContentTypeKind.at({ list, type: add(call, list) })),
  ),
  operation(ContentTypes, "addAvailableContentType", ["contentTypeId"], (call, { list }, args) => {
    if (!list) throw errors.invalidRequest("addAvailableContentType belongs to a list.");
    return {
      ...created(call, ContentTypeKind.at({ list, type: takeOver(call, list, args.text("contentTypeId")) })),
      status: 200,
    };
  }),
  entity(ContentTypeKind, {
    type: "SP.ContentType",
    set: "SP.ApiData.ContentTypes",
    path: (_call, { list, type }) =>
      list ? `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')` : `Web/ContentTypes('${type.id}')`,
    properties,
  }),
  verb(ContentTypeKind, "MERGE", (call, owned) => {
    change(call, owned);
    return done();
  }),
  verb(ContentTypeKind, "DELETE", (call, owned) => {
    remove(call, owned);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  step(ContentTypeKind, "Parent", (call, { type }) =>
    ContentTypeKind.at({ list: undefined, type: parentType(call.site, type) }),
  ),
  step(ContentTypeKind, "WorkflowAssociations", () => Nothing.at(null)),
  step(Item, "ContentType", (call, { list, id }) => {
    const head = findHead(call.site, list, id);
    const row = call.site.driver.get(`select content_type as c from ${itemTable(list.number)} where id = ?`, [
      id,
    ]);
    const type = list.contentTypes.find((one) => one.id === row?.["c"]);
    return head && type && ContentTypeKind.at({ list, type });
  }),
];
