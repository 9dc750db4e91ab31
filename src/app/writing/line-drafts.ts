/**
 * What has been written in a plan and not been sent, line by line, kept in this browser (IndexedDB): it survives a
 * closed tab, a reload and an hour offline.
 */
import type { LineDraft } from "../../domain/writing/line.ts";
import { deepSlot } from "../kept/deep.ts";
import type { Owner } from "../kept/entry.ts";
import { slots } from "../kept/slots.ts";

/** Whose drafts, and of which plan. */
export interface DraftPlace extends Owner {
  readonly plan: number;
}

const lines = deepSlot<LineDraft>(slots.lines);

function idOf({ plan }: DraftPlace, key: string): string {
  return `${plan} ${key}`;
}

/** The drafts that were left in a plan. */
export function readLineDrafts(place: DraftPlace): Promise<readonly LineDraft[]> {
  return lines.readAll(place, idOf(place, ""));
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
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isWriting) return;
    isWriting = true;
    while (waiting.size > 0) {
      const now = [...waiting];
      waiting.clear();
      await lines.put(
        place,
        now.map(([key, draft]) => [idOf(place, key), draft]),
      );
    }
    isWriting = false;
  };
  addEventListener("pagehide", () => void write());
  return (key, draft) => {
    waiting.set(key, draft);
    timer ??= setTimeout(() => void write(), afterwards);
  };
}
