/** Målplan 2026 of Sundhed & Ældre: four focus areas, eight goals. */
import { who } from "../../people.ts";
import type { TownPlan } from "../../town.ts";
import { copenhagen } from "../../write.ts";
import { faellesskab } from "./faellesskab.ts";
import { kendteAnsigter } from "./kendte-ansigter.ts";
import { selv } from "./selv.ts";
import { teknologi } from "./teknologi.ts";

export const sundhedAeldre2026: TownPlan = {
  key: "sundhed-aeldre-2026",
  kind: "goalPlan",
  title: "Målplan 2026",
  department: "sundhed-aeldre",
  owner: "sundhed-aeldre",
  from: "2026-01-01",
  to: "2026-12-31",
  state: "approved",
  approvedOn: "2026-01-30",
  edition: 2,
  caseNumber: "26/001204",
  written: { by: who.grethe, at: copenhagen("2026-01-19 09:25") },
  focusAreas: [kendteAnsigter, selv, faellesskab, teknologi],
};
