/**
 * A run that is killed at every place where it talks to SharePoint or to a channel, before the request leaves and after
 * it was carried out. The next run loses nothing and sends nothing a third time; what comes twice says so.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { keeping, openScene, quick, type Scene } from "./scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

/** A process that dies at its n-th request: nothing leaves it afterwards. */
function dyingAt(nth: number, isDone: boolean) {
  let count = 0;
  const isDead = () => count >= nth;
  const through = <Input, Init>(send: (input: Input, init: Init) => Promise<Response>) => {
    return async (input: Input, init: Init): Promise<Response> => {
      count += 1;
      if (count === nth && isDone) await send(input, init);
      if (isDead()) throw new TypeError("killed");
      return send(input, init);
    };
  };
  return { through, isDead };
}

it("sends everything once, or a second time and says so", { timeout: 240_000 }, async () => {
  const seen = new Set<string>();
  for (let nth = 1; ; nth += 1) {
    let died = false;
    for (const isDone of [false, true]) {
      const titles = [`Skoler ${nth} ${isDone}`, `Stab ${nth} ${isDone}`];
      const ids = [
        await scene.addAction("skoler", titles[0] ?? ""),
        await scene.addAction("oekonomi-stab", titles[1] ?? ""),
      ];
      const process = dyingAt(nth, isDone);
      const keep = keeping(scene.cards);
      await scene
        .run({
          // What is never answered is waited for only briefly.
          connection: { fetch: process.through(globalThis.fetch), budgetMs: 1 },
          deliver: quick(process.through(keep)),
        })
        .catch(() => undefined);
      died ||= process.isDead();
      await scene.run();
      await scene.run();
      for (const title of titles) {
        const cards = scene.cards.filter(({ text }) => text.includes(`${title}"`));
        const pattern = cards.map(({ isAgain }) => (isAgain ? "again" : "once")).join(" ");
        seen.add(pattern);
        expect(`${title}: ${pattern}`).toMatch(/: (?:once|again|once again)$/u);
        const rows = (await scene.ledger()).filter((row) => row.title === title);
        expect(rows.map(({ state }) => state)).toEqual(["sent"]);
      }
      for (const id of ids) await scene.finish(id);
    }
    if (!died) break;
  }
  // All three ways of it must have been met, or the sweep has missed what it is for.
  expect(seen).toEqual(new Set(["once", "again", "once again"]));
});
