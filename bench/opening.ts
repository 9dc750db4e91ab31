/**
 * What it costs to open a department's plan: cold, again unchanged, and after somebody gave a status; in the small town
 * and in the large.
 */
import { setTimeout } from "node:timers/promises";
import { day } from "../src/schema/day.ts";
import { status } from "../src/schema/lists/status.ts";
import { addRow } from "../src/sharepoint/writing/add-row.ts";
import { connect } from "../src/sharepoint/sending/connect.ts";
import { openDepartment } from "../src/sharepoint/reading/open-department.ts";
import { readOrganisation } from "../src/sharepoint/reading/read-organisation.ts";
import { countRequests, type Counts } from "./count-requests.ts";
import { figure, heading, median } from "./report.ts";
import { openTown, today } from "./town.ts";

const employees = 4000;
const minutes = 5;
const unitsPerMinute = 2500;
const repetitions = 15;

interface Opening {
  readonly cold: Counts;
  readonly unchanged: Counts;
  readonly changed: Counts;
  readonly rows: number;
  /** Median of cold openings, in milliseconds. */
  readonly milliseconds: number;
}

const getToken = () => Promise.resolve("admin@egelund.example");

/**
 * SharePoint's times of change are whole seconds; a reading within two of them does not trust them, and nobody opens a
 * tab that fast.
 */
const settle = () => setTimeout(2500);

async function measureOpening(siteUrl: string, pick: (keys: readonly string[]) => string): Promise<Opening> {
  const counter = countRequests();
  const site = connect({ siteUrl, getToken, fetch: counter.fetch });
  const units = await readOrganisation(site);
  const department = pick(units.filter(({ kind }) => kind === "department").map(({ key }) => key));
  const wish = { department, today: day(today) };
  await settle();
  counter.take();
  const first = await openDepartment(site, wish);
  const cold = counter.take();
  const again = await openDepartment(site, wish, first);
  const unchanged = counter.take();
  const goal = first.elements.find(({ kind }) => kind === "goal");
  await addRow(
    site,
    status,
    "statusUpdate",
    {
      element: goal?.id,
      period: "2026-K4",
      assessment: "onTrack",
      text: "Målt.",
      planKey: first.plan,
      departmentKey: department,
    },
    { department },
  );
  await settle();
  counter.take();
  await openDepartment(site, wish, again);
  const changed = counter.take();

  const plainSite = connect({ siteUrl, getToken });
  const times: number[] = [];
  for (let index = 0; index < repetitions; index += 1) {
    const start = performance.now();
    await openDepartment(plainSite, wish);
    times.push(performance.now() - start);
  }
  return {
    cold,
    unchanged,
    changed,
    rows: first.elements.length + first.status.length,
    milliseconds: median(times),
  };
}

function printOpening(name: string, opening: Opening): void {
  heading(`Opening a department's plan, ${name} (${opening.rows} rows in the plan)`);
  figure({ name: "cold: HTTP requests", value: opening.cold.requests, unit: "", goal: 3 });
  figure({ name: "cold: SharePoint operations", value: opening.cold.operations, unit: "", goal: 5 });
  figure({ name: "cold: resource units", value: opening.cold.units, unit: "RU" });
  figure({ name: "again unchanged: HTTP requests", value: opening.unchanged.requests, unit: "", goal: 1 });
  figure({
    name: "again unchanged: SharePoint operations",
    value: opening.unchanged.operations,
    unit: "",
    goal: 1,
  });
  figure({ name: "again unchanged: resource units", value: opening.unchanged.units, unit: "RU" });
  figure({ name: "after a new status: resource units", value: opening.changed.units, unit: "RU" });
}

export async function benchOpening(): Promise<void> {
  const smallTown = await openTown("small");
  const small = await measureOpening(
    smallTown.siteUrl,
    (keys) => keys.find((key) => key === "oekonomi-stab") ?? "",
  );
  await smallTown.close();
  printOpening("small town", small);

  const perMinute = employees / minutes;
  heading(
    `${employees} employees open the tab within ${minutes} minutes (${unitsPerMinute} RU a minute for the app)`,
  );
  figure({
    name: "nothing new since last time",
    value: perMinute * small.unchanged.units,
    unit: "RU/min",
    goal: unitsPerMinute,
  });
  figure({
    name: "new status in everybody's plan",
    value: perMinute * small.changed.units,
    unit: "RU/min",
    goal: unitsPerMinute,
  });
  figure({
    name: "share of browsers that may be quite new, the others as above",
    value:
      (100 * (unitsPerMinute / perMinute - small.changed.units)) / (small.cold.units - small.changed.units),
    unit: "%",
  });

  const started = performance.now();
  const largeTown = await openTown("large");
  const seconds = (performance.now() - started) / 1000;
  const large = await measureOpening(largeTown.siteUrl, (keys) => keys[3] ?? "");
  await largeTown.close();
  printOpening("large town", large);
  heading("Large town against small town, in one run");
  figure({
    name: "requests, cold",
    value: large.cold.requests / small.cold.requests,
    unit: "times",
    goal: 1.2,
  });
  figure({
    name: "operations, cold",
    value: large.cold.operations / small.cold.operations,
    unit: "times",
    goal: 1.2,
  });
  figure({
    name: "time, cold opening (median)",
    value: large.milliseconds / small.milliseconds,
    unit: "times",
    goal: 1.2,
  });
  figure({ name: "rows in the plan that was opened", value: large.rows / small.rows, unit: "times" });
  figure({ name: "making the large town (100,000 status rows)", value: seconds, unit: "s", goal: 60 });
}
