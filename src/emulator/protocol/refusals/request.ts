/** What is refused of any request: its form, its caller, its query. */
import { client, refusal, service, sharePoint, unverified } from "../refusal.ts";

export const requestRefusals = {
  unauthenticated: refusal(
    "ours",
    401,
    "-2147024891, System.UnauthorizedAccessException",
    () => "Access denied. Sign in first.",
    {
      "WWW-Authenticate": 'Bearer realm="emulator", error="invalid_token"',
    },
  ),
  accessDenied: refusal(
    "SharePoint/sp-dev-docs issues",
    403,
    "-2147024891, System.UnauthorizedAccessException",
    () => "Access denied. You do not have permission to perform this action or access this resource.",
  ),
  invalidDigest: refusal(
    "SharePoint/sp-dev-docs issues; gitbrent/SpRestLib#30",
    403,
    "-2130575251, Microsoft.SharePoint.SPException",
    () =>
      "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  ),
  notImplemented: refusal(
    "ours",
    501,
    "-1, Emulator.NotImplementedException",
    (operation: string) => `The operation ${operation} is not part of this emulator.`,
  ),
  invalidRequest: refusal(unverified, 400, client, (message: string) => message),
  invalidExpression: refusal(
    unverified,
    400,
    client,
    (expression: string) => `The expression "${expression}" is not valid.`,
  ),
  invalidJson: refusal(
    unverified,
    400,
    client,
    () => "Invalid JSON. A token was not recognized in the JSON content.",
  ),
  unknownProperty: refusal(
    "nittygritty-uk/Atvero-Issues#2",
    400,
    client,
    (property: string, type: string) =>
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  ),
  wrongType: refusal(
    unverified,
    400,
    client,
    (type: string) =>
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  ),
  missingArgument: refusal(
    "pnp/pnpcore#1297",
    400,
    client,
    (name: string) => `The query string "${name}" is missing or invalid.`,
  ),
  unknownParameter: refusal(
    "SharePoint/sp-dev-docs#6033; vgrem/office365-rest-python-client#509",
    400,
    client,
    (name: string, method: string) => `The parameter ${name} does not exist in method ${method}.`,
  ),
  wrongVerb: refusal(
    "vgrem/office365-rest-python-client#4",
    405,
    service,
    (verb: string, method: string) =>
      `The HTTP method '${verb}' cannot be used to access the resource '${method}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  ),
  invalidStart: refusal(
    "vgrem/office365-rest-python-client#956",
    400,
    client,
    (node: string) =>
      `A node of type '${node}' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.`,
  ),
  unknownSelect: refusal(
    unverified,
    400,
    client,
    (name: string) => `The field or property '${name}' does not exist.`,
  ),
  notExpanded: refusal(
    "public code, text exact",
    400,
    "-1, Microsoft.SharePoint.SPException",
    (field: string) =>
      `The query to field '${field}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${field}.`,
  ),
  unknownColumn: refusal(
    unverified,
    400,
    "-2147024809, System.ArgumentException",
    (field: string) => `Column '${field}' does not exist. It may have been deleted by another user.`,
  ),
  notFilterable: refusal(
    unverified,
    400,
    sharePoint,
    (field: string) => `The field '${field}' of type cannot be used in the query filter expression.`,
  ),
  invalidQuery: refusal(unverified, 400, client, (reason: string) => `The query is not valid. ${reason}`),
  preconditionFailed: refusal(
    "pnp/sp-dev-fx-controls-react#1509",
    412,
    "-1, Microsoft.SharePoint.Client.ClientServiceException",
    (given: string, actual: string) =>
      `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`,
  ),
  listViewThreshold: refusal(
    "SharePoint/sp-dev-docs#6826",
    500,
    "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    () => "The attempted operation is prohibited because it exceeds the list view threshold.",
  ),
  lookupThreshold: refusal(
    "vgrem/office365-rest-python-client#758",
    500,
    "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
    () =>
      "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
  ),
};
