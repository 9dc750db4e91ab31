/**
 * Seeding, with the real client over real HTTP against the embedded SharePoint: everything arrives, once, with its
 * authors and times.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedApart } from "../../src/town/seed/seed-apart.ts";
import { seedTown } from "../../src/town/seed/seed.ts";
import { day } from "../../src/schema/day.ts";
import type { ListDefinition } from "../../src/schema/define-list.ts";
import type { Entity } from "../../src/schema/entity.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import { status } from "../../src/schema/lists/status.ts";
import { strategy } from "../../src/schema/lists/strategy.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import { connect, type Site } from "../../src/sharepoint/sending/connect.ts";
import { readOrganisation } from "../../src/sharepoint/reading/read-organisation.ts";
import { find } from "../../src/domain/search/find.ts";
import { findables } from "../../src/domain/search/findables.ts";
import { readSearch } from "../../src/sharepoint/reading/read-search.ts";
import { allRows, rowsPart } from "../../src/sharepoint/reading/read.ts";
import { toEntities } from "../../src/sharepoint/reading/row.ts";
import { admin, openTestSite, type TestSite } from "../emulator/test-site.ts";
import { provisionedDatabase, removeDatabase } from "../sharepoint/provisioned.ts";
import { directoryOf } from "../../src/product/directory.ts";
import { countRows } from "../../src/town/count-rows.ts";
import { writtenOn } from "../../src/town/around/days-around.ts";
import { egelund, egelundPlans } from "../../src/town/egelund.ts";
import { standingsOf } from "../../src/domain/plan/standing.ts";
import { staleCopies } from "../../src/domain/plan/status-copy.ts";

/** What people in the department type, and what they mean; set down before the search was tried on it. */
const lookedFor: readonly (readonly [string, string])[] = [
  ["indkøb", "Dygtige indkøbere"],
  ["prognose", "Prognoser, der holder"],
  ["robot", "Robotter tager de ens opgaver"],
  ["robotterne", "Robotter tager de ens opgaver"],
  ["telefon", "Telefonen bliver taget"],
  ["telefonvagt", "Fælles telefonvagt for løn, regnskab og it"],
  ["persondata", "Persondata i trygge hænder"],
  ["gdpr persondata", "Persondata i trygge hænder"],
  ["sygefravær", "Fravær bliver set den første uge"],
  ["fravær samtale", "Samtale efter fem dages fravær bliver fast praksis"],
  ["webshop", "Flere ordrer gennem webshoppen"],
  ["breve", "Breve, man forstår"],
  ["brev man forstår", "Breve, man forstår"],
  ["borgerpanel", "Borgerpanelet åbner"],
  ["it bussen", "It-bussen besøger alle 46 adresser to gange om året"],
  ["makkerordning", "Makkerordning med en lille håndbog"],
  ["makerordning", "Makkerordning med en lille håndbog"],
  ["madspild", "Kantinen vejer madspild og viser tallet ved kassen"],
  ["kontrakt", "Kontrakter underskrives digitalt"],
  ["ledelse", "Ledere med tid til ledelse"],
  ["regler", "Regler, man kan forstå"],
  ["anlaeg", "Anlæg til tiden"],
  ["2.1", "Regler, man kan forstå"],
  ["voksne de første hundrede dage", "To voksne de første hundrede dage"],
  ["farida", "Farida Noori"],
  ["amir hosseini", "Amir Hosseini"],
  ["kultur og fritid", "Kultur & Fritid"],
  ["sundhed og ældre", "Sundhed & Ældre"],
];

async function provisioned(): Promise<{ readonly test: TestSite; readonly site: Site }> {
  const { organisation } = egelund;
  const directory = directoryOf(egelund);
  const database = await provisionedDatabase({ organisation, directory });
  const opened = await openTestSite({ directory, database });
  const close = async () => {
    await opened.close();
    removeDatabase(database);
  };
  const site = connect({ siteUrl: opened.url, getToken: () => Promise.resolve(admin) });
  return { test: { ...opened, close }, site };
}

async function rowsOf<L extends ListDefinition>(site: Site, list: L): Promise<Entity<L>[]> {
  const [outcome] = await site.batch([rowsPart(site, list)]);
  return toEntities(list, await allRows(site, outcome));
}

async function countAll(site: Site): Promise<number> {
  const rows = await Promise.all([rowsOf(site, plans), rowsOf(site, planElements), rowsOf(site, status)]);
  return rows.reduce((sum, each) => sum + each.length, 0);
}

describe("a seeded town", () => {
  let opened: Awaited<ReturnType<typeof provisioned>>;
  const progress: number[] = [];

  beforeAll(async () => {
    opened = await provisioned();
    await seedTown(opened.site, egelund, { onProgress: (done) => void progress.push(done) });
  });
  afterAll(() => opened.test.close());

  it("is searched whole in one request, and what one looks for comes first", async () => {
    let requests = 0;
    const site = connect({
      siteUrl: opened.test.url,
      getToken: () => Promise.resolve("mette.holm@egelund.example"),
      fetch: (input, init) => {
        if (JSON.stringify(input).includes("/$batch")) requests += 1;
        return fetch(input, init);
      },
    });
    const searched = await readSearch(site);
    expect(requests).toBe(1);
    const elements = await rowsOf(site, planElements);
    const found = searched.flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...goal.parts]));
    const kinds = new Set(["goal", "action", "trialAction", "indicator", "milestone"]);
    expect(found.length).toBe(elements.filter(({ kind }) => kinds.has(kind)).length);
    const among = findables({
      department: "oekonomi-stab",
      person: "mette.holm@egelund.example",
      today: day("2026-11-22"),
      plans: searched,
      organisation: await readOrganisation(site),
      agreements: [],
      activities: [],
      pages: [],
      goalCount: String,
      draft: "kladde",
    });
    const first = lookedFor.map(([text]) => {
      const [best] = find(text, among).shown;
      return [text, best?.title.replace(/^[\d.]+ /u, "")];
    });
    expect(first).toEqual(lookedFor);
  });

  it("has every row, and told how far it was", async () => {
    expect(await countAll(opened.site)).toBe(egelund.rowCount);
    expect(progress.at(-1)).toBe(egelund.rowCount);
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress);
  });

  it("has no row that does not fit its list", async () => {
    const read = await Promise.all(
      [plans, planElements, status, strategy].map((list) => rowsOf(opened.site, list)),
    );
    expect(read.flat().flatMap((row) => row.issues)).toEqual([]);
  });

  it("has no copy of a status that says something else than the status", async () => {
    const [elements, said] = [await rowsOf(opened.site, planElements), await rowsOf(opened.site, status)];
    expect(staleCopies(elements, standingsOf(said)).map(({ element }) => element.title)).toEqual([]);
  });

  it("has the town's authors and times", async () => {
    const [round] = egelund.rounds;
    const goal = round?.[0]?.focusAreas?.[0]?.goals[0];
    const elements = await rowsOf(opened.site, planElements);
    const row = elements.find(({ title }) => title === goal?.title);
    expect(row).toMatchObject({ kind: "goal", due: goal?.due, latestAssessment: "attention" });
    expect(row?.statusUntil).toBe("2026-12-31");
    const said = (await rowsOf(opened.site, status)).filter(({ element }) => element === row?.id);
    expect(said.map(({ author, createdAt, text }) => [author.email, createdAt, text])).toEqual(
      goal?.status?.map(({ by, at, text }) => [by, at, text]),
    );
  });

  it("lets whoever wrote a status have taken it back", async () => {
    const rows = await rowsOf(opened.site, status);
    const taken = rows.filter(({ kind }) => kind === "withdrawal");
    expect(taken).toHaveLength(2);
    const authors = taken.map(({ withdraws }) => rows.find(({ id }) => id === withdraws)?.author.email);
    expect(authors).toEqual(taken.map(({ author }) => author.email));
  });

  it("is left alone by a second seeding", async () => {
    expect(await seedTown(opened.site, egelund)).toBe("already seeded");
    expect(await countAll(opened.site)).toBe(egelund.rowCount);
  });
});

it.each([1, 300, 700])("a seeding that is stopped at %d rows goes on without doubles", async (stopAt) => {
  const { test, site } = await provisioned();
  const stopping = seedTown(site, egelund, {
    onProgress: (done) => {
      if (done >= stopAt) throw new Error("stopped");
    },
  });
  await expect(stopping).rejects.toThrow("stopped");
  const before = await countAll(site);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(egelund.rowCount);
  expect(await seedTown(site, egelund)).toBe("seeded");
  expect(await countAll(site)).toBe(egelund.rowCount);
  const visions = (await rowsOf(site, strategy)).filter(({ kind }) => kind === "vision");
  expect(visions).toHaveLength(1);
  await test.close();
});

it("a seeding that is stopped goes on in the round where it was", async () => {
  const { test, site } = await provisioned();
  const [first, second] = [egelundPlans.slice(0, 2), egelundPlans.slice(2)];
  const town = { ...egelund, rounds: [first, second] };
  const stopAt = first.reduce((sum, plan) => sum + countRows(plan), 0) + 100;
  const onProgress = (done: number) => {
    if (done >= stopAt) throw new Error("stopped");
  };
  await expect(seedTown(site, town, { onProgress })).rejects.toThrow("stopped");
  const progress: number[] = [];
  await seedTown(site, town, { onProgress: (done) => progress.push(done) });
  expect(progress[0]).toBeGreaterThan(stopAt - 100);
  expect(progress.at(-1)).toBe(egelund.rowCount);
  expect(await countAll(site)).toBe(egelund.rowCount);
  await test.close();
});

it("a process of its own seeds the same rows", async () => {
  const { test, site } = await provisioned();
  const progress: number[] = [];
  const order = { siteUrl: test.url, administrator: admin, town: "small", today: writtenOn } as const;
  expect(await seedApart(order, (done) => progress.push(done))).toBe("seeded");
  expect(await countAll(site)).toBe(egelund.rowCount);
  expect(progress.at(-1)).toBe(egelund.rowCount);
  await test.close();
});

it("a process of its own says what went wrong", async () => {
  const { test, site } = await provisioned();
  const order = {
    siteUrl: test.url,
    administrator: "oliver.nissen@egelund.example",
    town: "small",
    today: writtenOn,
  } as const;
  await expect(seedApart(order)).rejects.toThrow(/adgang|403|denied/iu);
  expect(await countAll(site)).toBe(0);
  await test.close();
});

it("a site with somebody else's plan is left alone", async () => {
  const { test, site } = await provisioned();
  const [owner] = await readOrganisation(site);
  const draft = {
    title: "Vores egen plan",
    owner: owner?.id,
    from: day("2026-01-01"),
    to: day("2026-12-31"),
    state: "draft",
  } as const;
  await addRow(site, plans, "goalPlan", draft, { department: "kultur-fritid" });
  expect(await seedTown(site, egelund)).toBe("has other plans");
  expect(await countAll(site)).toBe(1);
  await test.close();
});
