/**
 * What each way of standing looks like: a word, a colour token and a shape of its own. Colour never carries the meaning
 * alone.
 */
import { tokens } from "@fluentui/react-theme";
import type { GoalStanding } from "../../domain/plan/overview.ts";
import { bilingual, type Bilingual } from "../../schema/bilingual.ts";
import { assessments } from "../../schema/lists/assessments.ts";

export interface StandingLook {
  readonly label: Bilingual;
  readonly colour: string;
}

export const looks: Readonly<Record<GoalStanding, StandingLook>> = {
  onTrack: { label: assessments.onTrack, colour: tokens.colorStatusSuccessForeground3 },
  attention: { label: assessments.attention, colour: tokens.colorPaletteMarigoldForeground2 },
  offTrack: { label: assessments.offTrack, colour: tokens.colorStatusDangerForeground3 },
  reached: { label: assessments.reached, colour: tokens.colorPaletteTealForeground2 },
  notReached: { label: assessments.notReached, colour: tokens.colorNeutralForeground2 },
  none: { label: bilingual("Ingen status", "No status"), colour: tokens.colorNeutralForeground3 },
};
