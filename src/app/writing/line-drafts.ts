/** What has been written in a plan and not been sent, line by line, kept in this browser (IndexedDB): it survives a closed tab, a reload and an hour offline. */
import { createStore, delMany, entries, setMany } from "idb-keyval";
import type { LineDraft } from "../../domain/writing/line.ts";

/** Whose drafts, and of which plan. */
export interface DraftPlace {
  readonly siteUrl: string;
  /** E-mail: drafts belong to their writer. */
  readonly person: string;
  readonly plan: number;
}

interface Kept {
  readonly place: string;
  readonly draft: LineDraft;
}

const store = createStore("rettesnor-writing", "lines");

function nameOf({ siteUrl, person, plan }: DraftPlace): string {
  return `${siteUrl} ${person.toLowerCase()} ${plan}`;
}

// Where a browser forbids storage (a frame in another site, a private window), drafts live as long as the page.
async function allowed<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

/** The drafts that were left in a plan. */
export async function readLineDrafts(place: DraftPlace): Promise<readonly LineDraft[]> {
  const name = nameOf(place);
  const all = await allowed(() => entries<string, Kept>(store));
  return (all ?? []).map(([, kept]) => kept).flatMap((kept) => (kept.place === name ? [kept.draft] : []));
}

/** Takes the drafts of a plan out of the browser. */
export async function takeLineDrafts(place: DraftPlace): Promise<readonly LineDraft[]> {
  const drafts = await readLineDrafts(place);
  const name = nameOf(place);
  await allowed(() =>
    delMany(
      drafts.map(({ key }) => `${name} ${key}`),
      store,
    ),
  );
  return drafts;
}

/** Puts drafts back that were taken out. */
export async function putLineDrafts(place: DraftPlace, drafts: readonly LineDraft[]): Promise<void> {
  const name = nameOf(place);
  const kept = drafts.map((draft): [string, Kept] => [`${name} ${draft.key}`, { place: name, draft }]);
  if (kept.length > 0) await allowed(() => setMany(kept, store));
}

/** So that what one types is seen first. In milliseconds. */
const afterwards = 30;

/** Keeps and forgets drafts in the order in which it is told to, as fast as the browser can. */
export function openDraftKeeper(place: DraftPlace): (key: string, draft: LineDraft | undefined) => void {
  const name = nameOf(place);
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
      const kept = now.flatMap(([key, draft]) =>
        draft ? [[`${name} ${key}`, { place: name, draft }] as [string, Kept]] : [],
      );
      const dropped = now.flatMap(([key, draft]) => (draft ? [] : [`${name} ${key}`]));
      await allowed(async () => {
        if (kept.length > 0) await setMany(kept, store);
        if (dropped.length > 0) await delMany(dropped, store);
      });
    }
    isWriting = false;
  };
  addEventListener("pagehide", () => void write());
  return (key, draft) => {
    waiting.set(key, draft);
    timer ??= setTimeout(() => void write(), afterwards);
  };
}
