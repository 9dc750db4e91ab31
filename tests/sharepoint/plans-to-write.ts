/** Plans as data, for tests of writing them: small ones with one of everything, and large ones. */
import { day } from "../../src/schema/day.ts";
import type {
  ElementToWrite,
  PlanToWrite,
  StatusToWrite,
} from "../../src/sharepoint/writing/plan-to-write.ts";

/** A plan of focus areas with goals with actions and indicators, and one status; its keys begin with `key`. */
export function planToWrite(
  key: string,
  size: { readonly areas: number; readonly goals: number; readonly actions: number } = {
    areas: 2,
    goals: 2,
    actions: 3,
  },
): PlanToWrite {
  const elements: ElementToWrite[] = [
    { clientKey: `${key}/k1`, kind: "chapter", draft: { title: "Forord", description: "Kære læser" } },
  ];
  for (let area = 1; area <= size.areas; area += 1) {
    const areaKey = `${key}/${area}`;
    elements.push({ clientKey: areaKey, kind: "focusArea", draft: { title: `Indsatsområde ${area}` } });
    for (let goal = 1; goal <= size.goals; goal += 1) {
      const goalKey = `${areaKey}.${goal}`;
      elements.push({
        clientKey: goalKey,
        kind: "goal",
        parent: areaKey,
        draft: { title: `Mål ${area}.${goal}`, due: day("2027-06-30") },
      });
      for (let action = 1; action <= size.actions; action += 1) {
        elements.push({
          clientKey: `${goalKey}/a${action}`,
          kind: "action",
          parent: goalKey,
          draft: { title: `Handling ${action}` },
        });
      }
      elements.push({
        clientKey: `${goalKey}/t1`,
        kind: "indicator",
        parent: goalKey,
        draft: { title: "Flere går til" },
      });
    }
  }
  const statuses: StatusToWrite[] = [
    { clientKey: `${key}/s1`, element: `${key}/1.1`, draft: { period: "2026-K4", text: "Det går godt." } },
  ];
  return {
    clientKey: key,
    kind: "businessPlan",
    department: "oekonomi-stab",
    draft: {
      title: "Virksomhedsplan 2027-2028",
      owner: 1,
      from: day("2027-01-01"),
      to: day("2028-12-31"),
      state: "draft",
    },
    elements,
    statuses,
  };
}
