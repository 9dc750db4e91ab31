/** The rings with their colours: what the colours mean, and switches for what is shown. */
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ringOrder, type RingName } from "../../domain/wheel/wheel.ts";
import { useWords } from "../words/use-words.tsx";
import { RingDot } from "./RingDot.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: {
    minWidth: 0,
    gap: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "> span": { marginTop: 0 },
    // A switch that is on has the colour of the rings themselves there.
    ':global([data-theme="contrast"])': {
      '&[aria-pressed="true"] > span[aria-hidden]': {
        outline: `1px solid ${tokens.colorNeutralForegroundInverted}`,
      },
    },
  },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

export function RingFilter({
  hidden,
  setHidden,
  light,
}: {
  hidden: ReadonlySet<RingName>;
  setHidden: (hidden: ReadonlySet<RingName>) => void;
  /** Lights up a ring while one is at its switch, so that one sees which it is. */
  light: (ring: RingName | undefined) => void;
}) {
  const styles = useStyles();
  const words = useWords().wheel;
  return (
    <div className={styles.root} role="group" aria-label={words.ringsLabel}>
      {ringOrder.map((ring) => {
        const isShown = !hidden.has(ring);
        return (
          <ToggleButton
            key={ring}
            size="small"
            shape="circular"
            appearance="outline"
            checked={isShown}
            className={styles.button}
            onPointerEnter={() => light(ring)}
            onPointerLeave={() => light(undefined)}
            onFocus={() => light(ring)}
            onBlur={() => light(undefined)}
            onClick={() => {
              const next = new Set(hidden);
              if (isShown) next.add(ring);
              else next.delete(ring);
              setHidden(next);
            }}
          >
            <RingDot ring={ring} />
            <span className={isShown ? undefined : styles.off}>{words.rings[ring]}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
