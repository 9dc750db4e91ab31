/** The settings every new list starts with, named and typed as REST shows them (measured on SharePoint Online). */
import type { JsonObject } from "../protocol/json.ts";

const noGuid = "00000000-0000-0000-0000-000000000000";

/** Settings of a new list; libraries differ in a few. */
export function newListSettings(isLibrary: boolean): JsonObject {
  return {
    AllowContentTypes: true,
    ContentTypesEnabled: false,
    CrawlNonDefaultViews: false,
    DefaultContentApprovalWorkflowId: noGuid,
    DefaultItemOpenUseListSetting: false,
    DefaultSensitivityLabelForLibrary: "",
    Description: "",
    Direction: "none",
    DisableCommenting: false,
    DisableGridEditing: false,
    DocumentTemplateUrl: null,
    DraftVersionVisibility: 0,
    EnableAttachments: !isLibrary,
    EnableFolderCreation: isLibrary,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableRequestSignOff: true,
    EnableVersioning: true,
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: false,
    HasExternalDataSource: false,
    Hidden: false,
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: 500,
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    NoCrawl: false,
    ParserDisabled: false,
    ServerTemplateCanCreateFolders: true,
  };
}

/** Settings that change what SharePoint does with items and are not heeded here, as they are where they do nothing. */
export const unheeded: JsonObject = {
  DraftVersionVisibility: 0,
  EnableModeration: false,
  ForceCheckout: false,
  IrmEnabled: false,
  ReadSecurity: 1,
  ValidationFormula: null,
  WriteSecurity: 1,
};

/** Settings that can be written but that a list does not show unless asked for. */
export const quietSettings: JsonObject = {
  ValidationFormula: null,
  ValidationMessage: null,
  OnQuickLaunch: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
  ValidateFormDigest: true,
  EnableAssignToEmail: false,
  ColorTag: null,
  Icon: null,
};
