/**
 * The year on an A3 page, for the kitchen's wall: the wheel, what the colours mean and the year's deadlines; and where
 * these are not all, the whole year on the pages behind it. Always in the light theme.
 */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { fullDay, monthName, shortDay } from "../../domain/calendar/day-words.ts";
import type { Numbered } from "../../domain/wheel/named-arcs.ts";
import { ringOrder, type Occurrence, type RingName } from "../../domain/wheel/wheel.ts";
import { monthsIn } from "../../domain/wheel/year.ts";
import type { Measure } from "../../domain/wheel/label.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { ThemeSwitch } from "../theme/theme-switch.tsx";
import { themes } from "../theme/theme.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { titleOf, type Speaking } from "./describe.ts";
import { measureWith } from "./measure-text.ts";
import { RingDot } from "./RingDot.tsx";
import type { WheelView } from "./use-wheel.ts";
import { WheelDrawing } from "./WheelDrawing.tsx";

const usePageStyles = makeStaticStyles("@page wheel { size: A3 landscape; margin: 10mm }");

const useStyles = makeStyles({
  page: {
    // Chromium knows named pages; the sheet's size is theirs alone.
    page: "wheel",
    boxSizing: "border-box",
    width: "400mm",
    height: "276mm",
    overflow: "hidden",
    display: "grid",
    gridTemplateColumns: "272mm minmax(0, 1fr)",
    columnGap: "8mm",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    printColorAdjust: "exact",
  },
  wheel: { width: "272mm", alignSelf: "center" },
  side: { display: "flex", flexDirection: "column", minHeight: 0, gap: "4mm", paddingTop: "2mm" },
  title: { fontSize: "26pt", lineHeight: "30pt", fontWeight: tokens.fontWeightSemibold },
  department: { fontSize: "13pt", lineHeight: "17pt", color: tokens.colorNeutralForeground2 },
  // As high as two lines, which it needs where letters are wide: what is left to the columns is then always the same.
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignContent: "start",
    minHeight: "11mm",
    columnGap: "5mm",
    rowGap: "1mm",
    fontSize: "9.5pt",
    lineHeight: "5mm",
  },
  ring: { display: "inline-flex", alignItems: "center", gap: "1.5mm", "> span": { marginTop: 0 } },
  columns: {
    flexGrow: 1,
    minHeight: 0,
    columnCount: 2,
    columnGap: "6mm",
    columnFill: "auto",
    fontSize: "8pt",
  },
  whole: {
    page: "wheel",
    breakBefore: "page",
    width: "400mm",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    printColorAdjust: "exact",
  },
  wholeTitle: { fontSize: "16pt", lineHeight: "22pt", fontWeight: tokens.fontWeightSemibold },
  wholeColumns: { columnCount: 4, columnGap: "6mm", fontSize: "8pt", overflowWrap: "anywhere" },
  month: { marginBottom: "2.5mm" },
  monthName: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "9pt",
    lineHeight: "14pt",
    borderBottom: "0.2mm solid #bbb",
    breakAfter: "avoid",
  },
  row: {
    breakInside: "avoid",
    display: "grid",
    gridTemplateColumns: "12mm 2.5mm minmax(0, 1fr)",
    columnGap: "1.5mm",
    lineHeight: "11pt",
    "> span:nth-child(2) > span": { width: "2.2mm", height: "2.2mm", marginTop: "1.2mm" },
  },
  day: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  text: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflowWrap: "anywhere",
  },
  foot: { fontSize: "8pt", lineHeight: "11pt", color: tokens.colorNeutralForeground2 },
});

/** So many lines have room beside the wheel; a title has two at the most. */
const mostLines = 86;
/** In points: the letters, and the width that the columns leave to a title, 39.5 mm less what a rounding may cost. */
const letters = 8;
const lineWidth = 111;
/** Whatever the screen has. */
const onPaper = { theme: "light", choose: undefined } as const;
/** Its multiples, wrapped into one, lie evenly however many there are. */
const goldenRatio = 0.618_033_988_75;

export interface PrintedWheelProps {
  readonly view: WheelView;
  readonly shown: readonly RingName[];
  readonly seen: readonly Occurrence[];
  readonly years: string;
}

export function PrintedWheel({ view, shown, seen, years }: PrintedWheelProps) {
  usePageStyles();
  const styles = useStyles();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const { key, department } = useDepartmentView();
  const speaking: Speaking = { words, language, today };
  const name = department?.title ?? key;
  const textOf = (occurrence: Occurrence) =>
    occurrence.source.from === "wheel" ? occurrence.shortTitle : titleOf(occurrence, speaking);
  const measure = measureWith(themes.light.fontFamilyBase);
  const [numbered, setNumbered] = useState<readonly Numbered[]>([]);
  const numbers = new Map(numbered.map(({ number, occurrence }) => [occurrence.key, number]));
  const listed = mostTelling(seen, (occurrence) =>
    linesOf(`${numbers.get(occurrence.key) ?? ""} ${textOf(occurrence)}`, measure),
  );
  return (
    <FluentProvider theme={themes.light}>
      <ThemeSwitch value={onPaper}>
        <div className={styles.page} data-sheet>
          <div className={styles.wheel}>
            <WheelDrawing
              year={view.year}
              phases={view.phases}
              occurrences={seen}
              shown={shown}
              next={undefined}
              chosen={undefined}
              lit={undefined}
              litRing={undefined}
              setLit={nothing}
              choose={nothing}
              label={words.heading(years)}
              onNumbered={setNumbered}
              onPaper={{ above: years, below: name }}
            />
          </div>
          <div className={styles.side}>
            <div>
              <div className={styles.title}>{words.heading(years)}</div>
              <div className={styles.department}>{name}</div>
            </div>
            <div className={styles.legend}>
              {ringOrder
                .filter((ring) => shown.includes(ring))
                .map((ring) => (
                  <span key={ring} className={styles.ring}>
                    <RingDot ring={ring} />
                    {words.rings[ring]}
                  </span>
                ))}
            </div>
            <div className={styles.columns}>
              <Months view={view} listed={listed} numbers={numbers} textOf={textOf} mark="data-printed" />
            </div>
            <div className={styles.foot} data-foot>
              {words.printFoot(name, fullDay(language, today))}
              {listed.length < seen.length ? ` · ${words.printedSome(listed.length, seen.length)}` : null}
            </div>
          </div>
        </div>
        {listed.length < seen.length ? (
          <div className={styles.whole}>
            <div className={styles.wholeTitle}>{words.wholeYear(words.heading(years), name)}</div>
            <div className={styles.wholeColumns}>
              <Months
                view={view}
                listed={seen}
                numbers={numbers}
                textOf={(each) => titleOf(each, speaking)}
                mark="data-whole"
              />
            </div>
          </div>
        ) : null}
      </ThemeSwitch>
    </FluentProvider>
  );
}

/** Times by month, those that began before the year in its first one. */
function Months({
  view,
  listed,
  numbers,
  textOf,
  mark,
}: {
  view: WheelView;
  listed: readonly Occurrence[];
  /** By a time's key, the number that it bears on the wheel. */
  numbers: ReadonlyMap<string, number>;
  textOf: (occurrence: Occurrence) => string;
  /** An attribute of each line. */
  mark: "data-printed" | "data-whole";
}) {
  const styles = useStyles();
  const { language } = useSpeech();
  return monthsIn(view.year).map(({ first, last }) => {
    const within = listed.filter(
      (each) => each.first <= last && (each.first >= first || first === view.year.first),
    );
    return within.length === 0 ? null : (
      <div key={first} className={styles.month}>
        <div className={styles.monthName} {...(mark === "data-printed" && { "data-month": true })}>
          {monthName(language, first, true)}
        </div>
        {within.map((occurrence) => (
          <div key={occurrence.key} className={styles.row} {...{ [mark]: true }}>
            <span className={styles.day}>{shortDay(language, occurrence.first, occurrence.first)}</span>
            <span>
              <RingDot ring={occurrence.ring} />
            </span>
            <span className={mergeClasses(mark === "data-printed" && styles.text)}>
              {numbers.has(occurrence.key) ? <b>{numbers.get(occurrence.key)} </b> : null}
              {textOf(occurrence)}
            </span>
          </div>
        ))}
      </div>
    );
  });
}

function nothing(): void {
  // Paper does not answer.
}

/** What stands on paper first: deadlines, then the rest, and last what comes often. */
function rank({ isDeadline, source }: Occurrence): number {
  if (source.from === "plan") return source.element.kind === "goal" ? 1 : 3;
  if (isDeadline || source.from === "agreement") return 0;
  const often = { weekly: 8, fortnightly: 6, monthly: 4, quarterly: 2, yearly: 1, once: 1 } as const;
  return often[source.row.repeats ?? "once"];
}

/** On paper, in the font that is there. */
function linesOf(title: string, measure: Measure): number {
  return measure(title, letters) > lineWidth ? 2 : 1;
}

/** As much of the year as there is room for, the most telling first, in the year's order. */
function mostTelling(
  occurrences: readonly Occurrence[],
  linesIn: (occurrence: Occurrence) => number,
): readonly Occurrence[] {
  const chosen = new Set<Occurrence>();
  let lines = 0;
  // Among equals those are chosen first that lie far from each other, so that what is left out is missing all over the
  // year.
  const wishes = occurrences.map((occurrence, index) => ({ occurrence, turn: (index * goldenRatio) % 1 }));
  for (const { occurrence } of wishes.toSorted(
    (a, b) => rank(a.occurrence) - rank(b.occurrence) || a.turn - b.turn,
  )) {
    lines += linesIn(occurrence);
    if (lines > mostLines) break;
    chosen.add(occurrence);
  }
  return occurrences.filter((occurrence) => chosen.has(occurrence));
}
