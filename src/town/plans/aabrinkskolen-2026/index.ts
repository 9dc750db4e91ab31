/** Målplan 2026 of Åbrinkskolen, a unit of Skoler & Uddannelse: two focus areas, five goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { faellesskaber } from "./faellesskaber.ts";
import { laering } from "./laering.ts";

export const aabrinkskolen2026: TownPlan = {
  key: "aabrinkskolen-2026",
  kind: "goalPlan",
  title: "Målplan 2026 for Åbrinkskolen",
  department: "skoler-uddannelse",
  owner: "aabrinkskolen",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-02-12",
  edition: 1,
  caseNumber: "26/002063",
  written: { by: who.louise, at: copenhagen("2026-02-03 13:40") },
  focusAreas: [faellesskaber, laering],
};
