/** What IT may write in rettesnor.json, and what it is told when it is something else. */
import { describe, expect, it } from "vitest";
import { checkTenantConfig, TenantConfigError } from "../../../src/app/sign-in/tenant-config.ts";

const good = {
  siteUrl: "https://egelund.sharepoint.com/sites/styring/",
  tenantId: "11111111-2222-4333-8444-555555555555",
  clientId: "66666666-7777-4888-8999-000000000000",
};

function issuesOf(value: unknown): readonly string[] {
  try {
    checkTenantConfig(value);
    return [];
  } catch (error) {
    return error instanceof TenantConfigError ? error.issues : ["another error"];
  }
}

describe("checkTenantConfig", () => {
  it("takes the site without a slash at its end, and no app id", () => {
    expect(checkTenantConfig(good)).toEqual({
      ...good,
      siteUrl: "https://egelund.sharepoint.com/sites/styring",
    });
  });

  it.each([
    ["siteUrl", "http://egelund.sharepoint.com/sites/styring"],
    ["siteUrl", "egelund.sharepoint.com"],
    ["siteUrl", "https://egelund.sharepoint.com/sites/styring?x=1"],
    ["siteUrl", 7],
    ["tenantId", "egelund.onmicrosoft.com"],
    ["clientId", undefined],
    ["appId", "rettesnor"],
  ])("names %s when it is %j", (key, value) => {
    expect(issuesOf({ ...good, [key]: value })).toEqual([expect.stringContaining(key)]);
  });

  it("names everything that is wrong at once", () => {
    expect(issuesOf({})).toHaveLength(3);
  });

  it.each([null, [], "text", 1])("refuses %j", (value) => {
    expect(issuesOf(value)).toEqual(["rettesnor.json must hold one object."]);
  });
});
