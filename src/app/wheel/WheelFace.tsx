/**
 * The wheel's face, which stands still: months, weeks, the phases as a band, the rings' ground and the hand at today.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { addDays } from "../../domain/calendar/calendar.ts";
import { monthName, shortMonthName } from "../../domain/calendar/day-words.ts";
import { phaseSpans, type Phase } from "../../domain/wheel/phase.ts";
import { handPieces, placeName } from "../../domain/wheel/hand.ts";
import { isUpsideDown, type Measure } from "../../domain/wheel/label.ts";
import { angleOf, pointAt, radii, type WheelLayout } from "../../domain/wheel/layout.ts";
import type { RingBand } from "../../domain/wheel/named-arcs.ts";
import { monthsIn, weeksIn, type WheelYear } from "../../domain/wheel/year.ts";
import type { Day } from "../../schema/day.ts";
import { useSpeech } from "../words/use-words.tsx";
import { rayPath, ringPath, sectorPath } from "./arc-path.ts";
import { CircleText } from "./CircleText.tsx";

const useStyles = makeStyles({
  ground: { fill: tokens.colorNeutralBackground3 },
  month: { fill: tokens.colorNeutralBackground4 },
  monthNow: { fill: tokens.colorBrandBackground2, stroke: tokens.colorTransparentStroke },
  monthText: { fill: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  monthTextNow: { fill: tokens.colorBrandForeground2 },
  week: { fill: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  weekNow: { fill: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  tick: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
  ray: { stroke: tokens.colorNeutralBackground1, strokeWidth: "2" },
  phase: { fill: tokens.colorBrandBackground2, stroke: tokens.colorTransparentStroke },
  phaseNow: { fill: tokens.colorBrandBackground },
  phaseText: { fill: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  phaseTextNow: { fill: tokens.colorNeutralForegroundOnBrand },
  hand: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2", pointerEvents: "none" },
  handEnd: { fill: tokens.colorNeutralForeground1 },
});

export interface FaceProps {
  readonly year: WheelYear;
  readonly phases: readonly Phase[];
  readonly bands: readonly RingBand[];
  readonly today: Day;
  readonly measure: Measure;
  /** Smaller letters cannot be read. */
  readonly smallest: number;
  /** Shown so small that only large letters can be read. */
  readonly isSmall: boolean;
}

const sizes = { full: { month: 17, phase: 15 }, small: { month: 27, phase: 24 } } as const;
const weekSize = 12.5;

export const WheelFace = memo(function WheelFace({
  year,
  phases,
  bands,
  today,
  measure,
  smallest,
  isSmall,
}: FaceProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const end = (last: Day) => angleOf(year, addDays(last, 1));
  const months = monthsIn(year);
  const usual = sizes[isSmall ? "small" : "full"];
  const size = { month: Math.max(usual.month, smallest), phase: Math.max(usual.phase, smallest) };
  const hand = handAngle(year, today);
  return (
    <g>
      {months.map(({ first, last }) => {
        const isNow = today >= first && today <= last;
        const [from, to] = [angleOf(year, first) + 0.004, end(last) - 0.004];
        const text = {
          text: isSmall ? shortMonthName(language, first) : monthName(language, first),
          from,
          to,
          radius: (radii.months.outer + radii.months.inner) / 2,
          size: size.month,
          isReversed: isUpsideDown((from + to) / 2),
        };
        return (
          <g key={first}>
            <path
              className={isNow ? styles.monthNow : styles.month}
              d={sectorPath(from, to, radii.months.outer, radii.months.inner)}
            />
            <CircleText {...text} className={mergeClasses(styles.monthText, isNow && styles.monthTextNow)} />
          </g>
        );
      })}
      {weeksIn(year).map(({ week, first, last }) => {
        const isNow = today >= first && today <= last;
        const middle = (angleOf(year, first) + end(last)) / 2;
        const at = pointAt(middle, (radii.weeks.outer + radii.weeks.inner) / 2);
        return (
          <g key={first}>
            {first === year.first ? null : (
              <path
                className={styles.tick}
                d={rayPath(angleOf(year, first), radii.weeks.inner + 3, radii.weeks.outer - 3)}
              />
            )}
            {!isSmall && end(last) - angleOf(year, first) > 0.06 ? (
              <text
                x={at.x}
                y={at.y}
                fontSize={Math.max(weekSize, smallest)}
                textAnchor="middle"
                dominantBaseline="central"
                className={isNow ? styles.weekNow : styles.week}
                aria-hidden
              >
                {week}
              </text>
            ) : null}
          </g>
        );
      })}
      {phaseSpans(year.first, year.last, phases).map(({ phase, first, last }) => {
        const isNow = today >= first && today <= last;
        const [from, to] = [angleOf(year, first) + 0.005, end(last) - 0.005];
        const radius = (radii.phases.outer + radii.phases.inner) / 2;
        const name = placeName(
          { text: say(phase.title), from, to, radius, size: size.phase },
          isNow ? hand : undefined,
          measure,
        );
        return (
          <g key={first}>
            <path
              className={isNow ? styles.phaseNow : styles.phase}
              fillRule="evenodd"
              d={sectorPath(from, to, radii.phases.outer, radii.phases.inner)}
            />
            {name ? (
              <CircleText
                {...name}
                radius={radius}
                size={size.phase}
                className={isNow ? styles.phaseTextNow : styles.phaseText}
              />
            ) : null}
          </g>
        );
      })}
      {bands.map(({ ring, outer, inner }) => (
        <path key={ring} className={styles.ground} fillRule="evenodd" d={ringPath(outer, inner)} />
      ))}
      {months.map(({ first }) => (
        <path
          key={first}
          className={styles.ray}
          d={rayPath(angleOf(year, first), radii.rings.inner, radii.rings.outer)}
        />
      ))}
    </g>
  );
});

/** Where the hand stands: at the middle of today, when that lies in the year. */
function handAngle(year: WheelYear, today: Day): number | undefined {
  if (today < year.first || today > year.last) return undefined;
  return angleOf(year, today) + Math.PI / year.days;
}

/** The hand, drawn above the activities and left out where something is written. */
export function WheelHand({ year, today, layout }: { year: WheelYear; today: Day; layout: WheelLayout }) {
  const styles = useStyles();
  const angle = handAngle(year, today);
  if (angle === undefined) return null;
  const tip = pointAt(angle, radii.weeks.inner);
  return (
    <g aria-hidden className={styles.hand} data-hand>
      {handPieces(layout, angle, radii.hub, radii.weeks.inner).map(({ from, to }) => (
        <path key={from} d={rayPath(angle, from, to)} />
      ))}
      <circle className={styles.handEnd} cx={tip.x} cy={tip.y} r={5} />
    </g>
  );
}
