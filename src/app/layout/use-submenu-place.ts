/** Where a menu within a menu opens: beside it, or over it where the screen has no room beside. */
import type { PositioningShorthand } from "@fluentui/react-components";
import { useMedia } from "../theme/use-media.ts";

/** In pixels. */
const fromEdge = 8;

export function useSubmenuPlace(): PositioningShorthand {
  const isPhone = useMedia("(max-width: 639px)");
  return isPhone
    ? {
        position: "below",
        align: "start",
        shiftToCoverTarget: true,
        overflowBoundaryPadding: fromEdge,
        autoSize: true,
      }
    : { position: "after", align: "top", shiftToCoverTarget: true, overflowBoundaryPadding: fromEdge };
}
