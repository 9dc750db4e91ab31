/** Målplan 2026 of Skoler & Uddannelse: three focus areas, seven goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { fremmoede } from "./fremmoede.ts";
import { laering } from "./laering.ts";
import { unge } from "./unge.ts";

export const skolerUddannelse2026: TownPlan = {
  key: "skoler-uddannelse-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "skoler-uddannelse",
  owner: "skoler-uddannelse",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-02-02",
  edition: 1,
  caseNumber: "26/001390",
  written: { by: who.thomas, at: copenhagen("2026-01-22 11:45") },
  focusAreas: [fremmoede, laering, unge],
};
