/** The rings with their colours: what the colours mean, and switches for what is shown. */
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ringOrder, type RingName } from "../../domain/wheel.ts";
import { RingDot } from "./RingDot.tsx";
import { useWheelWords } from "./use-wheel-words.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: {
    minWidth: 0,
    gap: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "> span": { marginTop: 0 },
  },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

export function RingFilter({
  hidden,
  setHidden,
}: {
  hidden: ReadonlySet<RingName>;
  setHidden: (hidden: ReadonlySet<RingName>) => void;
}) {
  const styles = useStyles();
  const words = useWheelWords();
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
