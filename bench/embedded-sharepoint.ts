/**
 * The embedded SharePoint against plain SQLite behind the same Node server: a filtered query of 100 rows on a list of
 * 50,000.
 */
import { createServer } from "node:http";
import { openEmulator } from "../src/emulator/emulator.ts";
import { serveEmulator } from "../src/emulator/serve.ts";
import { openDriver } from "../src/emulator/storage/driver.ts";
import { connect } from "../src/sharepoint/sending/connect.ts";
import { figure, heading, median } from "./report.ts";

const rows = 50_000;
const groups = rows / 100;
const requestsPerRound = 150;
const rounds = 5;
const admin = "admin@egelund.example";

async function requestsPerSecond(address: (group: number) => string): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let index = 0; index < requestsPerRound; index += 1) {
      const answer = await fetch(address((index * 37 + round) % groups), {
        headers: { Authorization: `Bearer ${admin}`, Accept: "application/json;odata=nometadata" },
      });
      const { value } = (await answer.json()) as { value: unknown[] };
      if (value.length !== 100) throw new Error(`${value.length} rows instead of 100`);
    }
    rates.push((requestsPerRound * 1000) / (performance.now() - start));
  }
  return median(rates);
}

async function fillList(siteUrl: string): Promise<void> {
  const site = connect({ siteUrl, getToken: () => Promise.resolve(admin), budgetMs: 600_000 });
  const post = (path: string, body: object) =>
    site.send({
      method: "POST",
      url: `${site.url}/_api/web/${path}`,
      headers: {
        "Content-Type": "application/json;odata=nometadata",
        Accept: "application/json;odata=nometadata",
      },
      body: JSON.stringify(body),
    });
  await post("lists", { Title: "Rows", BaseTemplate: 100 });
  await post("lists/getByTitle('Rows')/fields/createfieldasxml", {
    parameters: {
      SchemaXml: '<Field Type="Number" Name="Group" StaticName="Group" DisplayName="Group" Indexed="TRUE" />',
    },
  });
  const part = (index: number) => ({
    method: "POST" as const,
    url: `${site.url}/_api/web/lists/getByTitle('Rows')/items`,
    headers: {
      "Content-Type": "application/json;odata=nometadata",
      Accept: "application/json;odata=nometadata",
    },
    body: JSON.stringify({ Title: `Row ${index}`, Group: index % groups }),
  });
  for (let from = 0; from < rows; from += 100) {
    await site.batch(Array.from({ length: 100 }, (_, offset) => part(from + offset)));
  }
}

async function measureEmulator(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((resolve) => probe.close(resolve));
  const siteUrl = `http://127.0.0.1:${port}/sites/styring`;
  const handler = await openEmulator({ database: ":memory:", siteUrl });
  const server = await serveEmulator(handler, port);
  await fillList(siteUrl);
  const rate = await requestsPerSecond(
    (group) =>
      `${siteUrl}/_api/web/lists/getByTitle('Rows')/items?$select=Id,Title,Group&$filter=Group eq ${group}&$top=100`,
  );
  await server.close();
  handler.close();
  return rate;
}

async function measureSqlite(): Promise<number> {
  const database = openDriver(":memory:");
  database.run('create table rows (id integer primary key, title text, "group" real)');
  database.run('create index rows_group on rows ("group")');
  database.exec("begin");
  for (let index = 0; index < rows; index += 1) {
    database.run('insert into rows (title, "group") values (?, ?)', [`Row ${index}`, index % groups]);
  }
  database.exec("commit");
  const server = createServer((request, response) => {
    const group = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("group"));
    const value = database.all(
      'select id, title, "group" from rows where "group" = ? order by id limit 100',
      [group],
    );
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ value }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const rate = await requestsPerSecond((group) => `http://127.0.0.1:${port}/?group=${group}`);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  database.close();
  return rate;
}

export async function benchEmbeddedSharePoint(): Promise<void> {
  heading(`The embedded SharePoint: 100 of ${rows} rows by an indexed column`);
  const plain = await measureSqlite();
  const emulated = await measureEmulator();
  figure({ name: "plain SQLite through the same server (baseline)", value: plain, unit: "requests/s" });
  figure({ name: "embedded SharePoint", value: emulated, unit: "requests/s" });
  figure({
    name: "embedded SharePoint / plain SQLite",
    value: emulated / plain,
    unit: "times",
    goal: 1 / 3,
    atLeast: true,
  });
}
