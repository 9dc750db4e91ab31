/**
 * What the tab needs to know of signing in: who one is and a token for SharePoint. How that comes about is in the files
 * beside this one.
 */

export interface Account {
  readonly name: string;
  readonly email: string;
}

export interface TokenOptions {
  /** SharePoint has refused the last token: ask Microsoft for a new one instead of giving the kept one. */
  readonly renew?: boolean;
}

export interface SignIn {
  /** The person who is signed in, as far as known without asking. */
  account(): Account | undefined;
  /**
   * A bearer token for the SharePoint site. @throws {SignInNeeded} when it takes a click; network failures pass
   * through.
   */
  getToken(options?: TokenOptions): Promise<string>;
  /**
   * Signs in with a window of Microsoft's. Call it from a click, or the browser stops the window. @throws
   * {SignInFailed}
   */
  signIn(): Promise<void>;
  /** Signs out; absent where Teams decides who is signed in. */
  signOut?(): Promise<void>;
}

/** There is no token to be had quietly: the person must click and sign in. */
export class SignInNeeded extends Error {
  override readonly name = "SignInNeeded";

  constructor(options?: ErrorOptions) {
    super("Sign-in is needed.", options);
  }
}

/** Why a sign-in that the person began did not finish. */
export type SignInFailure = "popup-blocked" | "cancelled" | "refused" | "no-connection";

/** The person tried to sign in and it did not succeed; `cause` holds what the sign-in library said, for IT. */
export class SignInFailed extends Error {
  override readonly name = "SignInFailed";

  constructor(
    readonly reason: SignInFailure,
    options?: ErrorOptions,
  ) {
    super(`Sign-in failed: ${reason}.`, options);
  }
}
