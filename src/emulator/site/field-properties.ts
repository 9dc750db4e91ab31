/** How a column looks in REST: the properties every column has, and those of its type. */
import type { Json, JsonObject } from "../protocol/json.ts";
import { typed } from "../protocol/format.ts";
import { languageOf, namesIn } from "./default-names.ts";
import { isIndexable, fieldTypeKinds, type Field } from "./field.ts";
import type { List } from "./model.ts";
import type { Site } from "./site.ts";

const noGuid = "00000000-0000-0000-0000-000000000000";

function flag(field: Field, name: string, otherwise = false): boolean {
  const value = field.attributes[name];
  return value === undefined ? otherwise : /^(true|1)$/i.test(value);
}

function number(field: Field, name: string, otherwise: number): number {
  const value = field.attributes[name];
  return value === undefined || value === "" ? otherwise : Number(value);
}

function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The column's schema as XML. */
function schemaXml(field: Field, listId: string): string {
  const named = { Type: field.type, DisplayName: field.title, ...field.attributes };
  const placed = {
    ...named,
    ID: `{${field.id}}`,
    SourceID: `{${listId}}`,
    StaticName: field.name,
    Name: field.name,
  };
  const attributes = Object.entries(placed).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const inside: string[] = [];
  if (field.choices) {
    inside.push(
      `<CHOICES>${field.choices.map((one) => `<CHOICE>${escapeXml(one)}</CHOICE>`).join("")}</CHOICES>`,
    );
  }
  if (field.defaultValue !== undefined) inside.push(`<Default>${escapeXml(field.defaultValue)}</Default>`);
  if (field.formula !== undefined) inside.push(`<Formula>${escapeXml(field.formula)}</Formula>`);
  const head = `<Field ${attributes.join(" ")}`;
  return inside.length === 0 ? `${head} />` : `${head}>${inside.join("")}</Field>`;
}

/** Those that only columns of its type have. */
export function typeProperties(field: Field): JsonObject {
  const { attributes } = field;
  switch (field.type) {
    case "Text":
      return { MaxLength: field.maxLength };
    case "Note":
      return {
        AllowHyperlink: flag(field, "AllowHyperlink"),
        AppendOnly: flag(field, "AppendOnly"),
        NumberOfLines: number(field, "NumLines", 6),
        RestrictedMode: flag(field, "RestrictedMode", true),
        RichText: flag(field, "RichText"),
        UnlimitedLengthInDocumentLibrary: flag(field, "UnlimitedLengthInDocumentLibrary"),
      };
    case "Choice":
    case "MultiChoice":
      return {
        Choices: typed("Edm.String", [...(field.choices ?? [])]),
        EditFormat: attributes["Format"] === "RadioButtons" ? 1 : 0,
        FillInChoice: flag(field, "FillInChoice"),
        Mappings: null,
      };
    case "Number":
    case "Currency":
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        DisplayFormat: number(field, "Decimals", -1),
        MaximumValue: number(field, "Max", 1.797_693_134_862_315_7e308),
        MinimumValue: number(field, "Min", -1.797_693_134_862_315_7e308),
        ShowAsPercentage: flag(field, "Percentage"),
        Unit: null,
      };
    case "DateTime":
      return {
        DateTimeCalendarType: number(field, "CalType", 0),
        DisplayFormat: field.dateOnly ? 0 : 1,
        FriendlyDisplayFormat: number(field, "FriendlyDisplayFormat", 1),
      };
    case "User":
    case "UserMulti":
      return {
        ...lookupProperties(field, "UserInfo"),
        AllowDisplay: true,
        Presence: true,
        SelectionGroup: number(field, "UserSelectionScope", 0),
        SelectionMode: attributes["UserSelectionMode"] === "PeopleAndGroups" ? 1 : 0,
      };
    case "Lookup":
    case "LookupMulti":
      return lookupProperties(field, "");
    case "URL":
      return { DisplayFormat: attributes["Format"] === "Image" ? 1 : 0 };
    case "Calculated":
      return {
        CurrencyLocaleId: 1030,
        DateFormat: attributes["Format"] === "DateOnly" ? 0 : 1,
        DisplayFormat: -1,
        Formula: field.formula ?? "",
        OutputType: fieldTypeKinds[attributes["ResultType"] ?? "Text"] ?? 2,
        ShowAsPercentage: false,
      };
    default:
      return {};
  }
}

function lookupProperties(field: Field, otherwise: string): JsonObject {
  const { attributes } = field;
  const behavior = ["None", "Cascade", "Restrict"].indexOf(
    attributes["RelationshipDeleteBehavior"] ?? "None",
  );
  return {
    AllowMultipleValues: field.type.endsWith("Multi"),
    DependentLookupInternalNames: typed("Edm.String", []),
    IsDependentLookup: attributes["FieldRef"] !== undefined,
    IsRelationship: behavior > 0,
    LookupField: attributes["ShowField"] ?? "",
    LookupList: attributes["List"] ?? otherwise,
    LookupWebId: attributes["WebId"] ?? noGuid,
    PrimaryFieldId: attributes["FieldRef"] ?? null,
    RelationshipDeleteBehavior: Math.max(0, behavior),
    UnlimitedLengthInDocumentLibrary: false,
  };
}

function textOrNull(value: string | undefined): Json {
  return value ?? null;
}

/** All properties of a column. */
export function fieldProperties(site: Site, list: List | undefined, field: Field): JsonObject {
  const { attributes } = field;
  const fromBase = flag(field, "FromBaseType");
  return {
    AutoIndexed: false,
    CanBeDeleted: !fromBase && !flag(field, "Sealed"),
    ClientSideComponentId: attributes["ClientSideComponentId"] ?? noGuid,
    ClientSideComponentProperties: textOrNull(attributes["ClientSideComponentProperties"]),
    ClientValidationFormula: null,
    ClientValidationMessage: null,
    CustomFormatter: textOrNull(attributes["CustomFormatter"]),
    DefaultFormula: null,
    DefaultValue: textOrNull(field.defaultValue),
    Description: attributes["Description"] ?? "",
    Direction: attributes["Direction"] ?? "none",
    EnforceUniqueValues: field.unique,
    EntityPropertyName: field.name.startsWith("_") ? `OData_${field.name}` : field.name,
    FieldTypeKind: fieldTypeKinds[field.type] ?? 0,
    Filterable: field.kind !== "note",
    FromBaseType: fromBase,
    Group: attributes["Group"] ?? namesIn(languageOf(site.document)).customColumns,
    Hidden: field.hidden,
    Id: field.id,
    Indexed: field.indexed,
    IndexStatus: field.indexed ? 1 : 0,
    InternalName: field.name,
    IsModern: false,
    JSLink: attributes["JSLink"] ?? "clienttemplates.js",
    PinnedToFiltersPane: flag(field, "PinnedToFiltersPane"),
    ReadOnlyField: field.readOnly,
    Required: field.required,
    // Costs as much as all the others, and few ask for it.
    get SchemaXml() {
      return schemaXml(field, list?.id ?? site.document.webId);
    },
    Scope: list?.rootPath ?? site.path,
    Sealed: flag(field, "Sealed"),
    ShowInFiltersPane: number(field, "ShowInFiltersPane", 0),
    Sortable: isIndexable(field),
    StaticName: field.name,
    Title: field.title,
    TypeAsString: field.type,
    TypeDisplayName: field.type,
    TypeShortDescription: field.type,
    ValidationFormula: textOrNull(attributes["ValidationFormula"]),
    ValidationMessage: textOrNull(attributes["ValidationMessage"]),
    ...typeProperties(field),
  };
}

/** Names of type properties; selecting one on a column of another type gives null. */
export const moreFieldProperties = [
  "MaxLength",
  "Choices",
  "FillInChoice",
  "DisplayFormat",
  "LookupList",
  "LookupField",
  "AllowMultipleValues",
  "SelectionMode",
  "RichText",
  "NumberOfLines",
  "Formula",
  "MinimumValue",
  "MaximumValue",
  "RelationshipDeleteBehavior",
  "EditFormat",
  "AppendOnly",
  "OutputType",
];
