/** Files and attachments through PnPjs: bytes in and out, versions, check-outs, moves, and who may do what. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, anne, bo, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
const folder = "/sites/styring/Shared Documents";

beforeAll(async () => {
  site = await openTestSite();
  const web = site.as(admin).web;
  for (const person of [anne, bo]) await web.associatedMemberGroup.users.add(`i:0#.f|membership|${person}`);
});

afterAll(() => site.close());

type Library = ReturnType<TestSite["as"]>["web"]["defaultDocumentLibrary"];

function files(as = admin): Library["rootFolder"]["files"] {
  return site.as(as).web.defaultDocumentLibrary.rootFolder.files;
}

function at(name: string, as = admin): ReturnType<Library["rootFolder"]["files"]["getByUrl"]> {
  return site.as(as).web.getFileByServerRelativePath(`${folder}/${name}`);
}

/** What a call was refused with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "accepted";
}

describe("files", () => {
  it.each(["plain.txt", "Mål 100 % & #1 = 'ø'.txt", "emoji 🎯.txt", "a+b.txt"])(
    "keep their name %s",
    async (name) => {
      const { Name, ServerRelativeUrl } = await files().addUsingPath(name, "indhold");
      expect([Name, ServerRelativeUrl]).toEqual([name, `${folder}/${name}`]);
      expect(await at(name).getText()).toBe("indhold");
      const item = await at(name).getItem();
      const { EncodedAbsUrl } = await item.select("EncodedAbsUrl")<{ EncodedAbsUrl: string }>();
      expect(decodeURIComponent(new URL(EncodedAbsUrl).pathname)).toBe(`${folder}/${name}`);
      const found = await site.as(admin).web.getFileByUrl(EncodedAbsUrl)();
      expect(found.Name).toBe(name);
    },
  );

  it("keep their bytes, whatever they are", async () => {
    const bytes = new Uint8Array(2048).map((_, index) => (index * 7) % 256);
    await files().addUsingPath("bytes.bin", bytes.buffer);
    expect(new Uint8Array(await at("bytes.bin").getBuffer())).toEqual(bytes);
    expect((await at("bytes.bin")()).Length).toBe("2048");
  });

  it("are uploaded in chunks", async () => {
    const bytes = new Uint8Array(250_000).map((_, index) => index % 251);
    await files().addChunked("large.bin", new Blob([bytes]), { chunkSize: 100_000 });
    expect(new Uint8Array(await at("large.bin").getBuffer())).toEqual(bytes);
  });

  it("are not overwritten unless asked", async () => {
    await files().addUsingPath("one.txt", "1");
    expect(await refusal(files().addUsingPath("one.txt", "2"))).toMatch(/\[400\].*-2130575257/);
    const { Name } = await files().addUsingPath("one.txt", "3", { EnsureUniqueFileName: true });
    expect(Name).toBe("one1.txt");
  });

  it("refuse names that SharePoint refuses", async () => {
    expect(await refusal(files().addUsingPath("a:b.txt", ""))).toMatch(/\[400\].*not permitted/);
  });

  it("that are not there are 404 with the path", async () => {
    const message = await refusal(at("nope.txt")());
    expect(message).toContain(`The file ${folder}/nope.txt does not exist.`);
    expect(await at("nope.txt").exists()).toBe(false);
  });

  it("keep earlier contents as versions and go back to them", async () => {
    await files().addUsingPath("v.txt", "one");
    await at("v.txt").setContent("two");
    await (await at("v.txt").getItem()).update({ Title: "named" });
    const versions = await at("v.txt").versions();
    expect(versions.map((one: { VersionLabel: string }) => one.VersionLabel)).toEqual(["1.0", "2.0"]);
    expect(await at("v.txt").versions.getById(512).getText()).toBe("one");
    await at("v.txt").versions.restoreByLabel("1.0");
    expect(await at("v.txt").getText()).toBe("one");
    expect((await at("v.txt")()).UIVersionLabel).toBe("4.0");
    await at("v.txt").versions.deleteAll();
    expect(await at("v.txt").getText()).toBe("one");
  });

  it("that are checked out are another's to leave alone", async () => {
    await files().addUsingPath("out.txt", "before", { Overwrite: true });
    await at("out.txt", anne).checkout();
    expect((await at("out.txt")()).Level).toBe(255);
    expect(await refusal(at("out.txt", bo).setContent("bo"))).toMatch(/\[423\].*SPFileCheckOutException/);
    expect(await refusal(at("out.txt", bo).delete())).toMatch(/\[423\]/);
    await at("out.txt", anne).setContent("during");
    await at("out.txt", anne).setContent("after");
    await at("out.txt", anne).checkin("Anne's", 1);
    const file = await at("out.txt")();
    expect([file.CheckInComment, file.UIVersionLabel, file.CheckOutType]).toEqual(["Anne's", "2.0", 2]);
    expect(await at("out.txt").getText()).toBe("after");
    expect(await at("out.txt").versions.getById(512).getText()).toBe("before");
  });

  it("are as they were when a check-out is undone", async () => {
    await files().addUsingPath("undo.txt", "before");
    await at("undo.txt").checkout();
    await at("undo.txt").setContent("during");
    await at("undo.txt").undoCheckout();
    expect(await at("undo.txt").getText()).toBe("before");
    expect((await at("undo.txt")()).UIVersionLabel).toBe("1.0");
  });

  it("are copied and moved", async () => {
    await files().addUsingPath("from.txt", "same");
    const { UniqueId } = await at("from.txt")();
    await at("from.txt").copyByPath(`${folder}/copy.txt`, true);
    await at("from.txt").moveByPath(`${folder}/to.txt`, true);
    expect(await at("copy.txt").getText()).toBe("same");
    expect(await at("from.txt").exists()).toBe(false);
    expect((await at("to.txt")()).UniqueId).toBe(UniqueId);
  });

  it("are hidden from those who may not see the folder they are in", async () => {
    const library = site.as(admin).web.defaultDocumentLibrary;
    await library.rootFolder.folders.addUsingPath("lukket");
    const closed = library.rootFolder.folders.getByUrl("lukket");
    await closed.files.addUsingPath("h.txt", "hemmelig");
    const item = await closed.getItem();
    await item.breakRoleInheritance(false);
    expect(await at("lukket/h.txt", admin).getText()).toBe("hemmelig");
    expect(await refusal(at("lukket/h.txt", anne)())).toMatch(/\[404\]/);
  });

  it("hold the defaults of columns", async () => {
    const { list } = await site.as(admin).web.lists.ensure("Defaults", "", 101);
    await list.fields.addText("Emne");
    await list.setDefaultColumnValues([{ name: "Emne", path: "/sites/styring/Defaults", value: "Mål" }]);
    expect(await list.getDefaultColumnValues()).toEqual([
      { name: "Emne", path: "/sites/styring/Defaults", value: "Mål" },
    ]);
  });
});

describe("attachments", () => {
  it("come with their item and count as a change of it", async () => {
    const { list } = await site.as(admin).web.lists.ensure("Attached");
    const { Id } = (await list.items.add({ Title: "Mål" })) as { Id: number };
    const item = list.items.getById(Id);
    await item.attachmentFiles.add("Notat ø.txt", "tekst");
    expect(await item.attachmentFiles.getByName("notat Ø.TXT").getText()).toBe("tekst");
    expect(await refusal(item.attachmentFiles.add("notat ø.txt", "igen"))).toMatch(/-2130575257/);
    await item.attachmentFiles.getByName("Notat ø.txt").setContent("anden");
    const shown = await item.select("Attachments", "AttachmentFiles").expand("AttachmentFiles")<{
      Attachments: boolean;
      AttachmentFiles: { FileName: string; ServerRelativeUrl: string }[];
      "odata.etag": string;
    }>();
    expect([shown.Attachments, shown["odata.etag"]]).toEqual([true, '"3"']);
    const [file] = shown.AttachmentFiles;
    expect(file?.ServerRelativeUrl).toBe(
      `/sites/styring/Lists/Attached/Attachments/${String(Id)}/Notat ø.txt`,
    );
    const path = file?.ServerRelativeUrl ?? "";
    expect(await site.as(admin).web.getFileByServerRelativePath(path).getText()).toBe("anden");
    await item.attachmentFiles.getByName("Notat ø.txt").delete();
    expect(await item.attachmentFiles()).toEqual([]);
  });
});
