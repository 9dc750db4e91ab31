/** The wheel's hub: the day, the week, the phase and how long it is to the next deadline that everybody knows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { daysBetween, isoWeek } from "../../domain/calendar/calendar.ts";
import { dayAndMonth, shortDay, weekdayName } from "../../domain/calendar/day-words.ts";
import { phaseOf, type Phase } from "../../domain/wheel/phase.ts";
import { labelText, shortenTo, type Measure } from "../../domain/wheel/label.ts";
import { radii } from "../../domain/wheel/layout.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import type { Day } from "../../schema/day.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  disc: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke2 },
  small: { fill: tokens.colorNeutralForeground2 },
  day: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  phase: { fill: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The air between a line's ends and the hub's edge. */
const air = 14;

/** How wide a line may be whose letters reach so far from the middle. */
function widestAt(reach: number): number {
  return 2 * (Math.sqrt(radii.hub ** 2 - reach ** 2) - air);
}

export function WheelHub({
  today,
  phases,
  next,
  measure,
  smallest,
  isSmall,
}: {
  today: Day;
  phases: readonly Phase[];
  measure: Measure;
  /** Smaller letters cannot be read. */
  smallest: number;
  /** Shown so small that only the day and the week can be read. */
  isSmall: boolean;
  /** The next deadline from today on. */
  next: Occurrence | undefined;
}) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const words = useWords().wheel;
  if (isSmall) {
    return (
      <g aria-hidden>
        <circle r={radii.hub} className={styles.disc} />
        <Line measure={measure} smallest={smallest} y={8} size={54} className={styles.day}>
          {shortDay(language, today, today)}
        </Line>
        <Line measure={measure} smallest={smallest} y={52} size={32} className={styles.small}>
          {words.week(isoWeek(today).week)}
        </Line>
      </g>
    );
  }
  return (
    <g aria-hidden>
      <circle r={radii.hub} className={styles.disc} />
      <Line measure={measure} smallest={smallest} y={-42} size={17} className={styles.small}>
        {words.weekAndDay(weekdayName(language, today), isoWeek(today).week)}
      </Line>
      <Line measure={measure} smallest={smallest} y={0} size={37} className={styles.day}>
        {dayAndMonth(language, today)}
      </Line>
      <Line measure={measure} smallest={smallest} y={36} size={18} className={styles.phase}>
        {say(phaseOf(today, phases).title)}
      </Line>
      {next ? (
        <Line measure={measure} smallest={smallest} y={64} size={16} className={styles.small}>
          {words.daysTo(daysBetween(today, next.first), labelText(next.shortTitle))}
        </Line>
      ) : null}
    </g>
  );
}

/** Long words, as a day and a phase may have, are written smaller, or else shorter, rather than over the edge. */
/** The hub of a wheel on paper: what the year is called, and whose it is. */
export function PaperHub({
  above,
  below,
  measure,
  smallest,
}: {
  above: string;
  below: string;
  measure: Measure;
  smallest: number;
}) {
  const styles = useStyles();
  return (
    <g aria-hidden>
      <circle r={radii.hub} className={styles.disc} />
      <Line measure={measure} smallest={smallest} y={6} size={37} className={styles.day}>
        {above}
      </Line>
      <Line measure={measure} smallest={smallest} y={42} size={18} className={styles.small}>
        {below}
      </Line>
    </g>
  );
}

function Line({
  y,
  size,
  measure,
  smallest,
  className,
  children,
}: {
  y: number;
  size: number;
  measure: Measure;
  smallest: number;
  className: string;
  children: string;
}) {
  const widest = widestAt(Math.max(Math.abs(y), Math.abs(y - size)));
  const fontSize = Math.max(smallest, size * Math.min(1, widest / measure(children, size)));
  return (
    <text y={y} fontSize={fontSize} className={className} textAnchor="middle">
      {shortenTo(widest, children, (text) => measure(text, fontSize))}
    </text>
  );
}
