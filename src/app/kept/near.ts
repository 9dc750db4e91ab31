/**
 * Slots for small things that must be there at once (localStorage, sessionStorage). A browser that forbids them keeps
 * nothing, and nothing fails.
 */
import { entryOf, keyFor, valueIn, type Owner } from "./entry.ts";
import { noteKept, noteNotKept } from "./keeping.ts";
import { parsed } from "./parsed.ts";
import type { SlotRule } from "./slots.ts";

export interface NearSlot<Value> {
  /** Undefined when there is none, or none that can be used. */
  read(owner: Owner, id?: string | number): Value | undefined;
  /** False when the browser has no room or allows no storage, or it is not certain whose it is. */
  keep(owner: Owner, value: Value, id?: string | number): boolean;
  drop(owner: Owner, id?: string | number): void;
}

type NearRule = SlotRule & { readonly store: "local" | "session" };

/** May throw, where the browser forbids it. */
export function storageOf(store: NearRule["store"]): Storage {
  return store === "local" ? localStorage : sessionStorage;
}

/** `read` gives the value from what was kept, which may be damaged, or undefined. */
export function nearSlot<Value>(rule: NearRule, read: (kept: unknown) => Value | undefined): NearSlot<Value> {
  return {
    read: (owner, id = "") => {
      const key = keyFor(rule, owner, String(id));
      const text = key === undefined ? null : readText(rule.store, key);
      const value = text === null ? undefined : valueIn(rule, parsed(text));
      return value === undefined ? undefined : read(value);
    },
    keep: (owner, value, id = "") => {
      const key = keyFor(rule, owner, String(id));
      return key !== undefined && keepText(rule.store, key, JSON.stringify(entryOf(rule, value)));
    },
    drop: (owner, id = "") => {
      const key = keyFor(rule, owner, String(id));
      if (key !== undefined) dropText(rule.store, key);
    },
  };
}

function readText(store: NearRule["store"], key: string): string | null {
  try {
    return storageOf(store).getItem(key);
  } catch (error) {
    noteNotKept("local", error);
    return null;
  }
}

function keepText(store: NearRule["store"], key: string, text: string): boolean {
  try {
    storageOf(store).setItem(key, text);
    noteKept("local");
    return true;
  } catch (error) {
    noteNotKept("local", error);
    return false;
  }
}

function dropText(store: NearRule["store"], key: string): void {
  try {
    storageOf(store).removeItem(key);
  } catch {
    // What may not be kept is not there either.
  }
}
