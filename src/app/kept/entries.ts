/**
 * All entries of all slots, for IT's page, for sign-out and for clearing away what is too old. Loaded when one of these
 * is wanted.
 */
import { promisifyRequest } from "idb-keyval";
import { allowed, database } from "./deep.ts";
import { isEntry, isTooOld, keepNoMoreOf, keyPrefix, placeIn, type EntryPlace } from "./entry.ts";
import { storageOf } from "./near.ts";
import { parsed } from "./parsed.ts";
import { slotRules, type SlotRule } from "./slots.ts";

export interface KeptEntry extends EntryPlace {
  readonly key: string;
  readonly store: SlotRule["store"];
  /** Undefined for an entry of an edition that this one does not know. */
  readonly rule: SlotRule | undefined;
  /** When it was kept, in milliseconds since 1970; undefined when it is damaged. */
  readonly at: number | undefined;
  /** About how many characters it takes. */
  readonly size: number;
}

export async function keptEntries(): Promise<readonly KeptEntry[]> {
  return [...nearEntries("local"), ...nearEntries("session"), ...(await deepEntries())];
}

export async function dropEntries(entries: readonly Pick<KeptEntry, "key" | "store">[]): Promise<void> {
  const deep: string[] = [];
  for (const { key, store } of entries) {
    if (store === "database") deep.push(key);
    else storageOf(store).removeItem(key);
  }
  if (deep.length === 0) return;
  await allowed(() =>
    database("readwrite", (store) => {
      for (const key of deep) store.delete(key);
      return promisifyRequest(store.transaction);
    }),
  );
}

/** What a person has begun at any site and SharePoint does not have. */
export async function begunBy(person: string): Promise<readonly KeptEntry[]> {
  const entries = await keptEntries();
  return entries.filter((entry) => entry.person === person && entry.rule?.holds === "begun");
}

/**
 * Forgets everything of a person, and who it was: for sign-out. Another's entries, and how the browser's users want the
 * tab, stay.
 */
export async function forgetPerson(person: string): Promise<void> {
  keepNoMoreOf(person);
  const entries = await keptEntries();
  await dropEntries(
    entries.filter(
      (entry) => entry.person === person || (entry.rule?.of === "browser" && entry.rule.holds === "seen"),
    ),
  );
}

/** Clears away what no slot would read any more. */
export async function dropOldEntries(): Promise<void> {
  const entries = await keptEntries();
  await dropEntries(entries.filter(({ rule, at }) => rule && (at === undefined || isTooOld(rule, at))));
}

function describe(key: string, store: SlotRule["store"], kept: unknown, size: number): readonly KeptEntry[] {
  const place = placeIn(key);
  if (!place) return [];
  const rule = slotRules.find(({ name }) => name === place.slot);
  return [{ ...place, key, store, rule, at: isEntry(kept) ? kept.at : undefined, size }];
}

function nearEntries(store: "local" | "session"): readonly KeptEntry[] {
  try {
    const storage = storageOf(store);
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
    return keys.flatMap((key) => {
      const text = storage.getItem(key) ?? "";
      return describe(key, store, parsed(text), text.length);
    });
  } catch {
    return [];
  }
}

async function deepEntries(): Promise<readonly KeptEntry[]> {
  const found = await allowed(() =>
    database("readonly", (store) => {
      const range = IDBKeyRange.bound(keyPrefix, `${keyPrefix}\u{FFFF}`);
      return Promise.all([
        promisifyRequest(store.getAllKeys(range)),
        promisifyRequest<unknown[]>(store.getAll(range)),
      ]);
    }),
  );
  if (!found) return [];
  const [keys, values] = found;
  return keys.flatMap((key, index) =>
    typeof key === "string"
      ? describe(key, "database", values[index], JSON.stringify(values[index]).length)
      : [],
  );
}
