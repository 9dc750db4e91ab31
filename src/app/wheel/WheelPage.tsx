/**
 * Årshjul: the department's year as a wheel or as a list, what is now and next beside it, and what one chooses opened.
 */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { addDays } from "../../domain/calendar/calendar.ts";
import { isCommon } from "../../domain/belonging/wheel-that-counts.ts";
import type { Numbered } from "../../domain/wheel/named-arcs.ts";
import {
  comingUp,
  exceptionsTo,
  ringOrder,
  type Occurrence,
  type RingName,
} from "../../domain/wheel/wheel.ts";
import { wheelPlace } from "../../domain/links/addresses.ts";
import { wheelYearOf, yearInText, type YearStart } from "../../domain/wheel/year.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { AsideLine } from "../states/AsideLine.tsx";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingWheel } from "../states/LoadingPage.tsx";
import { useWords } from "../words/use-words.tsx";
import { ActivityForm } from "./ActivityForm.tsx";
import { ActivityPanel } from "./ActivityPanel.tsx";
import { ComingWeeks } from "./ComingWeeks.tsx";
import { MoveOnceForm } from "./MoveOnceForm.tsx";
import { PhaseNow } from "./PhaseNow.tsx";
import { PrintedWheel } from "./PrintedWheel.tsx";
import { RingFilter } from "./RingFilter.tsx";
import { useIsPrinting } from "./use-is-printing.ts";
import { useKeepWheel } from "./use-keep-wheel.ts";
import { useYearStart } from "./use-year-start.ts";
import { useWheel, type WheelView } from "./use-wheel.ts";
import { useWheelLook } from "./use-wheel-look.ts";
import { WheelDrawing } from "./WheelDrawing.tsx";
import { WheelHead } from "./WheelHead.tsx";
import { WheelIssues } from "./WheelIssues.tsx";
import { WheelLegend } from "./WheelLegend.tsx";
import { WheelList } from "./WheelList.tsx";

const useStyles = makeStyles({
  root: {
    maxWidth: "96rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(18rem, 24rem)",
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: "start",
    "@media (max-width: 899px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  // The wheel takes the height that the window has under the bar and the heading, and is never so small that one cannot
  // read it.
  wheel: {
    maxWidth: "min(100%, calc(100vh - 190px))",
    minWidth: "min(100%, 620px)",
    margin: "0 auto",
    width: "100%",
  },
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    minWidth: 0,
    // As high as a long list, so that what stands in it can stay in view.
    alignSelf: "stretch",
  },
  // On a phone, what is now comes before a whole year of lines.
  first: { "@media (max-width: 639px)": { order: -1 } },
});

const weeksAhead = 8;
const mostComing = 8;

export function WheelPage() {
  const [begins, setBegins] = useYearStart();
  const { view, error, retry } = useWheel(begins);
  if (view) return <ShownWheel view={view} begins={begins} setBegins={setBegins} />;
  return error ? <FailedPage error={error} retry={retry} /> : <LoadingWheel />;
}

function ShownWheel({
  view,
  begins,
  setBegins,
}: {
  view: WheelView;
  begins: YearStart;
  setBegins: (begins: YearStart) => void;
}) {
  const styles = useStyles();
  useContentIsVisible();
  const words = useWords().wheel;
  const { today } = useProduct();
  const { key } = useDepartmentView();
  const [look, setLook] = useWheelLook();
  const [hidden, setHidden] = useState<ReadonlySet<RingName>>(new Set());
  const [lit, setLit] = useState<string>();
  const [litRing, setLitRing] = useState<RingName>();
  const [numbered, setNumbered] = useState<readonly Numbered[]>([]);
  const [open, setOpen] = useState<"add" | "edit" | "once">();
  // Only whoever came by a link needs to hear that it leads nowhere; an own change may have moved the time away.
  const [wasMissing] = useState(view.isChosenMissing);
  const isPrinting = useIsPrinting();
  const keepWheel = useKeepWheel();
  const { year, occurrences, chosen } = view;

  const shown = useMemo(() => ringOrder.filter((ring) => !hidden.has(ring)), [hidden]);
  const seen = useMemo(() => occurrences.filter(({ ring }) => !hidden.has(ring)), [occurrences, hidden]);
  const coming = useMemo(
    () =>
      comingUp(
        view.between(today, addDays(today, weeksAhead * 7)),
        today,
        addDays(today, weeksAhead * 7),
      ).filter(({ ring, isDone }) => !hidden.has(ring) && !isDone),
    [view, today, hidden],
  );
  const next = coming.find(
    ({ first, isDeadline, source }) => isDeadline && first >= today && source.from === "wheel",
  );
  const years = yearInText(year);
  const thisYear = wheelYearOf(today, begins).year;
  const placeOfYear = (to: number) =>
    to === thisYear ? pagePlace(key, "wheel") : wheelPlace(key, { year: to });
  const close = () => {
    const time = chosen?.key;
    goTo(placeOfYear(year.year));
    // Whoever closes it stands where it was opened.
    if (time !== undefined) requestAnimationFrame(() => focusTime(time));
  };
  const choose = (occurrence: Occurrence) => goTo(wheelPlace(key, { time: occurrence.key }));

  // A form stays open, and says what came of it, should a colleague take away what it is about.
  const [held, setHeld] = useState(chosen);
  if (chosen !== undefined && chosen !== held) setHeld(chosen);
  const time = open === undefined ? chosen : held;
  const timesRow = time?.source.from === "wheel" ? time.source.row : undefined;
  // Should a colleague move it meanwhile, there is no such time any more, but the activity as it is now.
  const chosenRow = view.reading.rows.find(({ id }) => id === timesRow?.id) ?? timesRow;

  if (isPrinting) return <PrintedWheel view={view} shown={shown} seen={seen} years={years} />;
  return (
    <div className={styles.root}>
      <WheelHead
        years={years}
        view={view}
        shown={shown}
        look={look}
        setLook={setLook}
        goToYear={(step) => goTo(placeOfYear(step === 0 ? thisYear : year.year + step))}
        isThisYear={year.year === thisYear}
        begins={begins}
        setBegins={(month) => {
          setBegins(month);
          // The year that is shown has no counterpart: one stands in the present one.
          goTo(pagePlace(key, "wheel"));
        }}
        add={view.mayAdd.own || view.mayAdd.common ? () => setOpen("add") : undefined}
      />
      <div className={styles.columns}>
        <div className={look === "wheel" ? styles.wheel : undefined}>
          {shown.length === 0 ? <Text block>{words.noneShown}</Text> : null}
          {look === "wheel" ? (
            <>
              <WheelDrawing
                year={year}
                phases={view.phases}
                occurrences={seen}
                shown={shown}
                next={next}
                chosen={chosen?.key}
                lit={lit}
                litRing={litRing !== undefined && shown.includes(litRing) ? litRing : undefined}
                setLit={setLit}
                choose={choose}
                label={words.wheelLabel(years, seen.length)}
                onNumbered={setNumbered}
              />
              <WheelLegend numbered={numbered} lit={lit} setLit={setLit} />
            </>
          ) : (
            <WheelList year={year} occurrences={seen} chosen={chosen?.key} />
          )}
        </div>
        <div className={mergeClasses(styles.side, look === "list" && styles.first)}>
          {chosen ? (
            <ActivityPanel
              key={chosen.key}
              chosen={chosen}
              view={view}
              keepWheel={keepWheel}
              close={close}
              edit={() => setOpen("edit")}
              moveOnce={() => setOpen("once")}
            />
          ) : null}
          {wasMissing && view.isChosenMissing ? <Text>{words.notFound}</Text> : null}
          <PhaseNow phases={view.phases} />
          <RingFilter hidden={hidden} setHidden={setHidden} light={setLitRing} />
          {shown.length === 0 ? null : (
            <ComingWeeks occurrences={coming.slice(0, mostComing)} lit={lit} setLit={setLit} />
          )}
          <WheelIssues reading={view.reading} />
          <AsideLine count={view.aside} />
        </div>
      </div>
      {open === "add" ? (
        <ActivityForm
          row={undefined}
          exceptions={[]}
          isCommon={!view.mayAdd.own}
          mayAdd={view.mayAdd}
          keepWheel={keepWheel}
          close={() => setOpen(undefined)}
        />
      ) : null}
      {open === "edit" && chosenRow ? (
        <ActivityForm
          row={chosenRow}
          exceptions={exceptionsTo(view.reading, chosenRow)}
          isCommon={isCommon(chosenRow)}
          mayAdd={view.mayAdd}
          keepWheel={keepWheel}
          close={() => setOpen(undefined)}
        />
      ) : null}
      {open === "once" && time ? (
        <MoveOnceForm time={time} keepWheel={keepWheel} close={() => setOpen(undefined)} />
      ) : null}
    </div>
  );
}

/** The stop on the wheel, or the line in a list, of one time. */
function focusTime(time: string): void {
  const stop = document.querySelector<SVGElement>(`[data-stop="${CSS.escape(time)}"]`);
  if (stop) stop.focus({ preventScroll: true });
  else
    document.querySelector<HTMLElement>(`main a[href$="/${CSS.escape(encodeURIComponent(time))}"]`)?.focus();
}
