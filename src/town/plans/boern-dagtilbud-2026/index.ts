/** Målplan 2026 of Børn & Dagtilbud: three focus areas, six goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { husene } from "./husene.ts";
import { sprog } from "./sprog.ts";
import { tryghed } from "./tryghed.ts";

export const boernDagtilbud2026: TownPlan = {
  key: "boern-dagtilbud-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "boern-dagtilbud",
  owner: "boern-dagtilbud",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-01-29",
  edition: 1,
  caseNumber: "26/001127",
  written: { by: who.birgitte, at: copenhagen("2026-01-20 14:10") },
  focusAreas: [sprog, tryghed, husene],
};
