/** Folders: in lists and outside them, moved and copied with all in them, found by id, and what their root decides. */
import "@pnp/sp/files/index.js";
import "@pnp/sp/recycle-bin/index.js";
import { SharingRole } from "@pnp/sp/sharing/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IFolder } from "@pnp/sp/folders/index.js";
import { admin, anne, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
const root = "/sites/styring/Shared Documents";

const folder = (path: string, email = admin): IFolder =>
  site.as(email).web.getFolderByServerRelativePath(path);
const add = (path: string): Promise<unknown> => site.as(admin).web.folders.addUsingPath(`${root}/${path}`);
const statusOf = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 0,
  );

async function named(path: string): Promise<string[]> {
  const [folders, files] = await Promise.all([folder(path).folders(), folder(path).files()]);
  return [...folders, ...files].map((one) => one.Name).toSorted();
}

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site.close());

describe("a folder with something in it", () => {
  it("moves within its library, with its permissions", async () => {
    await add("a");
    await add("a/b");
    await folder(`${root}/a/b`).files.addUsingPath("brev.txt", "Kære");
    await add("mål");
    const item = await folder(`${root}/a`).getItem();
    await item.breakRoleInheritance(true, false);
    await folder(`${root}/a`).moveByPath(`${root}/mål/a2`);
    expect(await statusOf(folder(`${root}/a`)())).toBe(404);
    expect(await named(`${root}/mål/a2`)).toEqual(["b"]);
    const file = site.as(admin).web.getFileByServerRelativePath(`${root}/mål/a2/b/brev.txt`);
    expect(await file.getText()).toBe("Kære");
    const moved: unknown = await folder(`${root}/mål/a2`).listItemAllFields.select(
      "HasUniqueRoleAssignments",
    )();
    expect(moved).toMatchObject({ HasUniqueRoleAssignments: true });
  });

  it("is copied as new rows, beside the old one when both are kept", async () => {
    await add("original");
    await add("original/inderst");
    await folder(`${root}/original/inderst`).files.addUsingPath("x.txt", "x");
    await folder(`${root}/original`).copyByPath(`${root}/kopi`);
    expect(await named(`${root}/kopi/inderst`)).toEqual(["x.txt"]);
    expect(await statusOf(folder(`${root}/original`).copyByPath(`${root}/kopi`))).toBe(400);
    await folder(`${root}/original`).copyByPath(`${root}/kopi`, { KeepBoth: true } as never);
    expect(await named(`${root}/kopi1/inderst`)).toEqual(["x.txt"]);
    const ids = await Promise.all([folder(`${root}/original`)(), folder(`${root}/kopi`)()]);
    expect(ids[0].UniqueId).not.toBe(ids[1].UniqueId);
    expect(await statusOf(folder(`${root}/kopi`).moveByPath(`${root}/kopi/inderst/selv`))).toBe(400);
  });

  it("moves into another library", async () => {
    await add("afsted");
    await folder(`${root}/afsted`).files.addUsingPath("y.txt", "y");
    await folder(`${root}/afsted`).moveByPath("/sites/styring/SiteAssets/ankommet");
    expect(await named("/sites/styring/SiteAssets/ankommet")).toEqual(["y.txt"]);
    expect(await statusOf(folder(`${root}/afsted`)())).toBe(404);
  });

  it("moves only for people who may", async () => {
    const { Id } = (await site.as(admin).web.ensureUser(anne)) as unknown as { Id: number };
    await site.as(admin).web.roleAssignments.add(Id, 1_073_741_826);
    await add("laast");
    expect(await statusOf(folder(`${root}/laast`, anne)())).toBe(200);
    expect(await statusOf(folder(`${root}/laast`, anne).moveByPath(`${root}/vaek`))).toBe(403);
    expect(await statusOf(folder(`${root}/laast`, anne).copyByPath(`${root}/kopi-af-laast`))).toBe(403);
    expect(await statusOf(folder(`${root}/laast`, anne).delete())).toBe(403);
  });

  it("is deleted only when empty, if that is asked for", async () => {
    await add("fuld");
    await add("fuld/indhold");
    const wish = { DeleteIfEmpty: true, BypassSharedLock: true };
    expect(await statusOf(folder(`${root}/fuld`).deleteWithParams(wish))).toBe(400);
    await folder(`${root}/fuld/indhold`).deleteWithParams(wish);
    await folder(`${root}/fuld`).deleteWithParams(wish);
    expect(await statusOf(folder(`${root}/fuld`)())).toBe(404);
  });

  it("gets a new name and comes back from the recycle bin", async () => {
    await add("gammel");
    await add("gammel/under");
    await (await folder(`${root}/gammel`).getItem()).update({ FileLeafRef: "ny" });
    expect(await named(`${root}/ny`)).toEqual(["under"]);
    const id = await folder(`${root}/ny`).recycle();
    expect(await statusOf(folder(`${root}/ny`)())).toBe(404);
    const item = site.as(admin).web.recycleBin.getById(id);
    expect(await item()).toMatchObject({ LeafName: "ny", DirName: root.slice(1), ItemType: 5 });
    await item.restore();
    expect(await named(`${root}/ny`)).toEqual(["under"]);
  });
});

describe("folders and what is around them", () => {
  it("are found by id, and tell their list and web", async () => {
    await add("fundet");
    for (const path of [root, `${root}/fundet`, "/sites/styring"]) {
      const { UniqueId } = await folder(path)();
      const byId = await site.as(admin).web.getFolderById(UniqueId)();
      expect(byId.ServerRelativeUrl).toBe(path);
    }
    const infos = await folder(`${root}/fundet`).getParentInfos();
    expect(infos.ParentWeb.ServerRelativeUrl).toBe("/sites/styring");
    expect(infos.ParentList.RootFolderServerRelativeUrl).toBe(root);
    expect((await folder(root).parentFolder()).ServerRelativeUrl).toBe("/sites/styring");
  });

  it("can lie in the web outside all lists", async () => {
    await site.as(admin).web.folders.addUsingPath("løse");
    expect(await named("/sites/styring")).toContain("løse");
    await folder("/sites/styring/løse").folders.addUsingPath("inde");
    expect(await named("/sites/styring/løse")).toEqual(["inde"]);
    await folder("/sites/styring/løse").delete();
    expect(await named("/sites/styring")).not.toContain("løse");
  });

  it("know how much is in them", async () => {
    await add("vejet");
    await folder(`${root}/vejet`).files.addUsingPath("ti.txt", "0123456789");
    expect(await folder(`${root}/vejet`).storageMetrics()).toMatchObject({
      TotalFileCount: "1",
      TotalSize: "10",
    });
  });

  it("decide in the root which content types come first", async () => {
    const list = site.as(admin).web.lists.getByTitle("Dokumenter");
    await list.contentTypes.addAvailableContentType("0x010102");
    const types = await list.contentTypes();
    const picture = types.find((type) => type.Name === "Billede")?.StringId ?? "";
    const order = (await list.rootFolder.select(
      "ContentTypeOrder",
      "UniqueContentTypeOrder",
    )()) as unknown as {
      ContentTypeOrder: { StringValue: string }[];
      UniqueContentTypeOrder: unknown;
    };
    expect(order.ContentTypeOrder.map((id) => id.StringValue)).toHaveLength(2);
    expect(order.UniqueContentTypeOrder).toBeNull();
    await list.rootFolder.update({ UniqueContentTypeOrder: [{ StringValue: picture }] });
    await folder(root).files.addUsingPath("foto.png", "x");
    const photo = site.as(admin).web.getFileByServerRelativePath(`${root}/foto.png`);
    const item: unknown = await photo.listItemAllFields.select("ContentTypeId")();
    expect(item).toMatchObject({ ContentTypeId: picture });
  });

  it("are shared by giving permissions", async () => {
    await add("delt");
    const login = `i:0#.f|membership|${anne}`;
    await folder(`${root}/delt`).shareWith(login, SharingRole.Edit);
    const item = await folder(`${root}/delt`).getItem();
    const rights = await item.getUserEffectivePermissions(login);
    expect(item.hasPermissions(rights, 3)).toBe(true);
    await folder(`${root}/delt`).unshare();
    expect(item.hasPermissions(await item.getUserEffectivePermissions(login), 3)).toBe(false);
  });
});
