/** The libraries every new web is born with, and its front page. */
import { noChanges } from "../items/changes.ts";
import { insertItem } from "../items/item-store.ts";
import { languageOf, namesIn } from "../site/default-names.ts";
import type { List } from "../site/model.ts";
import { createList } from "../site/new-list.ts";
import type { Site } from "../site/site.ts";

function addHomePage(web: Site, pages: List, title: string, authorId: number): void {
  const changes = noChanges();
  changes.leaf = "Home.aspx";
  const column = pages.fieldsByName.get("Title");
  if (column) changes.values.set(column, title);
  insertItem(web, pages, { dir: "", scope: 0, isFolder: false }, changes, authorId);
}

/** Gives a new web its libraries for documents, assets and pages. */
export function addLibraries(web: Site, authorId: number): void {
  const names = namesIn(languageOf(web.document));
  const { documents, siteAssets, sitePages } = names.libraries;
  const library = { authorId, settings: {} };
  createList(web, { ...library, title: documents, urlName: "Shared Documents", baseTemplate: 101 });
  createList(web, { ...library, title: siteAssets, urlName: "SiteAssets", baseTemplate: 101 });
  const pages = createList(web, { ...library, title: sitePages, urlName: "SitePages", baseTemplate: 119 });
  addHomePage(web, pages, names.home, authorId);
}
