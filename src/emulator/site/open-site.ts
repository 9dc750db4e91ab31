/** Opens the site that a database holds. */
import type { Driver } from "../storage/driver.ts";
import type { Directory } from "./directory.ts";
import { SiteCollection } from "./site-collection.ts";
import { Site } from "./site.ts";

/** The collection with all its webs. @param url of the root web, absolute */
export function openSite(
  driver: Driver,
  url: string,
  directory: Directory,
  clock: () => Date,
): SiteCollection {
  return new SiteCollection(driver, url, directory, clock, (owner, document) => new Site(owner, document));
}
