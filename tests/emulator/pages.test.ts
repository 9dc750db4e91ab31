/** The list and row pages that a browser opens: what they show, to whom, and that nothing in a row becomes markup. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmulator, type Emulator } from "../../src/emulator/emulator.ts";
import { serveEmulator, type RunningServer } from "../../src/emulator/serve.ts";

const admin = "admin@egelund.example";
let server: RunningServer;
let emulator: Emulator;
let origin = "";

async function post(path: string, body: object): Promise<void> {
  const answer = await fetch(`${origin}/sites/styring/_api/${path}`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${admin}`,
      "Content-Type": "application/json;odata=nometadata",
      Accept: "application/json;odata=nometadata",
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

async function open(path: string, person?: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${origin}${path}`, {
    headers: person === undefined ? {} : { Cookie: `FedAuth=${encodeURIComponent(person)}` },
  });
  return { status: answer.status, text: await answer.text() };
}

beforeAll(async () => {
  server = await serveEmulator(async (port) => {
    origin = `http://localhost:${port}`;
    emulator = await openEmulator({ database: ":memory:", siteUrl: `${origin}/sites/styring` });
    return emulator;
  }, 0);
  await post("web/lists", { Title: "Rows", BaseTemplate: 100, Description: "Rækker til prøve" });
  await post("web/lists/getByTitle('Rows')/items", { Title: "Å & <b>bæ</b>" });
  await post("web/lists/getByTitle('Rows')/views", {
    Title: "Bagfra",
    ViewQuery: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>',
  });
});

afterAll(async () => {
  await server.close();
  emulator.close();
});

describe("a list's page", () => {
  it("shows the default view's rows, the other views, and markup as text", async () => {
    const { status, text } = await open("/sites/styring/Lists/Rows", admin);
    expect(status).toBe(200);
    expect(text).toContain("Å &amp; &lt;b&gt;bæ&lt;/b&gt;");
    expect(text).not.toContain("<b>bæ</b>");
    expect(text).toContain("Rækker til prøve");
    expect(text).toContain("Bagfra.aspx");
  });

  it("opens a view by its address", async () => {
    const { status, text } = await open("/sites/styring/Lists/Rows/Bagfra.aspx", admin);
    expect(status).toBe(200);
    expect(text).toMatch(/aria-current="page">Bagfra</);
  });

  it("leads to a row and shows what is in it", async () => {
    const list = await open("/sites/styring/Lists/Rows", admin);
    const link = /href="([^"]+DispForm\.aspx\?ID=1)"/.exec(list.text)?.[1] ?? "";
    const { status, text } = await open(link, admin);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Å &amp; &lt;b&gt;bæ&lt;/b&gt;</h1>");
  });

  it.each([
    ["/sites/styring/Lists/Rows", undefined, 401],
    ["/sites/styring/Lists/Rows", "nobody@egelund.example", 401],
    ["/sites/styring/Lists/Findes-ikke", admin, 404],
    ["/sites/styring/Lists/Rows/Findes-ikke.aspx", admin, 404],
    ["/sites/styring/Lists/Rows/DispForm.aspx?ID=99", admin, 404],
  ])("%s for %s is %i, in a sentence", async (path, person, expected) => {
    const { status, text } = await open(path, person);
    expect(status).toBe(expected);
    expect(text).toMatch(/<h1>[^<]+\.<\/h1>/);
  });
});
