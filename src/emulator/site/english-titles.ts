/**
 * English titles of the columns that SharePoint makes itself, by internal name; the Danish ones stand with the columns.
 */
import { danish } from "./default-names.ts";
import type { FieldDocument } from "./field.ts";

const titles: Record<string, string> = {
  Title: "Title",
  ContentTypeId: "Content Type ID",
  ID: "ID",
  ContentType: "Content Type",
  Modified: "Modified",
  Created: "Created",
  Author: "Created By",
  Editor: "Modified By",
  _HasCopyDestinations: "Has Copy Destinations",
  _UIVersion: "UI Version",
  _UIVersionString: "Version",
  Attachments: "Attachments",
  _ModerationStatus: "Approval Status",
  Edit: "Edit",
  LinkTitleNoMenu: "Title",
  LinkTitle: "Title",
  DocIcon: "Type",
  FileRef: "URL Path",
  FileDirRef: "Path",
  FileLeafRef: "Name",
  FSObjType: "Item Type",
  UniqueId: "Unique Id",
  owshiddenversion: "owshiddenversion",
  GUID: "GUID",
  ItemChildCount: "Item Child Count",
  FolderChildCount: "Folder Child Count",
  ComplianceAssetId: "Compliance Asset Id",
  LinkFilename: "Name",
};

/** The column with its title in a language. */
export function titledIn(language: number, field: FieldDocument): FieldDocument {
  const title = language === danish ? undefined : titles[field.name];
  return title === undefined ? field : { ...field, title };
}
