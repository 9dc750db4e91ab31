/**
 * The wheel as a drawing: every activity is a stop for pointer, finger and keyboard, and what the pointer is at lights
 * up here and beside.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { addDays } from "../../domain/calendar/calendar.ts";
import { spanInText } from "../../domain/calendar/day-words.ts";
import type { Phase } from "../../domain/wheel/phase.ts";
import {
  layOutWheel,
  smallestLetters,
  type DeadlineMark,
  type WheelLayout,
} from "../../domain/wheel/layout.ts";
import { legendOf, type Numbered } from "../../domain/wheel/named-arcs.ts";
import { nearestTo } from "../../domain/wheel/touch.ts";
import type { Occurrence, RingName } from "../../domain/wheel/wheel.ts";
import type { WheelYear } from "../../domain/wheel/year.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { describe, titleOf, type Speaking } from "./describe.ts";
import { HoverCard, type Hovering } from "./HoverCard.tsx";
import { measureAlongCircle } from "./measure-text.ts";
import { useWheelSize } from "./use-wheel-size.ts";
import { WheelFace, WheelHand } from "./WheelFace.tsx";
import { PaperHub, WheelHub } from "./WheelHub.tsx";
import { ArcShape, MarkShape } from "./WheelShapes.tsx";
import { nextStop, type Stop } from "./wheel-focus.ts";

const useStyles = makeStyles({
  root: { position: "relative" },
  drawing: {
    display: "block",
    width: "100%",
    height: "auto",
    fontFamily: tokens.fontFamilyBase,
    userSelect: "none",
    overflow: "visible",
    "@media print": { printColorAdjust: "exact" },
  },
  stop: { cursor: "pointer", outlineStyle: "none" },
});

export interface WheelDrawingProps {
  readonly year: WheelYear;
  readonly phases: readonly Phase[];
  readonly occurrences: readonly Occurrence[];
  readonly shown: readonly RingName[];
  /** The next deadline from today on, for the hub. */
  readonly next: Occurrence | undefined;
  readonly chosen: string | undefined;
  /** Keys of what lights up because the pointer is at it elsewhere. */
  readonly lit: string | undefined;
  /** The ring that lights up as a whole. */
  readonly litRing: RingName | undefined;
  readonly setLit: (key: string | undefined) => void;
  readonly choose: (occurrence: Occurrence) => void;
  /** The heading that names the drawing. */
  readonly label: string;
  /** Called with the times that stand on the wheel as numbers, whenever these become others. */
  readonly onNumbered: (numbered: readonly Numbered[]) => void;
  /** On paper, which is looked at on other days: two lines for the hub, and nothing that holds today only. */
  readonly onPaper?: { readonly above: string; readonly below: string };
}

/** A fingertip's reach, in pixels. */
const fingertip = 20;

export function WheelDrawing(props: WheelDrawingProps) {
  const {
    year,
    phases,
    occurrences,
    shown,
    next,
    chosen,
    lit,
    litRing,
    setLit,
    choose,
    label,
    onNumbered,
    onPaper,
  } = props;
  const styles = useStyles();
  const { today: now } = useProduct();
  // No day of the year is today on paper, and none is past.
  const today = onPaper ? addDays(year.first, -1) : now;
  const { language } = useSpeech();
  const words = useWords().wheel;
  const speaking: Speaking = { words, language, today };
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const [hovering, setHovering] = useState<Hovering>();

  const { unit, isSmall } = useWheelSize(root);

  // Which font the browser chose is known once the drawing stands in the page.
  const measure = useMemo(
    () => (root ? measureAlongCircle(getComputedStyle(root).fontFamily) : undefined),
    [root],
  );
  const layout = useMemo(
    () => measure && layOutWheel(year, occurrences, shown, measure, isSmall ? "small" : "full", unit),
    [year, occurrences, shown, measure, isSmall, unit],
  );
  const tellNumbered = useEffectEvent(onNumbered);
  useLayoutEffect(() => {
    if (layout) tellNumbered(legendOf(layout.arcs));
  }, [layout]);
  const stops = useMemo(() => (layout ? stopsOf(layout) : []), [layout]);
  const [focused, setFocused] = useState<string>();
  const tabStop = stops.some(({ key }) => key === focused)
    ? focused
    : (stops.find(({ key }) => key === chosen)?.key ?? firstFrom(layout, today) ?? stops[0]?.key);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && hovering) {
      setHovering(undefined);
      event.preventDefault();
      return;
    }
    const target = tabStop === undefined ? undefined : nextStop(stops, tabStop, event.key);
    if (target === undefined) return;
    event.preventDefault();
    root?.querySelector<SVGElement>(`[data-stop="${CSS.escape(target)}"]`)?.focus();
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    // What a finger hits is chosen by its click; here, what it only comes near.
    if (event.pointerType === "mouse" || !layout) return;
    if (event.target instanceof Element && event.target.closest("[data-stop]")) return;
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const key = nearestTo(layout, point, fingertip / matrix.a);
    const mark = layout.marks.find((each) => each.key === key);
    const near = mark?.occurrences[0] ?? occurrences.find((occurrence) => occurrence.key === key);
    if (near) choose(near);
  };

  const bind = (key: string, name: string, on: readonly Occurrence[]) => ({
    "data-stop": key,
    role: "button",
    tabIndex: key === tabStop ? 0 : -1,
    "aria-label": name,
    "aria-pressed": on.some((occurrence) => occurrence.key === chosen),
    className: styles.stop,
    onPointerEnter: (event: { currentTarget: Element; pointerType: string }) => {
      setLit(key);
      if (event.pointerType === "mouse") setHovering({ element: event.currentTarget, occurrences: on });
    },
    onPointerLeave: () => {
      setLit(undefined);
      setHovering(undefined);
    },
    onFocus: (event: { currentTarget: Element }) => {
      setFocused(key);
      setLit(key);
      if (event.currentTarget.matches(":focus-visible"))
        setHovering({ element: event.currentTarget, occurrences: on });
    },
    onBlur: () => {
      setLit(undefined);
      setHovering(undefined);
    },
    onClick: () => {
      setHovering(undefined);
      if (on[0]) choose(on[0]);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      setHovering(undefined);
      if (on[0]) choose(on[0]);
    },
  });

  const isLit = (key: string, on: readonly Occurrence[]) =>
    key === lit || on.some((occurrence) => occurrence.key === lit || occurrence.key === chosen);
  const isDim = (key: string, on: readonly Occurrence[]) =>
    litRing === undefined
      ? lit !== undefined && !isLit(key, on)
      : on.every((occurrence) => occurrence.ring !== litRing);

  return (
    <div ref={setRoot} className={styles.root}>
      <svg
        viewBox="-500 -500 1000 1000"
        className={styles.drawing}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        onPointerUp={onPointerUp}
      >
        {layout && measure ? (
          <>
            <WheelFace
              year={year}
              phases={phases}
              bands={layout.bands}
              today={today}
              measure={measure}
              smallest={smallestLetters(unit)}
              isSmall={isSmall}
            />
            {onPaper ? (
              <PaperHub {...onPaper} measure={measure} smallest={smallestLetters(unit)} />
            ) : (
              <WheelHub
                today={today}
                phases={phases}
                next={next}
                measure={measure}
                smallest={smallestLetters(unit)}
                isSmall={isSmall}
              />
            )}
            {layout.arcs.map((arc) => (
              <g
                key={arc.occurrence.key}
                {...bind(arc.occurrence.key, describe(arc.occurrence, speaking), [arc.occurrence])}
              >
                <ArcShape
                  arc={arc}
                  isPast={arc.occurrence.last < today}
                  isLit={isLit(arc.occurrence.key, [arc.occurrence])}
                  isDim={isDim(arc.occurrence.key, [arc.occurrence])}
                />
              </g>
            ))}
            {layout.marks.map((mark) => (
              <g key={mark.key} {...bind(mark.key, nameOfMark(mark, speaking), mark.occurrences)}>
                <MarkShape
                  mark={mark}
                  smallest={smallestLetters(unit)}
                  isSmall={isSmall}
                  isLate={mark.occurrences.some(({ first, isDone }) => !isDone && first < today)}
                  isLit={isLit(mark.key, mark.occurrences)}
                  isDim={isDim(mark.key, mark.occurrences)}
                />
              </g>
            ))}
            <WheelHand year={year} today={today} layout={layout} />
          </>
        ) : null}
      </svg>
      {hovering && root ? <HoverCard hovering={hovering} within={root} speaking={speaking} /> : null}
    </div>
  );
}

function nameOfMark({ first, last, occurrences }: DeadlineMark, speaking: Speaking): string {
  const days = spanInText(speaking.language, first, last, speaking.today);
  const titles = occurrences.map((occurrence) => titleOf(occurrence, speaking));
  return `${speaking.words.deadlineMark(occurrences.length, days)}: ${titles.join("; ")}`;
}

function stopsOf({ arcs, marks }: WheelLayout): readonly Stop[] {
  return [
    ...arcs.map((arc) => ({
      key: arc.occurrence.key,
      angle: arc.from,
      radius: (arc.outer + arc.inner) / 2,
    })),
    ...marks.map(({ key, angle, radius }) => ({ key, angle, radius })),
  ].toSorted((a, b) => a.angle - b.angle || b.radius - a.radius);
}

/** Where the keyboard enters: at what comes next. */
function firstFrom(layout: WheelLayout | undefined, today: string): string | undefined {
  return layout?.arcs
    .filter(({ occurrence }) => occurrence.last >= today)
    .toSorted((a, b) => a.from - b.from)[0]?.occurrence.key;
}
