/** What the numbers on the wheel stand for: times whose names have no room there. The two light up together. */
import { Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { shortDay } from "../../domain/calendar/day-words.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import type { Numbered } from "../../domain/wheel/named-arcs.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { quietHover } from "../theme/quiet-hover.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { fullDays, titleOf, type Speaking } from "./describe.ts";
import { RingDot } from "./RingDot.tsx";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL },
  heading: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    columnWidth: "15rem",
    columnGap: tokens.spacingHorizontalXL,
  },
  row: {
    breakInside: "avoid",
    display: "grid",
    gridTemplateColumns: "2rem 10px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
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
  number: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
  title: { overflowWrap: "anywhere" },
  day: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export function WheelLegend({
  numbered,
  lit,
  setLit,
}: {
  numbered: readonly Numbered[];
  lit: string | undefined;
  setLit: (key: string | undefined) => void;
}) {
  const styles = useStyles();
  const headingId = useId();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const { key: department } = useDepartmentView();
  const speaking: Speaking = { words, language, today };
  if (numbered.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as="h2" block id={headingId} className={styles.heading}>
        {words.numbers}
      </Subtitle2>
      <ol className={styles.list}>
        {numbered.map(({ number, occurrence }) => (
          <li key={occurrence.key}>
            <a
              className={mergeClasses(styles.row, lit === occurrence.key && styles.lit)}
              href={hrefOf(wheelPlace(department, { time: occurrence.key }))}
              onPointerEnter={() => setLit(occurrence.key)}
              onPointerLeave={() => setLit(undefined)}
              onFocus={() => setLit(occurrence.key)}
              onBlur={() => setLit(undefined)}
            >
              <span className={styles.number}>{number}</span>
              <RingDot ring={occurrence.ring} />
              <span className={styles.title}>
                {titleOf(occurrence, speaking)}{" "}
                <span className={styles.day} title={fullDays(occurrence, language)}>
                  {shortDay(language, occurrence.first, occurrence.first)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
