/** The wheel's face, which stands still: months, weeks, the phases as a band, the rings' ground and the hand at today. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { addDays } from "../../domain/calendar.ts";
import { monthName } from "../../domain/day-words.ts";
import { phaseSpans, type Phase } from "../../domain/phase.ts";
import { isUpsideDown } from "../../domain/wheel-label.ts";
import { angleOf, pointAt, radii, type RingBand } from "../../domain/wheel-layout.ts";
import { monthsIn, weeksIn, type WheelYear } from "../../domain/wheel-year.ts";
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
}

export const WheelFace = memo(function WheelFace({ year, phases, bands, today }: FaceProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const end = (last: Day) => angleOf(year, addDays(last, 1));
  const months = monthsIn(year);
  return (
    <g>
      {months.map(({ first, last }) => {
        const isNow = today >= first && today <= last;
        const [from, to] = [angleOf(year, first) + 0.004, end(last) - 0.004];
        const text = {
          text: monthName(language, first),
          from,
          to,
          radius: (radii.months.outer + radii.months.inner) / 2,
          size: 16,
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
            {end(last) - angleOf(year, first) > 0.06 ? (
              <text
                x={at.x}
                y={at.y}
                fontSize={11}
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
        const text = {
          text: say(phase.title),
          from,
          to,
          radius: (radii.phases.outer + radii.phases.inner) / 2,
          size: 15,
          isReversed: isUpsideDown((from + to) / 2),
        };
        return (
          <g key={first}>
            <path
              className={isNow ? styles.phaseNow : styles.phase}
              d={sectorPath(from, to, radii.phases.outer, radii.phases.inner)}
            />
            <CircleText {...text} className={isNow ? styles.phaseTextNow : styles.phaseText} />
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

/** The hand at the middle of today, drawn above the activities. */
export function WheelHand({ year, today }: { year: WheelYear; today: Day }) {
  const styles = useStyles();
  if (today < year.first || today > year.last) return null;
  const angle = angleOf(year, today) + Math.PI / year.days;
  const tip = pointAt(angle, radii.weeks.inner);
  return (
    <g aria-hidden>
      <path className={styles.hand} d={rayPath(angle, radii.hub, radii.weeks.inner)} />
      <circle className={styles.handEnd} cx={tip.x} cy={tip.y} r={5} />
    </g>
  );
}
