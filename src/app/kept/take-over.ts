/**
 * Takes over what an edition of before has kept in its own way, once, so that an update of the product costs nobody
 * what she has begun. Loaded where there is something to take over. What was only seen is read anew.
 */
import { clear, createStore, entries, promisifyRequest } from "idb-keyval";
import { allowed, database } from "./deep.ts";
import { browserItself, entryOf, keyFor, type Owner } from "./entry.ts";
import { olderPrefix } from "./older.ts";
import { parsed, record } from "./parsed.ts";
import { slots, type SlotRule } from "./slots.ts";

interface Taken {
  readonly rule: SlotRule;
  readonly owner: Owner;
  readonly id: string;
  readonly value: unknown;
  readonly at?: number | undefined;
  /** The version whose shape it has; the present when absent. */
  readonly version?: number;
}

/** Those that were kept without a site were of the one that the tab stands for. */
export async function takeOver(siteUrl: string): Promise<void> {
  const texts = olderTexts();
  const last = record(parsed(texts.get("account") ?? ""))["email"];
  const person = typeof last === "string" ? last.toLowerCase() : "";
  await takeDatabases(siteUrl, person);
  for (const [key, text] of texts) {
    const taken = takenFrom(key, text, siteUrl, person);
    if (taken) keepNear(taken);
    localStorage.removeItem(olderPrefix + key);
  }
}

function olderTexts(): ReadonlyMap<string, string> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(olderPrefix));
  return new Map(keys.map((key) => [key.slice(olderPrefix.length), localStorage.getItem(key) ?? ""]));
}

/** `key` is what stood behind "rettesnor.". An e-mail has dots; what stands behind it is a number, or names without. */
function takenFrom(key: string, text: string, siteUrl: string, person: string): Taken | undefined {
  const own = (rule: SlotRule, owner: string, id: string, value: unknown, at?: unknown): Taken => ({
    rule,
    owner: { siteUrl, person: owner },
    id,
    value,
    at: typeof at === "number" ? at : undefined,
  });
  const json = parsed(text);
  const { keptAt, ...rest } = record(json);
  const status = /^draft\.(?<owner>.+)\.(?<id>\d+)$/u.exec(key)?.groups;
  if (status) return own(slots.statusDraft, status["owner"] ?? "", status["id"] ?? "", rest, keptAt);
  const begin = `facts.1.${siteUrl}.`;
  const facts = key.startsWith(begin)
    ? /^(?<owner>.+)\.(?<id>\d+)$/u.exec(key.slice(begin.length))?.groups
    : undefined;
  if (facts) return own(slots.planFacts, facts["owner"] ?? "", facts["id"] ?? "", json);
  const form = /^wheel\.2\.(?<owner>[^@]+@.+)\.(?<id>\d+|ny\.[^.]+)$/u.exec(key)?.groups;
  if (form) return { ...own(slots.activityForm, form["owner"] ?? "", form["id"] ?? "", json), version: 1 };
  const start = /^samarbejde\.(?<owner>[^@]+@.+)\.ny\.(?<id>[^.]+\.\d+)$/u.exec(key)?.groups;
  if (start) {
    const value = parsed(String(rest["value"]));
    return own(slots.agreementStart, start["owner"] ?? "", start["id"] ?? "", value, keptAt);
  }
  const part = /^samarbejde\.(?<owner>[^@]+@.+)\.(?<id>\d+\.[^.]+\.[^.]+)$/u.exec(key)?.groups;
  if (part)
    return { ...own(slots.agreementPart, part["owner"] ?? "", part["id"] ?? "", rest, keptAt), version: 1 };
  const choice = { owner: browserItself, id: "" };
  switch (key) {
    case "theme":
      return { ...choice, rule: slots.theme, value: text };
    case "language":
      return { ...choice, rule: slots.language, value: text };
    case "wheel":
      return { ...choice, rule: slots.wheelLook, value: text };
    case "account":
      return { ...choice, rule: slots.account, value: json };
    case "department":
      return own(slots.lastDepartment, person, "", text);
    default:
      return undefined;
  }
}

function keepNear({ rule, owner, id, value, at, version }: Taken): void {
  const key = keyFor(rule, owner, id);
  if (key === undefined || value === undefined || localStorage.getItem(key) !== null) return;
  localStorage.setItem(
    key,
    JSON.stringify({ ...entryOf(rule, value, at), ...(version !== undefined && { version }) }),
  );
}

const olderDatabases = [
  ["rettesnor-writing", "lines"],
  ["rettesnor-imports", "at-hand"],
  ["rettesnor-plans", "being-written"],
  ["rettesnor-removed", "plans"],
  ["rettesnor", "seen"],
] as const;

async function takeDatabases(siteUrl: string, person: string): Promise<void> {
  for (const [name, storeName] of olderDatabases) {
    if (name === "rettesnor") {
      indexedDB.deleteDatabase(name);
      continue;
    }
    const older = createStore(name, storeName);
    const kept = (await allowed(() => entries<string, unknown>(older))) ?? [];
    const taken = kept.flatMap(([key, value]) => rowFrom(name, key, value, siteUrl, person) ?? []);
    const isTaken = await allowed(() =>
      database("readwrite", (store) => {
        for (const { rule, owner, id, value, at } of taken) {
          const key = keyFor(rule, owner, id);
          if (key !== undefined) store.put(entryOf(rule, value, at), key);
        }
        return promisifyRequest(store.transaction);
      }).then(() => true),
    );
    if (!isTaken) continue;
    await allowed(() => clear(older));
    // One that is open cannot be deleted.
    await allowed(() => older("readonly", (store) => Promise.resolve(store.transaction.db.close())));
    indexedDB.deleteDatabase(name);
  }
}

function rowFrom(
  from: Exclude<(typeof olderDatabases)[number][0], "rettesnor">,
  key: string,
  value: unknown,
  siteUrl: string,
  person: string,
): Taken | undefined {
  const [first = "", second = "", third = "", fourth = ""] = key.split(" ");
  switch (from) {
    case "rettesnor-writing": {
      const owner = { siteUrl: first, person: second };
      return { rule: slots.lines, owner, id: `${third} ${fourth}`, value: record(value)["draft"] };
    }
    case "rettesnor-imports":
      return { rule: slots.importAtHand, owner: { siteUrl, person: first }, id: second, value };
    case "rettesnor-plans":
      // It was kept without a person; the last one at this browser is whom it can be.
      return { rule: slots.plansUnderWay, owner: { siteUrl, person }, id: key, value };
    case "rettesnor-removed": {
      const { keptAt } = record(value);
      const at = typeof keptAt === "number" ? keptAt : undefined;
      return { rule: slots.leavingPlan, owner: { siteUrl: first, person: second }, id: third, value, at };
    }
  }
}
