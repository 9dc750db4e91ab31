/**
 * The read behind the pages of the whole municipality: all plans that are not over, and of those in force what tells
 * how their goals stand. Three requests at most, one when nothing has changed since last time; what is over is not
 * read, so that the cost does not grow with the years.
 */
import { isInForce } from "../../domain/plan/in-force.ts";
import { siftPlanRows, siftPlans } from "../../domain/belonging/plans-that-count.ts";
import { rowsWithWords } from "../../domain/municipality/lines.ts";
import type { MunicipalityRows, PlanContent } from "../../domain/municipality/standing-goals.ts";
import type { Day } from "../../schema/day.ts";
import { organisation } from "../../schema/lists/organisation.ts";
import { planElements, type PlanElement } from "../../schema/lists/plan-elements.ts";
import { plans, type Plan } from "../../schema/lists/plans.ts";
import { status, type StatusRow } from "../../schema/lists/status.ts";
import type { Site } from "../sending/connect.ts";
import { plansParts, rowsOfPlans } from "./read-by-plans.ts";
import { allRows, isSame, readStamps, requireLists, rowsPart, stampsPart } from "./read.ts";
import { toEntities } from "./row.ts";

export interface MunicipalitySnapshot extends MunicipalityRows {
  /** Whose reading it is (`Site.person`). */
  readonly person: string;
  /** The day for which it was read: which plans are in force follows from it. */
  readonly today: Day;
  /** By list name: what tells the next reading whether the list has changed. */
  readonly stamps: Readonly<Record<string, string>>;
}

const lists = [organisation, plans, planElements, status];

/** What is needed of a plan's rows: descriptions and the like, which weigh most, stay where they are. */
const needed = {
  elements: [
    "title",
    "plan",
    "parent",
    "responsible",
    "due",
    "dueStretch",
    "state",
    "evaluateOn",
    "order",
    "planKey",
    "departmentKey",
  ],
  status: ["element", "period", "assessment", "withdraws", "planKey", "departmentKey"],
} as const satisfies {
  elements: readonly (keyof PlanElement)[];
  status: readonly (keyof StatusRow)[];
};

/** So many ids make a filter that SharePoint takes. */
const wordsAtOnce = 40;

/**
 * Reads the municipality. Of `last`, the last snapshot, everything is kept when nothing has changed. Throws a
 * SharePointError, "not-provisioned" when our lists are missing.
 */
export async function readMunicipality(
  site: Site,
  today: Day,
  last?: MunicipalitySnapshot,
): Promise<MunicipalitySnapshot> {
  const previous = last?.person === site.person ? last : undefined;
  const first = await site.batch([stampsPart(site), ...(previous ? [] : frameParts(site, today))]);
  const stamps = readStamps(site, first[0]);
  requireLists(stamps, lists);
  const isUnchanged = lists.every(({ name }) => isSame(previous?.stamps[name], stamps[name]));
  if (previous && isUnchanged && previous.today === today) return { ...previous, stamps };
  const [units, planRows] = previous ? await site.batch(frameParts(site, today)) : first.slice(1);
  const organisationRows = toEntities(organisation, await allRows(site, units));
  const open = toEntities(plans, await allRows(site, planRows)).filter(
    ({ to, state }) => (to === undefined || to >= today) && state !== "closed",
  );
  const counting = siftPlans(open, organisationRows).counting;
  const rows = {
    organisation: organisationRows,
    plans: counting,
    contents: await readContents(
      site,
      counting.filter((plan) => isInForce(plan, today)),
      organisationRows,
    ),
  };
  return { ...(await withWords(site, rows, today)), person: site.person, today, stamps };
}

function frameParts(site: Site, today: Day) {
  // Noon of the day before: date-only columns hold the site's midnight in UTC.
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 19);
  const notOver = `PeriodTo ge datetime'${yesterday}Z' or PeriodTo eq null`;
  return [rowsPart(site, organisation), rowsPart(site, plans, { filter: notOver })];
}

async function readContents(
  site: Site,
  inForce: readonly Plan[],
  units: MunicipalityRows["organisation"],
): Promise<readonly PlanContent[]> {
  if (inForce.length === 0) return [];
  const ids = inForce.map(({ id }) => id);
  const ofElements = { list: planElements, plans: ids, only: needed.elements };
  const ofStatus = { list: status, plans: ids, only: needed.status };
  const elementParts = plansParts(site, ofElements);
  const outcomes = await site.batch([...elementParts, ...plansParts(site, ofStatus)]);
  const all = {
    elements: toEntities(
      planElements,
      await rowsOfPlans(site, ofElements, outcomes.slice(0, elementParts.length)),
    ),
    status: toEntities(status, await rowsOfPlans(site, ofStatus, outcomes.slice(elementParts.length))),
  };
  return inForce.map((plan) => {
    const { elements, status: said } = siftPlanRows(plan, all, units);
    return { plan: plan.id, elements, status: said };
  });
}

/** The rows with the words of those whose words are shown. */
async function withWords(site: Site, rows: MunicipalityRows, today: Day): Promise<MunicipalityRows> {
  const wanted = rowsWithWords(rows, today);
  if (wanted.length === 0) return rows;
  const parts = Array.from({ length: Math.ceil(wanted.length / wordsAtOnce) }, (_, index) =>
    rowsPart(site, status, {
      filter: wanted
        .slice(index * wordsAtOnce, (index + 1) * wordsAtOnce)
        .map((id) => `Id eq ${id}`)
        .join(" or "),
      only: ["text"],
    }),
  );
  const words = new Map<number, string>();
  for (const outcome of await site.batch(parts))
    for (const { id, text } of toEntities(status, await allRows(site, outcome))) words.set(id, text);
  return {
    ...rows,
    contents: rows.contents.map((content) => ({
      ...content,
      status: content.status.map((row) => ({ ...row, text: words.get(row.id) ?? "" })),
    })),
  };
}
