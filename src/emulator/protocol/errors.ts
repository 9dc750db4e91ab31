/**
 * The catalogue of everything SharePoint refuses: HTTP status, the code with its .NET type, and the exact text.
 * Handlers throw these refusals; format.ts turns them into error bodies. Texts are from recorded traffic and issue threads.
 */

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
    this.name = "Refusal";
  }
}

const client = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";
const sharePoint = "-2146232832, Microsoft.SharePoint.SPException";
const argument = "-2147024809, System.ArgumentException";

function problem(status: number, code: string, message: string): Refusal {
  return new Refusal(status, code, message);
}

export const errors = {
  unauthenticated: () =>
    new Refusal(401, "-2147024891, System.UnauthorizedAccessException", "Access denied. Sign in first.", {
      "WWW-Authenticate": 'Bearer realm="emulator", error="invalid_token"',
    }),
  accessDenied: () =>
    problem(
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "Access denied. You do not have permission to perform this action or access this resource.",
    ),
  invalidDigest: () =>
    problem(
      403,
      "-2130575251, Microsoft.SharePoint.SPException",
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
    ),
  notImplemented: (operation: string) =>
    problem(
      501,
      "-1, Emulator.NotImplementedException",
      `The operation ${operation} is not part of this emulator.`,
    ),
  invalidRequest: (message: string) => problem(400, client, message),
  invalidExpression: (expression: string) =>
    problem(400, client, `The expression "${expression}" is not valid.`),
  invalidJson: () => problem(400, client, "Invalid JSON. A token was not recognized in the JSON content."),
  unknownProperty: (property: string, type: string) =>
    problem(
      400,
      client,
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
    ),
  wrongType: (type: string) =>
    problem(
      400,
      client,
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
    ),
  missingArgument: (name: string) => problem(400, client, `Value is not provided for parameter '${name}'.`),
  unknownSelect: (name: string) => problem(400, client, `The field or property '${name}' does not exist.`),
  notExpanded: (field: string) =>
    problem(
      400,
      "-1, Microsoft.SharePoint.SPException",
      `The query to field '${field}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${field}.`,
    ),
  unknownColumn: (field: string) =>
    problem(
      400,
      "-2147024809, System.ArgumentException",
      `Column '${field}' does not exist. It may have been deleted by another user.`,
    ),
  notFilterable: (field: string) =>
    problem(400, sharePoint, `The field '${field}' of type cannot be used in the query filter expression.`),
  invalidQuery: (reason: string) => problem(400, client, `The query is not valid. ${reason}`),
  preconditionFailed: (given: string, actual: string) =>
    problem(
      412,
      "-1, Microsoft.SharePoint.Client.ClientServiceException",
      `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`,
    ),
  noListByTitle: (title: string, webUrl: string) =>
    problem(
      404,
      "-1, System.ArgumentException",
      `List '${title}' does not exist at site with URL '${webUrl}'.`,
    ),
  noList: () =>
    problem(
      404,
      "-2130575322, Microsoft.SharePoint.SPException",
      "List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.",
    ),
  listExists: () =>
    problem(
      500,
      "-2130575342, Microsoft.SharePoint.SPException",
      "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
    ),
  webExists: (path: string) =>
    problem(
      500,
      "-2147024713, Microsoft.SharePoint.SPException",
      `The Web site address "${path}" is already in use.`,
    ),
  webHasChildren: (path: string) =>
    problem(
      400,
      sharePoint,
      `There was a problem deleting the web site "${path}": Sites that have subsites or certain apps can't be deleted.  Please try again after deleting all the subsites and removing the apps.`,
    ),
  noItem: () =>
    problem(
      404,
      "-2130575338, System.ArgumentException",
      "Item does not exist. It may have been deleted by another user.",
    ),
  noFile: (url: string) =>
    problem(404, "-2130575338, Microsoft.SharePoint.SPException", `The file ${url} does not exist.`),
  fileNotFound: () => problem(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found."),
  outsideWeb: () => problem(400, argument, "Server relative urls must start with SPWeb.ServerRelativeUrl"),
  noField: (name: string) =>
    problem(400, argument, `Column '${name}' does not exist. It may have been deleted by another user.`),
  fieldExists: (title: string) =>
    problem(
      500,
      "-2130575305, Microsoft.SharePoint.SPException",
      `A field or property with the name '${title}' already exists.`,
    ),
  folderNotEmpty: (path: string) => problem(400, sharePoint, `The folder ${path} is not empty.`),
  noView: () => problem(404, "-2147024809, System.ArgumentException", "The specified view is invalid."),
  noContentType: () =>
    problem(404, "-2147024809, System.ArgumentException", "The content type does not exist."),
  contentTypeExists: (name: string) =>
    problem(
      500,
      "-2130575245, Microsoft.SharePoint.SPException",
      `A duplicate content type "${name}" was found.`,
    ),
  contentTypeSealed: (name: string) =>
    problem(400, sharePoint, `The content type "${name}" is sealed and cannot be changed.`),
  contentTypeInUse: () =>
    problem(500, "-2130575233, Microsoft.SharePoint.SPException", "The content type is in use."),
  featureActive: (id: string) =>
    problem(
      500,
      "-2130575257, System.Data.DuplicateNameException",
      `Feature with Id '${id}' is already activated at this scope.`,
    ),
  featureInactive: (id: string) =>
    problem(
      500,
      "-1, System.InvalidOperationException",
      `Feature with Id '${id}' is not activated at this scope.`,
    ),
  noRecycleBinItem: () =>
    problem(404, "-2130575338, Microsoft.SharePoint.SPException", "Item does not exist in the recycle bin."),
  noNavigationNode: () => problem(404, argument, "The navigation node does not exist."),
  noUser: (login: string) => problem(400, sharePoint, `The specified user ${login} could not be found.`),
  noUserById: () => problem(404, sharePoint, "User cannot be found."),
  noGroup: () => problem(404, sharePoint, "Group cannot be found."),
  groupExists: () =>
    problem(
      500,
      "-2130575293, Microsoft.SharePoint.SPException",
      "The specified name is already in use.  Please try again with a different name.",
    ),
  noPrincipal: (id: number) => problem(404, sharePoint, `Can not find the principal with id: ${String(id)}.`),
  noRoleDefinition: (id: string) =>
    problem(404, argument, `Cannot find the permission level with the key: ${id}.`),
  roleDefinitionExists: () =>
    problem(
      500,
      "-2147024713, Microsoft.SharePoint.SPException",
      "A permission level with the specified name already exists in this site collection.",
    ),
  inheritsPermissions: () =>
    problem(
      500,
      "-2146233079, System.InvalidOperationException",
      "You cannot perform this operation because this object inherits permissions from its parent.",
    ),
  builtInRole: () =>
    problem(
      400,
      "-2146233079, System.InvalidOperationException",
      "This permission level cannot be modified or deleted.",
    ),
  invalidText: () =>
    problem(
      500,
      "-2130575336, Microsoft.SharePoint.SPException",
      "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
    ),
  invalidLookup: () =>
    problem(
      500,
      "-2130575340, Microsoft.SharePoint.SPException",
      "Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.",
    ),
  invalidNumber: () =>
    problem(
      500,
      "-2130575155, Microsoft.SharePoint.SPException",
      "Invalid number value.\n\nA number field contains invalid data. Please check the value and try again.",
    ),
  invalidDate: () =>
    problem(
      500,
      "-2130575339, Microsoft.SharePoint.SPException",
      "Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.",
    ),
  duplicateValues: (titles: readonly string[]) =>
    problem(
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(", ")}].`,
    ),
  fileExists: (path: string) =>
    problem(
      400,
      "-2130575257, Microsoft.SharePoint.SPException",
      `A file with the name ${path} already exists.`,
    ),
  forbiddenName: () =>
    problem(
      400,
      "-2130575245, Microsoft.SharePoint.SPException",
      "The file or folder name contains characters that are not permitted.  Please use a different name.",
    ),
  checkedOut: (path: string, login: string) =>
    problem(
      423,
      "-2130575306, Microsoft.SharePoint.SPFileCheckOutException",
      `The file "${path}" is checked out for editing by ${login}.`,
    ),
  notCheckedOut: (path: string) =>
    problem(
      423,
      "-2147024738, Microsoft.SharePoint.SPFileCheckOutException",
      `The file "${path}" is not checked out.`,
    ),
  noUpload: () =>
    problem(400, "-2146232832, Microsoft.SharePoint.SPException", "The upload session was not found."),
  noAttachment: () =>
    problem(404, "-2130575338, System.ArgumentException", "The specified attachment does not exist."),
  attachmentExists: () =>
    problem(
      400,
      "-2130575257, Microsoft.SharePoint.SPException",
      "The specified name is already in use.\n\nAn attachment with the same name already exists. Use a different name for the new attachment.",
    ),
  nameInUse: (name: string) =>
    problem(
      500,
      "-2130575257, Microsoft.SharePoint.SPException",
      `A file or folder with the name ${name} already exists.`,
    ),
  tooManyIndexes: () =>
    problem(
      500,
      "-2130575163, Microsoft.SharePoint.SPException",
      "The maximum number of indexed columns has been reached.",
    ),
  notIndexable: (title: string) =>
    problem(500, sharePoint, `The field ${title} cannot be indexed because of its type.`),
  uniqueNeedsIndex: () =>
    problem(500, sharePoint, "The field must be indexed before unique values can be enforced."),
  existingDuplicates: () =>
    problem(
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      "The column contains duplicate values, so unique values cannot be enforced.",
    ),
  fixedField: () =>
    problem(400, sharePoint, "The field cannot be deleted because it is a part of the list's base type."),
  listViewThreshold: () =>
    problem(
      500,
      "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
      "The attempted operation is prohibited because it exceeds the list view threshold.",
    ),
  lookupThreshold: () =>
    problem(
      500,
      "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
      "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
    ),
};
