/** The whole table of operations. To widen the emulator, write a file of routes in nouns/ and add its array here. */
import type { RouteTable } from "./protocol/route.ts";
import { attachmentRoutes } from "./nouns/attachments.ts";
import { camlItemRoutes } from "./nouns/caml-items.ts";
import { changesSinceTokenRoutes } from "./nouns/changes-since-token.ts";
import { changeRoutes } from "./nouns/changes.ts";
import { commentRoutes } from "./nouns/comments.ts";
import { contentTypeRoutes } from "./nouns/content-types.ts";
import { featureRoutes } from "./nouns/features.ts";
import { menuStateRoutes } from "./nouns/menu-state.ts";
import { navigationRoutes } from "./nouns/navigation.ts";
import { profileRoutes } from "./nouns/profiles.ts";
import { sharingRoutes } from "./nouns/sharing.ts";
import { contextInfoRoutes } from "./nouns/context-info.ts";
import { fieldLinkRoutes } from "./nouns/field-links.ts";
import { fieldRoutes } from "./nouns/fields.ts";
import { fileActionRoutes } from "./nouns/file-actions.ts";
import { fileRoutes } from "./nouns/files.ts";
import { folderActionRoutes } from "./nouns/folder-actions.ts";
import { eventReceiverRoutes } from "./nouns/event-receivers.ts";
import { fieldValueRoutes } from "./nouns/field-values.ts";
import { folderPropertyRoutes } from "./nouns/folder-properties.ts";
import { folderRoutes } from "./nouns/folders.ts";
import { formUpdateRoutes } from "./nouns/form-updates.ts";
import { groupRoutes } from "./nouns/groups.ts";
import { imageRoutes } from "./nouns/images.ts";
import { itemRoutes } from "./nouns/items.ts";
import { listFactRoutes } from "./nouns/list-facts.ts";
import { listRoutes } from "./nouns/lists.ts";
import { moveCopyRoutes } from "./nouns/move-copy.ts";
import { peoplePickerRoutes } from "./nouns/people-picker.ts";
import { processQueryRoutes } from "./nouns/process-query.ts";
import { recycleBinRoutes } from "./nouns/recycle-bin.ts";
import { regionalSettingsRoutes } from "./nouns/regional-settings.ts";
import { renderListDataRoutes } from "./nouns/render-list-data.ts";
import { roleAssignmentRoutes } from "./nouns/role-assignments.ts";
import { roleDefinitionRoutes } from "./nouns/role-definitions.ts";
import { userCustomActionRoutes } from "./nouns/user-custom-actions.ts";
import { userRoutes } from "./nouns/users.ts";
import { versionRoutes } from "./nouns/versions.ts";
import { viewFieldRoutes } from "./nouns/view-fields.ts";
import { viewHtmlRoutes } from "./nouns/view-html.ts";
import { viewRoutes } from "./nouns/views.ts";
import { webFactRoutes } from "./nouns/web-facts.ts";
import { webRoutes } from "./nouns/web.ts";
import { websRoutes } from "./nouns/webs.ts";

const all = [
  webRoutes,
  websRoutes,
  webFactRoutes,
  featureRoutes,
  navigationRoutes,
  menuStateRoutes,
  profileRoutes,
  sharingRoutes,
  contextInfoRoutes,
  processQueryRoutes,
  regionalSettingsRoutes,
  userRoutes,
  groupRoutes,
  peoplePickerRoutes,
  listRoutes,
  fieldRoutes,
  itemRoutes,
  formUpdateRoutes,
  folderRoutes,
  folderActionRoutes,
  fileRoutes,
  fileActionRoutes,
  moveCopyRoutes,
  attachmentRoutes,
  viewHtmlRoutes,
  imageRoutes,
  folderPropertyRoutes,
  fieldValueRoutes,
  listFactRoutes,
  eventReceiverRoutes,
  userCustomActionRoutes,
  changesSinceTokenRoutes,
  commentRoutes,
  roleDefinitionRoutes,
  roleAssignmentRoutes,
  viewRoutes,
  viewFieldRoutes,
  camlItemRoutes,
  renderListDataRoutes,
  contentTypeRoutes,
  fieldLinkRoutes,
  versionRoutes,
  changeRoutes,
  recycleBinRoutes,
];

export function buildRoutes(): RouteTable {
  const table: RouteTable = new Map();
  for (const routes of all) for (const route of routes) route(table);
  return table;
}
