/** The wheel's hub: the day, the week, the phase and how long it is to the next deadline that everybody knows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { daysBetween, isoWeek } from "../../domain/calendar/calendar.ts";
import { dayAndMonth, shortDay, weekdayName } from "../../domain/calendar/day-words.ts";
import { phaseOf, type Phase } from "../../domain/wheel/phase.ts";
import { labelText } from "../../domain/wheel/label.ts";
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

/** The widest that a line of the hub may be. */
const widest = 236;

export function WheelHub({
  today,
  phases,
  next,
  isSmall,
}: {
  today: Day;
  phases: readonly Phase[];
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
        <Line y={8} size={54} className={styles.day}>
          {shortDay(language, today, today)}
        </Line>
        <Line y={52} size={32} className={styles.small}>
          {words.week(isoWeek(today).week)}
        </Line>
      </g>
    );
  }
  return (
    <g aria-hidden>
      <circle r={radii.hub} className={styles.disc} />
      <Line y={-42} size={17} className={styles.small}>
        {words.weekAndDay(weekdayName(language, today), isoWeek(today).week)}
      </Line>
      <Line y={0} size={37} className={styles.day}>
        {dayAndMonth(language, today)}
      </Line>
      <Line y={36} size={18} className={styles.phase}>
        {say(phaseOf(today, phases).title)}
      </Line>
      {next ? (
        <Line y={64} size={16} className={styles.small}>
          {words.daysTo(daysBetween(today, next.first), labelText(next.shortTitle))}
        </Line>
      ) : null}
    </g>
  );
}

/** Long names, as a phase may have, are written smaller rather than over the edge. */
function Line({
  y,
  size,
  className,
  children,
}: {
  y: number;
  size: number;
  className: string;
  children: string;
}) {
  const fontSize = Math.min(size, widest / (children.length * 0.54));
  return (
    <text y={y} fontSize={fontSize} className={className} textAnchor="middle">
      {children}
    </text>
  );
}
