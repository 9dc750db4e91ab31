/** Permissions are real: every call is checked for its caller, and what may not be seen is not there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PrincipalSource, PrincipalType } from "@pnp/sp";
import type { IList } from "@pnp/sp/lists/index.js";
import { admin, anne, bo, openTestSite, type TestSite } from "./test-site.ts";

const read = 1_073_741_826;
const contribute = 1_073_741_827;
const edit = 1_073_741_830;

let site: TestSite;
let everyoneId: number;
let groupId: number;
let listId: string;

const listAs = (email: string): IList => site.as(email).web.lists.getById(listId);
const status = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 0,
  );

async function folderItem(name: string): Promise<ReturnType<IList["items"]["getById"]>> {
  const [row] = await listAs(admin).items.select("Id").filter(`FileLeafRef eq '${name}'`)<{ Id: number }[]>();
  return listAs(admin).items.getById(row?.Id ?? 0);
}

const add = (email: string, folder: string, title: string): Promise<unknown> =>
  listAs(email).addValidateUpdateItemUsingPath(
    [{ FieldName: "Title", FieldValue: title }],
    `/sites/styring/Lists/Plans/${folder}`,
  );

beforeAll(async () => {
  site = await openTestSite();
  const sp = site.as(admin);
  listId = (await sp.web.lists.add("Plans", "", 100, false, { EnableFolderCreation: true })).Id;
});

afterAll(() => site.close());

describe("signing in", () => {
  it("refuses callers without a name or with an unknown one", async () => {
    expect((await site.raw("web", { as: "" })).status).toBe(401);
    expect((await site.raw("web", { as: "nobody@egelund.example" })).status).toBe(401);
  });

  it("keeps people without any permission out, and does not make them users", async () => {
    const answer = await site.raw("web?$select=Title", { as: anne });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("-2147024891, System.UnauthorizedAccessException");
    const logins = await site.as(admin).web.siteUsers.select("LoginName")();
    expect(logins.some((user) => user.LoginName.includes(anne))).toBe(false);
  });

  it("lets everyone in by the claim, and makes them users when they come", async () => {
    const sp = site.as(admin);
    const [claim] = await sp.profiles.clientPeoplePickerSearchUser({
      QueryString: "Alle undtagen",
      MaximumEntitySuggestions: 5,
      PrincipalType: PrincipalType.All,
      PrincipalSource: PrincipalSource.All,
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      AllUrlZones: false,
    });
    everyoneId = (await sp.web.ensureUser(claim?.Key ?? "")).Id;
    await sp.web.roleAssignments.add(everyoneId, read);
    expect(await site.as(anne).web.select("Title")()).toMatchObject({ Title: "Styring" });
    expect((await site.as(anne).web.currentUser()).LoginName).toBe(`i:0#.f|membership|${anne}`);
    expect((await sp.web.siteUsers.getByEmail(anne)()).Title).toBe("Anne Holm");
  });
});

describe("readers", () => {
  it("read but do not write, make lists, or manage permissions", async () => {
    await listAs(admin).items.add({ Title: "a" });
    expect(await listAs(anne).items()).toHaveLength(1);
    expect(await status(listAs(anne).items.add({ Title: "b" }))).toBe(403);
    expect(await status(listAs(anne).items.getById(1).update({ Title: "b" }))).toBe(403);
    expect(await status(listAs(anne).items.getById(1).delete())).toBe(403);
    expect(await status(listAs(anne).update({ Description: "x" }))).toBe(403);
    expect(await status(listAs(anne).fields.addText("X"))).toBe(403);
    expect(await status(site.as(anne).web.lists.add("Mine"))).toBe(403);
    expect(await status(listAs(anne).breakRoleInheritance())).toBe(403);
    expect(await status(site.as(anne).web.siteGroups.add({ Title: "Mine" }))).toBe(403);
  });

  it("see their own rights as masks", async () => {
    const { EffectiveBasePermissions: mask } = await listAs(anne).select("EffectiveBasePermissions")<{
      EffectiveBasePermissions: { High: string; Low: string };
    }>();
    expect(mask).toMatchObject({ High: "176", Low: "138612833" });
    const own = await listAs(admin).select("EffectiveBasePermissions")<{
      EffectiveBasePermissions: { High: string; Low: string };
    }>();
    expect(own.EffectiveBasePermissions).toMatchObject({ High: "2147483647", Low: "4294967295" });
  });
});

describe("folders with permissions of their own", () => {
  beforeAll(async () => {
    const sp = site.as(admin);
    groupId = (await sp.web.siteGroups.add({ Title: "Afdeling 1" })).Id;
    await sp.web.siteGroups.getById(groupId).users.add(`i:0#.f|membership|${bo}`);
    for (const name of ["afd1", "afd2"]) {
      await listAs(admin).addValidateUpdateItemUsingPath(
        [{ FieldName: "Title", FieldValue: name }],
        "/sites/styring/Lists/Plans",
        false,
        undefined,
        { leafName: name, objectType: 1 } as never,
      );
    }
    const folder = await folderItem("afd1");
    await folder.breakRoleInheritance(true, false);
    await folder.roleAssignments.add(groupId, contribute);
  });

  it("let the group write in its folder only", async () => {
    expect(await status(add(bo, "afd1", "bo"))).toBe(200);
    expect(await status(add(bo, "afd2", "bo"))).toBe(403);
    expect(await status(add(anne, "afd1", "anne"))).toBe(403);
    const [row] = await listAs(bo).items.select("Id", "EffectiveBasePermissions").filter("Title eq 'bo'")<
      { Id: number; EffectiveBasePermissions: { Low: string } }[]
    >();
    expect(row?.EffectiveBasePermissions.Low).toBe("1011028719");
    expect(
      await status(
        listAs(bo)
          .items.getById(row?.Id ?? 0)
          .update({ Title: "bo 2" }),
      ),
    ).toBe(200);
    expect(
      await status(
        listAs(anne)
          .items.getById(row?.Id ?? 0)
          .update({ Title: "x" }),
      ),
    ).toBe(403);
  });

  it("hide what is in them when readers are taken out, also from counts, pages and lookups by id", async () => {
    const folder = await folderItem("afd2");
    await folder.breakRoleInheritance(false, false);
    await add(admin, "afd2", "hemmelig");
    const titles = async (email: string): Promise<string[]> =>
      (await listAs(email).items.select("Title")<{ Title: string }[]>()).map((row) => row.Title);
    expect(await titles(admin)).toContain("hemmelig");
    expect(await titles(anne)).not.toContain("hemmelig");
    expect(await titles(anne)).not.toContain("afd2");
    const [hidden] = await listAs(admin).items.select("Id").filter("Title eq 'hemmelig'")<{ Id: number }[]>();
    expect(await status(listAs(anne).items.getById(hidden?.Id ?? 0)())).toBe(404);
    expect(
      await status(site.as(anne).web.getFolderByServerRelativePath("/sites/styring/Lists/Plans/afd2")()),
    ).toBe(404);
    await folder.resetRoleInheritance();
    expect(await titles(anne)).toContain("hemmelig");
  });

  it("say what is unique, and list assignments with member and level", async () => {
    const folder = await folderItem("afd1");
    const facts = await folder.select("HasUniqueRoleAssignments")<{ HasUniqueRoleAssignments: boolean }>();
    expect(facts.HasUniqueRoleAssignments).toBe(true);
    const rows = await folder.roleAssignments.expand("Member", "RoleDefinitionBindings")<
      { PrincipalId: number; Member: { Title: string }; RoleDefinitionBindings: { Id: number }[] }[]
    >();
    const row = rows.find((one) => one.PrincipalId === groupId);
    expect(row?.Member.Title).toBe("Afdeling 1");
    expect(row?.RoleDefinitionBindings.map((one) => one.Id)).toEqual([contribute]);
  });

  it("follow membership of the group at once", async () => {
    const users = site.as(admin).web.siteGroups.getById(groupId).users;
    await users.removeByLoginName(`i:0#.f|membership|${bo}`);
    expect(await status(add(bo, "afd1", "ude"))).toBe(403);
    await users.add(`i:0#.f|membership|${bo}`);
    expect(await status(add(bo, "afd1", "inde"))).toBe(200);
  });
});

describe("levels and lists", () => {
  it("know a level of our own: adding without changing", async () => {
    const sp = site.as(admin);
    const added = await sp.web.roleDefinitions.add("Tilføj", "kun tilføje", 200, {
      High: 176,
      Low: 138_612_835,
    });
    const id = (added.data as { Id: number }).Id;
    const list = await sp.web.lists.add("Updates");
    const updates = sp.web.lists.getById(list.Id);
    await updates.breakRoleInheritance(true, false);
    await updates.roleAssignments.add(groupId, id);
    const mine = site.as(bo).web.lists.getById(list.Id);
    expect(await status(mine.items.add({ Title: "ny" }))).toBe(200);
    expect(await status(mine.items.getById(1).update({ Title: "rettet" }))).toBe(403);
    expect(await status(mine.items.getById(1).delete())).toBe(403);
  });

  it("take a list away from readers, and give it back", async () => {
    const list = listAs(admin);
    await list.breakRoleInheritance(true, false);
    await list.roleAssignments.remove(everyoneId, read);
    expect((await site.raw(`web/lists('${listId}')/items`, { as: anne })).status).toBe(403);
    const seen = await site.as(anne).web.lists.select("Id")();
    expect(seen.some((one) => one.Id === listId)).toBe(false);
    await list.resetRoleInheritance();
    expect((await site.raw(`web/lists('${listId}')/items`, { as: anne })).status).toBe(200);
  });

  it("let members of the site make lists", async () => {
    await site.as(admin).web.roleAssignments.add(groupId, edit);
    expect(await status(site.as(bo).web.lists.add("Bo's"))).toBe(200);
    expect(await status(listAs(bo).breakRoleInheritance())).toBe(403);
  });
});
