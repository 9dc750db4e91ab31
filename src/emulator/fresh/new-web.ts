/** Webs below another: made with libraries of their own, and removed with all that is in them. */
import { errors } from "../protocol/errors.ts";
import { newGuid } from "../site/identifiers.ts";
import type { SiteDocument } from "../site/model.ts";
import { removeList } from "../site/new-list.ts";
import { breakInheritance, dropScopesOf } from "../site/scopes.ts";
import type { Site } from "../site/site.ts";
import * as stored from "../site/stored.ts";
import { addLibraries } from "./libraries.ts";

export interface NewWeb {
  title: string;
  description: string;
  /** Last part of the address. */
  urlName: string;
  language: number;
  template: string;
  inheritsPermissions: boolean;
  authorId: number;
}

function refuseTakenAddress(parent: Site, path: string): void {
  const wanted = path.toLowerCase();
  const webs = [...parent.collection.webs.values()].map((web) => web.path);
  const lists = [...parent.lists.values()].map((list) => list.rootPath);
  if ([...webs, ...lists].some((taken) => taken.toLowerCase() === wanted)) throw errors.webExists(path);
}

/** Makes a web below another. @throws Refusal 500 when the address is taken */
export function createWeb(parent: Site, wanted: NewWeb): Site {
  const urlName = wanted.urlName.replaceAll(/^\/+|\/+$/g, "");
  refuseTakenAddress(parent, `${parent.path}/${urlName}`);
  const above = parent.document.pathBelow;
  const document: SiteDocument = {
    ...parent.document,
    webId: newGuid(),
    title: wanted.title,
    description: wanted.description,
    created: parent.now(),
    etag: 1,
    language: wanted.language,
    parentId: parent.document.webId,
    pathBelow: above === undefined ? urlName : `${above}/${urlName}`,
    template: wanted.template,
  };
  delete document.scope;
  stored.writeWeb(parent.driver, document);
  const web = parent.collection.adoptWeb(document);
  addLibraries(web, wanted.authorId);
  if (!wanted.inheritsPermissions) {
    breakInheritance(web, { list: undefined, item: 0 }, false, false, wanted.authorId);
  }
  web.recordChange(1, "web", undefined, 0, document.webId, wanted.authorId);
  return web;
}

/** Removes a web for good. @throws Refusal 400 for a web with others below it */
export function removeWeb(web: Site, editorId: number): void {
  if (web.children.length > 0) throw errors.webHasChildren(web.path);
  for (const list of web.lists.values()) removeList(web, list, editorId);
  web.restructure();
  dropScopesOf(web, web.document.webId);
  stored.deleteWeb(web.driver, web.document);
  web.collection.webs.delete(web.document.webId);
  web.parent?.recordChange(3, "web", undefined, 0, web.document.webId, editorId);
  web.securityVersion += 1;
}
