/** A ring's colour as a small square before a name; the name says the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RingName } from "../../domain/wheel/wheel.ts";
import { ringColours } from "./ring-look.ts";

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
  return (
    <span
      className={mergeClasses(styles.root, ring === "goals" && styles.round)}
      style={
        ring === "goals"
          ? { border: `2px solid ${ringColours[ring]}` }
          : { backgroundColor: ringColours[ring], forcedColorAdjust: "none" }
      }
      aria-hidden
    />
  );
}
