/** The columns that a view shows, and their order. */
import { errors } from "../protocol/errors.ts";
import { typed } from "../protocol/format.ts";
import { nothing, value } from "../protocol/reply.ts";
import { entity, operation, query, step, type Route } from "../protocol/route.ts";
import type { List } from "../site/model.ts";
import { viewFieldsXml } from "../site/view-xml.ts";
import { ViewFields, ViewKind } from "./kinds.ts";
import { requireViewRights, saveView } from "./views.ts";

/** Columns may be named by internal name or title. @throws Refusal 400 */
function fieldNamed(list: List, name: string): string {
  if (list.fieldsByName.has(name)) return name;
  const field = list.fields.find((one) => one.title === name);
  if (!field) throw errors.noField(name);
  return field.name;
}

export const viewFieldRoutes: readonly Route[] = [
  step(ViewKind, "ViewFields", (_call, self) => ViewFields.at(self)),
  entity(ViewFields, {
    type: "SP.ViewFieldCollection",
    set: "SP.ApiData.ViewFieldCollections",
    path: (_call, { list, view }) => `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    properties: (_call, { view }) => ({
      SchemaXml: viewFieldsXml(view),
      Items: typed("Edm.String", [...view.fields]),
    }),
  }),
  query(ViewFields, "schemaXml", [], (call, { view }) =>
    value(call, "SchemaXml", "Edm.String", viewFieldsXml(view)),
  ),
  operation(ViewFields, "addViewField", ["strField"], (call, { list, view }, args) => {
    requireViewRights(call, list, view);
    const name = fieldNamed(list, args.text("strField"));
    if (!view.fields.includes(name)) view.fields.push(name);
    saveView(call, list, view);
    return nothing(call, "AddViewField");
  }),
  operation(ViewFields, "removeViewField", ["strField"], (call, { list, view }, args) => {
    requireViewRights(call, list, view);
    const name = args.text("strField");
    view.fields = view.fields.filter((one) => one !== name);
    saveView(call, list, view);
    return nothing(call, "RemoveViewField");
  }),
  operation(ViewFields, "removeAllViewFields", [], (call, { list, view }) => {
    requireViewRights(call, list, view);
    view.fields = [];
    saveView(call, list, view);
    return nothing(call, "RemoveAllViewFields");
  }),
  operation(ViewFields, "moveViewFieldTo", ["field", "index"], (call, { list, view }, args) => {
    requireViewRights(call, list, view);
    const name = args.text("field");
    const index = args.number("index");
    if (!view.fields.includes(name)) throw errors.noField(name);
    view.fields = view.fields.filter((one) => one !== name);
    view.fields.splice(index, 0, name);
    saveView(call, list, view);
    return nothing(call, "MoveViewFieldTo");
  }),
];
