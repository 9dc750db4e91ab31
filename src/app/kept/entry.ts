/**
 * An entry of a slot and its key, the same in every store: `rettesnor/<slot>/<site>/<person>/<id>`, each part encoded
 * as in an address.
 */
import type { SlotRule } from "./slots.ts";

/** Whose it is: what the one has begun, the other never sees. */
export interface Owner {
  readonly siteUrl: string;
  /** E-mail in lower case; "" while it is not certain who it is, and then nothing is kept. */
  readonly person: string;
}

/** Tells whose something is, and which, among what is at hand while the page lives. */
export function nameOf({ siteUrl, person }: Owner, ...of: readonly (string | number)[]): string {
  return [siteUrl, person, ...of].join(" ");
}

export interface Entry {
  readonly version: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly value: unknown;
}

/** Where an entry lies, as its key tells. */
export interface EntryPlace extends Owner {
  /** The slot's name; perhaps of a slot that this edition does not know. */
  readonly slot: string;
  readonly id: string;
}

export const keyPrefix = "rettesnor/";

/** For slots that are the browser's. */
export const browserItself: Owner = { siteUrl: "", person: "" };

const gone = new Set<string>();

/** Keeps nothing more of somebody who signs out, until the page is loaded anew. */
export function keepNoMoreOf(person: string): void {
  gone.add(person);
}

/**
 * Undefined where nothing is to be kept: the slot is a person's, and it is not certain who it is, or she has signed
 * out.
 */
export function keyFor(rule: SlotRule, owner: Owner, id: string): string | undefined {
  if (rule.of === "person" && (owner.person === "" || gone.has(owner.person))) return undefined;
  const { siteUrl, person } = rule.of === "person" ? owner : browserItself;
  return keyPrefix + [rule.name, siteUrl, person.toLowerCase(), id].map(encodeURIComponent).join("/");
}

/** Undefined for a key that is not ours. */
export function placeIn(key: string): EntryPlace | undefined {
  if (!key.startsWith(keyPrefix)) return undefined;
  const [slot, siteUrl, person, id] = key.slice(keyPrefix.length).split("/").map(decodeURIComponent);
  if (slot === undefined || siteUrl === undefined || person === undefined || id === undefined)
    return undefined;
  return { slot, siteUrl, person, id };
}

export function entryOf(rule: SlotRule, value: unknown, at = Date.now()): Entry {
  return { version: rule.lifts.length + 1, at, value };
}

const dayMs = 86_400_000;

export function isTooOld({ days }: Pick<SlotRule, "days">, at: number): boolean {
  return days !== undefined && at < Date.now() - days * dayMs;
}

/**
 * What an entry holds, in the present version's shape; undefined when it is too old, damaged, dropped, or of an edition
 * yet to come.
 */
export function valueIn(rule: SlotRule, entry: unknown): unknown {
  if (!isEntry(entry) || isTooOld(rule, entry.at) || entry.version > rule.lifts.length + 1) return undefined;
  return rule.lifts
    .slice(entry.version - 1)
    .reduce((value, lift) => (value === undefined ? undefined : lift(value)), entry.value);
}

export function isEntry(kept: unknown): kept is Entry {
  if (typeof kept !== "object" || kept === null) return false;
  const { version, at }: Partial<Record<keyof Entry, unknown>> = kept;
  return typeof version === "number" && version >= 1 && typeof at === "number" && "value" in kept;
}
