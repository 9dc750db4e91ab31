/** Slots for much (IndexedDB), all in one database. A browser that forbids it keeps nothing, and nothing fails. */
import { createStore, promisifyRequest } from "idb-keyval";
import { entryOf, keyFor, valueIn, type Owner } from "./entry.ts";
import { noteKept, noteNotKept } from "./keeping.ts";
import type { SlotRule } from "./slots.ts";

export interface DeepSlot<Value> {
  /** Undefined when there is none, or none that can be used. */
  read(owner: Owner, id: string | number): Promise<Value | undefined>;
  /** All whose id begins so. */
  readAll(owner: Owner, idBegin: string): Promise<readonly Value[]>;
  /** False when the browser has no room or allows no storage, or it is not certain whose it is. */
  keep(owner: Owner, value: Value, id: string | number): Promise<boolean>;
  drop(owner: Owner, id: string | number): Promise<void>;
  /** All or none of them; those without a value are dropped. */
  put(owner: Owner, values: readonly (readonly [id: string, value: Value | undefined])[]): Promise<boolean>;
}

type DeepRule = SlotRule & { readonly store: "database" };

export const database = createStore("rettesnor-kept", "entries");

/** Undefined where the browser refuses. Some throw at once, others reject. */
export async function allowed<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await use();
  } catch (error) {
    noteNotKept("database", error);
    return undefined;
  }
}

/**
 * `read` tells a value from what is damaged, where that can be; without it, all of the present version is taken for
 * sound.
 */
export function deepSlot<Value>(
  rule: DeepRule,
  read: (kept: unknown) => Value | undefined = (kept) => kept as Value,
): DeepSlot<Value> {
  const valueOf = (entry: unknown): Value | undefined => {
    const value = valueIn(rule, entry);
    return value === undefined ? undefined : read(value);
  };
  const put: DeepSlot<Value>["put"] = async (owner, values) => {
    const taken = await allowed(() =>
      database("readwrite", (store) => {
        for (const [id, value] of values) {
          const key = keyFor(rule, owner, id);
          if (key === undefined) continue;
          if (value === undefined) store.delete(key);
          else store.put(entryOf(rule, value), key);
        }
        return promisifyRequest(store.transaction);
      }).then(() => true),
    );
    if (taken) noteKept("database");
    return taken === true && owner.person !== "";
  };
  return {
    read: async (owner, id) => {
      const key = keyFor(rule, owner, String(id));
      if (key === undefined) return undefined;
      return valueOf(await allowed(() => database("readonly", (store) => promisifyRequest(store.get(key)))));
    },
    readAll: async (owner, idBegin) => {
      const begin = keyFor(rule, owner, idBegin);
      if (begin === undefined) return [];
      const range = () => IDBKeyRange.bound(begin, `${begin}\u{FFFF}`);
      const all = await allowed(() =>
        database("readonly", (store) => promisifyRequest<unknown[]>(store.getAll(range()))),
      );
      return (all ?? []).flatMap((entry) => valueOf(entry) ?? []);
    },
    keep: (owner, value, id) => put(owner, [[String(id), value]]),
    drop: async (owner, id) => {
      await put(owner, [[String(id), undefined]]);
    },
    put,
  };
}
