/**
 * What stands on the wheel: an activity's arc with its label, and the mark of a week's deadlines. Lit, dimmed or past,
 * by what the pointer is at.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pointAt, type DeadlineMark } from "../../domain/wheel/layout.ts";
import type { ActivityArc } from "../../domain/wheel/named-arcs.ts";
import { useTheme } from "../theme/theme-switch.tsx";
import { sectorPath } from "./arc-path.ts";
import { CircleText } from "./CircleText.tsx";
import { hollow, onPast, onRing, pastShade, ringColour } from "./ring-look.ts";

const useStyles = makeStyles({
  shape: {
    stroke: "transparent",
    strokeWidth: "2.5",
    strokeLinejoin: "round",
    transitionProperty: "opacity",
    transitionDuration: tokens.durationNormal,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  hollow: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5" },
  past: { opacity: pastShade, ':global([data-theme="contrast"])': { opacity: 1 } },
  dim: { opacity: 0.4 },
  lit: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2.5" },
  inside: { fill: onRing, fontWeight: tokens.fontWeightSemibold, pointerEvents: "none" },
  insidePast: { fill: onPast, ':global([data-theme="contrast"])': { fill: onRing } },
  outside: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  faint: { opacity: 0.55 },
  markOpen: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.8",
  },
  markDone: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.8",
  },
  markLate: { stroke: tokens.colorStatusDangerForeground3, strokeWidth: "2.4" },
  markLit: { stroke: tokens.colorBrandStroke1, strokeWidth: "4" },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
  },
  tick: { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: "2", pointerEvents: "none" },
});

interface LookProps {
  readonly isLit: boolean;
  readonly isDim: boolean;
}

export function ArcShape({ arc, isPast, isLit, isDim }: LookProps & { arc: ActivityArc; isPast: boolean }) {
  const styles = useStyles();
  const isContrast = useTheme().theme === "contrast";
  const { label } = arc;
  const { ring } = arc.occurrence;
  const isHollow = isContrast && ring === hollow;
  return (
    <>
      <path
        className={mergeClasses(
          styles.shape,
          isHollow && styles.hollow,
          isPast && styles.past,
          isDim && styles.dim,
          isLit && styles.lit,
        )}
        fill={ringColour(ring, isContrast)}
        fillRule="evenodd"
        d={sectorPath(arc.from, arc.to, arc.outer, arc.inner)}
      />
      {label ? (
        <CircleText
          {...label}
          className={mergeClasses(
            label.isInside && !isHollow ? styles.inside : styles.outside,
            label.isInside && !isHollow && isPast && styles.insidePast,
            isDim && styles.faint,
          )}
        />
      ) : null}
    </>
  );
}

export function MarkShape({
  mark,
  isLate,
  smallest,
  isSmall,
  isLit,
  isDim,
}: LookProps & { mark: DeadlineMark; isLate: boolean; smallest: number; isSmall: boolean }) {
  const styles = useStyles();
  const { x, y } = pointAt(mark.angle, mark.radius);
  const count = mark.occurrences.length;
  const isDone = mark.occurrences.every((occurrence) => occurrence.isDone);
  return (
    <g className={isDim ? styles.faint : undefined}>
      <circle
        cx={x}
        cy={y}
        r={mark.size / 2 - 1.5}
        className={mergeClasses(
          isDone ? styles.markDone : styles.markOpen,
          isLate && styles.markLate,
          isLit && styles.markLit,
        )}
      />
      {isDone && !isSmall ? <path className={styles.tick} d={`M${x - 4} ${y}l3 3.4 5-6`} /> : null}
      {!isDone && !isSmall && count > 1 ? (
        <text
          x={x}
          y={y}
          fontSize={Math.max(11, smallest)}
          textAnchor="middle"
          dominantBaseline="central"
          className={styles.number}
          aria-hidden
        >
          {count}
        </text>
      ) : null}
    </g>
  );
}
