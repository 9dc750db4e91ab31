/** The dialect of callers that say `OData-Version: 4.0`, as SPHttpClient of the SharePoint Framework does. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, openTestSite, type RawAnswer, type RawInit, type TestSite } from "./test-site.ts";

let site: TestSite;
const list = "web/lists/getbytitle('Goals')";

beforeAll(async () => {
  site = await openTestSite();
  await site.as(admin).web.lists.add("Goals");
  for (const Title of ["a", "b", "c"])
    await site.as(admin).web.lists.getByTitle("Goals").items.add({ Title });
});

afterAll(() => site.close());

function v4(path: string, { headers, ...init }: RawInit = {}): Promise<RawAnswer> {
  const accept = "application/json;odata.metadata=minimal";
  return site.raw(path, { accept, ...init, headers: { "OData-Version": "4.0", ...headers } });
}

describe("OData-Version: 4.0", () => {
  it("names annotations as version 4 does", async () => {
    const { headers, json } = await v4(`${list}?$select=Title`);
    expect(headers.get("odata-version")).toBe("4.0");
    expect(headers.get("content-type")).toBe(
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
    );
    expect(Object.keys(json)).toEqual([
      "@odata.context",
      "@odata.type",
      "@odata.id",
      "@odata.etag",
      "@odata.editLink",
      "Title",
    ]);
    expect(json["@odata.context"]).toMatch(/_api\/\$metadata#SP\.ApiData\.Lists\/\$entity/);
    expect(json["@odata.type"]).toBe("#SP.List");
  });

  it("gives pages whose links lead on in the same dialect", async () => {
    const { json } = await v4(`${list}/items?$select=Title&$top=2`);
    expect(
      (json["value"] as Record<string, unknown>[]).map((row) => [row["Title"], row["@odata.type"]]),
    ).toEqual([
      ["a", "#SP.Data.GoalsListItem"],
      ["b", "#SP.Data.GoalsListItem"],
    ]);
    const next = String(json["@odata.nextLink"]).replace(`${site.url}/_api/`, "");
    expect((await v4(next)).json["value"]).toHaveLength(1);
  });

  it("can leave annotations out, and does not hear the wishes of version 3", async () => {
    const none = await v4(`${list}?$select=Title`, { accept: "application/json;odata.metadata=none" });
    expect(none.json).toEqual({ Title: "Goals" });
    for (const accept of ["application/json;odata=nometadata", "application/json;odata=verbose"]) {
      const { json } = await v4(`${list}?$select=Title`, { accept });
      expect(json["@odata.type"]).toBe("#SP.List");
    }
  });

  it("says what is refused without a language", async () => {
    const { status, json } = await v4("web/lists/getbytitle('Nope')");
    expect(status).toBe(404);
    expect(json).toEqual({
      error: {
        code: "-1, System.ArgumentException",
        message: `List 'Nope' does not exist at site with URL '${site.url}'.`,
      },
    });
  });

  it("takes bodies with its own annotations, and no verbose ones", async () => {
    const body = { "@odata.type": "#SP.Data.GoalsListItem", Title: "d" };
    expect((await v4(`${list}/items`, { method: "POST", body })).status).toBe(201);
    const without = await site.raw(`${list}/items`, { method: "POST", body });
    expect([without.status, without.text]).toEqual([
      400,
      expect.stringContaining("'@odata.type' is an invalid instance annotation name"),
    ]);
    const verbose = await v4(`${list}/items`, {
      method: "POST",
      headers: { "Content-Type": "application/json;odata=verbose" },
      body: { __metadata: { type: "SP.Data.GoalsListItem" }, Title: "e" },
    });
    expect([verbose.status, verbose.text]).toEqual([
      400,
      expect.stringContaining("Parsing JSON Light feeds or entries in requests without entity set"),
    ]);
  });

  it("is version 3 again when the header is empty", async () => {
    const { json } = await v4(`${list}?$select=Title`, { headers: { "OData-Version": "" } });
    expect(json["odata.type"]).toBe("SP.List");
  });

  it("holds for the parts of a batch", async () => {
    const part = `Content-Type: application/http\r\n\r\nGET ${site.url}/_api/web?$select=Title HTTP/1.1\r\n\r\n`;
    const { text } = await v4("$batch", {
      method: "POST",
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: `--b\r\n${part}--b--\r\n`,
    });
    expect(text).toContain('"@odata.type":"#SP.Web"');
    expect(text).toContain("ODATA-VERSION: 4.0");
  });
});
