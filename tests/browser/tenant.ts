/**
 * A municipality's tenant without a network: the tab's build on a host that sends the headers of docs/hosting;
 * Microsoft's sign-in pages, SharePoint and Teams, answered by the test. What is real is the build, the browser, MSAL
 * and teams-js.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { projectFolder } from "../../src/product/build-tab.ts";
import { listen } from "../../src/product/http-server.ts";
import { fillIn, placeholders } from "../../src/packaging/teams-package.ts";
import { patience } from "./patience.ts";
import { type TeamsHost, teamsHostPage } from "./teams-host.ts";

export const tenant = {
  host: "rettesnor.egelund.example",
  tenantId: "11111111-2222-4333-8444-555555555555",
  clientId: "66666666-7777-4888-8999-000000000000",
  siteUrl: "https://egelund.sharepoint.com/sites/styring",
  appId: "99999999-aaaa-4bbb-8ccc-dddddddddddd",
  version: "0.1.0",
} as const;

const teamsAddress = "https://teams.microsoft.com/tab-host";

/**
 * Who signs in at Microsoft, unless another does. The access token is the e-mail address, as the embedded SharePoint
 * takes it.
 */
export const person = { email: "mette.holm@egelund.example", name: "Mette Holm" } as const;

export interface Person {
  readonly email: string;
  readonly name: string;
}

export interface Tenant {
  readonly context: BrowserContext;
  /** The tab's page. */
  readonly address: string;
  /** Requests to SharePoint: method, address, token. */
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly authorization: string | undefined;
  }[];
  /** What any page's Content-Security-Policy stopped, and what the console reported as an error. */
  readonly complaints: string[];
  /** From now on this person signs in at Microsoft, or has the session there. */
  signInAs(person: Person): void;
  /** Opens the tab in a plain browser window, at a place ("/oekonomi-stab/plan"). */
  openTab(place?: string): Promise<Page>;
  /** Opens the tab as Teams would. */
  openInTeams(host: Omit<TeamsHost, "tab"> & { readonly tab?: string }): Promise<Page>;
  close(): Promise<void>;
}

export interface TenantOptions {
  /** Answers for SharePoint; without it, every request is refused with 403. */
  readonly sharePoint?: (request: Request) => Promise<Response>;
  /** The person has a session at Microsoft, so that asking without a window succeeds. */
  readonly isSignedIn?: boolean;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** An access token's and an id token's look: nobody in the browser checks the signature. */
export function idToken(nonce: string, who: Person = person): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: tenant.clientId,
    iss: `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`,
    tid: tenant.tenantId,
    oid: who.email,
    sub: who.email,
    preferred_username: who.email,
    name: who.name,
    nonce,
    iat: now,
    exp: now + 3600,
    ver: "2.0",
  };
  return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.x`;
}

/** Opens the tenant in a browser context of its own. */
export async function openTenant(browser: Browser, options: TenantOptions = {}): Promise<Tenant> {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 900, height: 700 } });
  context.setDefaultTimeout(patience.step);
  const requests: Tenant["requests"] = [];
  const complaints: string[] = [];
  const nonces = new Map<string, string>();
  let signedIn: Person = person;
  let teams: TeamsHost | undefined;
  const server = await listen(0, answerFile);
  const address = `${server.origin}/index.html`;

  context.on("console", (message) => {
    if (/Content Security Policy|Refused to/u.test(message.text())) complaints.push(message.text());
  });
  await context.route(/^https:/u, (route) => route.abort());
  await context.route(teamsAddress, (route) =>
    route.fulfill({ contentType: "text/html", body: teams ? teamsHostPage(teams) : "" }),
  );
  await context.route("https://login.microsoftonline.com/**", (route) => answerSignIn(route));
  await context.route("https://egelund.sharepoint.com/**", answerSharePoint);

  async function answerSharePoint(route: Route): Promise<void> {
    const sent = route.request();
    const headers = await sent.allHeaders();
    requests.push({ method: sent.method(), url: sent.url(), authorization: headers["authorization"] });
    const body = sent.postData();
    const answer = options.sharePoint
      ? await options.sharePoint(
          new Request(sent.url(), {
            method: sent.method(),
            headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":"))),
            ...(body !== null && { body }),
          }),
        )
      : new Response("{}", { status: 403 });
    await route.fulfill({
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), "Access-Control-Allow-Origin": "*" },
      body: Buffer.from(await answer.arrayBuffer()),
    });
  }

  async function answerSignIn(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const form = new URLSearchParams(route.request().postData() ?? "");
    const asked = (name: string): string => url.searchParams.get(name) ?? form.get(name) ?? "";
    if (url.pathname.endsWith("/token")) {
      const answer = {
        token_type: "Bearer",
        expires_in: 3600,
        scope: asked("scope"),
        access_token: signedIn.email,
        refresh_token: "refresh",
        id_token: idToken(nonces.get(asked("code")) ?? "", signedIn),
        client_info: Buffer.from(JSON.stringify({ uid: signedIn.email, utid: tenant.tenantId })).toString(
          "base64url",
        ),
      };
      await route.fulfill({ json: answer, headers: { "Access-Control-Allow-Origin": "*" } });
      return;
    }
    if (!url.pathname.endsWith("/authorize")) {
      await route.fulfill({ status: 404, body: "" });
      return;
    }
    const isQuiet = asked("prompt") === "none";
    const code = `code-${nonces.size}`;
    nonces.set(code, asked("nonce"));
    const answer = new URLSearchParams(
      isQuiet && !options.isSignedIn
        ? { error: "login_required", error_description: "AADSTS50058", state: asked("state") }
        : { code, state: asked("state"), client_info: "" },
    );
    const target = JSON.stringify(`${asked("redirect_uri")}#${answer.toString()}`);
    const begin = isQuiet ? "go()" : 'document.querySelector("button").onclick = go';
    await route.fulfill({
      contentType: "text/html",
      body: `<button>Log ind hos Microsoft</button><script>const go = () => location.replace(${target}); ${begin};</script>`,
    });
  }

  return {
    context,
    address,
    requests,
    complaints,
    signInAs: (next) => {
      signedIn = next;
    },
    openTab: async (place) => {
      const page = await context.newPage();
      await page.goto(place === undefined ? address : `${address}#${place}`);
      return page;
    },
    openInTeams: async (host) => {
      teams = { tab: address, ...host };
      const page = await context.newPage();
      await page.goto(teamsAddress);
      return page;
    },
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

interface HostHeaders {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** The header file of docs/hosting that Azure reads, filled in for the tenant. */
export function hostHeaders(): HostHeaders {
  const file = readFileSync(join(projectFolder, "docs/hosting/staticwebapp.config.json"), "utf8");
  return JSON.parse(fillIn(file, placeholders(tenant))) as HostHeaders;
}

function answerFile(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname === "/rettesnor.json") {
    const { siteUrl, tenantId, clientId, appId } = tenant;
    return Response.json({ siteUrl, tenantId, clientId, appId });
  }
  const path = join(projectFolder, "dist/tab", pathname);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Response(null, { status: 404 });
  const { globalHeaders, routes } = hostHeaders();
  const own = routes.find(({ route: pattern }) => pathname.startsWith(pattern.replace("*", "")));
  // An empty header is Azure's way of taking one away.
  const headers = Object.entries({ ...globalHeaders, ...own?.headers }).filter(([, value]) => value !== "");
  return new Response(readFileSync(path), {
    headers: { ...Object.fromEntries(headers), "Content-Type": typeOf(path) },
  });
}

function typeOf(path: string): string {
  if (path.endsWith(".html")) return "text/html; charset=utf-8";
  if (path.endsWith(".js")) return "text/javascript; charset=utf-8";
  return path.endsWith(".css") ? "text/css; charset=utf-8" : "image/svg+xml";
}
