/** A department with two plans, one of them closed, and a goal of which somebody has given status. */
import { day } from "../../../src/schema/day.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";
import { plans } from "../../../src/schema/lists/plans.ts";
import { status } from "../../../src/schema/lists/status.ts";
import { readOrganisation } from "../../../src/sharepoint/reading/read-organisation.ts";
import type { Site } from "../../../src/sharepoint/sending/connect.ts";
import { addRow } from "../../../src/sharepoint/writing/add-row.ts";

export const today = day("2026-11-22");
export const department = "oekonomi-stab";

/** Writes it, and gives the ids of the present plan, of the closed one and of the goal. */
export async function writeDepartment(site: Site) {
  const units = await readOrganisation(site);
  const owner = units.find((unit) => unit.key === department)?.id;
  const add = (title: string, from: string, to: string, state: "approved" | "closed") =>
    addRow(
      site,
      plans,
      "businessPlan",
      { title, owner, from: day(from), to: day(to), state },
      { department },
    );
  const { id: oldPlan } = await add("Virksomhedsplan 2024-2025", "2024-01-01", "2025-12-31", "closed");
  const { id: plan } = await add("Virksomhedsplan 2026-2027", "2026-01-01", "2027-12-31", "approved");
  const { id: goal } = await addRow(
    site,
    planElements,
    "goal",
    { title: "Mål 1", plan, due: day("2026-12-31") },
    { department },
  );
  await addRow(
    site,
    status,
    "statusUpdate",
    { element: goal, planKey: plan, assessment: "onTrack", text: "Godt" },
    { department },
  );
  return { plan, oldPlan, goal };
}
