/** Content types of the web and of lists: the basics that lists with several kinds of rows need. */
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { flagOf, isObject, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { newGuid } from "../site/identifiers.ts";
import type { ContentType, List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import * as stored from "../site/stored.ts";
import { ContentTypeKind, ContentTypes, FieldLink, FieldLinks, Item, ListKind, Web } from "./kinds.ts";
import { findHead } from "../items/item-store.ts";
import { itemTable } from "../storage/item-table.ts";

interface Owner {
  list: List | undefined;
}

function typesOf(call: Call, { list }: Owner): ContentType[] {
  return list ? list.contentTypes : call.site.siteContentTypes;
}

function requireRights(call: Call, { list }: Owner): void {
  if (list) call.access.requireList(list, Right.ManageLists);
  else call.access.requireWeb(Right.ManageWeb);
}

function save(call: Call, { list }: Owner): void {
  call.site.restructure();
  stored.writeContentTypes(call.site.driver, list?.id ?? call.site.ownerKey, typesOf(call, { list }));
  list?.compiled.clear();
}

function find(call: Call, owner: Owner, id: string): { list: List | undefined; type: ContentType } {
  const type = typesOf(call, owner).find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!type) throw errors.noContentType();
  return { list: owner.list, type };
}

/** The nearest ancestor that the site knows, by the beginning of the id. */
function parentOf(call: Call, id: string): ContentType | undefined {
  const ancestors = call.site.siteContentTypes.filter((type) => type.id !== id && id.startsWith(type.id));
  return ancestors.toSorted((a, b) => b.id.length - a.id.length)[0];
}

function addToWeb(call: Call): ContentType {
  requireRights(call, { list: undefined });
  const body = call.json();
  const given = isObject(body["Id"])
    ? textOf(body["Id"]["StringValue"])
    : textOf(body["StringId"] ?? body["Id"]);
  const parentId = textOf(body["ParentContentTypeId"]);
  const id = given ?? `${parentId ?? "0x01"}00${newGuid().replaceAll("-", "").toUpperCase()}`;
  const name = textOf(body["Name"])?.trim() ?? "";
  const parent = parentOf(call, id);
  if (name === "" || !parent) throw errors.noContentType();
  const isTaken = call.site.siteContentTypes.some((type) => type.id === id || type.name === name);
  if (isTaken) throw errors.contentTypeExists(name);
  const type: ContentType = {
    id,
    name,
    description: textOf(body["Description"]) ?? "",
    group: textOf(body["Group"]) ?? "Brugerdefinerede indholdstyper",
    hidden: false,
    readOnly: false,
    sealed: false,
    fields: parent.fields.map((field) => ({ ...field })),
    settings: {},
  };
  call.site.siteContentTypes.push(type);
  save(call, { list: undefined });
  return type;
}

/** A list gets a child of a site content type: same name, an id of its own below it. */
function addToList(call: Call, list: List): ContentType {
  requireRights(call, { list });
  const wanted = textOf(call.json()["contentTypeId"]) ?? "";
  const parent = call.site.siteContentTypes.find((type) => type.id.toLowerCase() === wanted.toLowerCase());
  if (!parent) throw errors.noContentType();
  if (list.contentTypes.some((type) => type.name === parent.name))
    throw errors.contentTypeExists(parent.name);
  const id = `${parent.id}00${newGuid().replaceAll("-", "").toUpperCase()}`;
  const type: ContentType = {
    ...parent,
    id,
    fields: parent.fields.map((field) => ({ ...field })),
    settings: {},
  };
  list.contentTypes.push(type);
  save(call, { list });
  return type;
}

function properties(call: Call, { list, type }: { list: List | undefined; type: ContentType }): JsonObject {
  return {
    ClientFormCustomFormatter: "",
    Description: type.description,
    DisplayFormTemplateName: "ListForm",
    DisplayFormUrl: "",
    DocumentTemplate: "",
    DocumentTemplateUrl: "",
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
    NewFormTemplateName: "ListForm",
    NewFormUrl: "",
    ReadOnly: type.readOnly,
    SchemaXml: `<ContentType ID="${type.id}" Name="${type.name}" Group="${type.group}" />`,
    Scope: list?.rootPath ?? call.site.path,
    Sealed: type.sealed,
    StringId: type.id,
    ...type.settings,
  };
}

function applyBody(type: ContentType, body: JsonObject): void {
  type.name = textOf(body["Name"]) ?? type.name;
  type.description = textOf(body["Description"]) ?? type.description;
  type.group = textOf(body["Group"]) ?? type.group;
  type.hidden = flagOf(body["Hidden"]) ?? type.hidden;
  type.readOnly = flagOf(body["ReadOnly"]) ?? type.readOnly;
  type.sealed = flagOf(body["Sealed"]) ?? type.sealed;
  for (const name of ["NewFormClientSideComponentId", "ClientFormCustomFormatter", "JSLink", "NewFormUrl"]) {
    const given = textOf(body[name]);
    if (given !== undefined) type.settings[name] = given;
  }
}

export const contentTypeRoutes: readonly Route[] = [
  step(Web, "ContentTypes", () => ContentTypes.at({ list: undefined })),
  step(Web, "AvailableContentTypes", () => ContentTypes.at({ list: undefined })),
  step(ListKind, "ContentTypes", (_call, list) => ContentTypes.at({ list })),
  collection(ContentTypes, {
    set: "SP.ApiData.ContentTypes",
    members: (call, owner) =>
      typesOf(call, owner).map((type) => ContentTypeKind.at({ list: owner.list, type })),
  }),
  key(ContentTypes, (call, owner, args) => ContentTypeKind.at(find(call, owner, args.text("id", 0)))),
  lookup(ContentTypes, "getById", (call, owner, args) =>
    ContentTypeKind.at(find(call, owner, args.text("id", 0))),
  ),
  verb(ContentTypes, "POST", (call, { list }) => {
    if (list) throw errors.notImplemented("POST contenttypes of a list");
    return created(call, ContentTypeKind.at({ list: undefined, type: addToWeb(call) }));
  }),
  operation(ContentTypes, "addAvailableContentType", (call, { list }) => {
    if (!list) throw errors.invalidRequest("addAvailableContentType belongs to a list.");
    return { ...created(call, ContentTypeKind.at({ list, type: addToList(call, list) })), status: 200 };
  }),
  entity(ContentTypeKind, {
    type: "SP.ContentType",
    set: "SP.ApiData.ContentTypes",
    path: (_call, { list, type }) =>
      list ? `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')` : `Web/ContentTypes('${type.id}')`,
    properties,
  }),
  verb(ContentTypeKind, "MERGE", (call, { list, type }) => {
    requireRights(call, { list });
    applyBody(type, call.json());
    save(call, { list });
    return done();
  }),
  verb(ContentTypeKind, "DELETE", (call, { list, type }) => {
    requireRights(call, { list });
    const isUsed =
      list &&
      call.site.driver.get(`select 1 from ${itemTable(list.number)} where content_type = ? limit 1`, [
        type.id,
      ]);
    if (isUsed) throw errors.contentTypeInUse();
    if (list) list.contentTypes = list.contentTypes.filter((one) => one !== type);
    else call.site.siteContentTypes = call.site.siteContentTypes.filter((one) => one !== type);
    save(call, { list });
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  step(ContentTypeKind, "FieldLinks", (_call, self) => FieldLinks.at(self)),
  collection(FieldLinks, {
    set: "SP.ApiData.FieldLinks",
    members: (_call, self) => self.type.fields.map((link) => FieldLink.at({ ...self, link })),
  }),
  entity(FieldLink, {
    type: "SP.FieldLink",
    set: "SP.ApiData.FieldLinks",
    path: (_call, { type, link }) => `Web/ContentTypes('${type.id}')/FieldLinks('${link.name}')`,
    properties: (call, { list, link }) => ({
      FieldInternalName: link.name,
      Hidden: link.hidden,
      Id:
        (list?.fieldsByName.get(link.name) ?? call.site.siteFields.find((one) => one.name === link.name))
          ?.id ?? null,
      Name: link.name,
      ReadOnly: false,
      Required: link.required,
      ShowInDisplayForm: true,
    }),
  }),
  verb(FieldLinks, "POST", (call, { list, type }) => {
    requireRights(call, { list });
    const body = call.json();
    const name = textOf(body["FieldInternalName"]) ?? "";
    const isKnown = list
      ? list.fieldsByName.has(name)
      : call.site.siteFields.some((one) => one.name === name);
    if (!isKnown) throw errors.noField(name);
    const link = {
      name,
      required: flagOf(body["Required"]) ?? false,
      hidden: flagOf(body["Hidden"]) ?? false,
    };
    if (!type.fields.some((one) => one.name === name)) type.fields.push(link);
    save(call, { list });
    return created(call, FieldLink.at({ list, type, link }));
  }),
  step(Item, "ContentType", (call, { list, id }) => {
    const head = findHead(call.site, list, id);
    const row = call.site.driver.get(`select content_type as c from ${itemTable(list.number)} where id = ?`, [
      id,
    ]);
    const type = list.contentTypes.find((one) => one.id === row?.["c"]);
    return head && type && ContentTypeKind.at({ list, type });
  }),
];
