/**
 * What has been written in a plan and not been sent, line by line, kept in this browser (IndexedDB): it survives a
 * closed tab, a reload and an hour offline.
 */
import type { LineDraft } from "../../domain/writing/line.ts";
import { deepSlot } from "../kept/deep.ts";
import type { Owner } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { record } from "../kept/parsed.ts";
import { slots } from "../kept/slots.ts";
import { handOnLastLetters } from "./last-letters.ts";

/** Whose drafts, and of which plan. */
export interface DraftPlace extends Owner {
  readonly plan: number;
}

const lines = deepSlot<LineDraft>(slots.lines);

/** What the database may not have had time for: there at once, and only for as long as that may be so. */
const atLeaving = nearSlot<readonly Kept[]>(slots.linesAtLeaving, (kept) =>
  Array.isArray(kept) ? kept.flatMap(keptIn) : undefined,
);

/** A line's key and its draft; no draft for one that is no longer needed. */
type Kept = readonly [key: string, draft: LineDraft | null];

function keptIn(value: unknown): readonly Kept[] {
  if (!Array.isArray(value) || typeof value[0] !== "string") return [];
  const draft: unknown = value[1];
  const isDraft = draft === null || record(draft)["key"] === value[0];
  return isDraft ? [[value[0], draft as LineDraft | null]] : [];
}

function idOf({ plan }: DraftPlace, key: string): string {
  return `${plan} ${key}`;
}

/** The drafts that were left in a plan. */
export async function readLineDrafts(place: DraftPlace): Promise<readonly LineDraft[]> {
  // First: whoever reads at the same time puts it into the database, and drops it here after that.
  const left = atLeaving.read(place, place.plan);
  const drafts = await lines.readAll(place, idOf(place, ""));
  if (left === undefined) return drafts;
  const isKept = await lines.put(
    place,
    left.map(([key, draft]) => [idOf(place, key), draft ?? undefined]),
  );
  if (isKept) atLeaving.drop(place, place.plan);
  const newer = new Map(left);
  return [...drafts.filter(({ key }) => !newer.has(key)), ...left.flatMap(([, draft]) => draft ?? [])];
}

/** Takes the drafts of a plan out of the browser. */
export async function takeLineDrafts(place: DraftPlace): Promise<readonly LineDraft[]> {
  const drafts = await readLineDrafts(place);
  await lines.put(
    place,
    drafts.map(({ key }) => [idOf(place, key), undefined]),
  );
  return drafts;
}

/** Puts drafts back that were taken out. */
export async function putLineDrafts(place: DraftPlace, drafts: readonly LineDraft[]): Promise<void> {
  await lines.put(
    place,
    drafts.map((draft) => [idOf(place, draft.key), draft]),
  );
}

/** So that what one types is seen first. In milliseconds. */
const afterwards = 30;

/** Keeps and forgets drafts in the order in which it is told to, as fast as the browser can. */
export function openDraftKeeper(place: DraftPlace): (key: string, draft: LineDraft | undefined) => void {
  const waiting = new Map<string, LineDraft | undefined>();
  let onItsWay: readonly (readonly [string, LineDraft | undefined])[] = [];
  /** What the database would not take. */
  const refused = new Map<string, LineDraft | undefined>();
  let isWriting = false;
  let hasLeft = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isWriting) return;
    isWriting = true;
    while (waiting.size > 0) {
      const now = [...waiting];
      onItsWay = now;
      waiting.clear();
      const isKept = await lines.put(
        place,
        now.map(([key, draft]) => [idOf(place, key), draft]),
      );
      for (const [key, draft] of now) {
        if (isKept) refused.delete(key);
        else refused.set(key, draft);
      }
    }
    isWriting = false;
    onItsWay = [];
    if (hasLeft && refused.size === 0) atLeaving.drop(place, place.plan);
    hasLeft = false;
  };
  // The page may be gone before the database has answered, or even been asked.
  addEventListener("pagehide", () => {
    handOnLastLetters();
    const last = new Map([...refused, ...onItsWay, ...waiting]);
    if (last.size === 0) return;
    hasLeft = atLeaving.keep(
      place,
      [...last].map(([key, draft]) => [key, draft ?? null]),
      place.plan,
    );
    void write();
  });
  return (key, draft) => {
    waiting.set(key, draft);
    timer ??= setTimeout(() => void write(), afterwards);
  };
}
