/**
 * The year's phases as this browser last read them on the page Årshjul, so that the bar of every page has the days that the secretariat has set
 * without asking for them (decision 14). Before that, the calendar's quarters.
 */
import { useMemo, useSyncExternalStore } from "react";
import { quarterPhases, type Phase } from "../../domain/wheel/phase.ts";
import { keep, readKept } from "../kept/kept.ts";
import type { Product } from "./product.tsx";

const listeners = new Set<() => void>();

type Reader = Pick<Product, "siteUrl" | "person">;

function keyOf({ siteUrl, person }: Reader): string {
  return `rettesnor.phases.2.${siteUrl}.${person}`;
}

/** Keeps what was read, and tells the bar. */
export function keepPhases(reader: Reader, phases: readonly Phase[]): void {
  const text = JSON.stringify(phases);
  if (readKept(keyOf(reader)) === text) return;
  keep(keyOf(reader), text);
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useKeptPhases(reader: Reader): readonly Phase[] {
  const text = useSyncExternalStore(listen, () => readKept(keyOf(reader)));
  return useMemo(() => phasesIn(text), [text]);
}

/** The phases in a kept text; the quarters' when it holds none that make a whole year. */
export function phasesIn(text: string | null): readonly Phase[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    const isWhole =
      Array.isArray(kept) && quarterPhases.every(({ name }, index) => isPhase(kept[index], name));
    return isWhole ? (kept as readonly Phase[]) : quarterPhases;
  } catch {
    return quarterPhases;
  }
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
