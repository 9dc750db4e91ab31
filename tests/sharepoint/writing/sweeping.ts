/**
 * Fails every request of a way of writing in every manner, and reads rows back. Whatever happens: what is said to be
 * stored is there once, what is said not to be is not, every run ends, and sent again everything is there once.
 */
import { isDeepStrictEqual as isSame } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { people } from "../embedded.ts";
import { department, openWritingScene, type WritingScene } from "../writing-scene.ts";

export interface Begun {
  /** Throws where something was not stored. May be called again with another connection. */
  readonly run: (site: Site) => Promise<void>;
  /** What stands on the site, each row once for each time that it is there. */
  readonly stored: () => Promise<unknown>;
  /** What is to stand there in the end. */
  readonly wanted: unknown;
}

/** Makes what the flow begins with. `name` is unique. */
export type Flow = (scene: WritingScene, name: string) => Promise<Begun>;

type Hit = "cut-before" | "cut-after" | "half" | 403 | 429 | 500 | 503 | 504;
const hits: readonly Hit[] = ["cut-before", "cut-after", "half", 403, 429, 500, 503, 504];

interface Hitting {
  readonly fetch: typeof fetch;
  /** How many requests there were. */
  readonly count: () => number;
}

/** A fetch whose n-th call, or every call from the n-th on, goes wrong. */
function hitting(hit: Hit | undefined, nth: number, forEver: boolean): Hitting {
  let count = 0;
  const hurt: typeof fetch = async (input, init) => {
    count += 1;
    if (hit === undefined || (forEver ? count < nth : count !== nth)) return fetch(input, init);
    if (hit === "cut-before") throw new TypeError("cut");
    if (typeof hit === "number")
      return new Response("{}", { status: hit, headers: hit === 429 ? { "Retry-After": "0" } : {} });
    const answer = await fetch(input, init);
    if (hit === "cut-after") throw new TypeError("cut");
    const text = await answer.text();
    return new Response(text.slice(0, text.length * 0.6), answer);
  };
  return { fetch: hurt, count: () => count };
}

async function failureOf(run: Promise<void>): Promise<SharePointError | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof SharePointError) return error;
    throw error;
  }
}

/**
 * Every place where these can be hit: of every flow every request, once or from then on, is cut before or after
 * SharePoint has done its work, answered half, or refused. `single` are those that store one thing or nothing.
 */
export function sweep<Name extends string>(
  flows: Readonly<Record<Name, Flow>>,
  single: ReadonlySet<Name>,
): void {
  let scene: WritingScene;
  beforeAll(async () => {
    scene = await openWritingScene();
  });
  afterAll(() => scene.embedded.close());
  const all = Object.entries(flows) as [Name, Flow][];
  describe.each(all)("%s", (name, begin) => {
    const key = name.replaceAll(/\W+/gu, "-");
    let requests = 0;
    let found: unknown;
    let asked: unknown;
    /** How many requests it takes when nothing goes wrong, and what then stands there. */
    beforeAll(async () => {
      const { run, stored, wanted } = await begin(scene, `${key}-unhurt.`);
      const whole = hitting(undefined, 0, false);
      await run(scene.embedded.as(people.anne, { fetch: whole.fetch }));
      [requests, found, asked] = [whole.count(), await stored(), wanted];
    });
    it("ends as wanted when nothing goes wrong", () => {
      expect(found).toEqual(asked);
    });

    const cases = [
      ...hits.map((hit) => [hit, false] as const),
      ...(["cut-before", "cut-after", "half", 503] as const).map((hit) => [hit, true] as const),
    ];
    it.each(cases)("hit by %s (for ever: %s) at each of its requests", async (hit, forEver) => {
      expect(requests).toBeGreaterThan(0);
      const tries = Array.from({ length: requests }, async (_, index) => {
        const nth = index + 1;
        const { run, stored, wanted } = await begin(scene, `${key}-${hit}-${forEver}-${nth}.`);
        const before = single.has(name) ? await stored() : undefined;
        const hurt = hitting(hit, nth, forEver);
        const failed = await failureOf(
          run(scene.embedded.as(people.anne, { fetch: hurt.fetch, budgetMs: 2500 })),
        );
        const after = await stored();
        // The person tries again.
        await run(scene.embedded.as(people.anne));
        const inTheEnd = await stored();
        const isSurelyNot = failed !== undefined && !failed.outcomeUnknown && single.has(name);
        const faults = [
          ...(hurt.count() < nth ? ["was not hit"] : []),
          ...(failed === undefined && !isSame(after, wanted) ? ["said to be stored"] : []),
          ...(isSurelyNot && !isSame(after, before) ? [`said not to be stored (${failed.message})`] : []),
          // What was written is sound, whatever else goes wrong.
          ...(failed?.kind === "invalid" ? [`blamed on what was written (${failed.message})`] : []),
          ...(isSame(inTheEnd, wanted) ? [] : ["lost or doubled in the end"]),
        ];
        return faults.map((fault) => `at request ${nth}: ${fault}: ${JSON.stringify([after, inTheEnd])}`);
      });
      expect((await Promise.all(tries)).flat()).toEqual([]);
    });
  });

  it("and afterwards everything can still be read", async () => {
    const snapshot = await openDepartment(scene.anne, { department, today: day("2026-11-22") });
    expect(snapshot.issues).toEqual([]);
  });
}
