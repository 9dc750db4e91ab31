/**
 * The site in memory and on disk. All that is not an item is kept in maps, read once at opening and written through;
 * one process owns the file, so the maps are the truth until a transaction is rolled back and they are read anew.
 */
import type { Driver, SqlValue } from "../storage/driver.ts";
import { isoSeconds } from "./clock.ts";
import type { Directory } from "./directory.ts";
import { fieldFrom, type FieldDocument } from "./field.ts";
import * as stored from "./stored.ts";
import { timeZoneById, type TimeZone } from "./time-zone.ts";
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

export class Site {
  document: SiteDocument;
  timeZone: TimeZone;
  readonly lists = new Map<string, List>();
  readonly users = new Map<number, User>();
  readonly groups = new Map<number, Group>();
  readonly roles = new Map<number, RoleDefinition>();
  readonly scopes = new Map<number, Scope>();
  /** Columns and content types of the web itself. */
  siteFields: FieldDocument[] = [];
  siteContentTypes: ContentType[] = [];
  /** Rises with every change of users, groups, levels or assignments. */
  securityVersion = 0;
  lastChange = 0;

  private present = { second: Number.NaN, text: "" };
  private logins = { version: -1, users: new Map<string, User>() };
  private readonly touched = new Set<List>();
  private readonly undo: (() => void)[] = [];
  private structureChanged = false;

  constructor(
    readonly driver: Driver,
    /** Absolute, without a slash at the end. */
    readonly url: string,
    readonly directory: Directory,
    readonly clock: () => Date,
  ) {
    this.document = stored.readSite(driver);
    this.timeZone = timeZoneById(this.document.timeZoneId);
    this.load();
  }

  /** `/sites/styring` */
  get path(): string {
    return new URL(this.url).pathname;
  }

  /** The present, to the second. Asked for several times per row, so the text is kept while the second lasts. */
  now(): string {
    const moment = this.clock();
    const second = Math.floor(moment.getTime() / 1000);
    if (second !== this.present.second) this.present = { second, text: isoSeconds(moment) };
    return this.present.text;
  }

  /** A user by login name, whatever its case. */
  userByLogin(login: string): User | undefined {
    if (this.logins.version !== this.securityVersion) {
      const users = [...this.users.values()].map((user): [string, User] => [user.login.toLowerCase(), user]);
      this.logins = { version: this.securityVersion, users: new Map(users) };
    }
    return this.logins.users.get(login.toLowerCase());
  }

  /** Reads everything from the database again. */
  load(): void {
    this.document = stored.readSite(this.driver);
    this.timeZone = timeZoneById(this.document.timeZoneId);
    fill(this.users, stored.readUsers(this.driver));
    fill(this.groups, stored.readGroups(this.driver));
    fill(this.roles, stored.readRoles(this.driver));
    fill(this.scopes, stored.readScopes(this.driver));
    this.siteFields = stored.readFields(this.driver, "");
    this.siteContentTypes = stored.readContentTypes(this.driver, "");
    this.lists.clear();
    for (const { document, counters } of stored.readLists(this.driver)) this.adopt(document, counters);
    this.lastChange = Number(this.driver.get("select max(number) as n from changes")?.["n"] ?? 0);
    this.securityVersion += 1;
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

  /** Runs one request's work: all of it is stored, or none. A transaction already begun is finished here. */
  transaction<T>(work: () => T): T {
    if (!this.driver.inTransaction) this.driver.run("begin immediate");
    const changeBefore = this.lastChange;
    try {
      const result = work();
      this.flush();
      this.driver.run("commit");
      this.undo.length = 0;
      this.structureChanged = false;
      return result;
    } catch (error) {
      if (this.driver.inTransaction) this.driver.run("rollback");
      this.lastChange = changeBefore;
      while (this.undo.length > 0) this.undo.pop()?.();
      this.touched.clear();
      if (this.structureChanged) this.load();
      this.structureChanged = false;
      throw error;
    }
  }

  /** Runs one part of a batch: its failure undoes that part and no other. */
  part<T>(work: () => T): T {
    const mark = this.undo.length;
    const changedBefore = this.structureChanged;
    this.structureChanged = false;
    const changeAtStart = this.lastChange;
    this.driver.run("savepoint part");
    try {
      const result = work();
      this.driver.run("release part");
      this.structureChanged ||= changedBefore;
      return result;
    } catch (error) {
      this.driver.run("rollback to part");
      this.driver.run("release part");
      this.lastChange = changeAtStart;
      while (this.undo.length > mark) this.undo.pop()?.();
      if (this.structureChanged) {
        this.flush();
        this.load();
      }
      this.structureChanged = changedBefore;
      throw error;
    }
  }

  /** Says that a list's counters are about to change, so that they are stored or put back. */
  touch(list: List): void {
    const before = { ...list.counters };
    this.undo.push(() => Object.assign(list.counters, before));
    this.touched.add(list);
  }

  /** Says that something other than items and counters is changing. */
  restructure(): void {
    this.structureChanged = true;
  }

  private flush(): void {
    for (const list of this.touched) stored.writeCounters(this.driver, list);
    this.touched.clear();
  }

  /** Notes a change in the site's change log. Types are SharePoint's: 1 add, 2 update, 3 delete. */
  recordChange(
    type: number,
    kind: string,
    list: List | undefined,
    item: number,
    object: string,
    editor: number,
  ): void {
    const values: SqlValue[] = [this.now(), type, kind, list?.id ?? "", item, object, editor];
    const { lastInsertRowid } = this.driver.run(
      "insert into changes (time, type, kind, list, item, object, editor) values (?, ?, ?, ?, ?, ?, ?)",
      values,
    );
    this.lastChange = Number(lastInsertRowid);
    if (!list) return;
    this.touch(list);
    list.counters.lastChange = this.lastChange;
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

function fill<T extends { id: number }>(map: Map<number, T>, values: readonly T[]): void {
  map.clear();
  for (const value of values) map.set(value.id, value);
}
