/**
 * The two doors that open on demand: sign-in and the SharePoint site. Each is loaded once, when something is first asked of it. A site is one
 * person's: nothing that was begun as one is read or written as another.
 */
import type { Site } from "../../sharepoint/sending/connect.ts";
import type { Account, SignIn } from "../sign-in/sign-in.ts";
import { personOf, rememberAccount } from "./remembered-account.ts";

export interface Doors {
  readonly signIn: () => Promise<SignIn>;
  /** The site for `person` (`personOf`). Its requests fail, unsent, when it turns out that another is signed in (`isSomebodyElse`). */
  readonly openSite: (person: string) => Promise<Site>;
  /** Signs `person` out where that is possible, and forgets all that was kept of her in this browser. */
  readonly signOut: (person: string) => Promise<void>;
}

export interface DoorOptions {
  readonly siteUrl: string;
  readonly signIn: () => Promise<SignIn>;
  /** What Teams calls the person. */
  readonly hint: string | undefined;
  /** Called with whoever is signed in when a token was had. */
  readonly onAccount: (account: Account) => void;
  /** Called with true when SharePoint has asked us to wait, with false when the time is over. */
  readonly onWaiting: (isWaiting: boolean) => void;
}

/** Somebody else is signed in than the one for whom the site was opened. */
class SomebodyElse extends Error {
  override readonly name = "SomebodyElse";
}

/** True for a request that was not sent because another is signed in; `onAccount` has been told, and the pages are that person's at once. */
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

  const note = (found: Account | undefined): void => {
    if (!found || noted === personOf(found)) return;
    noted = personOf(found);
    rememberAccount(found, options.hint);
    options.onAccount(found);
  };

  const connectAs = async (person: string): Promise<Site> => {
    const { connect } = await import("../../sharepoint/sending/connect.ts");
    return connect({
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
        options.onWaiting(true);
        clearTimeout(wait.timer);
        wait.timer = setTimeout(() => options.onWaiting(false), milliseconds);
      },
    });
  };
  const sites = new Map<string, () => Promise<Site>>();
  const openSite = (person: string): Promise<Site> => {
    const open = sites.get(person) ?? once(() => connectAs(person));
    sites.set(person, open);
    return open();
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
  return { signIn, openSite, signOut };
}
