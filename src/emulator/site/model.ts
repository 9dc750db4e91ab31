/** What a site consists of, as plain records. Documents are what is stored; the rest is derived when loaded. */
import type { JsonObject } from "../protocol/json.ts";
import type { Field } from "./field.ts";
import type { Mask } from "./permissions.ts";

/** What a web is: the root web, or one below it. */
export interface SiteDocument {
  id: string;
  webId: string;
  tenantId: string;
  title: string;
  description: string;
  created: string;
  localeId: number;
  timeZoneId: number;
  etag: number;
  /** Language the web was made in, which names its libraries; the locale's when absent. */
  language?: number;
  /** The web above and the path below the root web; absent on the root web. */
  parentId?: string;
  pathBelow?: string;
  /** Scope of its own, or absent when it inherits from the web above. */
  scope?: number;
  template?: string;
  /** What REST can set beyond the title and description. */
  settings?: JsonObject;
  associatedGroups?: { owners: number; visitors: number; members: number };
  /** Folders of the web outside its lists; paths below the web. */
  folders?: string[];
  /** Active features by definition id; those of the site collection are kept on the root web. */
  features?: string[];
  siteFeatures?: string[];
  navigation?: { quickLaunch: NavigationNode[]; topBar: NavigationNode[] };
}

/** A link in the navigation, with those under it. */
export interface NavigationNode {
  id: number;
  title: string;
  url: string;
  isVisible: boolean;
  isExternal: boolean;
  children: NavigationNode[];
}

/** A person or a claim that SharePoint knows on this site. */
export interface User {
  id: number;
  login: string;
  title: string;
  email: string;
  jobTitle: string;
  department: string;
  /** 1 a person, 4 a security group or claim. */
  principalType: number;
  isAdmin: boolean;
}

export interface Group {
  id: number;
  title: string;
  description: string;
  ownerId: number;
  allowMembersEditMembership: boolean;
  onlyMembersViewMembership: boolean;
  /** Users and claims in it. */
  members: Set<number>;
}

export type GroupDocument = Omit<Group, "id" | "members">;

export interface RoleDefinition {
  id: number;
  name: string;
  description: string;
  hidden: boolean;
  order: number;
  roleTypeKind: number;
  mask: Mask;
}

/** An object with permissions of its own: the web, a list, a folder or an item. */
export interface Scope {
  id: number;
  /** A list's id, the id of a web below the root, or empty for the root web. */
  list: string;
  /** 0 for the list itself. */
  item: number;
  parent: number;
  /** Principal to role definitions. */
  assignments: Map<number, Set<number>>;
}

export interface ListDocument {
  id: string;
  number: number;
  title: string;
  /** Server-relative, never changes. */
  rootPath: string;
  entityTypeName: string;
  baseTemplate: number;
  baseType: number;
  created: string;
  authorId: number;
  /** Scope of its own, or 0 when it inherits from the web. */
  scope: number;
  etag: number;
  rootFolderId: string;
  /** The web it is in; absent for the root web. */
  webId?: string;
  /** Content types offered for new rows, when an order was set. */
  contentTypeOrder?: string[];
  /** In the recycle bin. */
  recycled?: boolean;
  /** Settings as REST names them. */
  settings: JsonObject;
}

/** What changes with every item; written once per request. */
export interface ListCounters {
  itemCount: number;
  nextId: number;
  lastChange: number;
  lastModified: string;
  lastUserModified: string;
  lastDeleted: string;
}

export interface List extends ListDocument {
  counters: ListCounters;
  fields: Field[];
  /** By internal name. */
  fieldsByName: Map<string, Field>;
  views: View[];
  contentTypes: ContentType[];
  /** Compiled queries; emptied when a field changes. */
  compiled: Map<string, unknown>;
}

export interface ViewDocument {
  title: string;
  fields: string[];
  query: string;
  rowLimit: number;
  paged: boolean;
  isDefault: boolean;
  personal: boolean;
  ownerId: number;
  hidden: boolean;
  scope: number;
  type: string;
  path: string;
  /** Everything else REST can set: CustomFormatter, ViewData, Aggregations, ViewType2, .. */
  settings: JsonObject;
}

export interface View extends ViewDocument {
  id: string;
}

export interface ContentType {
  id: string;
  name: string;
  description: string;
  group: string;
  hidden: boolean;
  readOnly: boolean;
  sealed: boolean;
  fields: { name: string; required: boolean; hidden: boolean }[];
  settings: JsonObject;
}
