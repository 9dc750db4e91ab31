/** The columns every list is born with: SharePoint's ids and internal names, Danish titles. */
import type { FieldDocument } from "./field.ts";

type Attributes = Record<string, string>;

const hidden: Attributes = { Hidden: "TRUE", ReadOnly: "TRUE", Sealed: "TRUE" };
const readOnly: Attributes = { ReadOnly: "TRUE" };
const shown: Attributes = { ReadOnly: "TRUE", Sealed: "TRUE" };

function system(
  id: string,
  name: string,
  title: string,
  type: string,
  attributes: Attributes,
): FieldDocument {
  return { id, name, title, type, attributes: { ...attributes, FromBaseType: "TRUE" }, system: true };
}

const common: readonly FieldDocument[] = [
  system("03e45e84-1992-4d42-9116-26f756012634", "ContentTypeId", "Indholdstype-id", "ContentTypeId", hidden),
  system("1d22ea11-1e32-424e-89ab-9fedbadb6ce1", "ID", "ID", "Counter", { ...shown, Indexed: "TRUE" }),
  system("c042a256-787d-4a6f-8a8a-cf6ab767f12d", "ContentType", "Indholdstype", "Computed", {
    Sealed: "TRUE",
  }),
  system("28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f", "Modified", "Ændret", "DateTime", {
    ...readOnly,
    Format: "DateTime",
  }),
  system("8c06beca-0777-48f7-91c7-6da68bc07b69", "Created", "Oprettet", "DateTime", {
    ...readOnly,
    Format: "DateTime",
  }),
  system("1df5e554-ec7e-46a6-901d-d85a3881cb18", "Author", "Oprettet af", "User", {
    ...shown,
    List: "UserInfo",
  }),
  system("d31655d1-1d5b-4511-95a1-7a09e9b75bf2", "Editor", "Ændret af", "User", {
    ...shown,
    List: "UserInfo",
  }),
  system(
    "26d0756c-986a-48a7-af35-bf18ab85ff4a",
    "_HasCopyDestinations",
    "Har kopidestinationer",
    "Computed",
    hidden,
  ),
  system("7841bf41-43d0-4434-9f50-a673baef7631", "_UIVersion", "UI-version", "Integer", hidden),
  system("dce8262a-3ae9-45aa-aab4-83bd75fb738a", "_UIVersionString", "Version", "Computed", readOnly),
  system("67df98f4-9dec-48ff-a553-29bece9c5bf4", "Attachments", "Vedhæftede filer", "Attachments", {
    Sealed: "TRUE",
  }),
  system(
    "fdc3b2ed-5bf2-4835-a4bc-b885f3396a61",
    "_ModerationStatus",
    "Godkendelsesstatus",
    "ModStat",
    hidden,
  ),
  system("503f1caa-358e-4918-9094-4a2cdc4bc034", "Edit", "Rediger", "Computed", shown),
  system("bc91a437-52e7-49e1-8c4e-4698904b2b6d", "LinkTitleNoMenu", "Titel", "Computed", readOnly),
  system("82642ec8-ef9b-478f-acf9-31f7d45fbc31", "LinkTitle", "Titel", "Computed", readOnly),
  system("081c6e4c-5c14-4f20-b23e-1a71ceb6a67c", "DocIcon", "Type", "Computed", readOnly),
  system("94f89715-e097-4e8b-ba79-ea02aa8b7adb", "FileRef", "URL-adresse", "Computed", hidden),
  system("56605df6-8fa1-47e4-a04c-5b384d59609f", "FileDirRef", "Sti", "Computed", hidden),
  system("8553196d-ec8d-4564-9861-3dbe931050c8", "FileLeafRef", "Navn", "Computed", { Hidden: "TRUE" }),
  system("30bb605f-5bae-48fe-b4e3-1f81d9772af9", "FSObjType", "Elementtype", "Integer", hidden),
  system("4b7403de-8d94-43e8-9f0f-137a3e298126", "UniqueId", "Entydigt id", "Guid", hidden),
  system("d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5", "owshiddenversion", "Version", "Integer", hidden),
  system("ae069f25-3ac2-4256-b9c3-15dbc15da0e0", "GUID", "GUID", "Guid", hidden),
  system(
    "b824e17e-a1b3-426e-aecf-f0184d900485",
    "ItemChildCount",
    "Antal underordnede elementer",
    "Computed",
    readOnly,
  ),
  system(
    "960ff01f-2b6d-4f1b-9c3f-e19ad8927341",
    "FolderChildCount",
    "Antal underordnede mapper",
    "Computed",
    readOnly,
  ),
  system("3a6b296c-3f50-445c-a13f-9c679ea9dda3", "ComplianceAssetId", "Aktiv-id", "Computed", readOnly),
];

const linkFilename = system(
  "5cc6dc79-3710-4374-b433-61cb4a686c12",
  "LinkFilename",
  "Navn",
  "Computed",
  readOnly,
);

/** The columns of a new list or library. Only Title can be written and filled by people. */
export function systemFields(isLibrary: boolean): FieldDocument[] {
  const title: FieldDocument = {
    id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247",
    name: "Title",
    title: "Titel",
    type: "Text",
    attributes: { Required: isLibrary ? "FALSE" : "TRUE", MaxLength: "255", FromBaseType: "TRUE" },
  };
  return [title, ...common, ...(isLibrary ? [linkFilename] : [])];
}
