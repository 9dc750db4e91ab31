/**
 * One field of an agreement while somebody writes in it: the draft is kept in the browser at each key, and stored when
 * one leaves the field or pauses. Where it would undo confirmations, it waits until one says so.
 */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { chosen, editsLeft, isSameValue, withValues, type RowEdits } from "../../domain/writing/row-edits.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { partDrafts, partEditOf, type PartEdit } from "./part-draft.ts";
import type { WhereToWrite, WriteOutcome, WrittenPart } from "./write-agreement.ts";

/** Whoever thinks for so long has perhaps gone. In milliseconds. */
const pause = 4000;

export interface PartField {
  /** What stands in the field. */
  readonly text: string;
  readonly isChanged: boolean;
  /** Whether the browser has taken what is changed. */
  readonly isKept: boolean;
  readonly isSaving: boolean;
  readonly wasSaved: boolean;
  readonly fault: Fault | undefined;
  readonly overtaken: Extract<WriteOutcome, { is: "overtaken" }> | undefined;
  readonly write: (text: string) => void;
  /** Stores what is written, or `text` at once. */
  readonly save: (text?: string) => Promise<void>;
  /** One leaves the field. */
  readonly leave: () => void;
  readonly undo: () => void;
  /** Goes on from what the other has written: with the own text, or without. */
  readonly settle: (whose: "mine" | "theirs") => void;
}

export function usePart(
  where: WhereToWrite,
  part: WrittenPart,
  value: string,
  waitsForWord: boolean,
  /** What was left unsent at an earlier visit goes off by itself. */
  sendsLeft = false,
): PartField {
  const product = useProduct();
  const refresh = useRefresh();
  const name = `${where.agreement}.${where.party}.${part}`;
  const [draft, setDraft] = useState<PartEdit | undefined>(() => partDrafts.read(product, name));
  /** What was stored over which text, until the reading brings another. */
  const [stored, setStored] = useState<{ readonly text: string; readonly over: string }>();
  const [isKept, setIsKept] = useState(true);
  const [isSaving, setIsSaving] = useState(false);
  const [wasSaved, setWasSaved] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [overtaken, setOvertaken] = useState<PartField["overtaken"]>();
  // Timers and answers come later and must see what has been written since.
  const now = useRef({
    draft,
    isBusy: false,
    /** Something is to be stored once what is on its way has arrived. */
    isNext: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  useEffect(() => {
    const { current } = now;
    return () => clearTimeout(current.timer);
  }, []);

  // The reading has brought another text. Should it ever say the former one again, somebody has put that back.
  if (stored !== undefined && stored.over !== value) setStored(undefined);
  const known = stored?.over === value ? stored.text : value;
  /** As it stands now, another's text that was met on storing included. */
  const row = { [part]: overtaken?.value ?? known };
  const edits = (): RowEdits => (now.current.draft ? { [part]: now.current.draft } : {});
  const put = (all: RowEdits) => {
    const next = partEditOf(all, part);
    now.current.draft = next;
    setDraft(next);
    if (next === undefined) partDrafts.drop(product, name);
    else setIsKept(partDrafts.keep(product, next, name));
  };

  const store = async (): Promise<void> => {
    clearTimeout(now.current.timer);
    const sent = now.current.draft;
    if (now.current.isBusy) now.current.isNext = true;
    if (sent === undefined || now.current.isBusy) return;
    now.current.isBusy = true;
    now.current.isNext = false;
    setIsSaving(true);
    setFault(undefined);
    try {
      const [site, { writePart }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
      const outcome = await writePart(site, where, { part, ...sent });
      if (outcome.is === "overtaken") {
        setOvertaken(outcome);
        return;
      }
      // What was written meanwhile goes on from what has just been stored.
      const arrived = { [part]: sent.value };
      put(editsLeft(arrived, edits(), arrived));
      setStored({ text: sent.value, over: value });
      setOvertaken(undefined);
      setWasSaved(true);
      if (!now.current.isNext) await refresh();
    } catch (error) {
      setFault(describeFault(error));
    } finally {
      now.current.isBusy = false;
      setIsSaving(false);
    }
    if (now.current.isNext) await store();
  };

  const sendWhatWasLeft = useEffectEvent(() => {
    if (!waitsForWord && overtaken === undefined) void store();
  });
  useEffect(() => {
    if (!sendsLeft || now.current.draft === undefined) return undefined;
    const timer = setTimeout(sendWhatWasLeft, pause);
    return () => clearTimeout(timer);
  }, [sendsLeft]);

  const isChanged = draft !== undefined && !isSameValue(draft.value, known);
  return {
    text: draft?.value ?? known,
    isChanged,
    isKept,
    isSaving,
    wasSaved,
    fault,
    overtaken,
    write: (text) => {
      clearTimeout(now.current.timer);
      setWasSaved(false);
      const values = { [part]: text };
      put(withValues(row, edits(), values, now.current.isBusy ? values : {}));
      if (!waitsForWord) now.current.timer = setTimeout(() => void store(), pause);
    },
    save: async (text) => {
      const values = { [part]: text };
      // Sent also where it says what counts already: between two writings at once, that settles it.
      if (text !== undefined) put(withValues(row, edits(), values, values));
      await store();
    },
    leave: () => {
      if (isChanged && !waitsForWord && overtaken === undefined) void store();
    },
    undo: () => {
      clearTimeout(now.current.timer);
      setFault(undefined);
      put({});
    },
    settle: (whose) => {
      setOvertaken(undefined);
      put(chosen(row, edits(), part, whose));
      if (whose === "mine") void store();
      else void refresh();
    },
  };
}
