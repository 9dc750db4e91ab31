/**
 * The year's phases as this browser last read them on the page Årshjul, so that the bar of every page has the days that
 * the secretariat has set without asking for them (decision 14). Before that, the calendar's quarters.
 */
import { useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { quarterPhases, type Phase } from "../../domain/wheel/phase.ts";
import { nameOf, type Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

const kept = nearSlot<readonly Phase[]>(slots.phases, phasesIn);

/** What was read since the tab was opened, by whose it is. */
const read = createStore<Readonly<Record<string, readonly Phase[]>>>(() => ({}));

/** Keeps what was read, and tells the bar. */
export function keepPhases(owner: Owner, phases: readonly Phase[]): void {
  kept.keep(owner, phases);
  read.setState({ [nameOf(owner)]: phases });
}

export function useKeptPhases(owner: Owner): readonly Phase[] {
  const { siteUrl, person } = owner;
  const known = useStore(read, (all) => all[nameOf(owner)]);
  return useMemo(() => known ?? kept.read({ siteUrl, person }) ?? quarterPhases, [known, siteUrl, person]);
}

/** The phases in what was kept; none when they make no whole year. */
export function phasesIn(phases: unknown): readonly Phase[] | undefined {
  const isWhole =
    Array.isArray(phases) && quarterPhases.every(({ name }, index) => isPhase(phases[index], name));
  return isWhole ? (phases as readonly Phase[]) : undefined;
}

function isPhase(value: unknown, name: Phase["name"]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const phase: Partial<Record<keyof Phase, unknown>> = value;
  return (
    phase.name === name &&
    typeof phase.from === "string" &&
    /^\d{2}-\d{2}$/u.test(phase.from) &&
    isSaid(phase.title) &&
    isSaid(phase.task)
  );
}

function isSaid(text: unknown): boolean {
  return typeof text === "object" && text !== null && "da" in text && "en" in text;
}
