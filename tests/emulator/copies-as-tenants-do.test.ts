/** What is copied and moved, as users of tenants saw it. Each case names where it was told. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byPath, uploaded } from "./library.ts";
import { refusal, told } from "./refusal.ts";
import { admin, anne, bo, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  for (const person of [anne, bo]) await web.associatedMemberGroup.users.add(`i:0#.f|membership|${person}`);
});

afterAll(() => site.close());

const file = (name: string, as = admin): Promise<string> => uploaded(site, name, as);

function move(method: string, body: Record<string, unknown>, as = admin): Promise<RawAnswer> {
  return site.post(`SP.MoveCopyUtil.${method}(overwrite=@a)?@a=true`, body, { as });
}

function paths(from: string, to: string): Record<string, unknown> {
  return {
    srcPath: { DecodedUrl: `${site.url}/Shared Documents/${from}` },
    destPath: { DecodedUrl: `${site.url}/Shared Documents/${to}` },
  };
}

/** Who made and changed a file, and when. */
async function facts(path: string): Promise<Record<string, unknown>> {
  return (await site.raw(`${path}/listitemallfields?$select=Id,AuthorId,EditorId,Created,Modified`)).json;
}

describe("what is copied and moved by SP.MoveCopyUtil", () => {
  it("takes the place of what was there, with an id of its own (pnp/powershell#1106), by who may delete (pnp/pnpjs#1904)", async () => {
    await file("kilde.txt");
    const target = await file("maal.txt");
    const before = await facts(target);
    await move("CopyFileByPath", paths("kilde.txt", "maal.txt"));
    expect((await facts(target))["Id"]).not.toBe(before["Id"]);
    const item = `${target}/listitemallfields`;
    const { json: person } = await site.raw(`web/siteusers?$filter=Email eq '${bo}'&$select=Id`);
    const [{ Id }] = person["value"] as [{ Id: number }];
    await site.post(`${item}/breakroleinheritance(false)`);
    await site.post(
      `${item}/roleassignments/addroleassignment(principalid=${String(Id)},roledefid=1073741826)`,
    );
    expect((await move("CopyFileByPath", paths("kilde.txt", "maal.txt"), bo)).status).toBe(403);
  });

  it("keeps who made it, unless that is reset (pnp/pnpcore#1091)", async () => {
    const source = await file("annes.txt", anne);
    const { AuthorId: author } = await facts(source);
    await move("CopyFileByPath", { ...paths("annes.txt", "kopi 1.txt"), options: {} });
    const reset = { ResetAuthorAndCreatedOnCopy: true };
    await move("CopyFileByPath", { ...paths("annes.txt", "kopi 2.txt"), options: reset });
    const [first, second] = [await facts(byPath("kopi 1.txt")), await facts(byPath("kopi 2.txt"))];
    expect([first["AuthorId"], first["EditorId"] === author]).toEqual([author, false]);
    expect(second["AuthorId"]).not.toBe(author);
  });

  it("keeps who changed it when told to (pnp/pnpjs#2382)", async () => {
    const source = await file("flyt 1.txt", anne);
    const before = await facts(source);
    const options = { RetainEditorAndModifiedOnMove: true };
    await move("MoveFileByPath", { ...paths("flyt 1.txt", "flyt 2.txt"), options });
    const path = byPath("flyt 2.txt");
    expect(await facts(path)).toEqual(before);
    await move("MoveFileByPath", { ...paths("flyt 2.txt", "flyt 3.txt"), options: {} });
    const { EditorId } = await facts(byPath("flyt 3.txt"));
    expect(EditorId).not.toBe(before["EditorId"]);
  });

  it("refuses options that it does not heed", async () => {
    await file("valg.txt");
    expect(
      told(await move("CopyFileByPath", { ...paths("valg.txt", "valg 2.txt"), options: { Nope: 1 } })),
    ).toEqual(refusal(400, "The property 'Nope' does not exist on type 'SP.MoveCopyOptions'."));
    expect(
      told(
        await move("CopyFileByPath", {
          ...paths("valg.txt", "valg 2.txt"),
          options: { IncludeItemPermissions: true },
        }),
      ),
    ).toEqual(refusal(501, "IncludeItemPermissions of SP.MoveCopyOptions"));
  });
});
