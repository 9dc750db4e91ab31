/**
 * What a site tells about itself and lets be set: features, navigation, regional settings, catalogs, profiles, groups.
 */
import "@pnp/sp/features/index.js";
import "@pnp/sp/navigation/index.js";
import "@pnp/sp/sites/index.js";
import type { INavigationNodes } from "@pnp/sp/navigation/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, bo, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

const statusOf = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 0,
  );

const titles = async (bar: INavigationNodes): Promise<string[]> => (await bar()).map((node) => node.Title);

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site.close());

describe("features", () => {
  const id = "a7a2793e-67cd-4dc1-9fd0-43f61581207a";

  it.each(["web", "site"] as const)("of the %s are switched on and off", async (where) => {
    const { features } = site.as(admin)[where];
    expect(await features.getById(id)()).toMatchObject({ "odata.null": true });
    expect(await statusOf(features.remove(id))).toBe(500);
    await features.add(id);
    expect(await features.getById(id)()).toMatchObject({ DefinitionId: id });
    expect(await statusOf(features.add(id))).toBe(500);
    await features.add(id, true);
    await features.remove(id);
    expect((await features()).map((feature) => feature.DefinitionId)).not.toContain(id);
  });
});

describe("navigation", () => {
  it("is changed link by link, and in order", async () => {
    const bar = site.as(admin).web.navigation.quicklaunch;
    expect(await titles(bar)).toEqual(["Startside", "Dokumenter"]);
    const guide = (await bar.add("Vejledning", "https://example.org", true)) as unknown as { Id: number };
    const [home] = await bar();
    await bar.moveAfter(guide.Id, home?.Id ?? 0);
    expect(await titles(bar)).toEqual(["Startside", "Vejledning", "Dokumenter"]);
    await bar.getById(guide.Id).update({ Title: "Hjælp" });
    await bar.getById(guide.Id).children.add("Kontakt", "/sites/styring/SitePages/Home.aspx", true);
    expect(await titles(bar.getById(guide.Id).children)).toEqual(["Kontakt"]);
    const state = await site.as(admin).navigation.getMenuState();
    expect(state.Nodes.map((node) => node.Title)).toEqual(["Startside", "Hjælp", "Dokumenter"]);
    await bar.getById(guide.Id).delete();
    expect(await titles(bar)).toEqual(["Startside", "Dokumenter"]);
    expect(await statusOf(bar.getById(guide.Id)())).toBe(404);
  });

  it("is not for everyone to change", async () => {
    const { Id } = (await site.as(admin).web.ensureUser(bo)) as unknown as { Id: number };
    await site.as(admin).web.roleAssignments.add(Id, 1_073_741_827);
    expect(await statusOf(site.as(bo).web.navigation.quicklaunch.add("Nej", "/", true))).toBe(403);
  });
});

describe("the site", () => {
  it("knows its webs, libraries, catalogs and texts", async () => {
    const sp = site.as(admin);
    const page = `${site.url}/SitePages/Home.aspx`;
    expect(await sp.site.getWebUrlFromPageUrl(page)).toBe(site.url);
    const libraries = await sp.site.getDocumentLibraries(site.url);
    expect(libraries.map((library) => library.Title)).toContain("Dokumenter");
    expect(await sp.site.exists(site.url)).toBe(true);
    expect(await sp.site.exists(`${site.url}/x`)).toBe(false);
    const { Id } = await sp.web.select("Id")();
    expect((await sp.site.openWebById(Id)).data).toMatchObject({ Title: "Styring" });
    const catalog = await site.raw("web/getcatalog(113)?$select=Title,Hidden");
    expect(catalog.json).toEqual({ Title: "Webdelsgalleri", Hidden: true });
    expect((await site.raw("web/getcatalog(999)")).status).toBe(404);
    const title = await site.raw("web/titleresource/getvalueforuiculture", {
      method: "POST",
      body: { cultureName: "da-DK" },
    });
    expect(title.json).toEqual({ value: "Styring" });
  });

  it("counts time in its zone and lists others", async () => {
    const { regionalSettings } = site.as(admin).web;
    expect(await regionalSettings()).toMatchObject({ LocaleId: 1030, FirstDayOfWeek: 1, Time24: true });
    expect((await regionalSettings.getInstalledLanguages()).map((language) => language.Lcid)).toContain(1030);
    expect(await regionalSettings.timeZones.getById(23)).toMatchObject({ Id: 23 });
    const { timeZone } = regionalSettings;
    expect(await timeZone.utcToLocalTime("2026-07-01T10:00:00Z")).toBe("2026-07-01T12:00:00");
    expect(await timeZone.localTimeToUTC("2026-12-01T10:00:00")).toBe("2026-12-01T09:00:00Z");
  });
});

describe("people", () => {
  it("have profiles as far as the directory knows them", async () => {
    const { profiles } = site.as(admin);
    const login = `i:0#.f|membership|${anne}`;
    expect(await profiles.getPropertiesFor(login)).toMatchObject({ DisplayName: "Anne Holm", Email: anne });
    expect(await profiles.getUserProfilePropertyFor(login, "Department")).toBe("Økonomi");
    expect(await statusOf(profiles.getPropertiesFor("i:0#.f|membership|ingen@egelund.example"))).toBe(400);
  });

  it("are made known by the name of the claim in both languages", async () => {
    const sp = site.as(admin);
    const one = (await sp.web.ensureUser("Everyone except external users")) as unknown as { Id: number };
    const same = (await sp.web.ensureUser("alle undtagen eksterne brugere")) as unknown as { Id: number };
    expect(same.Id).toBe(one.Id);
  });

  it("are put into the web's own groups when it makes them anew", async () => {
    const { web } = site.as(admin);
    await web.createDefaultAssociatedGroups("Nye", `i:0#.f|membership|${anne}`);
    expect((await web.associatedOwnerGroup()).Title).toBe("Ejere af Nye");
    expect(await web.associatedOwnerGroup.users()).toMatchObject([{ Email: anne }]);
    expect((await web.associatedVisitorGroup()).OwnerTitle).toBe("Ejere af Nye");
    expect(await statusOf(web.createDefaultAssociatedGroups("Nye", ""))).toBe(500);
  });
});
