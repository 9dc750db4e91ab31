/** What a page has kept in the browser's own database (IndexedDB). */
import type { Page } from "playwright-core";

/** What a slot of the database holds, of all people and sites; nothing before the page has made the database. */
export async function keptRows(page: Page, slot: string): Promise<readonly unknown[]> {
  const entries = await page.evaluate(async (begin) => {
    // To open one that is not there would make it, without its store.
    const made = await indexedDB.databases();
    if (!made.some((each) => each.name === "rettesnor-kept")) return [];
    return new Promise<readonly { readonly value: unknown }[]>((resolve) => {
      const opening = indexedDB.open("rettesnor-kept");
      opening.onsuccess = () => {
        const range = IDBKeyRange.bound(begin, `${begin}\u{FFFF}`);
        const all = opening.result.transaction("entries").objectStore("entries").getAll(range);
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result as readonly { readonly value: unknown }[]);
        };
      };
    });
  }, `rettesnor/${slot}/`);
  return entries.map(({ value }) => value);
}

/** What a slot in the local storage holds: by key, the value. */
export async function keptTexts(page: Page, slot: string): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate((begin) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(begin));
    return Object.fromEntries(
      keys.map((key) => [key, (JSON.parse(localStorage.getItem(key) ?? "{}") as { value?: unknown }).value]),
    );
  }, `rettesnor/${slot}/`);
}
