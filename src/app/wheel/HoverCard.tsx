/**
 * A small card beside what the pointer or the keyboard is at: title, ring and days. Screen readers have the same in the
 * stop's own name.
 */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { Occurrence } from "../../domain/wheel/wheel.ts";
import { daysOf, titleOf, type Speaking } from "./describe.ts";
import { RingDot } from "./RingDot.tsx";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    zIndex: 4,
    maxWidth: "19rem",
    width: "max-content",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    pointerEvents: "none",
    "@media print": { display: "none" },
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  next: { marginTop: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
});

export interface Hovering {
  readonly element: Element;
  readonly occurrences: readonly Occurrence[];
}

const most = 6;
const distance = 8;

export function HoverCard({
  hovering,
  within,
  speaking,
}: {
  hovering: Hovering;
  within: HTMLElement;
  speaking: Speaking;
}) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  const { element, occurrences } = hovering;

  useLayoutEffect(() => {
    if (!card.current) return;
    const frame = within.getBoundingClientRect();
    const shape = (element.firstElementChild ?? element).getBoundingClientRect();
    const own = card.current.getBoundingClientRect();
    const isRight = shape.x + shape.width / 2 > frame.x + frame.width / 2;
    const wished = isRight ? shape.right + distance : shape.left - distance - own.width;
    const left = Math.min(Math.max(wished, 4), innerWidth - own.width - 4);
    const top = Math.min(
      Math.max(shape.y + shape.height / 2 - own.height / 2, 4),
      innerHeight - own.height - 4,
    );
    setPlace({ left: left - frame.x, top: top - frame.y });
  }, [element, within]);

  const { words } = speaking;
  return (
    <div
      ref={card}
      className={styles.root}
      style={place ? { left: place.left, top: place.top } : { visibility: "hidden" }}
      aria-hidden
    >
      {occurrences.slice(0, most).map((occurrence, index) => (
        <div key={occurrence.key} className={mergeClasses(styles.entry, index > 0 && styles.next)}>
          <RingDot ring={occurrence.ring} />
          <Text className={styles.title}>{titleOf(occurrence, speaking)}</Text>
          <Text size={200} className={styles.small}>
            {words.rings[occurrence.ring]} · {daysOf(occurrence, speaking)}
            {occurrence.isDone ? ` · ${words.done}` : ""}
          </Text>
        </div>
      ))}
      {occurrences.length > most ? (
        <Text size={200} className={styles.small}>
          {words.someMore(occurrences.length - most)}
        </Text>
      ) : null}
    </div>
  );
}
