/** A text along a circle, centred between two angles. */
import { useId } from "react";
import { baselinePath } from "./arc-path.ts";

export interface CircleTextProps {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
  readonly size: number;
  readonly isReversed: boolean;
  readonly className?: string | undefined;
}

export function CircleText({ text, from, to, radius, size, isReversed, className }: CircleTextProps) {
  const id = useId();
  // A letter whose middle lies beyond the path's end is not drawn at all, and no two machines measure a text quite
  // alike.
  const slack = size / 2 / radius;
  return (
    <>
      <path
        id={id}
        d={baselinePath(from - slack, to + slack, radius, size, isReversed)}
        fill="none"
        stroke="none"
      />
      <text className={className} fontSize={size} textAnchor="middle" aria-hidden>
        <textPath href={`#${id}`} startOffset="50%">
          {text}
        </textPath>
      </text>
    </>
  );
}
