/**
 * The shape of a standing: filled circle with tick, triangle, diamond, flag, struck flag, dashed circle. Drawn in the
 * text's colour.
 */
import type { ReactNode } from "react";
import type { GoalStanding } from "../../domain/plan/overview.ts";
import { useSpeech } from "../words/use-words.tsx";
import { looks } from "./look.ts";

const cutOut = { stroke: "var(--colorNeutralBackground1)", strokeWidth: 2, fill: "none" } as const;

const drawings: Readonly<Record<GoalStanding, ReactNode>> = {
  onTrack: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="M6.3 10.3l2.5 2.5 4.9-5.2" {...cutOut} strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  attention: (
    <>
      <path
        d="M10 2.2 18.6 17.4H1.4Z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      <path d="M10 7.4v4.4" {...cutOut} strokeLinecap="round" />
      <circle cx="10" cy="14.6" r="1.15" fill="var(--colorNeutralBackground1)" />
    </>
  ),
  offTrack: (
    <>
      <path d="M10 1.4 18.6 10 10 18.6 1.4 10Z" fill="currentColor" />
      <path d="m7.6 7.6 4.8 4.8m0-4.8-4.8 4.8" {...cutOut} strokeLinecap="round" />
    </>
  ),
  reached: (
    <path
      d="M4.2 1.8v16.6M4.2 3h12.2l-2.6 4.1 2.6 4.1H4.2"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  ),
  notReached: (
    <>
      <path
        d="M4.2 1.8v16.6M4.2 3h12.2l-2.6 4.1 2.6 4.1H4.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path d="M2 15.5 17.5 1.8" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  none: (
    <circle
      cx="10"
      cy="10"
      r="7.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeDasharray="3 2.8"
    />
  ),
};

/** The small shape. It is silent for screen readers unless `named`, because the word mostly stands beside it. */
export function StatusShape({
  standing,
  size = 18,
  named = false,
}: {
  standing: GoalStanding;
  size?: number;
  named?: boolean;
}) {
  const { say } = useSpeech();
  const { label, colour } = looks[standing];
  const name = named ? { role: "img", "aria-label": say(label) } : { "aria-hidden": true };
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" style={{ color: colour, flexShrink: 0 }} {...name}>
      {named ? <title>{say(label)}</title> : null}
      {drawings[standing]}
    </svg>
  );
}
