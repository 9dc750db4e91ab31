/** Which columns a content type has, in which order, and whether they are required or hidden there. */
import type { Call } from "../protocol/call.ts";
import { entityBody } from "../protocol/entity-body.ts";
import { errors } from "../protocol/errors.ts";
import { arrayOf, flagOf, textOf, type Json } from "../protocol/json.ts";
import { created, done, nothing } from "../protocol/reply.ts";
import {
  collection,
  entity,
  key,
  lookup,
  operation,
  step,
  verb,
  type Resource,
  type Route,
} from "../protocol/route.ts";
import { saveContentTypes } from "../site/content-types.ts";
import { fieldFrom, type FieldDocument } from "../site/field.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { ContentType, List } from "../site/model.ts";
import { requireTypeRights } from "./content-types.ts";
import { ContentTypeFields, ContentTypeKind, FieldKind, FieldLink, FieldLinks } from "./kinds.ts";

interface OwnedType {
  list: List | undefined;
  type: ContentType;
}

function columnOf(call: Call, list: List | undefined, name: string): FieldDocument | undefined {
  return list ? list.fieldsByName.get(name) : call.site.availableFields.find((one) => one.name === name);
}

/** By the column's id or internal name; a column that the type does not have is answered with null. */
function find(call: Call, self: OwnedType, wanted: string): Resource | undefined {
  const { list, type } = self;
  const id = plainGuid(wanted);
  const link = type.fields.find((one) => one.name === wanted || columnOf(call, list, one.name)?.id === id);
  return link && FieldLink.at({ ...self, link });
}

function add(call: Call, { list, type }: OwnedType): ContentType["fields"][number] {
  requireTypeRights(call, list);
  const settable = ["FieldInternalName", "Required", "Hidden"];
  const body = entityBody(call, { type: "SP.FieldLink", settable });
  const name = textOf(body["FieldInternalName"]) ?? "";
  const column = columnOf(call, list, name);
  if (!column) throw errors.noField(name);
  const present = type.fields.find((one) => one.name === name);
  if (present) return present;
  call.site.restructure();
  const link = {
    name,
    required: flagOf(body["Required"]) ?? column.attributes["Required"] === "TRUE",
    hidden: flagOf(body["Hidden"]) ?? false,
  };
  type.fields.push(link);
  saveContentTypes(call.site, list, { kind: 2, id: type.id, userId: call.user.id });
  return link;
}

/** The named columns come first, the others after them as they were. */
function reorder(call: Call, { list, type }: OwnedType, wanted: readonly Json[]): void {
  requireTypeRights(call, list);
  const names = wanted.map((name) => textOf(name));
  call.site.restructure();
  const first = names
    .map((name) => type.fields.find((link) => link.name === name))
    .filter((link) => link !== undefined);
  type.fields = [...first, ...type.fields.filter((link) => !first.includes(link))];
  saveContentTypes(call.site, list, { kind: 2, id: type.id, userId: call.user.id });
}

export const fieldLinkRoutes: readonly Route[] = [
  step(ContentTypeKind, "FieldLinks", (_call, self) => FieldLinks.at(self)),
  step(ContentTypeKind, "Fields", (_call, self) => ContentTypeFields.at(self)),
  collection(ContentTypeFields, {
    set: "SP.ApiData.Fields",
    members: (call, { list, type }) =>
      type.fields
        .map(({ name }) => columnOf(call, list, name))
        .filter((column) => column !== undefined)
        .map((column) => FieldKind.at({ list, field: fieldFrom(column, list?.rootPath ?? "") })),
  }),
  collection(FieldLinks, {
    set: "SP.ApiData.FieldLinks",
    members: (_call, self) => self.type.fields.map((link) => FieldLink.at({ ...self, link })),
  }),
  key(FieldLinks, "id", (call, self, args) => find(call, self, args.text("id"))),
  lookup(FieldLinks, "getById", ["id"], (call, self, args) => find(call, self, args.text("id"))),
  verb(FieldLinks, "POST", (call, self) => created(call, FieldLink.at({ ...self, link: add(call, self) }))),
  operation(FieldLinks, "reorder", ["internalNames"], (call, self, args) => {
    const wanted = arrayOf(args.given("internalNames"));
    if (!wanted) throw errors.missingArgument("internalNames");
    reorder(call, self, wanted);
    return nothing(call, "Reorder");
  }),
  entity(FieldLink, {
    type: "SP.FieldLink",
    set: "SP.ApiData.FieldLinks",
    path: (call, { list, type, link }) => {
      const owner = list ? `Web/Lists(guid'${list.id}')` : "Web";
      const id = columnOf(call, list, link.name)?.id ?? link.name;
      return `${owner}/ContentTypes('${type.id}')/FieldLinks(guid'${id}')`;
    },
    properties: (call, { list, link }) => ({
      FieldInternalName: link.name,
      Hidden: link.hidden,
      Id: columnOf(call, list, link.name)?.id ?? null,
      Name: link.name,
      ReadOnly: false,
      Required: link.required,
      ShowInDisplayForm: true,
    }),
  }),
  verb(FieldLink, "MERGE", (call, { list, type, link }) => {
    requireTypeRights(call, list);
    const body = entityBody(call, {
      type: "SP.FieldLink",
      settable: ["Required", "Hidden"],
      shown: { ReadOnly: false, ShowInDisplayForm: true },
    });
    call.site.restructure();
    link.required = flagOf(body["Required"]) ?? link.required;
    link.hidden = flagOf(body["Hidden"]) ?? link.hidden;
    saveContentTypes(call.site, list, { kind: 2, id: type.id, userId: call.user.id });
    return done();
  }),
  verb(FieldLink, "DELETE", (call, { list, type, link }) => {
    requireTypeRights(call, list);
    call.site.restructure();
    type.fields = type.fields.filter((one) => one !== link);
    saveContentTypes(call.site, list, { kind: 2, id: type.id, userId: call.user.id });
    return done();
  }),
];
