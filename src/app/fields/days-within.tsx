/** The plan in which days are typed: what is without a year is meant within it. */
import { createContext, useContext } from "react";
import type { Day } from "../../schema/day.ts";

interface Period {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

const Within = createContext<Period>({ from: undefined, to: undefined });

export const DaysWithin = Within.Provider;

export function useDaysWithin(): Period {
  return useContext(Within);
}
