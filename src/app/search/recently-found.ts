/** What a person was led to by the search, so that it is at hand before she has typed anything. */
import { record } from "../kept/parsed.ts";
import type { Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

export interface Recent {
  readonly title: string;
  readonly detail: string;
  readonly place: string;
}

const most = 5;

const kept = nearSlot<readonly Recent[]>(slots.recentlyFound, (all) =>
  Array.isArray(all) ? all.flatMap(recentIn).slice(0, most) : undefined,
);

export function readRecent(owner: Owner): readonly Recent[] {
  return kept.read(owner) ?? [];
}

/** Puts it first. */
export function keepRecent(owner: Owner, { title, detail, place }: Recent): void {
  const others = readRecent(owner).filter((one) => one.place !== place);
  kept.keep(owner, [{ title, detail, place }, ...others].slice(0, most));
}

function recentIn(value: unknown): readonly Recent[] {
  const { title, detail, place } = record(value);
  const isWhole = typeof title === "string" && typeof detail === "string" && typeof place === "string";
  return isWhole ? [{ title, detail, place }] : [];
}
