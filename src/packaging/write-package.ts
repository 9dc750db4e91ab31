/**
 * Lays what a municipality's IT needs where it wants it: the tab's configuration and its host's headers beside the tab,
 * the app's package.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildTab, projectFolder } from "../product/build-tab.ts";
import { fillIn, type Installation, packageFiles, packFiles, placeholders } from "./teams-package.ts";

/** Where things came to lie. */
export interface WrittenPackage {
  readonly zip: string;
  /** The folder with the tab's files. */
  readonly tab: string;
  /** The host's headers, for Azure Static Web Apps and for nginx. */
  readonly headers: readonly [azure: string, nginx: string];
}

/** Builds the tab when it is not current. @throws {Failure} when the package is not valid */
export async function writePackage(
  installation: Installation,
  out: string,
  report: (line: string) => void,
): Promise<WrittenPackage> {
  const files = packageFiles(installation);
  const built = await buildTab("tab", report);
  const tab = join(out, "tab");
  mkdirSync(out, { recursive: true });
  if (resolve(tab) !== resolve(built)) cpSync(built, tab, { recursive: true });
  const written: WrittenPackage = {
    zip: join(out, "rettesnor-teams.zip"),
    tab,
    headers: [join(tab, "staticwebapp.config.json"), join(out, "rettesnor.nginx.conf")],
  };
  writeFileSync(join(tab, "rettesnor.json"), configurationOf(installation));
  writeFileSync(written.headers[0], headersFor("staticwebapp.config.json", installation));
  writeFileSync(written.headers[1], headersFor("nginx.conf", installation));
  writeFileSync(written.zip, packFiles(files));
  return written;
}

/** The version that the package bears: the project's own. */
export function projectVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}

/** What src/app/sign-in/tenant-config.ts reads. */
function configurationOf({ siteUrl, tenantId, clientId, appId }: Installation): string {
  return `${JSON.stringify({ siteUrl, tenantId, clientId, appId }, null, 2)}\n`;
}

function headersFor(name: string, installation: Installation): string {
  return fillIn(readFileSync(join(projectFolder, "docs/hosting", name), "utf8"), placeholders(installation));
}
