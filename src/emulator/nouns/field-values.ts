/** `FieldValuesAsText`, `FieldValuesAsHtml` and `FieldValuesForEdit`: an item's values as people read or write them. */
import { itemRow, shownValue, valueName, type ShownAs } from "../items/shown-values.ts";
import type { Call } from "../protocol/call.ts";
import { errors } from "../protocol/errors.ts";
import type { JsonObject } from "../protocol/json.ts";
import { value } from "../protocol/reply.ts";
import { entity, operation, step, type Route } from "../protocol/route.ts";
import type { List } from "../site/model.ts";
import { visibleHead } from "./items.ts";
import { FieldValues, Item, ListKind } from "./kinds.ts";

const names: Record<ShownAs, string> = {
  text: "FieldValuesAsText",
  html: "FieldValuesAsHtml",
  edit: "FieldValuesForEdit",
};

/** @throws Refusal 404 */
function shownItem(call: Call, list: List, id: number, as: ShownAs): JsonObject {
  visibleHead(call, list, id);
  const row = itemRow(call, list, id);
  if (!row) throw errors.noItem();
  const type = list.contentTypes.find((one) => one.id === row["ContentTypeId"]);
  const shown: JsonObject = {};
  for (const field of list.fields) {
    if (field.name === "ContentType") shown["ContentType"] = type?.name ?? "";
    else if (field.sql !== undefined) {
      shown[valueName(field.name)] = shownValue(call, field, row[field.name], as);
    }
  }
  return shown;
}

/** What a form needs: the values to edit and the columns they belong to. */
function formData(call: Call, list: List, id: number, formId: string, mode: string): JsonObject {
  return {
    Id: id,
    FormId: formId,
    Mode: mode,
    ListId: list.id,
    ListTitle: list.title,
    ListData: id === 0 ? {} : shownItem(call, list, id, "edit"),
    ListSchema: Object.fromEntries(
      list.fields
        .filter((field) => !field.hidden)
        .map((field) => [
          field.name,
          {
            Id: field.id,
            Title: field.title,
            Name: field.name,
            Type: field.type,
            Required: field.required,
            ReadOnlyField: field.readOnly,
            Choices: field.choices ?? null,
          },
        ]),
    ),
  };
}

export const fieldValueRoutes: readonly Route[] = [
  ...(["text", "html", "edit"] as const).map((as) =>
    step(Item, names[as], (_call, { list, id }) => FieldValues.at({ list, id, as })),
  ),
  entity(FieldValues, {
    type: "SP.FieldStringValues",
    set: "SP.ApiData.FieldStringValues",
    path: (_call, { list, id, as }) => `Web/Lists(guid'${list.id}')/Items(${String(id)})/${names[as]}`,
    properties: (call, { list, id, as }) => shownItem(call, list, id, as),
  }),
  operation(
    ListKind,
    "renderListFormData",
    ["itemId", "formId", "mode", "options", "cutoffVersion"],
    (call, list, args) => {
      const data = formData(
        call,
        list,
        args.number("itemId"),
        args.text("formId"),
        args.optionalText("mode") ?? "1",
      );
      return value(call, "RenderListFormData", "Edm.String", JSON.stringify(data));
    },
  ),
];
