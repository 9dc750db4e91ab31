/** The two doors that open on demand: sign-in and the SharePoint site. Each is loaded once, when something is first asked of it. */
import type { Site } from "../../sharepoint/sending/connect.ts";
import type { Account, SignIn } from "../sign-in/sign-in.ts";
import { forgetSeen } from "./query-cache.ts";
import { forgetAccount, readRememberedAccount, rememberAccount } from "./remembered-account.ts";

export interface Doors {
  readonly signIn: () => Promise<SignIn>;
  readonly openSite: () => Promise<Site>;
  /** Signs out where that is possible, and forgets what was kept of the person in this browser. Drafts stay: they are the person's own. */
  readonly signOut: () => Promise<void>;
}

export interface DoorOptions {
  readonly siteUrl: string;
  readonly signIn: () => Promise<SignIn>;
  /** Called when it turns out who is signed in. */
  readonly onAccount: (account: Account) => void;
  /** Called with true when SharePoint has asked us to wait, with false when the time is over. */
  readonly onWaiting: (isWaiting: boolean) => void;
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

  const noteAccount = async (found: Account | undefined) => {
    if (!found) return;
    const before = readRememberedAccount();
    if (before?.email === found.email) return;
    rememberAccount(found);
    options.onAccount(found);
    // What the former person saw is not shown to the next.
    if (before) await forgetSeen();
  };

  const openSite = once(async () => {
    const { connect } = await import("../../sharepoint/sending/connect.ts");
    return connect({
      siteUrl: options.siteUrl,
      getToken: async (wish) => {
        const door = await signIn();
        const token = await door.getToken(wish);
        await noteAccount(door.account());
        return token;
      },
      onWait: ({ milliseconds }) => {
        options.onWaiting(true);
        clearTimeout(wait.timer);
        wait.timer = setTimeout(() => options.onWaiting(false), milliseconds);
      },
    });
  });
  const signOut = async () => {
    await (await signIn()).signOut?.();
    forgetAccount();
    await forgetSeen();
    location.reload();
  };
  return { signIn, openSite, signOut };
}
