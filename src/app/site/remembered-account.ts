/**
 * Who was signed in last in this browser: so that drafts and "mine" are there before sign-in code is loaded, but only where it is certain that it
 * is the same person now. A name and an address, no token.
 */
import type { Account } from "../sign-in/sign-in.ts";
import { dropKept, keep, readKept } from "../kept/kept.ts";

const storageKey = "rettesnor.account";
/** In the session storage, which lives as long as the browser tab: who has signed in in it. */
const sessionKey = "rettesnor.signed-in";

interface Remembered extends Account {
  /** What Teams called the person when she signed in. */
  readonly hint: string | undefined;
}

/** By this a person is known in keys of what is kept; nobody is "". */
export function personOf(account: Account | undefined): string {
  return account?.email.toLowerCase() ?? "";
}

function readRemembered(): Remembered | undefined {
  try {
    const stored = JSON.parse(readKept(storageKey) ?? "null") as Partial<Remembered> | null;
    return typeof stored?.email === "string" && typeof stored.name === "string"
      ? { name: stored.name, email: stored.email, hint: stored.hint }
      : undefined;
  } catch {
    return undefined;
  }
}

function signedInHere(): string | null {
  try {
    return sessionStorage.getItem(sessionKey);
  } catch {
    return null;
  }
}

/**
 * The person remembered, when Teams names the same one (`hint`) or she has signed in in this very browser tab. Otherwise nobody: another may sit at
 * the machine by now, and is not shown what she left.
 */
export function readCertainAccount(hint: string | undefined): Account | undefined {
  const remembered = readRemembered();
  if (!remembered) return undefined;
  const isCertain = hint === undefined ? signedInHere() === personOf(remembered) : remembered.hint === hint;
  return isCertain ? { name: remembered.name, email: remembered.email } : undefined;
}

export function rememberAccount({ name, email }: Account, hint: string | undefined): void {
  keep(storageKey, JSON.stringify({ name, email, hint } satisfies Remembered));
  try {
    sessionStorage.setItem(sessionKey, email.toLowerCase());
  } catch {
    // Then the next page of this tab waits for the sign-in.
  }
}

export function forgetAccount(): void {
  dropKept(storageKey);
  try {
    sessionStorage.removeItem(sessionKey);
  } catch {
    // What may not be kept is not there either.
  }
}
