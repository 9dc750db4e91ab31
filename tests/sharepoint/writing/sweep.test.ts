/**
 * Every place where saving a status can be hit: the n-th request is cut, before or after SharePoint has done its work, or refused. Whatever
 * happens, there is exactly one row when the call succeeds, and at most one when it fails and is sent again.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { planElements, type PlanElement } from "../../../src/schema/lists/plan-elements.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";
import { copyLatestStatus } from "../../../src/sharepoint/writing/copy-latest-status.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import { readRow } from "../../../src/sharepoint/reading/read-row.ts";
import { SharePointError } from "../../../src/sharepoint/sending/errors.ts";
import { openEmbedded, people, provision, type Embedded } from "../embedded.ts";

const department = "oekonomi-stab";
let embedded: Embedded;
let goal: PlanElement;
beforeAll(async () => {
  embedded = await openEmbedded();
  await provision(embedded);
  const anne = embedded.as(people.anne);
  const { id } = await addRow(anne, planElements, "goal", { title: "Mål", plan: 1 }, { department });
  goal = await readRow(anne, planElements, id);
});
afterAll(() => embedded.close());

type Hit = "cut-before" | "cut-after" | 429 | 500 | 503 | 504;

/** A fetch whose n-th call, or every call from the n-th on, goes wrong. */
function hitting(hit: Hit, nth: number, forEver: boolean): typeof fetch {
  let count = 0;
  return async (input, init) => {
    count += 1;
    if (forEver ? count < nth : count !== nth) return fetch(input, init);
    if (hit === "cut-before") throw new TypeError("cut");
    if (hit === "cut-after") {
      await fetch(input, init);
      throw new TypeError("cut");
    }
    return new Response("{}", { status: hit, headers: hit === 429 ? { "Retry-After": "0" } : {} });
  };
}

const hits: readonly Hit[] = ["cut-before", "cut-after", 429, 500, 503, 504];
const cases = hits.flatMap((hit) =>
  [1, 2, 3].flatMap((nth) => [false, true].map((forEver) => [hit, nth, forEver] as const)),
);

it.concurrent.each(cases)(
  "%s at request %i (for ever: %s)",
  { timeout: 120_000 },
  async (hit, nth, forEver) => {
    const clientKey = `sweep-${hit}-${nth}-${forEver}`;
    const draft = { element: goal.id, planKey: 1, assessment: "onTrack", text: clientKey } as const;
    const save = async (how: Parameters<Embedded["as"]>[1]) => {
      const site = embedded.as(people.bo, how);
      await addRow(site, status, "statusUpdate", draft, { department, clientKey });
      await copyLatestStatus(site, goal, { assessment: "onTrack", until: day("2026-12-31") });
    };
    const failed = await save({ fetch: hitting(hit, nth, forEver) }).catch((error: unknown) => error);
    if (failed !== undefined && !(failed instanceof SharePointError)) throw failed;
    // The user tries again with the draft that was kept.
    if (failed !== undefined) await save({});
    const { items } = embedded.as(people.admin).sp.web.getList("/sites/styring/Lists/Status");
    expect(await items.filter(`ClientKey eq '${clientKey}'`)<unknown[]>()).toHaveLength(1);
  },
);

it("and afterwards everything can still be read", async () => {
  const snapshot = await openDepartment(embedded.as(people.anne), { department, today: day("2026-11-22") });
  expect(snapshot.issues).toEqual([]);
});
