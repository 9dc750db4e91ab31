/** A tenant for each test that opens one, closed with it; the channel in its Teams, and what the tab tells Teams. */
import type { Page } from "playwright-core";
import { afterEach } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { idToken, openTenant, person, type Tenant, tenant, type TenantOptions } from "./tenant.ts";

/** Call it at the top of the `describe`. */
export function makeTenants(): (options?: TenantOptions) => Promise<Tenant> {
  const browser = useBrowser();
  const opened: Tenant[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  return async (options) => {
    const made = await openTenant(browser(), options);
    opened.push(made);
    return made;
  };
}

export const channel = {
  theme: "dark",
  locale: "da-dk",
  entityId: "afdeling-oekonomi-stab",
  channelId: "19:abc@thread.tacv2",
  loginHint: person.email,
};

/** What Microsoft gives the tab in a Teams that brings tokens, made now. */
export function newToken() {
  return { access: person.email, id: idToken(""), tenantId: tenant.tenantId };
}

interface Heard {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the tab told Teams. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}
