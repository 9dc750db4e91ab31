/** A ring's colour as a small square before a name; the name says the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RingName } from "../../domain/wheel/wheel.ts";
import { useTheme } from "../theme/theme-switch.tsx";
import { hollow, ringColour } from "./ring-look.ts";

const useStyles = makeStyles({
  root: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    marginTop: "5px",
    borderRadius: tokens.borderRadiusSmall,
    boxSizing: "border-box",
    printColorAdjust: "exact",
  },
  round: { borderRadius: tokens.borderRadiusCircular },
});

export function RingDot({ ring }: { ring: RingName }) {
  const styles = useStyles();
  const isContrast = useTheme().theme === "contrast";
  const colour = ringColour(ring, isContrast);
  const isOutline = ring === "goals" || (isContrast && ring === hollow);
  return (
    <span
      className={mergeClasses(styles.root, ring === "goals" && styles.round)}
      style={
        isOutline
          ? { border: `2px solid ${ring === "goals" ? colour : tokens.colorNeutralForeground1}` }
          : { backgroundColor: colour, forcedColorAdjust: "none" }
      }
      aria-hidden
    />
  );
}
