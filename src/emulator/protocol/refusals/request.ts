/** What is refused of any request: its form, its caller, its query. */
import { client, refusal, service, unverified } from "../refusal.ts";

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
  tooBig: refusal(
    "SharePoint/sp-dev-docs#8280; pnp/pnpjs#3207",
    400,
    client,
    (most: number) =>
      `The request message is too big. The server does not allow messages larger than ${most} bytes.`,
  ),
  tooDeep: refusal(unverified, 400, client, () => "The expression is nested too deeply."),
  invalidExpression: refusal(
    "pnp/pnpjs#1659; pnp/pnpjs#2874",
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
    "pnp/cli-microsoft365#3405",
    400,
    client,
    (type: string) =>
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  ),
  unexpectedNode: refusal(
    "pnp/sp-dev-fx-controls-react#1961; pnp/pnpjs#1722",
    400,
    client,
    (found: string, expected: string) =>
      `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`,
  ),
  noNavigationValue: refusal(
    "SharePoint/PnP-JS-Core#826",
    400,
    client,
    () =>
      "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
  ),
  openCollection: refusal(
    "SharePoint/sp-dev-docs#4831; kikovalle/PLGSharepointRestAPI-java#17",
    400,
    client,
    (name: string) =>
      `An open collection property '${name}' was found. In OData, open collection properties are not supported.`,
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
    "mrackley/HillbillyCascade#7, text and code; pnp/pnpjs#1431",
    400,
    "-1, Microsoft.SharePoint.SPException",
    (name: string) => `The field or property '${name}' does not exist.`,
  ),
  notExpanded: refusal(
    "pnp/pnpjs#2595",
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
    "public code, a tenant's answer",
    400,
    "-1, Microsoft.SharePoint.SPException",
    (field: string, type: string) =>
      `The field '${field}' of type '${type}' cannot be used in the query filter expression.`,
  ),
  noFieldType: refusal(
    "pnp/sp-dev-fx-webparts#2052",
    500,
    "-2130575340, Microsoft.SharePoint.SPException",
    () =>
      "One or more field types are not installed properly. Go to the list settings page to delete these fields.",
  ),
  invalidQuery: refusal(unverified, 400, client, (reason: string) => `The query is not valid. ${reason}`),
  tooManyParts: refusal(
    "ODataLib; Microsoft's page on batches",
    400,
    client,
    (most: number) =>
      `The current batch message contains too many parts. Only batch messages with a maximum number of '${String(most)}' query operations and changesets are allowed.`,
  ),
  tooManyInChangeset: refusal(
    "ODataLib; Microsoft's page on batches",
    400,
    client,
    (most: number) =>
      `The current changeset contains too many operations. Only changesets with a maximum number of '${String(most)}' operations are allowed.`,
  ),
  noSuchVerb: refusal(
    "pnp/pnpjs#803; vgrem/phpSPO#81",
    400,
    client,
    (type: string, verb: string) => `The type ${type} does not support HTTP ${verb} method.`,
  ),
  noAccept: refusal(
    "public code, code and text exact",
    406,
    service,
    () => "The HTTP header ACCEPT is missing or its value is invalid.",
  ),
  untypedEntry: refusal(
    "vgrem/office365-rest-python-client#600; SharePoint/sp-dev-docs#7329",
    400,
    client,
    () =>
      "An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.",
  ),
  wrongEntry: refusal(
    unverified,
    400,
    client,
    (given: string, expected: string) =>
      `An entry with type '${given}' was found, but it is not assignable to the expected type '${expected}'.`,
  ),
  noEntitySet: refusal(
    "public code, measured on a tenant",
    400,
    client,
    () =>
      "Parsing JSON Light feeds or entries in requests without entity set is not supported. Pass in the entity set as a parameter to ODataMessageReader.CreateODataEntryReader or ODataMessageReader.CreateODataFeedReader method.",
  ),
  invalidAnnotation: refusal(
    "public code, measured on a tenant",
    400,
    client,
    (name: string) => `'${name}' is an invalid instance annotation name.`,
  ),
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
