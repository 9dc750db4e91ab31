/** Arguments of methods: the same in the address and in the body, for every method, and nothing else is taken. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRoutes } from "../../src/emulator/routes.ts";
import { openOneOfEach, type OneOfEach } from "./one-of-each.ts";
import { admin, anne, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";

let site: TestSite;
let member = 0;
let own = 0;
const list = "web/lists/getbytitle('Goals')";
const library = "web/getFolderByServerRelativeUrl('/sites/styring/Shared Documents')";

beforeAll(async () => {
  site = await openTestSite();
  const { web } = site.as(admin);
  await web.lists.add("Goals");
  const goals = web.lists.getByTitle("Goals");
  await goals.items.add({ Title: "et" });
  await web.defaultDocumentLibrary.rootFolder.files.addUsingPath("one.txt", "1");
  member = (await web.ensureUser(anne)).Id;
  own = (await web.currentUser()).Id;
});

afterAll(() => site.close());

async function valueOf(path: string): Promise<unknown> {
  const { json } = await site.raw(path);
  return "value" in json ? json["value"] : json;
}

async function assignments(of: string): Promise<number[]> {
  const rows = (await valueOf(`${of}/roleassignments`)) as { PrincipalId: number }[];
  return rows.map((row) => row.PrincipalId);
}

describe("arguments", () => {
  it.each([
    ["in the address", "breakroleinheritance(copyRoleAssignments=false)", undefined],
    ["in the body", "breakroleinheritance", { copyRoleAssignments: false, clearSubscopes: true }],
    ["by position", "breakroleinheritance(false,true)", undefined],
    ["by alias", "breakroleinheritance(@a)?@a=false", undefined],
    ["in other letters", "BreakRoleInheritance(copyroleassignments=false)", undefined],
  ])("of breakroleinheritance count %s", async (_where, method, body) => {
    await site.post(`${list}/resetroleinheritance`);
    const { status } = await site.post(`${list}/${method}`, body);
    expect(status).toBe(200);
    expect(await assignments(list)).toEqual([own]);
  });

  it.each([
    ["addroleassignment(principalid='ID',roledefid='1073741826')", undefined],
    ["addroleassignment", { principalId: "ID", roleDefId: 1_073_741_826 }],
    ["addroleassignment('ID','1073741826')", undefined],
  ])("of %s may be quoted numbers", async (method, body) => {
    const named = (text: string): string => text.replace("ID", String(member));
    await site.post(`${list}/resetroleinheritance`);
    await site.post(`${list}/breakroleinheritance(false)`);
    const given = body && { ...body, principalId: named(body.principalId) };
    expect((await site.post(`${list}/roleassignments/${named(method)}`, given)).status).toBe(200);
    expect(await assignments(list)).toEqual([own, member]);
    const removal = `removeroleassignment(principalid='${String(member)}',roledefid='1073741826')`;
    expect((await site.post(`${list}/roleassignments/${removal}`)).status).toBe(200);
    expect(await assignments(list)).toEqual([own]);
  });

  it("of setshoweditform decide, wherever they stand", async () => {
    const field = `${list}/fields/getbytitle('Title')`;
    for (const [method, body, shown] of [
      ["setshowineditform", { value: false }, "FALSE"],
      ["setshowineditform(true)", undefined, "TRUE"],
      ["setshowineditform(value=false)", undefined, "FALSE"],
    ] as const) {
      await site.post(`${field}/${method}`, body);
      expect(String(await valueOf(`${field}/schemaxml`))).toContain(`ShowInEditForm="${shown}"`);
    }
  });

  it("of checkin keep the comment from the body", async () => {
    const file = `${library}/files('one.txt')`;
    await site.post(`${file}/checkout`);
    expect((await site.post(`${file}/checkin`, { comment: "rettet", checkInType: 0 })).status).toBe(200);
    const { json } = await site.raw(`${file}?$select=CheckInComment,UIVersionLabel`);
    expect(json["CheckInComment"]).toBe("rettet");
    expect(json["UIVersionLabel"]).toMatch(/\.1$/);
  });

  it.each([
    [`${list}/defaultview/viewfields/addviewfield`, { strField: "Modified" }],
    ["web/ensureuser('anne.holm@egelund.example')", undefined],
    ["web/ensureuser", { logonName: "anne.holm@egelund.example" }],
    [`${library}/folders/add`, { url: "I kroppen" }],
    [`${library}/folders/addusingpath`, { path: { DecodedUrl: "Som sti" } }],
    [`${library}/files('one.txt')/copyto`, { strNewUrl: "/sites/styring/Shared Documents/to.txt" }],
    [`${library}/files('to.txt')/moveto`, { newUrl: "/sites/styring/Shared Documents/tre.txt", flags: 1 }],
    [
      `${library}/files('tre.txt')/movetousingpath`,
      { newPath: { DecodedUrl: "/sites/styring/Shared Documents/fire.txt" }, moveOperations: 0 },
    ],
    ["web/getlistusingpath(@v)?@v='/sites/styring/Lists/Goals'", undefined],
    ["web/getlistusingpath(@v)?@v={'DecodedUrl':'/sites/styring/Lists/Goals'}", undefined],
    ["web/getlistusingpath", { path: { DecodedUrl: "/sites/styring/Lists/Goals" } }],
    ["web/lists/getbytitle", { title: "Goals" }],
    ["web/doesuserhavepermissions(@m)?@m={'High':'0','Low':'1'}", undefined],
    ["web/doesuserhavepermissions", { permissionMask: { High: "0", Low: "1" } }],
    [`${list}/getuserEffectivePermissions`, { userName: "i:0#.f|membership|anne.holm@egelund.example" }],
  ])("of %s are taken with %j", async (path, body) => {
    expect((await site.post(path, body)).status).toBe(200);
  });

  it("by id of a group's member may stand in the body", async () => {
    const members = "web/sitegroups(5)/users";
    await site.post(members, { LoginName: `i:0#.f|membership|${anne}` });
    expect((await site.post(`${members}/removebyid`, { id: member })).status).toBe(200);
    expect(await valueOf(members)).toEqual([]);
  });

  it.each([
    ["web/getlistusingpath", 'The query string "DecodedUrl" is missing or invalid.'],
    ["web/ensureuser", 'The query string "logonName" is missing or invalid.'],
    [`${list}/fields/createfieldasxml`, 'The query string "parameters" is missing or invalid.'],
  ])("of %s that are missing are named", async (path, message) => {
    const { status, text } = await site.post(path, {});
    expect(status).toBe(400);
    expect(text).toContain(JSON.stringify(message).slice(1, -1));
  });

  it.each([
    [`${list}/breakroleinheritance(copyRoleAssignments='måske')`, undefined],
    [`${list}/breakroleinheritance`, { copyRoleAssignments: "nej" }],
    [`${list}/items/getbyid('et')`, undefined],
    [`${list}/getitems`, { query: "<View/>" }],
  ])("of %s of the wrong kind are refused", async (path, body) => {
    expect((await site.post(path, body)).status).toBe(400);
  });

  it("are refused of a post that only leads to a row, which changes nothing", async () => {
    const { status, text } = await site.post(`${list}/items/getbyid(1)`, { Title: "ny" });
    expect(status).toBe(400);
    expect(text).toContain("The parameter Title does not exist in method GetById.");
    expect((await site.post(`${list}/items(1)`, { Title: "ny" })).status).toBe(400);
    expect(await valueOf(`${list}/items(1)/Title`)).toBe("et");
  });
});

describe("methods that change something", () => {
  it.each(["recycle", "breakroleinheritance(true)", "deletewithparameters"])(
    "refuse GET: items(1)/%s",
    async (method) => {
      const { status, text } = await site.raw(`${list}/items(1)/${method}`);
      expect(status).toBe(405);
      expect(text).toContain("The HTTP method 'GET' cannot be used to access the resource");
      expect((await site.raw(`${list}/items(1)`)).status).toBe(200);
    },
  );

  it("that are wishes are heeded or refused", async () => {
    const made = await site.post(`${list}/items`, { Title: "ønske" });
    const item = `${list}/items(${String(made.json["Id"])})`;
    const remove = (parameters: unknown): Promise<RawAnswer> =>
      site.post(`${item}/deletewithparameters`, { parameters });
    expect((await remove({ ETagMatch: '"99"' })).status).toBe(412);
    expect((await remove({ Nope: 1 })).status).toBe(400);
    for (const [path, status] of [
      [`${library}/folders/addusingpath(decodedurl='A',ensureuniquefilename=true)`, 501],
      [`${library}/files/addusingpath(decodedurl='a.txt',autocheckoutoninvaliddata=true)`, 501],
    ] as const)
      expect((await site.post(path)).status).toBe(status);
    await site.post(`${library}/folders/add('Ønske')`);
    const folder = `${library}/folders('Ønske')/deletewithparameters`;
    expect((await site.post(folder, { parameters: { ETagMatch: '"1"' } })).status).toBe(501);
    expect((await remove({ ETagMatch: '"1"' })).status).toBe(200);
  });

  it("that only tell may be posted to", async () => {
    for (const path of [
      "web/getcustomlisttemplates",
      `${list}/items(1)/EffectiveBasePermissions`,
      `${list}/getrelatedfields`,
    ])
      expect((await site.post(path)).status).toBe(200);
  });
});

describe("every method", () => {
  const methods = [...buildRoutes()].flatMap(([kind, { steps }]) =>
    [...steps.values()].flatMap(({ name, signature }) =>
      signature && name !== "$value" ? [{ kind, name, signature }] : [],
    ),
  );

  let other: OneOfEach;
  beforeAll(async () => {
    other = await openOneOfEach();
  });
  afterAll(() => other.site.close());

  it.each(methods.map(({ kind, name, signature }) => [kind, name, signature] as const))(
    "of %s refuses what it does not take: %s",
    async (kind, name, signature) => {
      const at = await other.pathOf(kind);
      const path = at === "" ? name : `${at}/${name}`;
      const message = `The parameter nope does not exist in method ${signature.method}.`;
      const refused = async (asked: string, body?: unknown): Promise<string> =>
        (await other.site.raw(asked, { method: "POST", ...(body === undefined ? {} : { body }) })).text;
      const texts = [await refused(`${path}(nope=1)`)];
      if (!signature.takesStream) texts.push(await refused(path, { nope: 1 }));
      for (const text of texts) expect(text).toContain(message);
    },
  );
});
