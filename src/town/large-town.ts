/**
 * A municipality of twenty departments with units, ten years of plans and 100,000 rows of status, by formula from a seed: for measuring.
 * The latest round holds Egelund's own plans, so that the same plan can be opened in the small town and in this one.
 */
import { countRows } from "./count-rows.ts";
import { egelund, egelundPlans } from "./egelund.ts";
import { addedDepartments, largeOrganisation, largePeople } from "./large/departments.ts";
import { generatedBusinessPlan, generatedGoalPlan } from "./large/generated-plan.ts";
import type { Town, TownDepartment, TownPlan } from "./town.ts";

const firstYear = 2017;
const thisYear = 2026;
const addedKeys: ReadonlySet<string> = new Set(addedDepartments.map(({ key }) => key));

/** The same town for the same seed. Plans are made while they are asked for, one round for each year in which plans begin. */
export function largeTown(seed: number): Town {
  const organisation = largeOrganisation(seed);
  const departments = [...organisation.areas.flatMap((area) => area.departments), ...organisation.staff];
  const sample = roundOf(seed, departments, 2018);
  const [business] = sample.filter(({ kind }) => kind === "businessPlan").map(countRows);
  const [goalPlan] = sample.filter(({ kind }) => kind === "goalPlan").map(countRows);
  const [half] = roundOf(seed, departments, 2016).map(countRows);
  const units = departments.flatMap((department) => department.units).length;
  const sizes = { business: business ?? 0, goalPlan: goalPlan ?? 0, half: half ?? 0 };
  return {
    key: "large",
    people: largePeople,
    organisation,
    strategy: egelund.strategy,
    collaborations: egelund.collaborations,
    wheel: egelund.wheel,
    rounds: {
      *[Symbol.iterator]() {
        for (let year = firstYear - 1; year <= thisYear; year += 1) yield roundOf(seed, departments, year);
      },
    },
    rowCount:
      egelund.rowCount +
      departments.length * (sizes.half + 4 * sizes.business) +
      addedDepartments.length * sizes.half +
      // Åbrinkskolen's plan of this year is Egelund's own.
      (units * (thisYear - firstYear + 1) - 1) * sizes.goalPlan,
  };
}

/** The plans that begin in a year: every second year each department's virksomhedsplan, each year each unit's målplan. */
function roundOf(seed: number, departments: readonly TownDepartment[], year: number): TownPlan[] {
  const written = year === thisYear ? egelundPlans : [];
  const isWritten = (owner: string) => written.some((plan) => plan.owner === owner);
  const saidIn = (years: readonly number[]) => years.filter((each) => each >= firstYear && each <= thisYear);
  const plans: TownPlan[] = [];
  for (const department of departments) {
    const [head, ...others] = department.members;
    if (head === undefined) continue;
    const order = {
      seed,
      department: department.key,
      members: [head, ...others],
      firstYear: year,
      state: year === thisYear ? "approved" : "closed",
    } as const;
    const hasOwn = year === thisYear && !addedKeys.has(department.key);
    if (year % 2 === 0 && !hasOwn) {
      const { key: owner, title: ownerTitle } = department;
      plans.push(generatedBusinessPlan({ ...order, owner, ownerTitle, saidIn: saidIn([year, year + 1]) }));
    }
    for (const { key: owner, title: ownerTitle } of year < firstYear ? [] : department.units) {
      if (isWritten(owner)) continue;
      plans.push(generatedGoalPlan({ ...order, owner, ownerTitle, saidIn: [year] }));
    }
  }
  return [...plans, ...written];
}
