/** What the edition of before this one kept, written into a page's browser as that edition wrote it. */
import type { Page } from "playwright-core";

export interface OlderKept {
  /** By key in the local storage. */
  readonly texts: Readonly<Record<string, string>>;
  /** Database, store, key and value. */
  readonly rows: readonly (readonly [database: string, store: string, key: string, value: unknown])[];
}

/** Takes out what the present edition has kept, and puts the other's in its place. */
export async function leaveOlderKept(page: Page, older: OlderKept): Promise<void> {
  await page.evaluate(async ({ texts, rows }) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    for (const [database, store, key, value] of rows) {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(database);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(store));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction(store, "readwrite");
          writing.objectStore(store).put(value, key);
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      });
    }
  }, older);
}

export function databaseNames(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
