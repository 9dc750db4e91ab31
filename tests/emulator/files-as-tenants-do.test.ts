/** Files, folders and their names as users of tenants saw them behave. Each case names where it was told. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { library, root, uploaded } from "./library.ts";
import { admin, anne, bo, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";
import { refusal, told } from "./refusal.ts";

let site: TestSite;
const documents = "web/lists/getbytitle('Dokumenter')";

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  for (const person of [anne, bo]) await web.associatedMemberGroup.users.add(`i:0#.f|membership|${person}`);
});

afterAll(() => site.close());

const file = (name: string, as = admin): Promise<string> => uploaded(site, name, as);

const byString = (name: string): string =>
  `web/getfilebyserverrelativeurl('${encodeURIComponent(`${root}/${name}`)}')?$select=Name`;

describe("a name", () => {
  it.each([
    ["SharePoint/sp-dev-docs#2630", "Doc#; Project.txt"],
    ["SharePoint/sp-dev-docs#6673", "100 %.txt"],
  ])("with # or % is found by path alone (%s: %s)", async (_source, name) => {
    const path = await file(name);
    expect((await site.raw(`${path}?$select=Name`)).json).toEqual({ Name: name });
    expect(told(await site.raw(byString(name)))).toEqual(refusal(404, `${name} does not exist.`));
    expect(told(await site.post(`${library}/files/add(url='${encodeURIComponent(name)}')`, "x"))).toEqual(
      refusal(400, "not permitted"),
    );
    expect(told(await site.post(`${library}/folders/add('${encodeURIComponent(name)}')`))).toEqual(
      refusal(400, "not permitted"),
    );
  });

  it("in a string address may be encoded once more, but not in a path (Microsoft's page on ResourcePath; pnp/pnpcore#1077)", async () => {
    await file("to ord.txt");
    expect((await site.raw(byString("to%20ord.txt"))).json).toEqual({ Name: "to ord.txt" });
    const twice = encodeURIComponent(`${root}/to%20ord.txt`);
    expect(told(await site.raw(`web/getfilebyserverrelativepath(decodedurl='${twice}')`))).toEqual(
      refusal(404, "to%20ord.txt does not exist."),
    );
  });

  it.each(["a&b.txt", "æøå.txt", "a+b.txt", "a~b.txt", "a;b=c@.txt"])(
    "%s is found either way",
    async (name) => {
      const path = await file(name);
      for (const one of [`${path}?$select=Name`, byString(name)])
        expect((await site.raw(one)).json).toEqual({ Name: name });
    },
  );

  it.each([
    'a"b',
    "a*b",
    "a:b",
    "a<b",
    "a|b",
    " a",
    "~$a",
    ".lock",
    "CON",
    "desktop.ini",
    "a_vti_b",
    "x".repeat(256),
  ])(
    "that is forbidden is no file's, no folder's and no new one (pnp/PnP-Sites-Core#1554: %s)",
    async (name) => {
      const encoded = encodeURIComponent(name);
      const item = `${await file("gammelt.txt")}/listitemallfields`;
      const merge = { method: "MERGE", headers: { "If-Match": "*" }, body: { FileLeafRef: name } };
      for (const answer of [
        site.post(`${library}/files/addusingpath(decodedurl='${encoded}')`, "x"),
        site.post(`${library}/folders/addusingpath(decodedurl='${encoded}')`),
        site.raw(item, merge),
      ])
        expect(told(await answer)).toEqual(refusal(400, "not permitted"));
    },
  );
});

describe("a library", () => {
  it("has no items without files (vgrem/phpSPO#67)", async () => {
    const words = "To add an item to a document library, use SPFileCollection.Add()";
    expect(told(await site.post(`${documents}/items`, { Title: "x", FileLeafRef: "x.txt" }))).toEqual(
      refusal(400, words),
    );
    const formValues = [{ FieldName: "Title", FieldValue: "x" }];
    const { text } = await site.post(`${documents}/addvalidateupdateitemusingpath`, { formValues });
    expect(text).toContain(words);
  });

  it("takes files into folders that are there (SharePoint/sp-dev-docs#4944)", async () => {
    for (const path of [`${root}/Ingen/a.txt`, "/sites/styring/Ingen/a.txt"]) {
      const answer = site.post(
        `${library}/files/addusingpath(decodedurl='${encodeURIComponent(path)}')`,
        "x",
      );
      expect(told(await answer)).toEqual(refusal(404, "File Not Found."));
    }
  });

  it("keeps its folder of forms, whoever asks for one", async () => {
    const before = (await site.raw(`${documents}?$select=ItemCount`)).json;
    const { json } = await site.post(`${library}/folders/add('forms')`);
    expect(json["Name"]).toBe("Forms");
    expect((await site.raw(`${documents}?$select=ItemCount`)).json).toEqual(before);
  });
});

describe("a folder", () => {
  it("gets another name by its item alone (SharePoint/sp-dev-docs#2168, pnp/pnpjs#68)", async () => {
    await site.post(`${library}/folders/add('Navn')`);
    const merge = { method: "MERGE", headers: { "If-Match": "*" } };
    const path = `${library}/folders('Navn')`;
    expect((await site.raw(path, { ...merge, body: { Name: "Nyt" } })).status).toBe(204);
    expect((await site.raw(`${path}?$select=Name`)).json).toEqual({ Name: "Navn" });
    await site.raw(`${path}/listitemallfields`, { ...merge, body: { FileLeafRef: "Nyt" } });
    expect((await site.raw(`${library}/folders('Nyt')?$select=Name`)).json).toEqual({ Name: "Nyt" });
  });
});

describe("a list that offers no folders", () => {
  it("makes a folder that is an item by AddSubFolderUsingPath alone (pnp/pnpjs#747, pnp/pnpcore#1680)", async () => {
    await site.as(admin).web.lists.add("Rows");
    const rows = "web/lists/getbytitle('Rows')/rootfolder";
    for (const way of ["folders/add('Mappe')", "folders/addusingpath(decodedurl='Mappe')"])
      expect(told(await site.post(`${rows}/${way}`))).toEqual(
        refusal(501, "making a folder without an item"),
      );
    expect((await site.post(`${rows}/addsubfolderusingpath(decodedurl='Mappe')`)).status).toBe(200);
    const { json } = await site.raw(
      `${rows}/folders('Mappe')/listitemallfields?$select=FileSystemObjectType`,
    );
    expect(json).toEqual({ FileSystemObjectType: 1 });
    expect((await site.post(`${rows}/folders/add('Mappe')`)).status).toBe(200);
  });
});

describe("a file that somebody has checked out", () => {
  const words = "is checked out for editing by i:0#.f|membership|admin@egelund.example.";

  it("is not moved, nor its folder deleted, by another, who reads its whole address (pnp/PnP-Sites-Core#1816)", async () => {
    await site.post(`${library}/folders/add('Laast')`);
    const path = await file("Laast/ude.txt");
    await site.post(`${path}/checkout`);
    const address = `"${site.url}/Shared Documents/Laast/ude.txt" ${words}`;
    const as = { as: bo };
    const folder = `web/getfolderbyserverrelativeurl('${root}/Laast')`;
    expect(
      told(await site.post(`${path}/moveto(newurl='${root}/flyttet.txt',flags=1)`, undefined, as)),
    ).toEqual(refusal(423, address));
    expect(told(await site.post(`${folder}/recycle`, undefined, as))).toEqual(refusal(423, address));
    expect(told(await site.raw(folder, { method: "DELETE", ...as }))).toEqual(refusal(423, address));
    expect((await site.raw(`${path}?$select=CheckOutType`)).json).toEqual({ CheckOutType: 0 });
    await site.post(`${path}/undocheckout`);
    expect((await site.post(`${folder}/recycle`, undefined, as)).status).toBe(200);
  });

  it("lies in a list (pnp/PnP-PowerShell#2215), and only then is not checked out (SubPointSolutions/spmeta2#657)", async () => {
    await site.post("web/rootfolder/files/addusingpath(decodedurl='loes.txt')", "x");
    const loose = "web/getfilebyserverrelativeurl('/sites/styring/loes.txt')";
    expect(told(await site.post(`${loose}/checkin(comment='x',checkintype=1)`))).toEqual(
      refusal(400, "The object specified does not belong to a list."),
    );
    const address = `The file "${site.url}/Shared Documents/inde.txt" is not checked out.`;
    expect(told(await site.post(`${await file("inde.txt")}/checkin(comment='x',checkintype=1)`))).toEqual(
      refusal(423, address),
    );
  });
});

describe("a check-in", () => {
  it("asks for what the library requires (chrishasz/spgo#82)", async () => {
    const { web } = site.as(admin);
    await web.lists.add("Sager", "", 101);
    await web.lists
      .getByTitle("Sager")
      .fields.createFieldAsXml(`<Field Type="Text" DisplayName="Nummer" Required="TRUE" />`);
    const root2 = "/sites/styring/Sager";
    await site.post(
      `web/getfolderbyserverrelativeurl('${root2}')/files/addusingpath(decodedurl='a.txt')`,
      "x",
    );
    const path = `web/getfilebyserverrelativepath(decodedurl='${root2}/a.txt')`;
    await site.post(`${path}/checkout`);
    const checkIn = `${path}/checkin(comment='x',checkintype=1)`;
    expect(told(await site.post(checkIn))).toEqual(
      refusal(400, "You must fill out all required properties before checking in this document."),
    );
    const merge = { method: "MERGE", headers: { "If-Match": "*" }, body: { Nummer: "7" } };
    expect((await site.raw(`${path}/listitemallfields`, merge)).status).toBe(204);
    expect((await site.post(checkIn)).status).toBe(200);
  });
});

describe("publishing", () => {
  const words = "You can only publish, unpublish documents in a minor version enabled list";

  it("is for libraries with drafts (SubPointSolutions/spmeta2#89), and not for what another has checked out", async () => {
    const path = await file("kladde.txt");
    for (const action of ["publish('x')", "unpublish('x')"])
      expect(told(await site.post(`${path}/${action}`))).toEqual(refusal(400, words));
    const merge = { method: "MERGE", headers: { "If-Match": "*" } };
    await site.raw(documents, { ...merge, body: { EnableMinorVersions: true } });
    await site.post(`${path}/checkout`);
    expect((await site.post(`${path}/publish('x')`, undefined, { as: bo })).status).toBe(423);
    await site.post(`${path}/undocheckout`);
    expect((await site.post(`${path}/unpublish('x')`)).status).toBe(200);
    await site.raw(documents, { ...merge, body: { EnableMinorVersions: false } });
  });
});

describe("a version", () => {
  it("is not added by a form update of a new document (pnp/pnpcore#240; a blog of 30 April 2018)", async () => {
    const path = await file("udgave.txt");
    const update = (bNewDocumentUpdate: boolean): Promise<RawAnswer> =>
      site.post(`${path}/listitemallfields/validateupdatelistitem`, {
        formValues: [{ FieldName: "Title", FieldValue: `Titel ${String(bNewDocumentUpdate)}` }],
        bNewDocumentUpdate,
      });
    const labels = async (): Promise<unknown> =>
      (await site.raw(`${path}/listitemallfields/versions?$select=VersionLabel,Title`)).json["value"];
    await update(true);
    expect(await labels()).toEqual([{ VersionLabel: "1.0", Title: "Titel true" }]);
    await update(false);
    expect(await labels()).toEqual([
      { VersionLabel: "2.0", Title: "Titel false" },
      { VersionLabel: "1.0", Title: "Titel true" },
    ]);
  });
});

describe("the recycle bin", () => {
  it("gives nothing back where something else has got the name", async () => {
    const path = await file("taget.txt");
    const { json } = await site.post(`${path}/recycle`);
    await file("taget.txt");
    const bin = `web/recyclebin('${String(json["value"])}')`;
    expect(told(await site.post(`${bin}/restore`))).toEqual(
      refusal(400, "rename the existing file and try again."),
    );
    expect((await site.raw(bin)).status).toBe(200);
    await site.post(`${path}/recycle`);
    expect((await site.post(`${bin}/restore`)).status).toBe(200);
  });
});
