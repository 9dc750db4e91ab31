/** `npm run dev`: the page comes from the sources, and what one saves reaches the browser. */
import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { copySeededDatabase } from "../browser/seeded-database.ts";
import { type Running, runSource } from "./running.ts";

let running: Running | undefined;
let folder = "";

afterAll(async () => {
  running?.process.kill("SIGKILL");
  await running?.ended;
  rmSync(folder, { recursive: true, force: true });
});

it("serves the sources, the lists and a web socket for changes", async () => {
  folder = await copySeededDatabase();
  running = runSource("dev", ["--port", "0", "--data", folder]);
  const origin = (await running.firstLine).replace("Rettesnor: ", "");
  const page = await (await fetch(origin)).text();
  expect(page).toContain('id="rettesnor-local"');
  expect(page).toContain("local-main.tsx");
  const module = await fetch(`${origin}/local-main.tsx`);
  expect(module.headers.get("Content-Type")).toContain("javascript");
  expect((await fetch(`${origin}/nowhere.ts`)).status).toBe(404);
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  expect(client).toContain("127.0.0.1");
  const lists = await fetch(`${origin}/sites/styring/_api/web/lists`, {
    headers: { Authorization: "Bearer admin@egelund.example", Accept: "application/json" },
  });
  expect(lists.status).toBe(200);
  running.process.kill("SIGTERM");
  expect((await running.ended).code).toBe(0);
});
