/**
 * Signing in with a work account: in Teams as a nested app (Teams brings the token, nobody sees a window), otherwise in
 * a window of Microsoft's. MSAL is loaded here and nowhere else, on demand; tokens stay in memory or in this browser
 * tab's session storage.
 */
import type { AccountInfo, Configuration, IPublicClientApplication } from "@azure/msal-browser";
import { openTeams } from "../teams/open-teams.ts";
import { type Account, type SignIn, SignInFailed, type SignInFailure, SignInNeeded } from "./sign-in.ts";
import type { TenantConfig } from "./tenant-config.ts";

/** Where Microsoft answers; registered in Entra exactly so (docs/installation.md). */
const redirectPage = "auth/redirect.html";
const relayPage = "auth/relay.html";

/** Opens MSAL for the municipality's app registration; asks for nothing yet. */
export async function microsoftSignIn(config: TenantConfig): Promise<SignIn> {
  const [msal, teams] = await Promise.all([import("@azure/msal-browser"), openTeams()]);
  const nested = teams?.signsIn === true;
  const settings = configuration(config, nested, window.parent !== window);
  const client = nested
    ? await msal.createNestablePublicClientApplication(settings)
    : await msal.createStandardPublicClientApplication(settings);
  const scopes = [`${new URL(config.siteUrl).origin}/AllSites.Write`];
  const hint = teams?.loginHint === undefined ? {} : { loginHint: teams.loginHint };
  const known = (): AccountInfo | undefined =>
    client.getActiveAccount() ?? client.getAccount({ tenantId: config.tenantId }) ?? undefined;

  let underway: Promise<string> | undefined;
  const getQuietly = async (renew: boolean): Promise<string> => {
    const account = known();
    try {
      const result =
        account || nested
          ? await client.acquireTokenSilent({ scopes, forceRefresh: renew, ...(account && { account }) })
          : await client.ssoSilent({ scopes, ...hint });
      client.setActiveAccount(result.account);
      return result.accessToken;
    } catch (error) {
      throw isLostConnection(error)
        ? new SignInFailed("no-connection", { cause: error })
        : new SignInNeeded({ cause: error });
    }
  };

  return {
    account: () => toAccount(known()),
    getToken: ({ renew = false } = {}) => {
      // Many requests start at once when a page opens; they share one question to Microsoft.
      underway ??= getQuietly(renew).finally(() => (underway = undefined));
      return underway;
    },
    signIn: async () => {
      const account = known();
      try {
        const result = await client.acquireTokenPopup({ scopes, ...(account ? { account } : hint) });
        client.setActiveAccount(result.account);
      } catch (error) {
        throw new SignInFailed(failureOf(error), { cause: error });
      }
    },
    ...(!nested && { signOut: () => signOut(client, known()) }),
  };
}

function configuration(config: TenantConfig, nested: boolean, framed: boolean): Configuration {
  return {
    auth: {
      clientId: config.clientId,
      authority: `https://login.microsoftonline.com/${config.tenantId}`,
      redirectUri: new URL(redirectPage, document.baseURI).href,
      // In a frame the popup's storage is not ours: the answer comes by way of a window of our own.
      ...(framed && { popupRelayUri: new URL(relayPage, document.baseURI).href }),
    },
    cache: { cacheLocation: nested ? "memoryStorage" : "sessionStorage" },
    // A person may look for her phone to approve a sign-in: three minutes, not MSAL's one.
    system: { popupBridgeTimeout: 180_000 },
  };
}

async function signOut(client: IPublicClientApplication, account: AccountInfo | undefined): Promise<void> {
  await client.logoutPopup(account ? { account } : {});
}

function toAccount(account: AccountInfo | undefined): Account | undefined {
  return account && { name: account.name || account.username, email: account.username };
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "errorCode" in error ? error.errorCode : "";
  return typeof code === "string" ? code : "";
}

function isLostConnection(error: unknown): boolean {
  return [
    "no_network_connectivity",
    "network_error",
    "post_request_failed",
    "get_request_failed",
    "endpoints_resolution_error",
    "openid_config_error",
  ].includes(codeOf(error));
}

function failureOf(error: unknown): SignInFailure {
  const code = codeOf(error);
  if (code === "popup_window_error" || code === "empty_window_error") return "popup-blocked";
  if (code === "user_cancelled" || code === "user_canceled" || code === "timed_out") return "cancelled";
  return isLostConnection(error) ? "no-connection" : "refused";
}
