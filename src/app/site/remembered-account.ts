/** Who was signed in last in this browser: so that drafts and "mine" are there before sign-in code is loaded. A name and an address, no token. */
import type { Account } from "../sign-in/sign-in.ts";
import { dropKept, keep, readKept } from "../kept/kept.ts";

const storageKey = "rettesnor.account";

export function readRememberedAccount(): Account | undefined {
  try {
    const stored = JSON.parse(readKept(storageKey) ?? "null") as Partial<Account> | null;
    return typeof stored?.email === "string" && typeof stored.name === "string"
      ? { name: stored.name, email: stored.email }
      : undefined;
  } catch {
    return undefined;
  }
}

export function rememberAccount(account: Account): void {
  keep(storageKey, JSON.stringify({ name: account.name, email: account.email }));
}

export function forgetAccount(): void {
  dropKept(storageKey);
}
