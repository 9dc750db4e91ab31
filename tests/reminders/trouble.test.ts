/**
 * Runs of the reminder job that meet trouble: one department's is its own, nothing is lost, and the next run makes it
 * good.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Post } from "../../src/reminders/deliver.ts";
import { keeping, openScene, quick, type Scene } from "./scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const failing = (answer: () => Response): Post => {
  const keep = keeping(scene.cards);
  return (input, init) => (input.pathname.includes("skoler") ? Promise.resolve(answer()) : keep(input, init));
};

/** SharePoint does not answer what holds the title of one action. */
const cutting: typeof fetch = (input, init) =>
  typeof init?.body === "string" && init.body.includes("Kan ikke skrives ned")
    ? Promise.reject(new TypeError("cut"))
    : fetch(input, init);

describe("trouble in one channel", () => {
  it.each([
    ["that refuses", 404, "failed", "findes ikke mere"],
    ["that is busy for too long", 429, "failed", "har travlt"],
    ["that breaks", 500, "pending", "svarede med en fejl"],
  ] as const)(
    "%s is told of, stops nobody else, and is made good by the next run",
    async (_, code, state, words) => {
      const [mine, theirs] = [`Skoler ${code}`, `Stab ${code}`];
      const ids = [await scene.addAction("skoler", mine), await scene.addAction("oekonomi-stab", theirs)];
      const report = await scene.run({
        deliver: quick(failing(() => new Response("", { status: code, headers: { "Retry-After": "300" } }))),
      });
      expect(report.departments.find(({ key }) => key === "skoler")?.problems.join()).toContain(words);
      expect(scene.cardsWith(theirs)).toHaveLength(1);
      expect((await scene.rowsOf(mine))[0]).toMatchObject({ state, attempt: 1 });
      await scene.run();
      expect(scene.cardsWith(mine).map(({ isAgain }) => isAgain)).toEqual([state === "pending"]);
      expect((await scene.rowsOf(mine))[0]).toMatchObject({ state: "sent", error: "" });
      for (const id of ids) await scene.finish(id);
    },
  );

  it("whose answers are never heard sends at most twice, and says that it does not know", async () => {
    const id = await scene.addAction("skoler", "Uden svar");
    const silent = failing(() => new Response("", { status: 502 }));
    for (let run = 1; run <= 4; run += 1) await scene.run({ deliver: quick(silent) });
    expect((await scene.rowsOf("Uden svar"))[0]).toMatchObject({ state: "uncertain", attempt: 2 });
    await scene.run();
    expect(scene.cardsWith("Uden svar")).toEqual([]);
    await scene.finish(id);
  });

  it("and trouble with SharePoint over one department's rows stop nobody else either", async () => {
    const ids = [
      await scene.addAction("skoler", "Kan ikke skrives ned"),
      await scene.addAction("oekonomi-stab", "Kan godt skrives ned"),
    ];
    const report = await scene.run({ connection: { fetch: cutting, budgetMs: 1 } });
    expect(report.departments.map(({ key, sent }) => [key, sent])).toEqual([
      ["skoler", 0],
      ["oekonomi-stab", 1],
    ]);
    expect(report.departments[0]?.problems.join()).toContain("Der er ikke forbindelse til SharePoint");
    expect(scene.cardsWith("Kan ikke skrives ned")).toEqual([]);
    await scene.run();
    expect(scene.cardsWith("Kan ikke skrives ned").map(({ isAgain }) => isAgain)).toEqual([false]);
    expect(scene.cardsWith("Kan godt skrives ned")).toHaveLength(1);
    for (const id of ids) await scene.finish(id);
  });

  it("that takes only light cards gets them in pieces", async () => {
    const titles = ["Del 1", "Del 2", "Del 3"].map((part) => `${part} af noget tungt`);
    const ids: number[] = [];
    for (const title of titles) ids.push(await scene.addAction("skoler", title));
    const keep = keeping(scene.cards);
    const light: Post = (input, init) =>
      [...init.body.matchAll(/Del \d af noget tungt","weight/gu)].length > 1
        ? Promise.resolve(new Response("", { status: 413 }))
        : keep(input, init);
    const before = scene.cards.length;
    const report = await scene.run({ deliver: quick(light) });
    expect(report.departments.find(({ key }) => key === "skoler")).toMatchObject({
      sent: 3,
      cards: 3,
      problems: [],
    });
    expect(scene.cards.length - before).toBe(3);
    for (const title of titles) expect((await scene.rowsOf(title))[0]?.state).toBe("sent");
    for (const id of ids) await scene.finish(id);
  });

  it("that was never set up is told of, and that is to hear nothing is not", async () => {
    const id = await scene.addAction("skoler", "Ingen kanal");
    const muted = await scene.run({ channels: new Map([["skoler", undefined]]), department: "skoler" });
    expect(muted.departments[0]).toMatchObject({ isMuted: true, problems: [] });
    expect(await scene.rowsOf("Ingen kanal")).toEqual([]);
    const missing = await scene.run({ channels: new Map(), department: "skoler" });
    expect(missing.departments[0]?.problems.join()).toContain("ikke sat en kanal op");
    expect((await scene.rowsOf("Ingen kanal"))[0]).toMatchObject({ state: "failed" });
    await scene.run({ channels: new Map([["skoler", undefined]]) });
    const [run] = (await scene.ledger()).filter(({ kind }) => kind === "run").toReversed();
    expect(run).toMatchObject({ withoutChannel: "oekonomi-stab", muted: "skoler", state: "sent" });
    await scene.run();
    expect(scene.cardsWith("Ingen kanal")).toHaveLength(1);
    await scene.finish(id);
  });
});
