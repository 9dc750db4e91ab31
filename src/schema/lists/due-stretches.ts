/**
 * How much a deadline leaves open: the stretch of days that was agreed on ("medio maj", "2. kvartal"), whose last day
 * is the deadline that counts. A deadline on a certain day has none.
 */
import { bilingual as b } from "../bilingual.ts";
import type { Choice } from "../field.ts";

export const dueStretches = {
  week: b("Ugen", "The week"),
  early: b("Primo", "Early in the month"),
  middle: b("Medio", "The middle of the month"),
  late: b("Ultimo", "The end of the month"),
  month: b("Måneden", "The month"),
  quarter: b("Kvartalet", "The quarter"),
  season: b("Årstiden", "The season"),
  half: b("Halvåret", "The half-year"),
  year: b("Året", "The year"),
} as const satisfies Record<string, Choice>;

export type Stretch = keyof typeof dueStretches;
