/** What is refused of lists, their columns, views, types and items. */
import { refusal, sharePoint, argument, unverified } from "../refusal.ts";

export const listRefusals = {
  noListByTitle: refusal(
    "pnp/pnpcore recordings",
    404,
    "-1, System.ArgumentException",
    (title: string, webUrl: string) => `List '${title}' does not exist at site with URL '${webUrl}'.`,
  ),
  noList: refusal(
    unverified,
    404,
    "-2130575322, Microsoft.SharePoint.SPException",
    () =>
      "List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.",
  ),
  listExists: refusal(
    "pnp/pnpcore recordings",
    500,
    "-2130575342, Microsoft.SharePoint.SPException",
    () =>
      "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
  ),
  noItem: refusal(
    "pnp/pnpcore recordings",
    404,
    "-2130575338, System.ArgumentException",
    () => "Item does not exist. It may have been deleted by another user.",
  ),
  noField: refusal(
    "pnp/PnP-Sites-Core#2207, the text; the status is unverified",
    400,
    argument,
    (name: string) => `Column '${name}' does not exist. It may have been deleted by another user.`,
  ),
  fieldExists: refusal(
    unverified,
    500,
    "-2130575305, Microsoft.SharePoint.SPException",
    (title: string) => `A field or property with the name '${title}' already exists.`,
  ),
  noView: refusal(
    unverified,
    404,
    "-2147024809, System.ArgumentException",
    () => "The specified view is invalid.",
  ),
  noContentType: refusal(
    unverified,
    404,
    "-2147024809, System.ArgumentException",
    () => "The content type does not exist.",
  ),
  contentTypeExists: refusal(
    unverified,
    500,
    "-2130575245, Microsoft.SharePoint.SPException",
    (name: string) => `A duplicate content type "${name}" was found.`,
  ),
  contentTypeSealed: refusal(
    unverified,
    400,
    sharePoint,
    (name: string) => `The content type "${name}" is sealed and cannot be changed.`,
  ),
  contentTypeInUse: refusal(
    unverified,
    500,
    "-2130575233, Microsoft.SharePoint.SPException",
    () => "The content type is in use.",
  ),
  invalidText: refusal(
    unverified,
    500,
    "-2130575336, Microsoft.SharePoint.SPException",
    () => "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
  ),
  invalidLookup: refusal(
    unverified,
    500,
    "-2130575340, Microsoft.SharePoint.SPException",
    () =>
      "Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.",
  ),
  invalidNumber: refusal(
    unverified,
    500,
    "-2130575155, Microsoft.SharePoint.SPException",
    () =>
      "Invalid number value.\n\nA number field contains invalid data. Please check the value and try again.",
  ),
  invalidDate: refusal(
    unverified,
    500,
    "-2130575339, Microsoft.SharePoint.SPException",
    () =>
      "Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.",
  ),
  duplicateValues: refusal(
    "pnp/pnpcore recordings, through PnPjs",
    500,
    "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
    (titles: readonly string[]) =>
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(", ")}].`,
  ),
  tooManyIndexes: refusal(
    unverified,
    500,
    "-2130575163, Microsoft.SharePoint.SPException",
    () => "The maximum number of indexed columns has been reached.",
  ),
  notIndexable: refusal(
    unverified,
    500,
    sharePoint,
    (title: string) => `The field ${title} cannot be indexed because of its type.`,
  ),
  uniqueNeedsIndex: refusal(
    "pnp/pnpjs#245, text and status",
    500,
    sharePoint,
    () => "This field must be indexed to enforce unique values",
  ),
  existingDuplicates: refusal(
    unverified,
    500,
    "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
    () => "The column contains duplicate values, so unique values cannot be enforced.",
  ),
  fixedField: refusal(
    unverified,
    400,
    sharePoint,
    () => "The field cannot be deleted because it is a part of the list's base type.",
  ),
};
