/**
 * The rings' colours. Each is a token of the theme that text in the theme's own background colour can be read on; they
 * were chosen to be told apart by colour-blind eyes as well (`tests/app/wheel`). Place and name say the ring, too:
 * colour never does so alone. In the contrast theme, where all of these are one, a ring has one of the system's own
 * colours, and the department's is hollow.
 */
import { tokens } from "@fluentui/react-theme";
import type { RingName } from "../../domain/wheel/wheel.ts";

const usual: Readonly<Record<RingName, string>> = {
  politics: tokens.colorPaletteLavenderBorderActive,
  management: tokens.colorPaletteTealBorderActive,
  economy: tokens.colorPaletteBrownBorderActive,
  staff: tokens.colorPaletteBerryBorderActive,
  department: tokens.colorPaletteForestBorderActive,
  goals: tokens.colorNeutralForeground3,
};

/** Of the contrast theme alone. */
const contrastColours: Readonly<Partial<Record<RingName, string>>> = {
  management: tokens.colorBrandForegroundLink,
  economy: tokens.colorNeutralForegroundDisabled,
  staff: tokens.colorNeutralForeground1,
  department: tokens.colorNeutralBackground1,
};

/** Drawn as an outline in the contrast theme: text on it is in the theme's usual colour. */
export const hollow: RingName = "department";

export function ringColour(ring: RingName, isContrast: boolean): string {
  return (isContrast ? contrastColours[ring] : undefined) ?? usual[ring];
}

/** Text on a ring's colour. */
export const onRing = tokens.colorNeutralBackground1;

/**
 * How much of a ring's colour is left of what is past; text on it is in the theme's usual colour. Nothing fades in the
 * contrast theme.
 */
export const pastShade = 0.62;
export const onPast = tokens.colorNeutralForeground1;
