/** Makes lists: name in the URL, tables, base columns, default view and content types, as SharePoint does for each. */
import { errors } from "../protocol/errors.ts";
import type { JsonObject } from "../protocol/json.ts";
import { forgetContents } from "../storage/content-tables.ts";
import { addColumn, createIndex, createItemTable, dropItemTable } from "../storage/item-table.ts";
import { newListSettings } from "./list-settings.ts";
import { languageOf, namesIn } from "./default-names.ts";
import { titledIn } from "./english-titles.ts";
import { entityTypeName, newGuid } from "./identifiers.ts";
import { fieldFrom, type FieldDocument } from "./field.ts";
import type { ContentType, List, ListCounters, ListDocument, View } from "./model.ts";
import { dropScopesOf } from "./scopes.ts";
import type { Site } from "./site.ts";
import * as stored from "./stored.ts";
import { systemFields } from "./system-fields.ts";

const pagesTemplate = 119;
const sitePage = "0x0101009D1CB255DA76424F860D91F20E6C4118";
const libraryTemplates = new Set([101, 109, 113, 115, 116, 119, 851]);

export interface NewList {
  title: string;
  /** Name in the URL; made from the title when absent. */
  urlName?: string;
  /** Folder of the web it lies in, such as `_catalogs`; libraries lie in the web itself, lists in `Lists`. */
  folder?: string;
  baseTemplate: number;
  settings: JsonObject;
  authorId: number;
}

// SharePoint drops from the URL what is not plain ASCII: "Mål" becomes "Ml".
function urlNameFrom(title: string): string {
  const plain = title.replaceAll(/[^A-Za-z0-9 _-]/g, "").trim();
  return plain === "" ? "Liste" : plain;
}

function freePath(site: Site, folder: string, name: string): string {
  const paths = [...site.lists.values()].map((list) => list.rootPath);
  const taken = new Set(
    [...paths, ...site.children.map((web) => web.path)].map((path) => path.toLowerCase()),
  );
  for (let number = 0; ; number += 1) {
    const path = `${folder}/${number === 0 ? name : `${name}${String(number)}`}`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

function listContentType(site: Site, parentId: string): ContentType {
  const parent = site.availableContentTypes.find((type) => type.id === parentId);
  if (!parent) throw errors.noContentType();
  return { ...parent, id: `${parentId}00${newGuid().replaceAll("-", "").toUpperCase()}` };
}

function defaultViewTitle(list: ListDocument, isLibrary: boolean, language: number): string {
  const { allDocuments, allItems, allPages } = namesIn(language).views;
  if (list.baseTemplate === pagesTemplate) return allPages;
  return isLibrary ? allDocuments : allItems;
}

/** Ids of the site's content types that a new list takes over. */
function contentTypesFor(site: Site, baseTemplate: number, isLibrary: boolean): string[] {
  const known = new Set(site.availableContentTypes.map((type) => type.id));
  const own = baseTemplate === pagesTemplate ? [sitePage, "0x010108"].filter((id) => known.has(id)) : [];
  if (own.length > 0) return [...own, "0x0120"];
  return isLibrary ? ["0x0101", "0x0120"] : ["0x01", "0x0120"];
}

function defaultView(list: ListDocument, isLibrary: boolean, language: number): View {
  const path = isLibrary ? `${list.rootPath}/Forms/AllItems.aspx` : `${list.rootPath}/AllItems.aspx`;
  return {
    id: newGuid(),
    title: defaultViewTitle(list, isLibrary, language),
    fields: isLibrary ? ["DocIcon", "LinkFilename", "Modified", "Editor"] : ["LinkTitle"],
    query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    rowLimit: 30,
    paged: true,
    isDefault: true,
    personal: false,
    ownerId: 0,
    hidden: false,
    scope: 0,
    type: "HTML",
    path,
    settings: {},
  };
}

/** Makes a list's tables with the SQL columns and indexes of its first fields. */
function createStorage(site: Site, listNumber: number, documents: readonly FieldDocument[]): void {
  const fields = documents.flatMap((document) => {
    const { column, key, indexed } = fieldFrom(document, "");
    return column === undefined ? [] : [{ column, key, indexed }];
  });
  createItemTable(site.driver, listNumber, fields);
  for (const { column, key, indexed } of fields) {
    if (indexed) createIndex(site.driver, listNumber, column, key);
  }
}

/** Gives a stored field its SQL column and index. */
export function addStorage(site: Site, listNumber: number, document: FieldDocument): void {
  const field = fieldFrom(document, "");
  if (field.column === undefined) return;
  addColumn(site.driver, listNumber, field.column, field.key);
  if (field.indexed) createIndex(site.driver, listNumber, field.column, field.key);
}

/**
 * Makes a list.
 *
 * @throws Refusal 500 when a list with that title exists
 */
export function createList(site: Site, wanted: NewList): List {
  const sameTitle = [...site.lists.values()].some(
    (list) => list.title.toLowerCase() === wanted.title.toLowerCase(),
  );
  if (sameTitle) throw errors.listExists();
  site.restructure();
  const isLibrary = libraryTemplates.has(wanted.baseTemplate);
  const below = wanted.folder ?? (isLibrary ? "" : "Lists");
  const folder = below === "" ? site.path : `${site.path}/${below}`;
  const rootPath = freePath(site, folder, wanted.urlName ?? urlNameFrom(wanted.title));
  const now = site.now();
  const highest = site.driver.get("select max(number) as n from (select number from lists)")?.["n"];
  const used = Number(site.driver.get("select value as n from meta where key = 'list-number'")?.["n"] ?? 0);
  const number = Math.max(Number(highest ?? 0), used) + 1;
  site.driver.run("insert or replace into meta (key, value) values ('list-number', ?)", [String(number)]);
  const document: ListDocument = {
    id: newGuid(),
    number,
    title: wanted.title,
    rootPath,
    entityTypeName: entityTypeName(rootPath.slice(rootPath.lastIndexOf("/") + 1), isLibrary),
    baseTemplate: wanted.baseTemplate,
    baseType: isLibrary ? 1 : 0,
    created: now,
    authorId: wanted.authorId,
    scope: 0,
    etag: 0,
    rootFolderId: newGuid(),
    ...(site.ownerKey === "" ? {} : { webId: site.ownerKey }),
    settings: { ...newListSettings(isLibrary), ...wanted.settings },
  };
  const counters: ListCounters = {
    itemCount: 0,
    nextId: 1,
    lastChange: 0,
    lastModified: now,
    lastUserModified: now,
    lastDeleted: now,
  };
  stored.insertList(site.driver, document, counters);
  const language = languageOf(site.document);
  const own = systemFields(isLibrary).map((field) => titledIn(language, field));
  createStorage(site, document.number, own);
  for (const field of own) stored.insertField(site.driver, document.id, field);
  stored.writeViews(site.driver, document.id, [defaultView(document, isLibrary, language)]);
  const kinds = contentTypesFor(site, wanted.baseTemplate, isLibrary);
  stored.writeContentTypes(
    site.driver,
    document.id,
    kinds.map((kind) => listContentType(site, kind)),
  );
  const list = site.adopt(document, counters);
  site.recordChange(1, "list", list, 0, list.id, wanted.authorId);
  return list;
}

/** Removes a list and all its rows for good. */
export function removeList(site: Site, list: List, editorId: number): void {
  site.restructure();
  stored.deleteList(site.driver, list.id);
  site.driver.run("delete from recycle_bin where list = ?", [list.id]);
  dropItemTable(site.driver, list.number);
  dropScopesOf(site, list.id);
  forgetContents(site.driver, list.id);
  site.lists.delete(list.id);
  site.recordChange(3, "list", undefined, 0, list.id, editorId);
  site.driver.run("update changes set list = ? where number = ?", [list.id, site.lastChange]);
}
