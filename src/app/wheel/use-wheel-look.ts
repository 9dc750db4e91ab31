/**
 * Whether the year is shown as a wheel or as a list: as last chosen in this browser, otherwise as a list where there is
 * little room.
 */
import { useState } from "react";
import { browserItself } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";
import { useMedia } from "../theme/use-media.ts";

export type WheelLook = "wheel" | "list";

const kept = nearSlot<WheelLook>(slots.wheelLook, (look) =>
  look === "wheel" || look === "list" ? look : undefined,
);

export function useWheelLook(): readonly [WheelLook, (look: WheelLook) => void] {
  const isNarrow = useMedia("(max-width: 639px)");
  const [chosen, setChosen] = useState<WheelLook | undefined>(() => kept.read(browserItself));
  return [
    chosen ?? (isNarrow ? "list" : "wheel"),
    (look) => {
      kept.keep(browserItself, look);
      setChosen(look);
    },
  ];
}
