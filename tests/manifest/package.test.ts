/**
 * The Teams package: valid against Microsoft's schema without a network, the same bytes each time, and of one mind with
 * the tab's code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkTenantConfig } from "../../src/app/sign-in/tenant-config.ts";
import { projectFolder } from "../../src/product/build-tab.ts";
import {
  appIdFor,
  checkPackage,
  fillIn,
  type Installation,
  packageFiles,
  packFiles,
} from "../../src/packaging/teams-package.ts";

const installation: Installation = {
  host: "rettesnor.egelund.example",
  tenantId: "11111111-2222-4333-8444-555555555555",
  clientId: "66666666-7777-4888-8999-000000000000",
  siteUrl: "https://egelund.sharepoint.com/sites/styring",
  appId: appIdFor("rettesnor.egelund.example", "66666666-7777-4888-8999-000000000000"),
  version: "0.1.0",
};

interface Manifest {
  readonly id: string;
  readonly validDomains: readonly string[];
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly staticTabs: readonly { readonly contentUrl: string; readonly name: string }[];
  readonly webApplicationInfo: {
    readonly nestedAppAuthInfo: readonly {
      readonly redirectUri: string;
      readonly scopes: readonly string[];
    }[];
  };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
}

const files = packageFiles(installation);
const manifest = JSON.parse(Buffer.from(files["manifest.json"] ?? []).toString("utf8")) as Manifest;

describe("the Teams package", () => {
  it("is valid and holds every file that it names", () => {
    expect(checkPackage(files)).toEqual([]);
    expect(Object.keys(unzipSync(packFiles(files))).toSorted()).toEqual([
      "color.png",
      "en.json",
      "manifest.json",
      "outline.png",
    ]);
    expect(manifest.localizationInfo.additionalLanguages.map(({ file }) => file)).toEqual(["en.json"]);
  });

  it("leaves no placeholder", () => {
    expect(JSON.stringify(manifest)).not.toContain("{{");
    expect(() => fillIn("{{NOBODY}}", {})).toThrow("NOBODY");
  });

  it("is the same bytes each time", () => {
    expect(packFiles(packageFiles(installation))).toEqual(packFiles(files));
  });

  it("would be found wrong in its schema, its languages and its pictures", () => {
    const broken = JSON.stringify({ ...manifest, accentColor: "teal", name: { short: "x".repeat(31) } });
    expect(checkPackage({ ...files, "manifest.json": Buffer.from(broken) }).join()).toMatch(
      /name\/short.*accentColor|accentColor.*name\/short/su,
    );
    expect(checkPackage({ ...files, "en.json": Buffer.from('{"name.short":"x"}') })).not.toEqual([]);
    expect(checkPackage({ ...files, "color.png": files["outline.png"] ?? new Uint8Array() })).toEqual([
      "color.png er 32 x 32 og ikke 192 x 192",
    ]);
  });

  it("asks for the token that the tab asks for, so that Teams can fetch it ahead", () => {
    expect(manifest.webApplicationInfo.nestedAppAuthInfo).toEqual([
      {
        redirectUri: "brk-multihub://rettesnor.egelund.example",
        scopes: ["https://egelund.sharepoint.com/AllSites.Write"],
      },
    ]);
    const source = readFileSync(join(projectFolder, "src/app/sign-in/microsoft.ts"), "utf8");
    expect(source).toContain("/AllSites.Write`]");
  });

  it("opens pages that the build has", () => {
    expect(manifest.validDomains).toEqual([installation.host]);
    expect(manifest.staticTabs[0]?.contentUrl).toBe("https://rettesnor.egelund.example/index.html");
    expect(manifest.configurableTabs[0]?.configurationUrl).toBe(
      "https://rettesnor.egelund.example/index.html#/indstil",
    );
  });

  it("has an id that stays with host and registration", () => {
    expect(installation.appId).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(appIdFor(installation.host.toUpperCase(), installation.clientId)).toBe(installation.appId);
    expect(appIdFor("other.example", installation.clientId)).not.toBe(installation.appId);
  });

  it("goes with a configuration that the tab accepts", () => {
    const { siteUrl, tenantId, clientId, appId } = installation;
    expect(checkTenantConfig({ siteUrl: `${siteUrl}/`, tenantId, clientId, appId })).toEqual({
      siteUrl,
      tenantId,
      clientId,
      appId,
    });
  });
});
