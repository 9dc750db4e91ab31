/**
 * One web in memory and on disk: its lists, columns and content types, kept in maps and written through. What it shares
 * with the other webs of the site is in its collection. Handlers call the web of their request `site`.
 */
import type { Driver } from "../storage/driver.ts";
import type { Directory } from "./directory.ts";
import { fieldFrom, type FieldDocument } from "./field.ts";
import type {
  ContentType,
  Group,
  List,
  ListCounters,
  ListDocument,
  RoleDefinition,
  Scope,
  SiteDocument,
  User,
  View,
} from "./model.ts";
import type { SiteCollection } from "./site-collection.ts";
import * as stored from "./stored.ts";
import { timeZoneById, type TimeZone } from "./time-zone.ts";

/** The scope that rules the root web. */
export const rootScopeId = 1;

export class Site {
  document: SiteDocument;
  timeZone: TimeZone;
  /** Absolute, without a slash at the end. */
  readonly url: string;
  /** `/sites/styring`, or `/sites/styring/underwebsted`. */
  readonly path: string;
  /** Under which columns, content types and changes of the web itself are stored; empty for the root web. */
  readonly ownerKey: string;
  readonly lists = new Map<string, List>();
  readonly users: Map<number, User>;
  readonly groups: Map<number, Group>;
  readonly roles: Map<number, RoleDefinition>;
  readonly scopes: Map<number, Scope>;
  readonly driver: Driver;
  readonly directory: Directory;
  readonly clock: () => Date;
  /** Columns and content types of the web itself. */
  siteFields: FieldDocument[] = [];
  siteContentTypes: ContentType[] = [];

  constructor(
    readonly collection: SiteCollection,
    document: SiteDocument,
  ) {
    const below = document.pathBelow ?? "";
    this.url = below === "" ? collection.url : `${collection.url}/${encodeURI(below)}`;
    this.path = `${decodeURI(new URL(collection.url).pathname)}${below === "" ? "" : `/${below}`}`;
    this.ownerKey = document.parentId === undefined ? "" : document.webId;
    this.users = collection.users;
    this.groups = collection.groups;
    this.roles = collection.roles;
    this.scopes = collection.scopes;
    this.driver = collection.driver;
    this.directory = collection.directory;
    this.clock = collection.clock;
    this.document = document;
    this.timeZone = timeZoneById(document.timeZoneId);
    this.load(document);
  }

  get securityVersion(): number {
    return this.collection.securityVersion;
  }

  set securityVersion(version: number) {
    this.collection.securityVersion = version;
  }

  get lastChange(): number {
    return this.collection.lastChange;
  }

  /** The web above; undefined for the root web. */
  get parent(): Site | undefined {
    const { parentId } = this.document;
    return parentId === undefined ? undefined : this.collection.webs.get(parentId);
  }

  /** The scope that rules the web: its own, or that of the nearest web above with one. */
  get webScope(): number {
    const { scope } = this.document;
    return scope === undefined || scope === 0 ? (this.parent?.webScope ?? rootScopeId) : scope;
  }

  /** Webs right below this one. */
  get children(): Site[] {
    return [...this.collection.webs.values()].filter((web) => web.document.parentId === this.document.webId);
  }

  /** Columns of this web and the webs above. */
  get availableFields(): FieldDocument[] {
    return [...this.siteFields, ...(this.parent?.availableFields ?? [])];
  }

  /** Content types of this web and the webs above. */
  get availableContentTypes(): ContentType[] {
    return [...this.siteContentTypes, ...(this.parent?.availableContentTypes ?? [])];
  }

  now(): string {
    return this.collection.now();
  }

  userByLogin(login: string): User | undefined {
    return this.collection.userByLogin(login);
  }

  /** Reads what belongs to this web from the database again; without a document, everything of the whole site. */
  load(document?: SiteDocument): void {
    if (document === undefined) {
      this.collection.load();
      return;
    }
    this.document = document;
    this.timeZone = timeZoneById(document.timeZoneId);
    this.siteFields = stored.readFields(this.driver, this.ownerKey);
    this.siteContentTypes = stored.readContentTypes(this.driver, this.ownerKey);
    this.lists.clear();
    for (const { document: list, counters } of stored.readLists(this.driver)) {
      if ((list.webId ?? "") === this.ownerKey && list.recycled !== true) this.adopt(list, counters);
    }
  }

  /** Puts a list into the maps with all that belongs to it. */
  adopt(document: ListDocument, counters: ListCounters): List {
    const list: List = {
      ...document,
      counters,
      fields: [],
      fieldsByName: new Map(),
      views: stored.readViews(this.driver, document.id),
      contentTypes: stored.readContentTypes(this.driver, document.id),
      compiled: new Map(),
    };
    this.lists.set(list.id, list);
    this.refreshFields(list);
    return list;
  }

  refreshFields(list: List): void {
    list.fields = stored.readFields(this.driver, list.id).map((field) => fieldFrom(field, list.rootPath));
    list.fieldsByName = new Map(list.fields.map((field) => [field.name, field]));
    // Lookups compile columns of other lists into their queries.
    for (const other of this.lists.values()) other.compiled.clear();
  }

  transaction<T>(work: () => T): T {
    return this.collection.transaction(work);
  }

  part<T>(work: () => T): T {
    return this.collection.part(work);
  }

  touch(list: List): void {
    this.collection.touch(list);
  }

  restructure(): void {
    this.collection.restructure();
  }

  /**
   * Notes a change in the site's change log. Types are SharePoint's: 1 add, 2 update, 3 delete, 7 restore, 13 and 14 of
   * members.
   */
  recordChange(
    type: number,
    kind: string,
    list: List | undefined,
    item: number,
    object: string,
    editor: number,
  ): void {
    this.collection.recordChange(this.ownerKey, [type, kind, list?.id ?? "", item, object, editor], list);
  }

  saveWeb(): void {
    this.restructure();
    stored.writeWeb(this.driver, this.document);
  }

  saveList(list: List): void {
    this.restructure();
    list.etag += 1;
    stored.writeList(this.driver, list);
  }

  saveViews(list: List): void {
    this.restructure();
    stored.writeViews(this.driver, list.id, list.views satisfies View[]);
  }
}
