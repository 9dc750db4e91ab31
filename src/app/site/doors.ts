/**
 * The two doors that open on demand: sign-in and the SharePoint site. Each is opened once, when something is first
 * asked of it, and both know who has come in. A site is one person's: nothing that was begun as one is read or written
 * as another.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { connect, type Site } from "../../sharepoint/sending/connect.ts";
import type { Account, SignIn } from "../sign-in/sign-in.ts";
import { personOf, rememberAccount } from "./remembered-account.ts";

/** Who is at the doors, as far as known. */
export interface Visitor {
  readonly account: Account | undefined;
  /** SharePoint has asked us to wait. */
  readonly isWaiting: boolean;
}

export interface Doors {
  readonly visitor: StoreApi<Visitor>;
  readonly signIn: () => Promise<SignIn>;
  /**
   * The site for `person` (`personOf`). Its requests fail, unsent, when it turns out that another is signed in
   * (`isSomebodyElse`).
   */
  readonly openSite: (person: string) => Promise<Site>;
  /** Signs `person` out where that is possible, and forgets all that was kept of her in this browser. */
  readonly signOut: (person: string) => Promise<void>;
}

export interface DoorOptions {
  readonly siteUrl: string;
  readonly signIn: () => Promise<SignIn>;
  /** What Teams calls the person. */
  readonly hint: string | undefined;
  /** Who is signed in, where that is certain before the sign-in is loaded. */
  readonly account: Account | undefined;
}

/** Somebody else is signed in than the one for whom the site was opened. */
class SomebodyElse extends Error {
  override readonly name = "SomebodyElse";
}

/**
 * True for a request that was not sent because another is signed in; `visitor` tells who, and the pages are that
 * person's at once.
 */
export function isSomebodyElse(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof SomebodyElse;
}

/** Keeps the promise of `open`; a failed opening is tried anew at the next call. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  const kept: { promise?: Promise<T> | undefined } = {};
  return () => {
    kept.promise ??= open();
    kept.promise.catch(() => (kept.promise = undefined));
    return kept.promise;
  };
}

export function openDoors(options: DoorOptions): Doors {
  const signIn = once(options.signIn);
  const wait: { timer?: ReturnType<typeof setTimeout> } = {};
  let noted: string | undefined;
  const visitor = createStore<Visitor>(() => ({ account: options.account, isWaiting: false }));

  const note = (found: Account | undefined): void => {
    if (!found || noted === personOf(found)) return;
    noted = personOf(found);
    rememberAccount(found, options.hint);
    if (personOf(visitor.getState().account) !== noted) visitor.setState({ account: found });
  };

  const connectAs = (person: string): Site =>
    connect({
      siteUrl: options.siteUrl,
      person,
      getToken: async (wish) => {
        const door = await signIn();
        const token = await door.getToken(wish);
        const found = door.account();
        note(found);
        if (personOf(found) !== person) throw new SomebodyElse("Another person is signed in.");
        return token;
      },
      onWait: ({ milliseconds }) => {
        visitor.setState({ isWaiting: true });
        clearTimeout(wait.timer);
        wait.timer = setTimeout(() => visitor.setState({ isWaiting: false }), milliseconds);
      },
    });
  const sites = new Map<string, Site>();
  const openSite = async (person: string): Promise<Site> => {
    const site = sites.get(person) ?? connectAs(person);
    sites.set(person, site);
    return site;
  };
  const signOut = async (person: string) => {
    const [door, { forgetPerson }] = await Promise.all([signIn(), import("../kept/entries.ts")]);
    // First, since Microsoft's window may be left standing.
    await forgetPerson(person);
    try {
      await door.signOut?.();
    } finally {
      location.reload();
    }
  };
  return { visitor, signIn, openSite, signOut };
}
