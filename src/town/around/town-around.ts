/**
 * A town around another day than the one it was written on, so that it is always the present there: its quarters,
 * deadlines, statuses and the year's wheel lie around that day. The same day gives the same town.
 */
import { yearOf } from "../../domain/calendar/calendar.ts";
import { type Day, isDay } from "../../schema/day.ts";
import { countRows } from "../count-rows.ts";
import type { Town, TownCollaboration, TownParty, TownPlan, TownStrategy } from "../town.ts";
import {
  aroundDay,
  type Around,
  moveDay,
  moveInstant,
  moveInstantYears,
  moveYears,
  writtenOn,
} from "./days-around.ts";
import { planAround } from "./plan-around.ts";
import { moveTexts } from "./texts-around.ts";
import { wheelAround } from "./wheel-around.ts";

/** What is written of a town: everything in its own day. */
export type WrittenTown = Omit<Town, "rounds" | "rowCount"> & { readonly plans: readonly TownPlan[] };

export function townAround({ plans, ...town }: WrittenTown, today: Day): Town {
  const around = aroundDay(today);
  const moved = plans.map((plan) => planAround(plan, around));
  return {
    ...town,
    strategy: strategyAround(town.strategy, around),
    collaborations: town.collaborations.map((each) => collaborationAround(each, around)),
    wheel: wheelAround(town.wheel, around),
    rounds: [moved],
    rowCount: moved.reduce((sum, plan) => sum + countRows(plan), 0),
  };
}

/**
 * Policies run council term by council term, the directors' focus areas two years, selections and budget agreements a
 * year.
 */
function strategyAround(strategy: TownStrategy, { today, days, years }: Around): TownStrategy {
  const { vision, policies, budgetAgreements, selections, focusAreas, written } = strategy;
  const period = <T extends { readonly from: string; readonly to: string }>(each: T, length: number): T => {
    const by = Math.floor((yearOf(today) - yearOf(writtenOn)) / length) * length;
    return moveTexts(
      { ...each, from: moveYears(each.from, by), to: moveYears(each.to, by) },
      { days, years: by },
    );
  };
  const yearly = <T extends { readonly year: number }>(each: T): T =>
    moveTexts({ ...each, year: each.year + years }, { days, years });
  return {
    vision: moveTexts(vision, { days, years }),
    policies: policies.map((each) => period(each, 4)),
    budgetAgreements: budgetAgreements.map(yearly),
    selections: selections.map(yearly),
    focusAreas: focusAreas.map((each) => period(each, 2)),
    written: { by: written.by, at: moveInstantYears(written.at, years, today) },
  };
}

function collaborationAround(collaboration: TownCollaboration, around: Around): TownCollaboration {
  const [first, second, ...others] = collaboration.parties;
  const moved: TownCollaboration = {
    ...collaboration,
    shared: daysWithin(collaboration.shared, around),
    parties: [
      partyAround(first, around),
      partyAround(second, around),
      ...others.map((party) => partyAround(party, around)),
    ],
  };
  return moveTexts(moved, { days: around.days, years: around.years });
}

function partyAround(party: TownParty, around: Around): TownParty {
  const { written, confirmed, ended, shared } = party;
  return {
    ...party,
    ...(written && { written: { by: written.by, at: moveInstant(written.at, around) } }),
    ...(confirmed && { confirmed: { by: confirmed.by, at: moveInstant(confirmed.at, around) } }),
    ...(ended && { ended: { ...ended, on: moveDay(ended.on, around) } }),
    ...(shared && { shared: daysWithin(shared, around) }),
  };
}

/** The parts of an agreement that are days. */
function daysWithin<T extends Readonly<Record<string, string | undefined>>>(parts: T, around: Around): T {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, isDay(text) ? moveDay(text, around) : text]),
  ) as T;
}
