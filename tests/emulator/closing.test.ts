/** Closing the site while requests are on their way: none of them comes to a database that is gone. */
import { expect, it } from "vitest";
import { openEmulator } from "../../src/emulator/emulator.ts";

it("drops the requests that a fault holds back", async () => {
  const log: string[] = [];
  const siteUrl = "http://localhost:8080/sites/styring";
  const emulator = await openEmulator({
    database: ":memory:",
    siteUrl,
    faults: [{ match: {}, fault: { delayMs: 600_000 } }],
    log: (line) => log.push(line),
  });
  const answer = emulator.handle({
    method: "GET",
    url: `${siteUrl}/_api/web`,
    header: () => undefined,
    body: new Uint8Array(),
  });
  emulator.close();
  expect(await answer).toMatchObject({ drop: true });
  expect(log).toEqual([]);
});
