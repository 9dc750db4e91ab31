/**
 * The year as a list, month by month: everything that the wheel shows, for phones, for reading aloud and for those who
 * like lists.
 */
import { Subtitle2, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isoWeek } from "../../domain/calendar/calendar.ts";
import { monthName, spanInText } from "../../domain/calendar/day-words.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import { monthsIn, type MonthSpan, type WheelYear } from "../../domain/wheel/year.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { Initials } from "../site/Initials.tsx";
import { hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { quietHover } from "../theme/quiet-hover.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { fullDays, titleOf, type Speaking } from "./describe.ts";
import { RingDot } from "./RingDot.tsx";

const useStyles = makeStyles({
  month: { marginTop: tokens.spacingVerticalXL, ":first-child": { marginTop: 0 } },
  heading: {
    display: "block",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "::first-letter": { textTransform: "uppercase" },
  },
  now: { color: tokens.colorBrandForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "3.6rem 11rem 10px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ...quietHover,
    "@media (max-width: 639px)": { gridTemplateColumns: "10px minmax(0, 1fr) auto" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':global([data-theme="contrast"])': {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `2px solid ${tokens.colorNeutralForeground1}`,
    },
  },
  week: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    "@media (max-width: 639px)": { display: "none" },
  },
  days: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 639px)": { gridColumn: 2, gridRow: 1 },
  },
  dot: { "@media (max-width: 639px)": { gridColumn: 1, gridRow: 1 } },
  text: { overflowWrap: "anywhere", "@media (max-width: 639px)": { gridColumn: 2, gridRow: 2 } },
  person: { gridColumn: 5, "@media (max-width: 639px)": { gridColumn: 3, gridRow: "1 / 3" } },
  small: { color: tokens.colorNeutralForeground2 },
  gone: { color: tokens.colorNeutralForeground3 },
  past: { marginBottom: tokens.spacingVerticalL },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalM,
  },
});

export function WheelList({
  year,
  occurrences,
  chosen,
}: {
  year: WheelYear;
  occurrences: readonly Occurrence[];
  chosen: string | undefined;
}) {
  const styles = useStyles();
  const words = useWords().wheel;
  const { today } = useProduct();
  if (occurrences.length === 0) return <Text>{words.empty}</Text>;
  const months = monthsIn(year);
  const past = months.filter(({ last }) => last < today);
  const isUnderWay = past.length > 0 && past.length < months.length;
  // What began earlier and still goes on stands in the present month, and not where it is folded away.
  const present = isUnderWay ? months[past.length] : undefined;
  const beginning = ({ first, last }: Occurrence) =>
    present !== undefined && first < present.first && last >= today ? present.first : first;
  const monthOf = (span: MonthSpan) => (
    <Month
      key={span.first}
      span={span}
      // What began before the year stands in its first month.
      within={occurrences.filter((occurrence) => {
        const first = beginning(occurrence);
        return first <= span.last && (first >= span.first || span.first === year.first);
      })}
      chosen={chosen}
    />
  );
  if (!isUnderWay) return <div>{months.map(monthOf)}</div>;
  const wasChosen = occurrences.some(
    (occurrence) => occurrence.key === chosen && beginning(occurrence) <= (past.at(-1)?.last ?? ""),
  );
  return (
    <div>
      <details className={styles.past} open={wasChosen}>
        <summary className={styles.summary}>{words.earlier}</summary>
        {past.map(monthOf)}
      </details>
      {months.slice(past.length).map(monthOf)}
    </div>
  );
}

function Month({
  span: { first, last },
  within,
  chosen,
}: {
  span: MonthSpan;
  within: readonly Occurrence[];
  chosen: string | undefined;
}) {
  const styles = useStyles();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const isNow = today >= first && today <= last;
  const id = `maaned-${first}`;
  return (
    <section className={styles.month} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={mergeClasses(styles.heading, isNow && styles.now)}>
        {monthName(language, first, true)}
      </Subtitle2>
      {within.length === 0 ? <Text className={styles.gone}>{words.emptyMonth}</Text> : null}
      <ul className={styles.list}>
        {within.map((occurrence) => (
          <li key={occurrence.key}>
            <Row occurrence={occurrence} isChosen={occurrence.key === chosen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ occurrence, isChosen }: { occurrence: Occurrence; isChosen: boolean }) {
  const styles = useStyles();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const { key } = useDepartmentView();
  const speaking: Speaking = { words, language, today };
  const { first, last, ring, responsible, isDeadline, isDone, source } = occurrence;
  const isPast = last < today;
  const more = [
    words.rings[ring],
    isDeadline && source.from === "wheel" ? words.deadline : undefined,
    isDone ? words.done : undefined,
    source.from === "wheel" && source.exception
      ? words.moved(spanInText(language, source.original, source.original, today))
      : undefined,
  ].filter((part) => part !== undefined);
  return (
    <a
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      href={hrefOf(wheelPlace(key, { time: occurrence.key }))}
      aria-current={isChosen ? "true" : undefined}
    >
      <span className={styles.week}>{words.week(isoWeek(first).week)}</span>
      <span className={styles.days} title={fullDays(occurrence, language)}>
        {spanInText(language, first, last, today)}
      </span>
      <span className={styles.dot}>
        <RingDot ring={ring} />
      </span>
      <span className={styles.text}>
        <span className={isPast ? styles.gone : undefined}>{titleOf(occurrence, speaking)}</span>{" "}
        <Text size={200} className={isPast ? styles.gone : styles.small}>
          {more.join(" · ")}
        </Text>
      </span>
      {responsible ? (
        <span className={styles.person}>
          <Initials name={responsible.name} />
        </span>
      ) : null}
    </a>
  );
}
