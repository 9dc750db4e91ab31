/** The kinds of resources, and what each handler of a kind is given. */
import { Kind } from "../protocol/route.ts";
import type { FilePlace } from "../files/file-record.ts";
import type { DirectoryUser } from "../site/directory.ts";
import type { Field } from "../site/field.ts";
import type { ContentType, Group, List, RoleDefinition, Scope, User, View } from "../site/model.ts";
import type { Securable } from "../site/scopes.ts";
import type { Site } from "../site/site.ts";

/** `_api` itself. */
export const Service = new Kind<null>("_api");
export const Web = new Kind<null>("SP.Web");
/** Webs below the web of the call. */
export const Webs = new Kind<null>("SP.WebCollection");
export const WebInformations = new Kind<null>("SP.WebInformationCollection");
export const WebInformation = new Kind<Site>("SP.WebInformation");
export const WebTemplates = new Kind<{ language: number }>("SP.WebTemplateCollection");
export const WebTemplate = new Kind<{ id: number; name: string; title: string; language: number }>(
  "SP.WebTemplate",
);
export const SiteCollection = new Kind<null>("SP.Site");
export const RegionalSettings = new Kind<null>("SP.RegionalSettings");
export const TimeZones = new Kind<null>("SP.TimeZoneCollection");
export const TimeZone = new Kind<{ id: number }>("SP.TimeZone");

export const Lists = new Kind<null>("SP.ListCollection");
export const ListKind = new Kind<List>("SP.List");

/** Columns of a list, or of the web when there is no list. */
export const Fields = new Kind<{ list: List | undefined }>("SP.FieldCollection");
export const FieldKind = new Kind<{ list: List | undefined; field: Field }>("SP.Field");

export const Items = new Kind<{ list: List }>("SP.ListItemCollection");
export const Item = new Kind<{ list: List; id: number }>("SP.ListItem");
export const Versions = new Kind<{ list: List; id: number }>("SP.ListItemVersionCollection");
export const Version = new Kind<{ list: List; id: number; version: number }>("SP.ListItemVersion");

/** Folders inside a folder; path below the list's root, or server-relative for folders of the web. */
export const Folders = new Kind<FolderPlace>("SP.FolderCollection");
export const Folder = new Kind<FolderPlace>("SP.Folder");

/** Where no folder is: all it tells is that. */
export const NoFolder = new Kind<null>("SP.Folder that is not there");

export const StorageMetrics = new Kind<FolderPlace>("SP.StorageMetrics");

/** A folder in a list (`inside` below its root), or one of the web (`list` undefined, `inside` below the web). */
export interface FolderPlace {
  list: List | undefined;
  inside: string;
}

export const Views = new Kind<{ list: List }>("SP.ViewCollection");
export const ViewKind = new Kind<{ list: List; view: View }>("SP.View");
export const ViewFields = new Kind<{ list: List; view: View }>("SP.ViewFieldCollection");

export const SiteUsers = new Kind<null>("SP.UserCollection");
export const UserKind = new Kind<User>("SP.User");
/** Also a group's members and a user's groups. */
export const GroupMembers = new Kind<Group>("SP.GroupUserCollection");
export const SiteGroups = new Kind<{ of: User | undefined }>("SP.GroupCollection");
export const GroupKind = new Kind<Group>("SP.Group");

export const RoleDefinitions = new Kind<null>("SP.RoleDefinitionCollection");
export const RoleDefinitionKind = new Kind<RoleDefinition>("SP.RoleDefinition");
export const RoleAssignments = new Kind<Securable>("SP.RoleAssignmentCollection");
export const RoleAssignment = new Kind<{ securable: Securable; scope: Scope; principal: number }>(
  "SP.RoleAssignment",
);
export const RoleBindings = new Kind<{ securable: Securable; scope: Scope; principal: number }>(
  "SP.RoleDefinitionBindingCollection",
);

/** A collection that is always empty here. */
export const Nothing = new Kind<null>("Empty collection");
export const ContentTypes = new Kind<{ list: List | undefined; available?: boolean }>(
  "SP.ContentTypeCollection",
);
export const ContentTypeFields = new Kind<{ list: List | undefined; type: ContentType }>(
  "SP.ContentTypeFieldCollection",
);
export const ContentTypeKind = new Kind<{ list: List | undefined; type: ContentType }>("SP.ContentType");
export const FieldLinks = new Kind<{ list: List | undefined; type: ContentType }>("SP.FieldLinkCollection");
export const FieldLink = new Kind<{
  list: List | undefined;
  type: ContentType;
  link: ContentType["fields"][number];
}>("SP.FieldLink");

export const Features = new Kind<"features" | "siteFeatures">("SP.FeatureCollection");
export const Feature = new Kind<{ scope: "features" | "siteFeatures"; id: string }>("SP.Feature");

/** The quick launch or the top bar, or the links under one of their links. */
export const NavigationKind = new Kind<null>("SP.Navigation");
export const NavigationService = new Kind<null>("navigation");
export const NavigationNodes = new Kind<NavigationPlace>("SP.NavigationNodeCollection");
export const NavigationNodeKind = new Kind<NavigationPlace & { id: number }>("SP.NavigationNode");

export interface NavigationPlace {
  bar: "quickLaunch" | "topBar";
  /** The link they are under, or 0. */
  parent: number;
}

/** Title or description of a web or a list, which SharePoint keeps per language. */
export const UserResource = new Kind<{ text: string }>("SP.UserResource");
export const PeopleManager = new Kind<null>("SP.UserProfiles.PeopleManager");
export const ProfileLoader = new Kind<null>("SP.UserProfiles.ProfileLoader");
export const PersonProperties = new Kind<DirectoryUser>("SP.UserProfiles.PersonProperties");
export const SharingInformation = new Kind<Securable>("SP.Sharing.SharingInformation");
export const PageComponents = new Kind<null>("SP.Publishing.ClientSideComponentCollection");
export const PageComponent = new Kind<{ id: string; name: string }>("SP.ClientSideComponent");
export const RecycleBin = new Kind<{ wholeSite: boolean }>("SP.RecycleBinItemCollection");
export const RecycleBinItem = new Kind<{ id: string }>("SP.RecycleBinItem");

/** Files of a folder. */
export const Files = new Kind<FolderPlace>("SP.FileCollection");
export const FileKind = new Kind<FilePlace>("SP.File");
export const FileVersions = new Kind<{ list: List; id: number }>("SP.FileVersionCollection");
export const FileVersion = new Kind<{ list: List; id: number; version: number }>("SP.FileVersion");
export const FileProperties = new Kind<FilePlace>("SP.FilePropertyValues");
export const FolderProperties = new Kind<FolderPlace>("SP.PropertyValues");
export const Attachments = new Kind<{ list: List; id: number }>("SP.AttachmentCollection");
export const Attachment = new Kind<{ list: List; id: number; name: string }>("SP.Attachment");

export const FieldValues = new Kind<{ list: List; id: number; as: "text" | "html" | "edit" }>(
  "SP.FieldStringValues",
);
export const UserCustomActions = new Kind<{ id: string; scope: number; list: List | undefined }>(
  "SP.UserCustomActionCollection",
);
export const UserCustomAction = new Kind<{
  owner: { id: string; scope: number; list: List | undefined };
  id: string;
}>("SP.UserCustomAction");
export const EventReceivers = new Kind<{ id: string; list: List | undefined }>(
  "SP.EventReceiverDefinitionCollection",
);
export const EventReceiver = new Kind<{ owner: { id: string; list: List | undefined }; id: string }>(
  "SP.EventReceiverDefinition",
);
export const Forms = new Kind<{ list: List }>("SP.FormCollection");
export const FormKind = new Kind<{ list: List; type: number }>("SP.Form");
export const RelatedFields = new Kind<List>("SP.RelatedFieldCollection");
export const RelatedField = new Kind<{ list: List; field: Field; target: List }>("SP.RelatedField");
export const RightsManagement = new Kind<List>("SP.InformationRightsManagementSettings");
export const Subscriptions = new Kind<List>("SP.SubscriptionCollection");

/** Comments on an item, or the replies to one of them; `parent` is "0" for the item itself. */
export interface CommentsPlace {
  list: List;
  id: number;
  parent: string;
}
export interface CommentPlace {
  list: List;
  id: number;
  comment: string;
}
export const Comments = new Kind<CommentsPlace>("Microsoft.SharePoint.Comments.CommentCollection");
export const Comment = new Kind<CommentPlace>("Microsoft.SharePoint.Comments.comment");
export const Likes = new Kind<{ list: List; id: number }>("Microsoft.SharePoint.Likes.likedByInformation");
export const Likers = new Kind<readonly number[]>("SP.Sharing.PrincipalCollection");
export const Liker = new Kind<{ user: number }>("SP.Sharing.Principal");
