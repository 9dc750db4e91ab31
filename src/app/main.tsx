/** The tab's entry in a tenant: reads the municipality's configuration and signs in with Microsoft. */
import { begin } from "./begin.ts";
import { fetchTenantConfig, TenantConfigError } from "./sign-in/tenant-config.ts";

/** Without configuration there is no site and no page to draw; only IT sees this, so it may speak IT's language. */
function showConfigurationError(error: unknown): void {
  const root = document.getElementById("root");
  if (!root) return;
  const heading = document.createElement("h1");
  heading.textContent = "Rettesnor er ikke sat op";
  const text = document.createElement("p");
  text.textContent =
    error instanceof TenantConfigError
      ? error.message
      : "Opsætningen kunne ikke hentes. Kontrollér forbindelsen, og genindlæs siden.";
  root.replaceChildren(heading, text);
}

async function main(): Promise<void> {
  const config = await fetchTenantConfig();
  await begin({
    siteUrl: config.siteUrl,
    appId: config.appId,
    maySignOut: true,
    signIn: async () => (await import("./sign-in/microsoft.ts")).microsoftSignIn(config),
  });
}

main().catch(showConfigurationError);
