/** Draft plans on a site, to be deleted and had back: made, and looked at as anybody reads them. */
import { expect } from "vitest";
import { day } from "../../../src/schema/day.ts";
import { openDepartment } from "../../../src/sharepoint/reading/open-department.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { writePlan } from "../../../src/sharepoint/writing/write-plan.ts";
import { planToWrite } from "../plans-to-write.ts";

export const department = "oekonomi-stab";
export const today = day("2026-11-22");

type Size = NonNullable<Parameters<typeof planToWrite>[1]>;

/** `site` is the one of the tests, once it is open, as a person of the department. */
export function draftPlans(site: () => Site) {
  return {
    /** A whole draft on the site; its id. `says` leaves the document's own status in it. */
    madePlan: async (key: string, wish: { size?: Size; says?: boolean } = {}): Promise<number> => {
      const plan = planToWrite(key, wish.size);
      const { id = 0 } = await writePlan(site(), wish.says ? plan : { ...plan, statuses: [] });
      return id;
    },
    shown: (id: number) => shown(site(), id),
    /** The plan is gone from the department, and nothing of it lies in the list of contents. */
    expectGone: async (id: number): Promise<void> => {
      const { plans: all } = await openDepartment(site(), { department, today });
      expect(all.some((row) => row.id === id)).toBe(false);
      expect(await rowsLeft(site(), id)).toBe(0);
    },
    rowsLeft: (id: number) => rowsLeft(site(), id),
  };
}

/** Everything of a plan as anybody reads it, without what SharePoint counts on: versions and times. */
async function shown(site: Site, id: number) {
  const { plans: all, elements, status: said } = await openDepartment(site, { department, plan: id, today });
  return {
    plan: all.filter((row) => row.id === id).map((row) => plain({ ...row })),
    elements: elements.map((row) => plain({ ...row })).toSorted((a, b) => Number(a["id"]) - Number(b["id"])),
    status: said.map((row) => plain({ ...row })).toSorted((a, b) => Number(a["id"]) - Number(b["id"])),
  };
}

function plain({ version: _v, modifiedAt: _m, editor: _e, ...row }: Record<string, unknown>) {
  return row;
}

async function rowsLeft(site: Site, id: number): Promise<number> {
  const left = await site.sp.web
    .getList("/sites/styring/Lists/PlanElements")
    .items.filter(`PlanKey eq ${id}`)
    .top(5000)<unknown[]>();
  return left.length;
}
