/**
 * Who was signed in last in this browser: so that drafts and "mine" are there before sign-in code is loaded, but only
 * where it is certain that it is the same person now. A name and an address, no token.
 */
import type { Account } from "../sign-in/sign-in.ts";
import { browserItself } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

interface Remembered extends Account {
  /** What Teams called the person when she signed in. */
  readonly hint?: string | undefined;
}

const last = nearSlot<Remembered>(slots.account, (kept) => {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { name, email, hint }: Partial<Record<keyof Remembered, unknown>> = kept;
  if (typeof name !== "string" || typeof email !== "string") return undefined;
  return { name, email, ...(typeof hint === "string" && { hint }) };
});
const here = nearSlot<string>(slots.signedInHere, (person) =>
  typeof person === "string" ? person : undefined,
);

/** By this a person is known in keys of what is kept; nobody is "". */
export function personOf(account: Account | undefined): string {
  return account?.email.toLowerCase() ?? "";
}

/**
 * The person remembered, when Teams names the same one (`hint`) or she has signed in in this very browser tab.
 * Otherwise nobody: another may sit at the machine by now, and is not shown what she left.
 */
export function readCertainAccount(hint: string | undefined): Account | undefined {
  const remembered = last.read(browserItself);
  if (!remembered) return undefined;
  const { name, email } = remembered;
  const isCertain =
    hint === undefined ? here.read(browserItself) === personOf(remembered) : remembered.hint === hint;
  return isCertain ? { name, email } : undefined;
}

export function rememberAccount({ name, email }: Account, hint: string | undefined): void {
  last.keep(browserItself, { name, email, hint });
  here.keep(browserItself, email.toLowerCase());
}
