/**
 * How a command gets a token: a device code for a person, a certificate for an app, an e-mail for the embedded
 * SharePoint.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { Failure } from "./failure.ts";

export interface SignInWish {
  readonly siteUrl: string;
  readonly tenant: string | undefined;
  readonly client: string | undefined;
  /** A PEM file with the private key and the certificate. */
  readonly certificate: string | undefined;
  readonly tokenFor: string | undefined;
  readonly say: (line: string) => void;
}

export type GetToken = () => Promise<string>;

/** @throws {Failure} when something that the way of signing in needs is missing */
export async function signIn(wish: SignInWish): Promise<GetToken> {
  const site = new URL(wish.siteUrl);
  const { tokenFor } = wish;
  if (tokenFor !== undefined) {
    // On a real SharePoint an e-mail is no token, and must not be sent as one.
    if (!isLoopback(wish.siteUrl)) {
      throw new Failure("--token-for virker kun med den indbyggede SharePoint på denne maskine (localhost).");
    }
    return () => Promise.resolve(tokenFor);
  }
  if (site.protocol !== "https:")
    throw new Failure(`--site skal begynde med https://, ikke ${site.protocol}//.`);
  const tenant = needed(wish.tenant, "--tenant", "RETTESNOR_TENANT");
  const client = needed(wish.client, "--client", "RETTESNOR_CLIENT_ID");
  const authority = `https://login.microsoftonline.com/${tenant}`;
  const scopes = [`${site.origin}/.default`];
  return wish.certificate === undefined
    ? byDeviceCode({ clientId: client, authority }, scopes, wish.say)
    : byCertificate({ clientId: client, authority }, scopes, wish.certificate);
}

/** Whether an address is on this machine. */
export function isLoopback(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}

interface Application {
  readonly clientId: string;
  readonly authority: string;
}

async function byDeviceCode(
  auth: Application,
  scopes: string[],
  say: (line: string) => void,
): Promise<GetToken> {
  const { PublicClientApplication } = await import("@azure/msal-node");
  const application = new PublicClientApplication({ auth });
  const first = await application.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ verificationUri, userCode }) => {
      say(`Åbn ${verificationUri} i en browser, og skriv koden ${userCode}.`);
    },
  });
  const account = first?.account;
  if (!account) throw new Failure("Der blev ikke logget ind. Kør kommandoen igen.");
  return async () => {
    const result = await application.acquireTokenSilent({ scopes, account });
    return result.accessToken;
  };
}

async function byCertificate(auth: Application, scopes: string[], file: string): Promise<GetToken> {
  const { ConfidentialClientApplication } = await import("@azure/msal-node");
  const application = new ConfidentialClientApplication({
    auth: { ...auth, clientCertificate: readCertificate(file) },
  });
  return async () => {
    const result = await application.acquireTokenByClientCredential({ scopes });
    if (!result)
      throw new Failure("Der kom intet adgangstoken tilbage. Er certifikatet lagt på appen i Entra?");
    return result.accessToken;
  };
}

/** @throws {Failure} when the file is not a PEM with both parts */
function readCertificate(file: string): { thumbprintSha256: string; privateKey: string; x5c: string } {
  let pem: string;
  try {
    pem = readFileSync(file, "utf8");
  } catch {
    throw new Failure(`Certifikatet ${file} kan ikke læses.`);
  }
  const x5c = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  try {
    const privateKey = createPrivateKey(pem).export({ type: "pkcs8", format: "pem" }).toString();
    const thumbprintSha256 = new X509Certificate(x5c ?? "").fingerprint256.replaceAll(":", "");
    return { thumbprintSha256, privateKey, x5c: x5c ?? "" };
  } catch {
    throw new Failure(
      `${file} skal være en PEM-fil med både den private nøgle (uden adgangskode) og certifikatet.`,
    );
  }
}

function needed(value: string | undefined, option: string, variable: string): string {
  if (value !== undefined && value !== "") return value;
  throw new Failure(`${option} (eller miljøvariablen ${variable}) mangler; se --help.`);
}
