/**
 * What the plans answer: policies, objectives and the directors' focus areas. Read when a page first needs their names.
 */
import { useMemo } from "react";
import { strategy, type StrategyElement } from "../../schema/lists/strategy.ts";
import { useRows } from "./use-rows.ts";

/** The rows by id; undefined until they are there. `isNeeded` false asks for nothing. */
export function useStrategy(isNeeded: boolean): ReadonlyMap<number, StrategyElement> | undefined {
  const { data } = useRows(strategy, { isNeeded });
  return useMemo(() => data && new Map(data.rows.map((row) => [row.id, row])), [data]);
}
