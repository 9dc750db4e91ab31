/** Reads what the plans answer: vision, policies, objectives, yearly selections and the directors' focus areas. */
import { strategy, type StrategyElement } from "../schema/lists/strategy.ts";
import type { Site } from "./connect.ts";
import { allRows, rowsPart } from "./read.ts";
import { toEntities } from "./row.ts";

/** All rows of the strategy list, a few hundred at most. Throws a SharePointError. */
export async function readStrategy(site: Site): Promise<StrategyElement[]> {
  const [outcome] = await site.batch([rowsPart(site, strategy)]);
  return toEntities(strategy, await allRows(site, outcome));
}
