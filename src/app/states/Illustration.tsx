/** The illustrations of empty pages: one style, thin lines in the text's colour and one accent. */
import { tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type IllustrationName = "plumbLine" | "emptyPlan" | "noConnection" | "key" | "wheel" | "signpost";

const accent = tokens.colorBrandForeground1;

const drawings: Readonly<Record<IllustrationName, ReactNode>> = {
  plumbLine: (
    <>
      <path d="M24 12h72" />
      <path d="M60 12v42" stroke={accent} />
      <path d="M52 54h16l-2 10-6 14-6-14z" stroke={accent} />
      <path d="M30 86h60" strokeDasharray="2 6" />
    </>
  ),
  emptyPlan: (
    <>
      <path d="M34 10h40l14 14v62H34z" />
      <path d="M74 10v14h14" />
      <path d="M46 40h30M46 52h30M46 64h18" strokeDasharray="2 6" />
      <circle cx="92" cy="76" r="13" stroke={accent} />
      <path d="M92 70v12M86 76h12" stroke={accent} />
    </>
  ),
  noConnection: (
    <>
      <path d="M38 68a16 16 0 0 1 2-31 22 22 0 0 1 42 6 13 13 0 0 1-2 25z" />
      <path d="m50 84 20-34" stroke={accent} />
    </>
  ),
  key: (
    <>
      <circle cx="44" cy="48" r="15" stroke={accent} />
      <path d="M59 48h38v12M84 48v9" stroke={accent} />
      <path d="M26 84h70" strokeDasharray="2 6" />
    </>
  ),
  wheel: (
    <>
      <circle cx="60" cy="48" r="36" />
      <circle cx="60" cy="48" r="22" />
      <path d="M60 12v14M60 70v14M24 48h14M82 48h14" />
      <path d="M60 48 82 28" stroke={accent} />
      <circle cx="60" cy="48" r="3" stroke={accent} />
    </>
  ),
  signpost: (
    <>
      <path d="M60 10v76M44 86h32" />
      <path d="M60 20h30l8 8-8 8H60z" stroke={accent} />
      <path d="M60 44H34l-8 8 8 8h26z" />
    </>
  ),
};

export function Illustration({ name }: { name: IllustrationName }) {
  return (
    <svg
      width="120"
      height="96"
      viewBox="0 0 120 96"
      fill="none"
      stroke={tokens.colorNeutralForeground3}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {drawings[name]}
    </svg>
  );
}
