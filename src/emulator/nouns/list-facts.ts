/** What a list tells about itself beyond its properties: forms, columns elsewhere that look here, rights management. */
import { createHash } from "node:crypto";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import { collection, entity, key, lookup, step, type Route } from "../protocol/route.ts";
import { lookupTarget } from "../query/lookup-target.ts";
import { plainGuid } from "../site/identifiers.ts";
import type { List } from "../site/model.ts";
import {
  FormKind,
  Forms,
  ListKind,
  RelatedField,
  RelatedFields,
  RightsManagement,
  Subscriptions,
} from "./kinds.ts";

const forms = [
  { type: 4, file: "DispForm.aspx" },
  { type: 6, file: "EditForm.aspx" },
  { type: 8, file: "NewForm.aspx" },
] as const;

/** Forms are not stored, so their ids are derived. */
function formId(list: List, type: number): string {
  const hex = createHash("sha256")
    .update(`${list.id} form ${String(type)}`)
    .digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return parts.join("-");
}

function formById(list: List, id: string): ReturnType<typeof FormKind.at> {
  const form = forms.find(({ type }) => formId(list, type) === plainGuid(id));
  if (!form) throw errors.noItem();
  return FormKind.at({ list, type: form.type });
}

function formPath(list: List, type: number): string {
  const file = forms.find((form) => form.type === type)?.file ?? "";
  return list.baseType === 1 ? `${list.rootPath}/Forms/${file}` : `${list.rootPath}/${file}`;
}

function relatedFields(call: Call, target: List): ReturnType<typeof RelatedField.at>[] {
  const found: ReturnType<typeof RelatedField.at>[] = [];
  for (const list of call.site.lists.values()) {
    for (const field of list.fields) {
      const isLookup = field.kind === "lookup" || field.kind === "lookups";
      if (isLookup && lookupTarget(call.site, field) === target)
        found.push(RelatedField.at({ list, field, target }));
    }
  }
  return found;
}

export const listFactRoutes: readonly Route[] = [
  step(ListKind, "Forms", (_call, list) => Forms.at({ list })),
  collection(Forms, {
    set: "SP.ApiData.Forms",
    members: (_call, { list }) => forms.map(({ type }) => FormKind.at({ list, type })),
  }),
  key(Forms, "id", (_call, { list }, args) => formById(list, args.text("id"))),
  lookup(Forms, "getById", ["id"], (_call, { list }, args) => formById(list, args.text("id"))),
  entity(FormKind, {
    type: "SP.Form",
    set: "SP.ApiData.Forms",
    path: (_call, { list, type }) => `Web/Lists(guid'${list.id}')/Forms(guid'${formId(list, type)}')`,
    properties: (_call, { list, type }) => ({
      FormType: type,
      Id: formId(list, type),
      ServerRelativeUrl: formPath(list, type),
    }),
  }),
  lookup(ListKind, "getRelatedFields", [], (_call, list) => RelatedFields.at(list)),
  collection(RelatedFields, { set: "SP.ApiData.RelatedFields", members: relatedFields }),
  entity(RelatedField, {
    type: "SP.RelatedField",
    set: "SP.ApiData.RelatedFields",
    path: (_call, { target, field }) =>
      `Web/Lists(guid'${target.id}')/GetRelatedFields/GetByFieldId('${field.id}')`,
    properties: (call, { list, field }) => ({
      FieldId: field.id,
      ListId: list.id,
      RelationshipDeleteBehavior: Math.max(
        0,
        ["None", "Cascade", "Restrict"].indexOf(field.attributes["RelationshipDeleteBehavior"] ?? "None"),
      ),
      WebId: call.site.document.webId,
    }),
  }),
  step(RelatedField, "LookupList", (_call, { target }) => ListKind.at(target)),
  step(ListKind, "InformationRightsManagementSettings", (_call, list) => RightsManagement.at(list)),
  entity(RightsManagement, {
    type: "SP.InformationRightsManagementSettings",
    path: (_call, list) => `Web/Lists(guid'${list.id}')/InformationRightsManagementSettings`,
    properties: () => ({
      AllowPrint: false,
      AllowScript: false,
      AllowWriteCopy: false,
      DisableDocumentBrowserView: false,
      DocumentAccessExpireDays: 90,
      DocumentLibraryProtectionExpireDate: "0001-01-01T00:00:00Z",
      EnableDocumentAccessExpire: false,
      EnableDocumentBrowserPublishingView: false,
      EnableGroupProtection: false,
      EnableLicenseCacheExpire: false,
      GroupName: "",
      LicenseCacheExpireDays: 30,
      PolicyDescription: "",
      PolicyTitle: "",
      TemplateId: "",
    }),
  }),
  step(ListKind, "Subscriptions", (_call, list) => Subscriptions.at(list)),
  collection(Subscriptions, { set: "SP.ApiData.Subscriptions", members: () => [] }),
];
