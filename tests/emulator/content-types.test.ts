/**
 * Content types: made, taken over by lists, their columns in order; and lists that go to the recycle bin and come back.
 */
import "@pnp/sp/recycle-bin/index.js";
import "@pnp/sp/sites/index.js";
import type { IContentType } from "@pnp/sp/content-types/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, bo, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

const statusOf = (promise: Promise<unknown>): Promise<number> =>
  promise.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 0,
  );

async function addType(name: string): Promise<string> {
  return ((await site.as(admin).web.contentTypes.add("", name)).data as { StringId: string }).StringId;
}

const type = (id: string): IContentType => site.as(admin).web.contentTypes.getById(id);

async function linkNames(id: string): Promise<string[]> {
  return (await type(id).fieldLinks()).map((link) => link.Name);
}

const post = (path: string, body: unknown): Promise<{ status: number }> =>
  site.raw(path, { method: "POST", body });

beforeAll(async () => {
  site = await openTestSite();
});

afterAll(() => site.close());

describe("a content type of the site", () => {
  it("is a child of Item, whatever id was wished for", async () => {
    const id = await addType("Målaftale");
    expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect((await type(id).parent()).StringId).toBe("0x01");
    expect((await type("0x01").parent()).StringId).toBe("0x");
    expect(await type(id).workflowAssociations()).toEqual([]);
    expect(await statusOf(addType("Målaftale"))).toBe(500);
    expect(await statusOf(type("0x0199")())).toBe(404);
  });

  it("is renamed, and removed when nothing is made from it", async () => {
    const id = await addType("Midlertidig");
    await type(id).update({ Name: "Fast", Group: "Vores" });
    expect(await type(id)()).toMatchObject({ Name: "Fast", Group: "Vores" });
    const { Id } = await site.as(admin).web.lists.add("Bruger typen");
    const list = site.as(admin).web.lists.getById(Id);
    await list.contentTypes.addAvailableContentType(id);
    expect(await statusOf(type(id).delete())).toBe(500);
    const own = (await list.contentTypes()).find((one) => one.Name === "Fast")?.StringId ?? "";
    const { Id: row } = (await list.items.add({ Title: "x", ContentTypeId: own })) as { Id: number };
    expect(await statusOf(list.contentTypes.getById(own).delete())).toBe(500);
    await list.items.getById(row).delete();
    await list.contentTypes.getById(own).delete();
    await type(id).delete();
    expect(await statusOf(type(id)())).toBe(404);
  });

  it("has columns of the site, required or hidden, in an order", async () => {
    const id = await addType("Med kolonner");
    const path = `web/contenttypes('${id}')/fieldlinks`;
    expect(await linkNames(id)).toEqual(["ContentType", "Title"]);
    await post(path, { FieldInternalName: "AssignedTo", Required: true });
    await post(path, { FieldInternalName: "TaskDueDate" });
    expect((await post(path, { FieldInternalName: "Ukendt" })).status).toBe(400);
    const [, , person] = await type(id).fieldLinks();
    expect(person).toMatchObject({
      Id: "53101f38-dd2e-458c-b245-0c236cc13d1a",
      Required: true,
      Hidden: false,
    });
    await post(`${path}/reorder`, { internalNames: ["TaskDueDate", "Title"] });
    expect(await linkNames(id)).toEqual(["TaskDueDate", "Title", "ContentType", "AssignedTo"]);
    const fields = await type(id).fields<{ InternalName: string; TypeAsString: string }[]>();
    expect(fields.map((field) => field.TypeAsString)).toEqual(["DateTime", "Text", "Computed", "User"]);
    const one = await type(id).fieldLinks.getById(person?.Id ?? "")<{ Name: string }>();
    expect(one.Name).toBe("AssignedTo");
    await site.raw(`${path}(guid'${person?.Id ?? ""}')`, { method: "DELETE" });
    expect(await linkNames(id)).not.toContain("AssignedTo");
  });

  it("is not for everyone to make", async () => {
    const { Id } = (await site.as(admin).web.ensureUser(bo)) as unknown as { Id: number };
    await site.as(admin).web.roleAssignments.add(Id, 1_073_741_827);
    expect(await statusOf(site.as(bo).web.contentTypes.add("", "Bos egen"))).toBe(403);
  });
});

describe("the recycle bin", () => {
  it("holds lists with their rows, and gives them back", async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add("Tabt", "", 100);
    await web.lists.getById(Id).items.add({ Title: "række" });
    await web.lists.getById(Id).fields.addText("Egen");
    const id = await web.lists.getById(Id).recycle();
    expect(await statusOf(web.lists.getById(Id)())).toBe(404);
    expect(await web.recycleBin.getById(id)()).toMatchObject({ Title: "Tabt", ItemType: 4, ItemState: 1 });
    await web.recycleBin.getById(id).restore();
    expect(await web.lists.getById(Id).items()).toMatchObject([{ Title: "række" }]);
    expect(await statusOf(web.lists.getById(Id).fields.getByTitle("Egen")())).toBe(200);
    expect(await statusOf(web.recycleBin.getById(id)())).toBe(404);
  });

  it("will not put a list where another is by now", async () => {
    const { web } = site.as(admin);
    const first = await web.lists.add("Samme navn");
    const id = await web.lists.getById(first.Id).recycle();
    await web.lists.add("Samme navn");
    expect(await statusOf(web.recycleBin.getById(id).restore())).toBe(500);
    await web.recycleBin.getById(id).delete();
    expect(await statusOf(web.recycleBin.getById(id)())).toBe(404);
  });

  it("has two stages, and is emptied", async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add("Trin");
    const list = web.lists.getById(Id);
    const ids: string[] = [];
    for (const title of ["en", "to", "tre"]) {
      const { Id: row } = (await list.items.add({ Title: title })) as { Id: number };
      ids.push(await list.items.getById(row).recycle());
    }
    const [first = "", second = "", third = ""] = ids;
    await web.recycleBin.getById(first).moveToSecondStage();
    expect((await web.recycleBin()).map((item) => item.Id)).not.toContain(first);
    const whole = await site.raw(`site/recyclebin('${first}')`);
    expect(whole.json).toMatchObject({ ItemState: 2, Title: "en" });
    await web.recycleBin.getById(second).restore();
    expect((await list.items()).map((item: { Title: string }) => item.Title)).toEqual(["to"]);
    await web.recycleBin.moveAllToSecondStage();
    expect(await web.recycleBin()).toEqual([]);
    await web.recycleBin.deleteAllSecondStageItems();
    expect((await site.raw(`site/recyclebin('${third}')`)).status).toBe(404);
  });

  it("shows people what they deleted themselves", async () => {
    const { Id } = await site.as(admin).web.lists.add("Fælles");
    const listAs = (email: string) => site.as(email).web.lists.getById(Id);
    const recycle = async (email: string): Promise<string> => {
      const { Id: row } = (await listAs(email).items.add({ Title: email })) as { Id: number };
      return listAs(email).items.getById(row).recycle();
    };
    const [mine, theirs] = [await recycle(bo), await recycle(admin)];
    expect((await site.as(bo).web.recycleBin()).map((item) => item.Id)).toEqual([mine]);
    expect(await statusOf(site.as(bo).web.recycleBin.getById(theirs)())).toBe(404);
    await site.as(bo).web.recycleBin.getById(mine).restore();
    expect(await statusOf(site.as(bo).web.recycleBin.deleteAll())).toBe(403);
  });
});
