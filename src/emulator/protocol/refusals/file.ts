/** What is refused of files, folders and attachments. */
import { refusal, sharePoint, argument, unverified } from "../refusal.ts";

export const fileRefusals = {
  noFile: refusal(
    "pnp/pnpcore recordings",
    404,
    "-2130575338, Microsoft.SharePoint.SPException",
    (url: string) => `The file ${url} does not exist.`,
  ),
  fileNotFound: refusal(
    "pnp/pnpcore recordings",
    404,
    "-2147024894, System.IO.FileNotFoundException",
    () => "File Not Found.",
  ),
  outsideWeb: refusal(
    "pnp/pnpcore recordings",
    400,
    argument,
    () => "Server relative urls must start with SPWeb.ServerRelativeUrl",
  ),
  folderNotEmpty: refusal(unverified, 400, sharePoint, (path: string) => `The folder ${path} is not empty.`),
  fileExists: refusal(
    "pnp/pnpjs#1623, the code; the text is unverified",
    400,
    "-2130575257, Microsoft.SharePoint.SPException",
    (path: string) => `A file with the name ${path} already exists.`,
  ),
  forbiddenName: refusal(
    "Microsoft's page on file names, what is forbidden; pnp/PnP-Sites-Core#1554. The text is unverified",
    400,
    "-2130575245, Microsoft.SharePoint.SPException",
    () => "The file or folder name contains characters that are not permitted.  Please use a different name.",
  ),
  checkedOut: refusal(
    "pnp/PnP-Sites-Core#1816, text and code",
    423,
    "-2130575306, Microsoft.SharePoint.SPFileCheckOutException",
    (path: string, login: string) => `The file "${path}" is checked out for editing by ${login}.`,
  ),
  notCheckedOut: refusal(
    "SubPointSolutions/spmeta2#657, the text; the code is unverified",
    423,
    "-2147024738, Microsoft.SharePoint.SPFileCheckOutException",
    (path: string) => `The file "${path}" is not checked out.`,
  ),
  notInList: refusal(
    "pnp/PnP-PowerShell#2215, the text; the code is unverified",
    400,
    sharePoint,
    () => "The object specified does not belong to a list.",
  ),
  itemWithoutFile: refusal(
    "vgrem/phpSPO#67, the text; the code is unverified",
    400,
    sharePoint,
    () => "To add an item to a document library, use SPFileCollection.Add()",
  ),
  placeTaken: refusal(
    "public code, the end of the text; the rest is unverified",
    400,
    "-2130575257, Microsoft.SharePoint.SPException",
    (name: string, folder: string) =>
      `A file with this name "${name}" already exists in "${folder}". To restore the file, rename the existing file and try again.`,
  ),
  noDrafts: refusal(
    "SubPointSolutions/spmeta2#89, the text; pnp/PnP#116. The code is unverified",
    400,
    sharePoint,
    () => "You can only publish, unpublish documents in a minor version enabled list",
  ),
  requiredMissing: refusal(
    "chrishasz/spgo#82, the text; the code is unverified",
    400,
    sharePoint,
    () => "You must fill out all required properties before checking in this document.",
  ),
  noUpload: refusal(
    unverified,
    400,
    "-2146232832, Microsoft.SharePoint.SPException",
    () => "The upload session was not found.",
  ),
  noAttachment: refusal(
    unverified,
    404,
    "-2130575338, System.ArgumentException",
    () => "The specified attachment does not exist.",
  ),
  attachmentExists: refusal(
    unverified,
    400,
    "-2130575257, Microsoft.SharePoint.SPException",
    () =>
      "The specified name is already in use.\n\nAn attachment with the same name already exists. Use a different name for the new attachment.",
  ),
  nameInUse: refusal(
    unverified,
    500,
    "-2130575257, Microsoft.SharePoint.SPException",
    (name: string) => `A file or folder with the name ${name} already exists.`,
  ),
};
