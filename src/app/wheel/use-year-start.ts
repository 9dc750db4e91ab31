/** With which month the wheel's year is shown to begin: as last chosen in this browser, otherwise October. */
import { useState } from "react";
import type { YearStart } from "../../domain/wheel/year.ts";
import { browserItself } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

const kept = nearSlot<YearStart>(slots.yearStart, (start) =>
  start === "october" || start === "january" ? start : undefined,
);

export function useYearStart(): readonly [YearStart, (start: YearStart) => void] {
  const [chosen, setChosen] = useState<YearStart>(() => kept.read(browserItself) ?? "october");
  return [
    chosen,
    (start) => {
      kept.keep(browserItself, start);
      setChosen(start);
    },
  ];
}
