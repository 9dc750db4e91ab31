/** Links that open a place of the tab within Teams, and what a channel's tab is set up with. */
import { describe, expect, it } from "vitest";
import { deepLink } from "../../../src/domain/links/deep-link.ts";
import { configurationFor, departmentOf } from "../../../src/app/teams/tab-settings.ts";

const appId = "66666666-7777-4888-8999-000000000000";

describe("deepLink", () => {
  it("names app, tab, place and channel, encoded", () => {
    const link = new URL(
      deepLink({
        appId,
        entityId: "afdeling-oekonomi-stab",
        subPageId: "/oekonomi-stab/plan/3/maal/17",
        channelId: "19:abc@thread.tacv2",
        webUrl: "https://rettesnor.egelund.example/index.html#/oekonomi-stab/plan/3/maal/17",
        label: "Mål 1.1: GDPR & it-sikkerhed",
      }),
    );
    expect(link.origin + link.pathname).toBe(
      `https://teams.microsoft.com/l/entity/${appId}/afdeling-oekonomi-stab`,
    );
    expect(link.searchParams.get("label")).toBe("Mål 1.1: GDPR & it-sikkerhed");
    expect(link.searchParams.get("webUrl")).toContain("#/oekonomi-stab/");
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({
      subEntityId: "/oekonomi-stab/plan/3/maal/17",
      channelId: "19:abc@thread.tacv2",
    });
  });

  it("has no query when there is nothing to say", () => {
    expect(deepLink({ appId, entityId: "rettesnor" })).toBe(
      `https://teams.microsoft.com/l/entity/${appId}/rettesnor`,
    );
  });

  it("gives up the label, then the browser's address, then the place, to stay within 1,900 characters", () => {
    const place = "/oekonomi-stab/plan/3";
    const long = deepLink({
      appId,
      entityId: "rettesnor",
      subPageId: place,
      webUrl: "https://a.example/",
      label: "å".repeat(600),
    });
    expect(long.length).toBeLessThanOrEqual(1900);
    expect(new URL(long).searchParams.get("webUrl")).toBe("https://a.example/");
    const longer = deepLink({
      appId,
      entityId: "rettesnor",
      subPageId: place,
      webUrl: `https://a.example/${"x".repeat(1900)}`,
    });
    expect(longer.length).toBeLessThanOrEqual(1900);
    expect(longer).toContain(encodeURIComponent(place));
    expect(
      deepLink({ appId, entityId: "rettesnor", subPageId: "/".repeat(1000) }).length,
    ).toBeLessThanOrEqual(1900);
  });
});

describe("a channel's tab", () => {
  it("opens the department at the page's own address", () => {
    const configuration = configurationFor(
      { key: "oekonomi-stab", name: "Økonomi & Stab" },
      "https://rettesnor.egelund.example/index.html?x=1#/indstil",
    );
    expect(configuration).toEqual({
      entityId: "afdeling-oekonomi-stab",
      contentUrl: "https://rettesnor.egelund.example/index.html#/oekonomi-stab",
      websiteUrl: "https://rettesnor.egelund.example/index.html#/oekonomi-stab",
      suggestedDisplayName: "Økonomi & Stab",
    });
    expect(departmentOf(configuration.entityId)).toBe("oekonomi-stab");
  });

  it("is not the personal one", () => {
    expect(departmentOf("rettesnor")).toBeUndefined();
  });
});
