/**
 * What all webs of the site share: one database, people, groups, levels, scopes, the change log, and the transaction a
 * request runs in. One process owns the file, so the maps are the truth until a rollback has them read anew.
 */
import type { Driver, Row, SqlValue } from "../storage/driver.ts";
import { isoSeconds, steadyClock, type SteadyClock } from "./clock.ts";
import type { Directory } from "./directory.ts";
import type { Group, List, RoleDefinition, Scope, SiteDocument, User } from "./model.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";

/** Makes the web of a document; given from outside, so that this file need not know how webs are built. */
export type WebMaker = (collection: SiteCollection, document: SiteDocument) => Site;

export interface LookedUp {
  /** By list number and path: the rows of folders that are there. */
  readonly folders: Map<string, Row>;
  /** List number and id of rows that are there. */
  readonly references: Set<string>;
}

export class SiteCollection {
  readonly users = new Map<number, User>();
  readonly groups = new Map<number, Group>();
  readonly roles = new Map<number, RoleDefinition>();
  readonly scopes = new Map<number, Scope>();
  /** By id; the root web is the first. */
  readonly webs = new Map<string, Site>();
  /** Rises with every change of users, groups, levels or assignments. */
  securityVersion = 0;
  lastChange = 0;
  /**
   * What has been looked up for rows that a batch adds one after the other; holds only as long as nothing else is done
   * in between.
   */
  readonly lookedUp: LookedUp = { folders: new Map(), references: new Set() };

  private readonly steady: SteadyClock;
  /** Up to which the database knows how far the clock has come. */
  private storedUntil: number;
  private present = { second: Number.NaN, text: "" };
  private logins = { version: -1, users: new Map<string, User>() };
  private readonly touched = new Set<List>();
  private readonly undo: (() => void)[] = [];
  private structureChanged = false;

  constructor(
    readonly driver: Driver,
    /** Of the root web: absolute, without a slash at the end. */
    readonly url: string,
    readonly directory: Directory,
    clock: () => Date,
    private readonly makeWeb: WebMaker,
  ) {
    const last = stored.readLastMoment(driver);
    this.steady = steadyClock(clock, last);
    this.storedUntil = last ?? Number.NEGATIVE_INFINITY;
    this.load();
  }

  get rootWeb(): Site {
    const [root] = this.webs.values();
    if (!root) throw new Error("The database holds no site.");
    return root;
  }

  /** Never goes back, whatever the clock of the machine does and however often the database is opened anew. */
  readonly clock = (): Date => this.steady.now();

  /** The present, to the second. Asked for several times per row, so the text is kept while the second lasts. */
  now(): string {
    const moment = this.steady.now();
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
    fill(this.users, stored.readUsers(this.driver));
    fill(this.groups, stored.readGroups(this.driver));
    fill(this.roles, stored.readRoles(this.driver));
    fill(this.scopes, stored.readScopes(this.driver));
    const documents = stored.readWebs(this.driver);
    const present = new Set(documents.map((document) => document.webId));
    for (const id of this.webs.keys()) if (!present.has(id)) this.webs.delete(id);
    for (const document of documents) {
      const known = this.webs.get(document.webId);
      if (known) known.load(document);
      else this.webs.set(document.webId, this.makeWeb(this, document));
    }
    this.lastChange = Number(this.driver.get("select max(number) as n from changes")?.["n"] ?? 0);
    this.securityVersion += 1;
  }

  /** Puts a new web beside the others; the document must have been written. */
  adoptWeb(document: SiteDocument): Site {
    this.restructure();
    const web = this.makeWeb(this, document);
    this.webs.set(document.webId, web);
    this.securityVersion += 1;
    return web;
  }

  /** Runs one request's work: all of it is stored, or none. A transaction already begun is finished here. */
  transaction<T>(work: () => T): T {
    if (!this.driver.inTransaction) this.driver.run("begin immediate");
    this.forgetLookedUp();
    const changeBefore = this.lastChange;
    try {
      const result = work();
      this.flush();
      const until = this.steady.latest;
      // Once in a second is enough: that is as fine as times are stored.
      const isNews = Math.floor(until / 1000) > Math.floor(this.storedUntil / 1000);
      if (isNews) stored.writeLastMoment(this.driver, until);
      this.driver.run("commit");
      if (isNews) this.storedUntil = until;
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

  /** Notes how far the clock has come, so that it goes on from there. For when the database is closed. */
  storeClock(): void {
    stored.writeLastMoment(this.driver, this.steady.latest);
  }

  forgetLookedUp(): void {
    this.lookedUp.folders.clear();
    this.lookedUp.references.clear();
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

  /** Notes a change in the change log; `owner` is the web's owner key. */
  recordChange(owner: string, values: readonly SqlValue[], list: List | undefined): void {
    const { lastInsertRowid } = this.driver.run(
      "insert into changes (web, time, type, kind, list, item, object, editor) values (?, ?, ?, ?, ?, ?, ?, ?)",
      [owner, this.now(), ...values],
    );
    this.lastChange = Number(lastInsertRowid);
    if (!list) return;
    this.touch(list);
    list.counters.lastChange = this.lastChange;
  }
}

function fill<T extends { id: number }>(map: Map<number, T>, values: readonly T[]): void {
  map.clear();
  for (const value of values) map.set(value.id, value);
}
