/**
 * The rings' colours. Each is a token of the theme that text in the theme's own background colour can be read on; they
 * were chosen to be told apart by colour-blind eyes as well (`tests/app/wheel`). Place and name say the ring, too:
 * colour never does so alone.
 */
import { tokens } from "@fluentui/react-theme";
import type { RingName } from "../../domain/wheel/wheel.ts";

export const ringColours: Readonly<Record<RingName, string>> = {
  politics: tokens.colorPaletteLavenderBorderActive,
  management: tokens.colorPaletteTealBorderActive,
  economy: tokens.colorPaletteBrownBorderActive,
  staff: tokens.colorPaletteBerryBorderActive,
  department: tokens.colorPaletteForestBorderActive,
  goals: tokens.colorNeutralForeground3,
};

/** Text on a ring's colour. */
export const onRing = tokens.colorNeutralBackground1;

/**
 * How much of a ring's colour is left of what is past; text on it is in the theme's usual colour. Nothing fades in the
 * contrast theme.
 */
export const pastShade = 0.62;
export const onPast = tokens.colorNeutralForeground1;
