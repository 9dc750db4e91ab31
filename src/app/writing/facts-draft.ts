/** What somebody has begun to correct of a plan's title, period and the like: kept in this browser until it is saved or dropped on purpose. */
import type { RowEdits } from "../../domain/writing/row-edits.ts";
import { dropKept, keep, readKept } from "../kept/kept.ts";
import type { DraftPlace } from "./line-drafts.ts";

/** The number changes when the form's shape does. */
export function factsDraftKey({ siteUrl, person, plan }: DraftPlace): string {
  return `rettesnor.facts.1.${siteUrl}.${person.toLowerCase()}.${plan}`;
}

/** What was begun, each field with what stood there then. A damaged draft counts as none. */
export function readFactsDraft(place: DraftPlace): RowEdits {
  try {
    const begun: unknown = JSON.parse(readKept(factsDraftKey(place)) ?? "{}");
    if (typeof begun !== "object" || begun === null) return {};
    // A field that was emptied, or stood empty, is kept without a word.
    return Object.fromEntries(
      Object.entries(begun).map(([name, edit]) => [name, { value: undefined, from: undefined, ...edit }]),
    );
  } catch {
    return {};
  }
}

/** Keeps a draft; an empty one is forgotten. */
export function keepFactsDraft(place: DraftPlace, edits: RowEdits): void {
  if (Object.keys(edits).length === 0) dropKept(factsDraftKey(place));
  else keep(factsDraftKey(place), JSON.stringify(edits));
}
