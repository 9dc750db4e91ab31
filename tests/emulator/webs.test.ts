/** Webs below the site's own: addresses, lists, columns and permissions of their own; people and groups in common. */
import "@pnp/sp/features/index.js";
import "@pnp/sp/navigation/index.js";
import "@pnp/sp/recycle-bin/index.js";
import "@pnp/sp/sites/index.js";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spfi, type SPFI } from "@pnp/sp";
import { Web } from "@pnp/sp/webs/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

const statusOf = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 0,
  );

const at = (url: string, email = admin): SPFI => spfi([site.as(email).web, url]);

async function addWeb(name: string, inherits = true, language = 1033): Promise<SPFI> {
  const { Url } = await site.as(admin).web.webs.add(name, name, "", "STS#3", language, inherits);
  return at(Url);
}

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site.close());

describe("a web below", () => {
  it("has its own address, libraries and front page, and leads to the web above", async () => {
    const sub = await addWeb("under");
    expect(await sub.web.select("Url", "ServerRelativeUrl", "Language")()).toMatchObject({
      Url: `${site.url}/under`,
      ServerRelativeUrl: "/sites/styring/under",
      Language: 1033,
    });
    const lists = await sub.web.lists.select("Title", "ParentWebUrl")<Record<string, string>[]>();
    expect(lists.map((list) => list["Title"])).toEqual(["Documents", "Site Assets", "Site Pages"]);
    expect(lists[0]?.["ParentWebUrl"]).toBe("/sites/styring/under");
    expect((await (await sub.web.getParentWeb()).select("Url")()).Url).toBe(site.url);
    const found = await site.as(admin).web.webs.select("Title", "Url")();
    expect(found).toMatchObject([{ Title: "under", Url: `${site.url}/under` }]);
    const danish = await addWeb("dansk", true, 1030);
    expect((await danish.web.lists()).map((list) => list.Title)).toContain("Dokumenter");
  });

  it("keeps its lists, columns and content types to itself, and sees those above", async () => {
    const sub = await addWeb("egne");
    const sp = site.as(admin);
    await sub.web.lists.add("Mål");
    await sp.web.lists.add("Mål");
    await sub.web.lists.getByTitle("Mål").items.add({ Title: "under" });
    expect(await sp.web.lists.getByTitle("Mål").items()).toEqual([]);
    await sub.web.fields.addText("Kun her");
    expect(await statusOf(sp.web.fields.getByTitle("Kun her")())).toBe(400);
    const own = (await sub.web.contentTypes.add("", "Undertype")).data as { StringId: string };
    expect(await statusOf(sp.web.contentTypes.getById(own.StringId)())).toBe(404);
    expect(await sub.web.contentTypes()).toHaveLength(1);
    expect((await sub.web.contentTypes.getById("0x01")()).Name).toBe("Element");
    await sub.web.lists.getByTitle("Mål").contentTypes.addAvailableContentType("0x0108");
    const mine = await site.raw("web/lists?$select=Title");
    expect(mine.text).not.toContain("Documents");
  });

  it("refuses an address that is taken", async () => {
    await addWeb("optaget");
    expect(await statusOf(addWeb("optaget"))).toBe(500);
    expect(await statusOf(addWeb("SitePages"))).toBe(500);
  });

  it("is removed with all that is in it, but not while others are below it", async () => {
    const sub = await addWeb("slettes");
    const below = await sub.web.webs.add("dybere", "dybere");
    expect(below.Url).toBe(`${site.url}/slettes/dybere`);
    expect(await statusOf(sub.web.delete())).toBe(400);
    await at(below.Url).web.delete();
    await sub.web.delete();
    expect(await statusOf(sub.web())).toBe(404);
    expect((await site.as(admin).web.webs()).map((web) => web.Title)).not.toContain("slettes");
    await addWeb("slettes");
  });

  it("does not remain when the request that made it fails", async () => {
    const sp = site.as(admin);
    const [batched, execute] = sp.batched();
    const made = batched.web.webs.add("halvt", "halvt");
    const refused = statusOf(batched.web.webs.add("halvt", "halvt"));
    await execute();
    await made;
    expect(await refused).toBe(500);
    expect((await sp.web.webs()).filter((web) => web.Title === "halvt")).toHaveLength(1);
    const other = await addWeb("i-bundt");
    const list = (await other.web.lists.add("Rækker")).Id;
    const [across, run] = sp.batched();
    const added = Web([across.web, `${site.url}/i-bundt`]).lists.getById(list);
    const row = added.items.add({ Title: "fra roden" });
    await run();
    expect(await row).toMatchObject({ Title: "fra roden" });
  });

  it("tells its own changes only", async () => {
    const sub = await addWeb("ændringer");
    const query = { Add: true, List: true };
    const above = (await site.as(admin).web.getChanges(query)) as unknown[];
    await sub.web.lists.add("Ny");
    expect(await site.as(admin).web.getChanges(query)).toHaveLength(above.length);
    expect(await sub.web.getChanges(query)).toHaveLength(4);
  });
});

describe("permissions of a web below", () => {
  it("are those above until they are broken, and then the maker's alone", async () => {
    const sp = site.as(admin);
    const { Id } = (await sp.web.ensureUser(anne)) as unknown as { Id: number };
    await sp.web.roleAssignments.add(Id, 1_073_741_827);
    const shared = await addWeb("faelles");
    const closed = await addWeb("lukket", false);
    expect(await statusOf(at(`${site.url}/faelles`, anne).web.lists())).toBe(200);
    expect(await statusOf(at(`${site.url}/lukket`, anne).web.lists())).toBe(403);
    expect((await site.as(anne).web.webs()).map((web) => web.Title)).not.toContain("lukket");
    await closed.web.roleAssignments.add(Id, 1_073_741_826);
    const lists = at(`${site.url}/lukket`, anne).web.lists;
    expect(await lists()).toHaveLength(3);
    expect(await statusOf(lists.getByTitle("Documents").items.add({ Title: "nej" }))).toBe(403);
    await closed.web.resetRoleInheritance();
    expect(await statusOf(lists.add("Ja"))).toBe(403);
    await shared.web.breakRoleInheritance(true, true);
    expect(await shared.web.roleAssignments()).toEqual(
      expect.arrayContaining([expect.objectContaining({ PrincipalId: Id })]),
    );
    await sp.web.roleAssignments.remove(Id, 1_073_741_827);
    expect(await statusOf(at(`${site.url}/faelles`, anne).web.lists())).toBe(200);
  });

  it("come with groups of its own when asked for", async () => {
    const sub = await addWeb("grupper");
    expect((await sub.web.associatedOwnerGroup()).Id).toBe(3);
    await sub.web.createDefaultAssociatedGroups("Plan", `i:0#.f|membership|${anne}`, false, false);
    expect((await sub.web.associatedOwnerGroup()).Title).toBe("Plan Owners");
    expect(await sub.web.associatedOwnerGroup.users()).toMatchObject([{ Email: anne }]);
    expect((await site.as(admin).web.associatedMemberGroup()).Id).toBe(5);
    expect(await statusOf(at(`${site.url}/grupper`, anne).web.lists())).toBe(200);
  });
});

describe("what is kept in the web", () => {
  it("lasts over a restart, with the webs below it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rettesnor-webs-"));
    const options = { database: join(folder, "sharepoint.db") };
    try {
      const first = await openTestSite(options);
      const { Url } = await first.as(admin).web.webs.add("under", "under");
      const sub = spfi([first.as(admin).web, Url]);
      await sub.web.lists.add("Bliver");
      await sub.web.lists.getByTitle("Bliver").items.add({ Title: "række" });
      await sub.web.navigation.quicklaunch.add("Vejledning", "https://example.org", true);
      await sub.web.features.add("a7a2793e-67cd-4dc1-9fd0-43f61581207a");
      await first.close();
      const second = await openTestSite(options);
      const again = spfi([second.as(admin).web, `${second.url}/under`]);
      expect(await again.web.lists.getByTitle("Bliver").items()).toMatchObject([{ Title: "række" }]);
      expect((await again.web.navigation.quicklaunch()).map((node) => node.Title)).toContain("Vejledning");
      expect(await again.web.features.getById("a7a2793e-67cd-4dc1-9fd0-43f61581207a")()).toMatchObject({
        DefinitionId: "a7a2793e-67cd-4dc1-9fd0-43f61581207a",
      });
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is changed by name, and nothing else is", async () => {
    const sub = await addWeb("navn");
    await sub.web.update({ Title: "Nyt navn", QuickLaunchEnabled: false });
    expect(await sub.web()).toMatchObject({ Title: "Nyt navn", QuickLaunchEnabled: false });
    const answer = await site.raw("web", {
      method: "POST",
      headers: { "X-HTTP-Method": "MERGE" },
      body: { Titel: "Forkert" },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("The property 'Titel' does not exist on type 'SP.Web'.");
  });
});
