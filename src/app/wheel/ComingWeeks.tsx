/** What happens in the coming weeks as a list beside the wheel. The two light up together. */
import { Subtitle2, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isoWeek } from "../../domain/calendar/calendar.ts";
import { shortDay } from "../../domain/calendar/day-words.ts";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { quietHover } from "../theme/quiet-hover.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { fullDays, titleOf, type Speaking } from "./describe.ts";
import { RingDot } from "./RingDot.tsx";

const useStyles = makeStyles({
  heading: {
    color: tokens.colorNeutralForeground2,
    display: "block",
    marginBottom: tokens.spacingVerticalXS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "5.6rem 10px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ...quietHover,
  },
  lit: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    ':global([data-theme="contrast"])': {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `2px solid ${tokens.colorNeutralForeground1}`,
    },
  },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  title: { overflowWrap: "anywhere" },
});

export function ComingWeeks({
  occurrences,
  lit,
  setLit,
}: {
  occurrences: readonly Occurrence[];
  lit: string | undefined;
  setLit: (key: string | undefined) => void;
}) {
  const styles = useStyles();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const { key: department } = useDepartmentView();
  const speaking: Speaking = { words, language, today };
  return (
    <section aria-labelledby="de-naeste-uger">
      <Subtitle2 as="h2" id="de-naeste-uger" className={styles.heading}>
        {words.comingWeeks}
      </Subtitle2>
      {occurrences.length === 0 ? <Text>{words.nothingComing}</Text> : null}
      <ul className={styles.list}>
        {occurrences.map((occurrence) => (
          <li key={occurrence.key}>
            <a
              className={mergeClasses(styles.row, lit === occurrence.key && styles.lit)}
              href={hrefOf(wheelPlace(department, { time: occurrence.key }))}
              onPointerEnter={() => setLit(occurrence.key)}
              onPointerLeave={() => setLit(undefined)}
              onFocus={() => setLit(occurrence.key)}
              onBlur={() => setLit(undefined)}
            >
              <span className={styles.day} title={fullDays(occurrence, language)}>
                {whenInBrief(occurrence, speaking)}
              </span>
              <RingDot ring={occurrence.ring} />
              <span className={styles.title}>{titleOf(occurrence, speaking)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `27. nov` for a day, `uge 48` for a week, `uge 49–51` for several, `til 27. nov` for what has begun. */
function whenInBrief({ first, last }: Occurrence, { words, language, today }: Speaking): string {
  // All of it lies within some weeks, so that the year goes without saying.
  if (first === last) return shortDay(language, first, first);
  const [from, to] = [isoWeek(first), isoWeek(last)];
  if (from.week === to.week && from.year === to.year) return words.week(from.week);
  if (first < today) return words.untilDay(shortDay(language, last, last));
  return `${words.week(from.week)}–${to.week}`;
}
