/** Columns: made from JSON or XML, changed, indexed, removed; of a list, or of the web for content types. */
import { listViewThreshold } from "../items/threshold.ts";
import type { Call } from "../protocol/call.ts";
import { entityBody, refuseOthers } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import { created, done, shown } from "../protocol/reply.ts";
import { collection, entity, key, lookup, operation, step, verb, type Route } from "../protocol/route.ts";
import { titledIn } from "../site/english-titles.ts";
import { fieldFrom, type Field } from "../site/field.ts";
import { fieldProperties, moreFieldProperties, typeProperties } from "../site/field-properties.ts";
import { documentFromJson, documentFromXml, readFieldChanges } from "../site/field-schema.ts";
import { addField, changeField, removeField } from "../site/field-store.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import { Right } from "../site/permissions.ts";
import { FieldKind, Fields, ListKind, Web } from "./kinds.ts";

/** Columns of these types have properties of their own. */
const entityTypes: Record<string, string> = {
  Text: "SP.FieldText",
  Note: "SP.FieldMultiLineText",
  Number: "SP.FieldNumber",
  Currency: "SP.FieldCurrency",
  DateTime: "SP.FieldDateTime",
  Choice: "SP.FieldChoice",
  MultiChoice: "SP.FieldMultiChoice",
  Lookup: "SP.FieldLookup",
  LookupMulti: "SP.FieldLookup",
  User: "SP.FieldUser",
  UserMulti: "SP.FieldUser",
  URL: "SP.FieldUrl",
  Calculated: "SP.FieldCalculated",
  Computed: "SP.FieldComputed",
  Guid: "SP.FieldGuid",
  Location: "SP.FieldLocation",
  Thumbnail: "SP.FieldThumbnail",
};

const fieldBody = { type: "SP.Field" };
/** Stays as it was made. */
const fixed = ["Id", "InternalName", "EntityPropertyName", "TypeAsString", "FieldTypeKind"];

interface Owner {
  list: List | undefined;
}

function fieldsOf(call: Call, { list }: Owner): Field[] {
  return list ? list.fields : call.site.siteFields.map((document) => fieldFrom(document, ""));
}

function requireRights(call: Call, { list }: Owner): void {
  if (list) call.access.requireList(list, Right.ManageLists);
  else call.access.requireWeb(Right.ManageWeb);
}

/** @throws Refusal 400 */
function find(
  call: Call,
  owner: Owner,
  name: string,
  is: (field: Field) => boolean,
): { list: List | undefined; field: Field } {
  const field = fieldsOf(call, owner).find(is);
  if (!field) throw errors.noField(name);
  return { list: owner.list, field };
}

function byId(call: Call, owner: Owner, id: string): { list: List | undefined; field: Field } {
  const wanted = plainGuid(id);
  return find(call, owner, id, (field) => field.id === wanted);
}

/** Columns of SharePoint's own also answer to their English titles. */
function isBuiltIn(field: Field, title: string): boolean {
  return field.attributes["FromBaseType"] === "TRUE" && titledIn(1033, field).title === title;
}

/** Internal names go before titles. */
function byName(call: Call, owner: Owner, name: string): { list: List | undefined; field: Field } {
  const fields = fieldsOf(call, owner);
  const exact = fields.some((field) => field.name === name);
  const titled = fields.some((field) => field.title === name);
  return find(call, owner, name, (field) => {
    if (exact) return field.name === name;
    return titled ? field.title === name : isBuiltIn(field, name);
  });
}

function options(body: JsonObject): number {
  return numberOf(body["Options"]) ?? 0;
}

function added(call: Call, owner: Owner, body: JsonObject, fromXml: boolean): Field {
  requireRights(call, owner);
  const xml = textOf(body["SchemaXml"]);
  if (fromXml && xml === undefined) throw errors.missingArgument("SchemaXml");
  const document = xml === undefined ? documentFromJson(body) : documentFromXml(xml, options(body));
  return addField(call.site, owner.list, document, options(body), call.user.id);
}

export const fieldRoutes: readonly Route[] = [
  step(ListKind, "Fields", (_call, list) => Fields.at({ list })),
  step(Web, "Fields", () => Fields.at({ list: undefined })),
  step(Web, "AvailableFields", () => Fields.at({ list: undefined })),
  collection(Fields, {
    set: "SP.ApiData.Fields",
    members: (call, owner) => fieldsOf(call, owner).map((field) => FieldKind.at({ list: owner.list, field })),
  }),
  key(Fields, "id", (call, owner, args) => FieldKind.at(byId(call, owner, args.text("id")))),
  lookup(Fields, "getById", ["id"], (call, owner, args) => FieldKind.at(byId(call, owner, args.text("id")))),
  lookup(Fields, "getByTitle", ["title"], (call, owner, args) => {
    const title = args.text("title");
    const exact = fieldsOf(call, owner).some((field) => field.title === title);
    return FieldKind.at(
      find(call, owner, title, (field) => (exact ? field.title === title : isBuiltIn(field, title))),
    );
  }),
  lookup(Fields, "getByInternalNameOrTitle", ["strName"], (call, owner, args) =>
    FieldKind.at(byName(call, owner, args.text("strName"))),
  ),
  verb(Fields, "POST", (call, owner) => {
    const field = added(call, owner, entityBody(call, fieldBody), false);
    return created(call, FieldKind.at({ list: owner.list, field }));
  }),
  operation(Fields, "AddField", ["parameters"], (call, owner, args) => {
    const field = added(call, owner, args.object("parameters"), false);
    return { ...created(call, FieldKind.at({ list: owner.list, field })), status: 200 };
  }),
  operation(Fields, "createFieldAsXml", ["parameters"], (call, owner, args) => {
    const field = added(call, owner, args.object("parameters"), true);
    return { ...created(call, FieldKind.at({ list: owner.list, field })), status: 200 };
  }),
  operation(
    Fields,
    "addDependentLookupField",
    ["displayName", "primaryLookupFieldId", "showField"],
    (call, owner, args) => {
      requireRights(call, owner);
      const primary = byId(call, owner, args.text("primaryLookupFieldId")).field;
      const field = addField(
        call.site,
        owner.list,
        {
          ...documentFromJson({ Title: args.text("displayName"), FieldTypeKind: 7 }),
          attributes: {
            List: primary.attributes["List"] ?? "",
            ShowField: args.text("showField"),
            FieldRef: primary.id,
            ReadOnly: "TRUE",
          },
        },
        0,
        call.user.id,
      );
      return shown(call, FieldKind.at({ list: owner.list, field }));
    },
  ),
  entity(FieldKind, {
    type: "SP.Field",
    typeOf: (_call, { field }) => entityTypes[field.type] ?? "SP.Field",
    set: "SP.ApiData.Fields",
    path: (_call, { list, field }) =>
      list ? `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')` : `Web/Fields(guid'${field.id}')`,
    properties: (call, { list, field }) => fieldProperties(call.site, list, field),
    more: Object.fromEntries(
      moreFieldProperties.map((name) => [
        name,
        (_call: Call, { field }: { field: Field }) => typeProperties(field)[name] ?? null,
      ]),
    ),
  }),
  verb(FieldKind, "MERGE", (call, { list, field }) => {
    requireRights(call, { list });
    const body = entityBody(call, fieldBody);
    refuseOthers(fieldBody.type, fieldProperties(call.site, list, field), body, fixed);
    const xml = textOf(body["SchemaXml"]);
    const after = xml === undefined ? field : { ...documentFromXml(xml, 0), id: field.id, name: field.name };
    if (after.type !== field.type)
      throw errors.notImplemented(`a column of type ${field.type} made ${after.type}`);
    changeField(call.site, list, field, readFieldChanges(after, body), call.user.id);
    return done();
  }),
  verb(FieldKind, "DELETE", (call, { list, field }) => {
    requireRights(call, { list });
    if (list && list.counters.itemCount > listViewThreshold) throw errors.listViewThreshold();
    removeField(call.site, list, field, call.user.id);
    return call.request.method === "POST" ? { ...done(), status: 200 } : done();
  }),
  ...["Display", "Edit", "New"].map((form) =>
    operation(FieldKind, `setShowIn${form}Form`, ["value"], (call, { list, field }, args) => {
      requireRights(call, { list });
      const value = args.flag("value", true) ? "TRUE" : "FALSE";
      const attributes = { ...field.attributes, [`ShowIn${form}Form`]: value };
      changeField(call.site, list, field, { ...field, attributes }, call.user.id);
      return done();
    }),
  ),
];
