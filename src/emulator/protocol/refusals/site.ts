/** What is refused of sites, webs, people and permissions. */
import { refusal, sharePoint, argument, unverified } from "../refusal.ts";

export const siteRefusals = {
  webExists: refusal(
    unverified,
    500,
    "-2147024713, Microsoft.SharePoint.SPException",
    (path: string) => `The Web site address "${path}" is already in use.`,
  ),
  webHasChildren: refusal(
    unverified,
    400,
    sharePoint,
    (path: string) =>
      `There was a problem deleting the web site "${path}": Sites that have subsites or certain apps can't be deleted.  Please try again after deleting all the subsites and removing the apps.`,
  ),
  featureActive: refusal(
    unverified,
    500,
    "-2130575257, System.Data.DuplicateNameException",
    (id: string) => `Feature with Id '${id}' is already activated at this scope.`,
  ),
  featureInactive: refusal(
    unverified,
    500,
    "-1, System.InvalidOperationException",
    (id: string) => `Feature with Id '${id}' is not activated at this scope.`,
  ),
  noRecycleBinItem: refusal(
    unverified,
    404,
    "-2130575338, Microsoft.SharePoint.SPException",
    () => "Item does not exist in the recycle bin.",
  ),
  noNavigationNode: refusal(unverified, 404, argument, () => "The navigation node does not exist."),
  noUser: refusal(
    "pnp/pnpcore recordings",
    400,
    sharePoint,
    (login: string) => `The specified user ${login} could not be found.`,
  ),
  noUserById: refusal(
    "pnp/pnpcore recordings; vgrem/office365-rest-python-client#895; pnp/pnpcore#773",
    404,
    sharePoint,
    () => "User cannot be found.",
  ),
  noGroup: refusal(unverified, 404, sharePoint, () => "Group cannot be found."),
  groupExists: refusal(
    unverified,
    500,
    "-2130575293, Microsoft.SharePoint.SPException",
    () => "The specified name is already in use.  Please try again with a different name.",
  ),
  noPrincipal: refusal(
    unverified,
    404,
    sharePoint,
    (id: number) => `Can not find the principal with id: ${String(id)}.`,
  ),
  noRoleDefinition: refusal(
    unverified,
    404,
    argument,
    (id: string) => `Cannot find the permission level with the key: ${id}.`,
  ),
  roleDefinitionExists: refusal(
    unverified,
    500,
    "-2147024713, Microsoft.SharePoint.SPException",
    () => "A permission level with the specified name already exists in this site collection.",
  ),
  limitedAccess: refusal(
    "pnp/modernization#338, the text; the code is unverified",
    400,
    "-2147024809, System.ArgumentException",
    () => "You cannot grant a user the Limited Access permission level.",
  ),
  inheritsPermissions: refusal(
    unverified,
    500,
    "-2146233079, System.InvalidOperationException",
    () => "You cannot perform this operation because this object inherits permissions from its parent.",
  ),
  builtInRole: refusal(
    unverified,
    400,
    "-2146233079, System.InvalidOperationException",
    () => "This permission level cannot be modified or deleted.",
  ),
};
