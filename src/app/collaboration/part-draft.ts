/** What somebody has written in an agreement and what is not stored yet: kept in this browser, so that a closed tab, a reload or a lost connection loses nothing. */
import { dropKept, keep, readKept } from "../kept/kept.ts";

export interface PartDraft {
  readonly value: string;
  /** What stood there when the writer began. */
  readonly base: string;
}

interface Stored extends PartDraft {
  readonly keptAt: number;
}

const keptFor = 30 * 86_400_000;

/** `name` says which field of which agreement. Drafts belong to their writer. */
function keyOf(person: string, name: string): string {
  return `rettesnor.samarbejde.${person.toLowerCase()}.${name}`;
}

/** The draft, or undefined. A damaged or old one counts as none. */
export function readPartDraft(person: string, name: string): PartDraft | undefined {
  const text = readKept(keyOf(person, name));
  if (text === null) return undefined;
  try {
    const { value, base, keptAt } = JSON.parse(text) as Partial<Stored>;
    if (typeof value !== "string" || typeof base !== "string") return undefined;
    return (keptAt ?? 0) < Date.now() - keptFor ? undefined : { value, base };
  } catch {
    return undefined;
  }
}

/** Returns false when the browser has no room or allows no storage. */
export function keepPartDraft(person: string, name: string, draft: PartDraft): boolean {
  return keep(keyOf(person, name), JSON.stringify({ ...draft, keptAt: Date.now() } satisfies Stored));
}

export function dropPartDraft(person: string, name: string): void {
  dropKept(keyOf(person, name));
}
