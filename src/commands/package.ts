/** `npm run package`: what a municipality's IT needs to put the tab into Teams. */
import { join, resolve } from "node:path";
import { appIdFor, type Installation } from "../packaging/teams-package.ts";
import { projectVersion, writePackage } from "../packaging/write-package.ts";
import { projectFolder } from "../product/build-tab.ts";
import { helpOf, readOptions } from "../terminal/arguments.ts";
import { Failure, run } from "../terminal/failure.ts";
import { isProgram } from "../terminal/program.ts";

const descriptions = {
  host: { value: "HOST", text: "hvor fanens filer ligger, fx rettesnor.kommune.dk" },
  tenant: { value: "TENANT_ID", text: "kommunens lejer i Entra (et GUID)" },
  client: { value: "CLIENT_ID", text: "appregistreringen i Entra (et GUID)" },
  site: { value: "URL", text: "SharePoint-sitet med listerne" },
  "app-id": { value: "ID", text: "appens id i Teams; ellers laves et fast ud fra host og client" },
  out: { value: "DIR", text: "hvor pakken og fanens filer lægges (dist)" },
};

/** Runs the command. @throws what `run` makes a sentence of */
export async function makePackage(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, descriptions);
  if (options["help"]) {
    console.log(
      helpOf("npm run package -- --host HOST --tenant TENANT_ID --client CLIENT_ID --site URL", descriptions),
    );
    return;
  }
  const host = readHost(required(options["host"], "--host HOST"));
  const clientId = readGuid(required(options["client"], "--client CLIENT_ID"), "--client");
  const installation: Installation = {
    host,
    clientId,
    tenantId: readGuid(required(options["tenant"], "--tenant TENANT_ID"), "--tenant"),
    siteUrl: readSite(required(options["site"], "--site URL")),
    appId:
      typeof options["app-id"] === "string"
        ? readGuid(options["app-id"], "--app-id")
        : appIdFor(host, clientId),
    version: projectVersion(),
  };
  const out = resolve(typeof options["out"] === "string" ? options["out"] : join(projectFolder, "dist"));
  const { zip, tab, headers } = await writePackage(installation, out, console.error);
  console.log(`Teams-pakken:     ${zip} (app-id ${installation.appId})`);
  console.log(`Fanens filer:     ${tab} → https://${host}/`);
  console.log(`Serverens regler: ${headers.join(" eller ")}`);
}

function required(value: string | true | undefined, option: string): string {
  if (typeof value !== "string") throw new Failure(`Skriv også ${option}; se alle med --help.`);
  return value;
}

function readGuid(text: string, option: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text)) {
    throw new Failure(
      `${option} skal være et GUID som 01234567-89ab-cdef-0123-456789abcdef, ikke "${text}".`,
    );
  }
  return text.toLowerCase();
}

function readHost(text: string): string {
  const isHost =
    /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/iu.test(text);
  if (!isHost) {
    throw new Failure(
      `--host skal være et værtsnavn som rettesnor.kommune.dk, uden https:// og uden sti, ikke "${text}".`,
    );
  }
  return text.toLowerCase();
}

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Failure(
      `--site skal være SharePoint-sitets adresse, fx https://kommune.sharepoint.com/sites/styring, ikke "${text}".`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/u, "");
}

if (isProgram(import.meta.url)) {
  await run(() => makePackage(process.argv.slice(2)));
}
