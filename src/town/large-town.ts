/**
 * A municipality of twenty departments with units, ten years of plans and 100,000 rows of status, by formula from a
 * seed: for measuring. The latest round holds Egelund's own plans, so that the same plan can be opened in the small
 * town and in this one.
 */
import { yearOf } from "../domain/calendar/calendar.ts";
import type { Day } from "../schema/day.ts";
import { writtenOn } from "./around/days-around.ts";
import { countRows } from "./count-rows.ts";
import { egelundOn } from "./egelund.ts";
import { addedDepartments, largeOrganisation, largePeople } from "./large/departments.ts";
import { generatedBusinessPlan, generatedGoalPlan } from "./large/generated-plan.ts";
import type { Town, TownDepartment, TownPlan } from "./town.ts";

/** How many years of plans there are, this one included. */
const roundCount = 10;
const addedKeys: ReadonlySet<string> = new Set(addedDepartments.map(({ key }) => key));

/**
 * The same town for the same seed. Plans are made while they are asked for, one round for each year in which plans
 * begin.
 */
export function largeTown(seed: number, today: Day = writtenOn): Town {
  const egelund = egelundOn(today);
  const years = yearsUpTo(today);
  const organisation = largeOrganisation(seed);
  const departments = [...organisation.areas.flatMap((area) => area.departments), ...organisation.staff];
  const sample = roundOf(seed, departments, years.last - 8, years, []);
  const [business] = sample.filter(({ kind }) => kind === "businessPlan").map(countRows);
  const [goalPlan] = sample.filter(({ kind }) => kind === "goalPlan").map(countRows);
  const [half] = roundOf(seed, departments, years.first - 1, years, []).map(countRows);
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
        for (let year = years.first - 1; year <= years.last; year += 1) {
          yield roundOf(
            seed,
            departments,
            year,
            years,
            year === years.last ? [...egelund.rounds].flat() : [],
          );
        }
      },
    },
    rowCount:
      egelund.rowCount +
      departments.length * (sizes.half + 4 * sizes.business) +
      addedDepartments.length * sizes.half +
      // Åbrinkskolen's plan of this year is Egelund's own.
      (units * roundCount - 1) * sizes.goalPlan,
  };
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The last round is of the year of which everything has been said by today. */
function yearsUpTo(today: Day): Years {
  const last = yearOf(today) - (today.slice(5) < writtenOn.slice(5) ? 1 : 0);
  return { first: last - roundCount + 1, last };
}

/**
 * The plans that begin in a year: every second year each department's virksomhedsplan, each year each unit's målplan.
 */
function roundOf(
  seed: number,
  departments: readonly TownDepartment[],
  year: number,
  years: Years,
  written: readonly TownPlan[],
): TownPlan[] {
  const isWritten = (owner: string) => written.some((plan) => plan.owner === owner);
  const saidIn = (planned: readonly number[]) =>
    planned.filter((each) => each >= years.first && each <= years.last);
  const plans: TownPlan[] = [];
  for (const department of departments) {
    const [head, ...others] = department.members;
    if (head === undefined) continue;
    const order = {
      seed,
      department: department.key,
      members: [head, ...others],
      firstYear: year,
      state: year === years.last ? "approved" : "closed",
    } as const;
    const hasOwn = year === years.last && !addedKeys.has(department.key);
    if ((years.last - year) % 2 === 0 && !hasOwn) {
      const { key: owner, title: ownerTitle } = department;
      plans.push(generatedBusinessPlan({ ...order, owner, ownerTitle, saidIn: saidIn([year, year + 1]) }));
    }
    for (const { key: owner, title: ownerTitle } of year < years.first ? [] : department.units) {
      if (isWritten(owner)) continue;
      plans.push(generatedGoalPlan({ ...order, owner, ownerTitle, saidIn: [year] }));
    }
  }
  return [...plans, ...written];
}
