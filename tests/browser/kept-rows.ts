/** What a page has kept in the browser's own database (IndexedDB). */
import type { Page } from "playwright-core";

/** The rows in a store of a database; none before the page has made it. */
export function keptRows(page: Page, database: string, store: string): Promise<readonly unknown[]> {
  return page.evaluate(
    async ([name, of]) => {
      // To open one that is not there would make it, without its stores.
      const made = await indexedDB.databases();
      if (!made.some((each) => each.name === name)) return [];
      return new Promise<readonly unknown[]>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const all = opening.result.transaction(of).objectStore(of).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      });
    },
    [database, store] as const,
  );
}
