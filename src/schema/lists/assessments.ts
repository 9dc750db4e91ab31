/**
 * The one vocabulary of status: how a goal or an action goes. The same words, shapes and colours in every list, view
 * and page.
 */
import { bilingual as b } from "../bilingual.ts";
import type { Choice } from "../field.ts";

export const assessments = {
  onTrack: { ...b("Følger planen", "On track"), look: { severity: "good", icon: "CompletedSolid" } },
  attention: {
    ...b("Kræver opmærksomhed", "Needs attention"),
    look: { severity: "warning", icon: "WarningSolid" },
  },
  offTrack: { ...b("Afviger", "Off track"), look: { severity: "severe", icon: "StatusErrorFull" } },
  reached: { ...b("Nået", "Reached"), look: { severity: "low", icon: "FlagSolid" } },
  notReached: { ...b("Ikke nået", "Not reached"), look: { severity: "neutral", icon: "Flag" } },
} as const satisfies Record<string, Choice>;

export type Assessment = keyof typeof assessments;
