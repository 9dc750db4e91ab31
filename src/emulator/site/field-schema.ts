/** Reads columns from the JSON of `fields.add` and the XML of `createfieldasxml` into one stored form. */
import { errors } from "../protocol/errors.ts";
import { arrayOf, flagOf, numberOf, textOf, type JsonObject } from "../protocol/json.ts";
import { child, parseXml } from "../query/xml.ts";
import { fieldTypeKinds, type FieldDocument } from "./field.ts";
import { encodeName, newGuid, plainGuid } from "./identifiers.ts";

type Writer = "text" | "flag" | "number";

/** REST properties that are XML attributes, under the attribute's name. */
const attributeNames: Record<string, [attribute: string, as: Writer]> = {
  Required: ["Required", "flag"],
  Hidden: ["Hidden", "flag"],
  ReadOnlyField: ["ReadOnly", "flag"],
  Indexed: ["Indexed", "flag"],
  EnforceUniqueValues: ["EnforceUniqueValues", "flag"],
  Description: ["Description", "text"],
  Group: ["Group", "text"],
  StaticName: ["StaticName", "text"],
  MaxLength: ["MaxLength", "number"],
  NumberOfLines: ["NumLines", "number"],
  RichText: ["RichText", "flag"],
  AppendOnly: ["AppendOnly", "flag"],
  AllowHyperlink: ["AllowHyperlink", "flag"],
  RestrictedMode: ["RestrictedMode", "flag"],
  UnlimitedLengthInDocumentLibrary: ["UnlimitedLengthInDocumentLibrary", "flag"],
  FillInChoice: ["FillInChoice", "flag"],
  MinimumValue: ["Min", "number"],
  MaximumValue: ["Max", "number"],
  Decimals: ["Decimals", "number"],
  ShowAsPercentage: ["Percentage", "flag"],
  CurrencyLocaleId: ["LCID", "number"],
  LookupList: ["List", "text"],
  LookupListId: ["List", "text"],
  LookupField: ["ShowField", "text"],
  LookupFieldName: ["ShowField", "text"],
  LookupWebId: ["WebId", "text"],
  PrimaryFieldId: ["FieldRef", "text"],
  AllowMultipleValues: ["Mult", "flag"],
  AllowDisplay: ["AllowDisplay", "flag"],
  Presence: ["Presence", "flag"],
  CustomFormatter: ["CustomFormatter", "text"],
  JSLink: ["JSLink", "text"],
  Sealed: ["Sealed", "flag"],
  SelectionGroup: ["UserSelectionScope", "number"],
  ValidationFormula: ["ValidationFormula", "text"],
  ValidationMessage: ["ValidationMessage", "text"],
  ClientSideComponentId: ["ClientSideComponentId", "text"],
  ClientSideComponentProperties: ["ClientSideComponentProperties", "text"],
  Direction: ["Direction", "text"],
  PinnedToFiltersPane: ["PinnedToFiltersPane", "flag"],
  ShowInFiltersPane: ["ShowInFiltersPane", "number"],
  DateTimeCalendarType: ["CalType", "number"],
  FriendlyDisplayFormat: ["FriendlyDisplayFormat", "number"],
};

const ignored = new Set([
  "__metadata",
  "Title",
  "FieldTypeKind",
  "TypeAsString",
  "Choices",
  "Formula",
  "DefaultValue",
  "DefaultFormula",
  "SchemaXml",
  "Id",
  "InternalName",
  "EntityPropertyName",
  "Options",
  "RelationshipDeleteBehavior",
  "IsRelationship",
  "EditFormat",
  "OutputType",
  "DisplayFormat",
  "DateFormat",
  "SelectionMode",
]);

const typesByKind: Record<number, string> = {
  1: "Integer",
  2: "Text",
  3: "Note",
  4: "DateTime",
  5: "Counter",
  6: "Choice",
  7: "Lookup",
  8: "Boolean",
  9: "Number",
  10: "Currency",
  11: "URL",
  12: "Computed",
  14: "Guid",
  15: "MultiChoice",
  17: "Calculated",
  20: "User",
  33: "Location",
  34: "Thumbnail",
};

function written(value: JsonObject[string], as: Writer): string {
  if (as === "flag") return flagOf(value) === true ? "TRUE" : "FALSE";
  return as === "number" ? String(numberOf(value) ?? "") : (textOf(value) ?? "");
}

/** What would keep rows from being deleted, or delete others with them, is not heeded. @throws Refusal 501 */
function refuseRelationship(behavior: string | undefined): void {
  if (behavior !== undefined && behavior !== "None")
    throw errors.notImplemented(`RelationshipDeleteBehavior ${behavior} of SP.FieldLookup`);
}

/** Display formats are numbers whose meaning depends on the type. */
function specialAttributes(type: string, body: JsonObject): Record<string, string> {
  const special: Record<string, string> = {};
  const display = numberOf(body["DisplayFormat"]);
  if (display !== undefined && type === "DateTime")
    special["Format"] = display === 0 ? "DateOnly" : "DateTime";
  if (display !== undefined && type === "URL") special["Format"] = display === 0 ? "Hyperlink" : "Image";
  if (display !== undefined && type === "Number") special["Decimals"] = String(display);
  const day = numberOf(body["DateFormat"]);
  if (day !== undefined) special["Format"] = day === 0 ? "DateOnly" : "DateTime";
  const edit = numberOf(body["EditFormat"]);
  if (edit !== undefined) special["Format"] = edit === 0 ? "Dropdown" : "RadioButtons";
  const selection = numberOf(body["SelectionMode"]);
  if (selection !== undefined)
    special["UserSelectionMode"] = selection === 0 ? "PeopleOnly" : "PeopleAndGroups";
  const output = numberOf(body["OutputType"]);
  if (output !== undefined) special["ResultType"] = typesByKind[output] ?? "Text";
  const behavior = numberOf(body["RelationshipDeleteBehavior"]);
  if (behavior !== undefined) {
    special["RelationshipDeleteBehavior"] = ["None", "Cascade", "Restrict"][behavior] ?? "None";
    refuseRelationship(special["RelationshipDeleteBehavior"]);
  }
  return special;
}

/**
 * What a body changes of a column.
 *
 * @throws Refusal 400 for properties a column does not have
 */
export function readFieldChanges(field: FieldDocument, body: JsonObject): FieldDocument {
  const attributes = { ...field.attributes, ...specialAttributes(field.type, body) };
  for (const [name, value] of Object.entries(body)) {
    const target = attributeNames[name];
    if (target) {
      if (name === "ValidationFormula" && (textOf(value) ?? "") !== "")
        throw errors.notImplemented("ValidationFormula of SP.Field");
      if (value === null) delete attributes[target[0]];
      else attributes[target[0]] = written(value, target[1]);
    } else if (!ignored.has(name)) {
      throw errors.unknownProperty(name, "SP.Field");
    }
  }
  if (attributes["List"] !== undefined && field.type.startsWith("Lookup")) {
    attributes["List"] = `{${plainGuid(attributes["List"])}}`;
  }
  const changed: FieldDocument = { ...field, attributes, title: textOf(body["Title"]) ?? field.title };
  const choices = arrayOf(body["Choices"])?.map((choice) => textOf(choice) ?? "");
  if (choices) changed.choices = choices;
  const standard = textOf(body["DefaultValue"]);
  if (standard !== undefined) changed.defaultValue = standard;
  if (body["DefaultValue"] === null) delete changed.defaultValue;
  const formula = textOf(body["Formula"]);
  if (formula !== undefined) changed.formula = formula;
  const mult = attributes["Mult"];
  if ((field.type === "User" || field.type === "Lookup") && mult === "TRUE")
    changed.type = `${field.type}Multi`;
  return changed;
}

/** A column from JSON. @throws Refusal 400 */
export function documentFromJson(body: JsonObject): FieldDocument {
  const kind = numberOf(body["FieldTypeKind"]) ?? 0;
  const type = typesByKind[kind];
  const title = textOf(body["Title"]) ?? "";
  if (type === undefined || title === "")
    throw errors.invalidRequest("The field needs a Title and a FieldTypeKind.");
  const blank: FieldDocument = {
    id: newGuid(),
    name: encodeName(title).slice(0, 32),
    title,
    type,
    attributes: {},
  };
  return readFieldChanges(blank, body);
}

const nameHint = 8;

/**
 * A column from schema XML. Its internal name comes from DisplayName; only with option 8 from Name.
 *
 * @throws Refusal 400
 */
export function documentFromXml(xml: string, options: number): FieldDocument {
  const node = parseXml(xml);
  const { Type, Name, DisplayName, ID, ...rest } = node.attributes;
  const title = DisplayName ?? Name;
  if (node.name !== "Field" || Type === undefined || title === undefined) {
    throw errors.invalidRequest("The schema XML needs Type and DisplayName.");
  }
  if (!(Type in fieldTypeKinds)) throw errors.notImplemented(`a column of type ${Type}`);
  const hinted = (options & nameHint) !== 0 ? (Name ?? rest["StaticName"]) : undefined;
  const attributes = rest;
  if (attributes["List"] !== undefined && Type.startsWith("Lookup"))
    attributes["List"] = `{${plainGuid(attributes["List"])}}`;
  const isMulti = /^true$/i.test(attributes["Mult"] ?? "") && (Type === "User" || Type === "Lookup");
  const document: FieldDocument = {
    id: ID === undefined ? newGuid() : plainGuid(ID),
    name: (hinted ?? encodeName(title)).slice(0, hinted === undefined ? 32 : 255),
    title,
    type: isMulti ? `${Type}Multi` : Type,
    attributes,
  };
  refuseRelationship(rest["RelationshipDeleteBehavior"]);
  if (child(node, "Validation")) throw errors.notImplemented("Validation of a column");
  const choices = child(node, "CHOICES")?.children.map((one) => one.text);
  if (choices) document.choices = choices;
  const standard = child(node, "Default")?.text;
  if (standard !== undefined) document.defaultValue = standard;
  const formula = child(node, "Formula")?.text;
  if (formula !== undefined) document.formula = formula;
  return document;
}
