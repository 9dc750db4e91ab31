/**
 * What stands on the wire: every kind of entity has SharePoint's keys with values of its types, in all three JSON
 * forms.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measuredKeys } from "./measured-keys.ts";
import { admin, bo, openTestSite, type RawAnswer, type TestSite } from "./test-site.ts";

type Json = Record<string, unknown>;
const forms = ["nometadata", "minimalmetadata", "verbose"] as const;
type Form = (typeof forms)[number];

let site: TestSite;
let list: string;

/** One entity of each kind: where it is, or where the first of several is. */
const addresses: Record<string, string> = {
  "SP.List": "web/lists/getByTitle('Proever')",
  "SP.View": "{list}/views",
  "SP.Field": "{list}/fields",
  "SP.User": "web/currentuser",
  "SP.Group": "web/sitegroups",
  "SP.Folder": "web/getFolderByServerRelativePath(decodedurl='/sites/styring/Shared Documents')",
  "SP.File": "web/getFolderByServerRelativePath(decodedurl='/sites/styring/Shared Documents')/files",
  "SP.RoleDefinition": "web/roledefinitions",
  "SP.RoleAssignment": "web/roleassignments?$expand=RoleDefinitionBindings",
  "SP.ListItem": "{list}/items",
  "SP.Attachment": "{list}/items(1)/AttachmentFiles",
  "SP.Comment": "{list}/items(1)/comments",
  "SP.Web": "web",
  "SP.ListItemVersion": "{list}/items(1)/versions",
  "SP.ContentType": "{list}/contenttypes",
};

const get = (path: string, form: Form): Promise<RawAnswer> =>
  site.raw(path.replace("{list}", list), { accept: `application/json;odata=${form}` });

beforeAll(async () => {
  site = await openTestSite();
  const sp = site.as(admin);
  list = `web/lists('${(await sp.web.lists.add("Proever")).Id}')`;
  await site.raw(`${list}/items`, { method: "POST", body: { Title: "Æble & pære" } });
  await site.raw(`${list}/items(1)`, {
    method: "POST",
    body: { Title: "Æble" },
    headers: { "X-HTTP-Method": "MERGE", "If-Match": "*" },
  });
  await site.raw(`${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`, {
    method: "POST",
    body: "indhold",
  });
  await site.raw(`${list}/items(1)/comments`, { method: "POST", body: { text: "En bemærkning" } });
  await site.raw(
    "web/getFolderByServerRelativePath(decodedurl='/sites/styring/Shared Documents')/files/add(url='brev.txt')",
    { method: "POST", body: "Kære læser" },
  );
});

afterAll(() => site.close());

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entity, or the first of a collection, without its wrapping. @throws when the wrapping is not the form's */
function unwrapped(json: Json, form: Form): Json {
  const body = form === "verbose" ? json["d"] : json;
  if (!isObject(body)) throw new Error(`No ${form} body: ${JSON.stringify(json).slice(0, 300)}`);
  const members = form === "verbose" ? body["results"] : body["value"];
  const first: unknown = Array.isArray(members) ? members[0] : body;
  if (!isObject(first)) throw new Error(`Nothing there: ${JSON.stringify(json).slice(0, 300)}`);
  return first;
}

function typeLetter(value: unknown, form: Form): string {
  if (value === null) return "0";
  if (typeof value === "boolean") return "b";
  if (typeof value === "number") return "n";
  if (typeof value === "string") return "s";
  if (Array.isArray(value)) return form === "verbose" ? "?" : "l";
  return form === "verbose" && isObject(value) && Array.isArray(value["results"]) ? "l" : "o";
}

/** Keys that are missing, or that have a value of a type that was never measured. */
function differences(entity: Json, measured: string, form: Form): string[] {
  return measured
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [name = "", types = ""] = pair.split(":");
      if (!(name in entity)) return [`${name} is missing`];
      const letter = typeLetter(entity[name], form);
      return types.includes(letter) ? [] : [`${name} is ${letter}, not ${types}`];
    });
}

function annotations(json: Json): string[] {
  return Object.keys(json).filter((key) => key.startsWith("odata.") || key.startsWith("__"));
}

describe.each(Object.keys(measuredKeys))("%s", (type) => {
  it.each(forms)("has SharePoint's keys in %s", async (form) => {
    const answer = await get(addresses[type] ?? "", form);
    expect(answer.status).toBe(200);
    const streaming = form === "verbose" ? "" : "streaming=true;";
    expect(answer.headers.get("content-type")).toBe(
      `application/json;odata=${form};${streaming}charset=utf-8`,
    );
    expect(differences(unwrapped(answer.json, form), measuredKeys[type] ?? "", form)).toEqual([]);
  });

  it("says what it is as the form says it", async () => {
    const address = addresses[type] ?? "";
    const plain = unwrapped((await get(address, "nometadata")).json, "nometadata");
    expect(annotations(plain)).toEqual([]);
    const light = await get(address, "minimalmetadata");
    expect(light.json["odata.metadata"]).toMatch(/^http:.*\/_api\/\$metadata#/);
    const entity = unwrapped(light.json, "minimalmetadata");
    expect(annotations(entity)).toEqual(expect.arrayContaining(["odata.type", "odata.id", "odata.editLink"]));
    const verbose = unwrapped((await get(address, "verbose")).json, "verbose");
    const metadata = verbose["__metadata"];
    expect(metadata).toMatchObject({ type: entity["odata.type"] });
    expect(isObject(metadata) ? metadata["uri"] : "").toBe(
      `${site.url}/_api/${String(entity["odata.editLink"])}`,
    );
    const names = Object.keys(plain);
    expect(Object.keys(entity)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(verbose)).toEqual(expect.arrayContaining(names));
  });

  it("is where its link leads", async () => {
    const entity = unwrapped((await get(addresses[type] ?? "", "minimalmetadata")).json, "minimalmetadata");
    const again = await site.raw(String(entity["odata.editLink"]), {
      accept: "application/json;odata=minimalmetadata",
    });
    expect(again.status).toBe(200);
    expect(again.json["odata.type"]).toBe(entity["odata.type"]);
    expect(again.json["odata.id"]).toBe(entity["odata.id"]);
  });
});

describe("values", () => {
  it("name their type in light JSON and themselves in verbose", async () => {
    const light = await get("web/title", "minimalmetadata");
    expect(light.json).toEqual({
      "odata.metadata": `${site.url}/_api/$metadata#Edm.String`,
      value: "Styring",
    });
    expect((await get("web/title", "nometadata")).json).toEqual({ value: "Styring" });
    expect((await get("web/title", "verbose")).json).toEqual({ d: { Title: "Styring" } });
  });

  it("that are not there are null behind a 200", async () => {
    expect((await get("web/parentweb", "nometadata")).json).toEqual({ "odata.null": true });
  });

  it("carry 64-bit rights as text", async () => {
    const answer = await get("web/effectivebasepermissions", "nometadata");
    expect(answer.json).toEqual({ High: "2147483647", Low: "4294967295" });
  });

  it("are refused with SharePoint's error in each form", async () => {
    const path = "web/lists/getByTitle('Findes ikke')";
    const detail = {
      code: "-1, System.ArgumentException",
      message: { lang: "en-US", value: `List 'Findes ikke' does not exist at site with URL '${site.url}'.` },
    };
    for (const form of forms) {
      const answer = await get(path, form);
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual(form === "verbose" ? { error: detail } : { "odata.error": detail });
    }
  });

  it("come with SharePoint's headers", async () => {
    const { headers } = await get("web", "nometadata");
    expect(headers.get("sprequestguid")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("request-id")).toBe(headers.get("sprequestguid"));
    expect(headers.get("x-sharepointhealthscore")).toMatch(/^\d+$/);
  });

  it("are the same for people with fewer rights", async () => {
    const everyone = (await site.as(admin).web.ensureUser("Alle undtagen eksterne brugere")) as {
      Id: number;
    };
    await site.as(admin).web.roleAssignments.add(everyone.Id, 1_073_741_826);
    const answer = await site.raw("web/currentuser", { as: bo });
    expect(differences(answer.json, measuredKeys["SP.User"] ?? "", "nometadata")).toEqual([]);
  });
});
