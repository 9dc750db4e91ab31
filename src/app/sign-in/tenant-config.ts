/**
 * What a municipality's IT writes in `rettesnor.json` beside the page: which SharePoint site, and which app
 * registration signs people in.
 */

export interface TenantConfig {
  /** The SharePoint site with the lists: https://kommune.sharepoint.com/sites/styring, no slash at the end. */
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** The app's id in Teams, for links into the tab; without it, links lead to a plain browser. */
  readonly appId?: string;
}

/** `rettesnor.json` is missing or unusable: `issues` says what is wrong, one English sentence for IT each. */
export class TenantConfigError extends Error {
  override readonly name = "TenantConfigError";

  constructor(readonly issues: readonly string[]) {
    super(issues.join(" "));
  }
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/**
 * Fetches the file that lies beside the page. @throws {TenantConfigError} when it is missing or wrong; a lost
 * connection passes through.
 */
export async function fetchTenantConfig(page: string = document.baseURI): Promise<TenantConfig> {
  const answer = await fetch(new URL("rettesnor.json", page), { cache: "no-cache", credentials: "omit" });
  if (!answer.ok) {
    throw new TenantConfigError([`rettesnor.json is not beside the page (HTTP ${answer.status}).`]);
  }
  const text = await answer.text();
  try {
    return checkTenantConfig(JSON.parse(text));
  } catch (error) {
    throw error instanceof SyntaxError ? new TenantConfigError(["rettesnor.json is not JSON."]) : error;
  }
}

/** Checks what was read. A slash at the end of the site's address is dropped. @throws {TenantConfigError} */
export function checkTenantConfig(value: unknown): TenantConfig {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TenantConfigError(["rettesnor.json must hold one object."]);
  }
  const { siteUrl, tenantId, clientId, appId } = value as Record<string, unknown>;
  const issues: string[] = [];
  const site = typeof siteUrl === "string" ? parseSiteUrl(siteUrl) : undefined;
  if (site === undefined) {
    issues.push("siteUrl must be the https address of a SharePoint site, without query.");
  }
  if (!isGuid(tenantId)) issues.push("tenantId must be the directory's id (a GUID).");
  if (!isGuid(clientId)) issues.push("clientId must be the app registration's id (a GUID).");
  if (appId !== undefined && !isGuid(appId)) issues.push("appId must be the Teams app's id (a GUID).");
  if (site === undefined || !isGuid(tenantId) || !isGuid(clientId) || issues.length > 0) {
    throw new TenantConfigError(issues);
  }
  return { siteUrl: site, tenantId, clientId, ...(isGuid(appId) && { appId }) };
}

function isGuid(value: unknown): value is string {
  return typeof value === "string" && guid.test(value);
}

function parseSiteUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.search || url.hash || url.username) return undefined;
  return url.origin + url.pathname.replace(/\/+$/u, "");
}
