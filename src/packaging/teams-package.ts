/**
 * Makes the Teams package from manifest/: fills in the municipality's facts, checks everything against Microsoft's
 * schema, packs it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import { zipSync, type Zippable } from "fflate";
import { projectFolder } from "../product/build-tab.ts";
import { Failure } from "../terminal/failure.ts";

/** What a municipality's package is made from. */
export interface Installation {
  /** Where the tab's files are hosted: "rettesnor.kommune.dk", without scheme. */
  readonly host: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteUrl: string;
  readonly appId: string;
  readonly version: string;
}

/** The values that stand in {{...}} in the manifest and in the host's header files. */
export function placeholders(installation: Installation): Readonly<Record<string, string>> {
  return {
    HOST: installation.host,
    APP_ID: installation.appId,
    CLIENT_ID: installation.clientId,
    SITE_ORIGIN: new URL(installation.siteUrl).origin,
    VERSION: installation.version,
  };
}

/** Puts the values in. @throws when the template asks for one that there is not. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(?<name>[A-Z_]+)\}\}/gu, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing to put in for ${name}.`);
    return value;
  });
}

/**
 * An app id that stays the same for the same host and registration, so that a new package updates the app. A version 5
 * GUID.
 */
export function appIdFor(host: string, clientId: string): string {
  const bytes = createHash("sha1")
    .update(`rettesnor ${host} ${clientId}`.toLowerCase())
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

/** The package's files by name, checked. @throws {Failure} with all that Microsoft's schema says against them. */
export function packageFiles(installation: Installation): Readonly<Record<string, Uint8Array>> {
  const values = placeholders(installation);
  const manifest = fillIn(readTemplate("manifest.json").toString("utf8"), values);
  const files = {
    "manifest.json": Buffer.from(manifest),
    "en.json": readTemplate("en.json"),
    "color.png": readTemplate("color.png"),
    "outline.png": readTemplate("outline.png"),
  };
  const issues = checkPackage(files);
  if (issues.length > 0) throw new Failure(`Teams-pakken er ikke gyldig:\n  ${issues.join("\n  ")}`);
  return files;
}

/** What is wrong with a package, one line each: schema, and pictures of the wrong size. */
export function checkPackage(files: Readonly<Record<string, Uint8Array>>): string[] {
  const read = (name: string): unknown => JSON.parse(Buffer.from(files[name] ?? []).toString("utf8"));
  const version = /\/v(?<version>[\d.]+)\//u.exec((read("manifest.json") as { $schema: string }).$schema);
  return [
    ...checkAgainst(
      `MicrosoftTeams.schema.json`,
      version?.groups?.["version"],
      read("manifest.json"),
      "manifest.json",
    ),
    ...checkAgainst(
      `MicrosoftTeams.Localization.schema.json`,
      version?.groups?.["version"],
      read("en.json"),
      "en.json",
    ),
    ...checkIcon(files, "color.png", 192),
    ...checkIcon(files, "outline.png", 32),
  ];
}

/** The same bytes for the same files, whenever and wherever they are packed. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const name of Object.keys(files).toSorted((a, b) => a.localeCompare(b, "en"))) {
    // The parts of the date are read in local time, so this is the same everywhere.
    zippable[name] = [files[name] ?? new Uint8Array(), { mtime: new Date(2026, 0, 1), level: 9 }];
  }
  return zipSync(zippable);
}

function readTemplate(name: string): Buffer {
  return readFileSync(join(projectFolder, "manifest", name));
}

function checkAgainst(
  schemaName: string,
  version: string | undefined,
  document: unknown,
  name: string,
): string[] {
  const entry = createRequire(import.meta.url).resolve("@microsoft/app-manifest");
  const path = join(dirname(entry), "json-schemas", "teams", `v${version ?? ""}`, schemaName);
  const schema = JSON.parse(readFileSync(path, "utf8")) as object;
  const validate = new AjvDraft04({
    strict: false,
    // The schema is written for expressions without Unicode rules.
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text) },
  }).compile(schema);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    (error) => `${name}${error.instancePath} ${error.message ?? "er forkert"}`,
  );
}

/** A PNG tells its size in its first chunk, which lies at a fixed place. */
function checkIcon(files: Readonly<Record<string, Uint8Array>>, name: string, side: number): string[] {
  const png = Buffer.from(files[name] ?? []);
  if (png.length < 24 || png.toString("latin1", 1, 4) !== "PNG") return [`${name} er ikke en PNG`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === side && height === side
    ? []
    : [`${name} er ${width} x ${height} og ikke ${side} x ${side}`];
}
