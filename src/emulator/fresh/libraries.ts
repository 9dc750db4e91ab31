/** The libraries every new web is born with, and its front page. */
import { createFile } from "../files/write-file.ts";
import { languageOf, namesIn } from "../site/default-names.ts";
import type { List } from "../site/model.ts";
import { createList } from "../site/new-list.ts";
import type { Site } from "../site/site.ts";
import { itemTable } from "../storage/item-table.ts";

function addHomePage(web: Site, pages: List, title: string, authorId: number): void {
  const content = new TextEncoder().encode('<%@ Page Language="C#" %>\r\n');
  const target = { list: pages, dir: "", folder: "", name: "Home.aspx", scope: 0 };
  const { id } = createFile(web, target, content, authorId);
  const sql = `update ${itemTable(pages.number)} set f_Title = ?, k_Title = fold(?) where id = ?`;
  web.driver.run(sql, [title, title, id]);
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

/** The hidden lists of a root web. The one of people is empty here: people are read through `SiteUsers`. */
export function addCatalogs(web: Site, authorId: number): void {
  const { users, webParts, masterPages } = namesIn(languageOf(web.document)).catalogs;
  const catalog = {
    authorId,
    folder: "_catalogs",
    settings: { Hidden: true, IsCatalog: true, NoCrawl: true },
  };
  createList(web, { ...catalog, title: users, urlName: "users", baseTemplate: 112 });
  createList(web, { ...catalog, title: webParts, urlName: "wp", baseTemplate: 113 });
  createList(web, { ...catalog, title: masterPages, urlName: "masterpage", baseTemplate: 116 });
}
