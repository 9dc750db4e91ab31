/** A field of a definition as the XML that SharePoint makes a column from. */
import type { Field, FieldKind } from "../../schema/field.ts";
import { element, escapeXml } from "./xml.ts";

/** SharePoint's name of the column type of each field kind. */
export const columnTypes: Readonly<Record<FieldKind, string>> = {
  text: "Text",
  note: "Note",
  number: "Number",
  day: "DateTime",
  flag: "Boolean",
  choice: "Choice",
  person: "User",
  lookup: "Lookup",
  lookups: "LookupMulti",
  links: "Note",
};

/**
 * The column's XML. `targetListId` is the id of the list that a lookup points to. A field that only some kinds of row
 * have is never required in the column, where it would be required of all, but in those kinds' content types.
 */
export function columnXml(field: Field, targetListId?: string): string {
  const common = {
    Type: columnTypes[field.kind],
    Name: field.column,
    StaticName: field.column,
    DisplayName: field.label.da,
    Description: field.description?.da,
    Required: (field.required ?? false) && field.on === undefined,
    Indexed: field.indexed ? true : undefined,
    Group: "Rettesnor",
  };
  switch (field.kind) {
    case "text":
      return element("Field", {
        ...common,
        MaxLength: field.limit,
        EnforceUniqueValues: field.unique ? true : undefined,
      });
    case "note":
    case "links":
      return element("Field", { ...common, NumLines: 6, RichText: false, AppendOnly: false });
    case "number":
      return element("Field", { ...common, Decimals: field.decimals, Min: field.min, Max: field.max });
    case "day":
      return element("Field", { ...common, Format: "DateOnly", FriendlyDisplayFormat: "Disabled" });
    case "flag":
      return element("Field", common, "<Default>0</Default>");
    case "choice": {
      const words = Object.values(field.choices).map((choice) => `<CHOICE>${escapeXml(choice.da)}</CHOICE>`);
      const choices = `<CHOICES>${words.join("")}</CHOICES>`;
      return element("Field", { ...common, Format: "Dropdown", FillInChoice: false }, choices);
    }
    case "person":
      return element("Field", {
        ...common,
        List: "UserInfo",
        ShowField: "ImnName",
        UserSelectionMode: "PeopleOnly",
      });
    case "lookup":
      return element("Field", { ...common, List: braced(targetListId), ShowField: "Title" });
    case "lookups":
    default:
      return element("Field", { ...common, List: braced(targetListId), ShowField: "Title", Mult: true });
  }
}

function braced(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `{${id}}`;
}
