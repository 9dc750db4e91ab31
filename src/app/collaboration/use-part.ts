/**
 * One field of an agreement while somebody writes in it: the draft is kept in the browser at each key, and stored when
 * one leaves the field or pauses. Where it would undo confirmations, it waits until one says so.
 */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { partDrafts, type PartDraft } from "./part-draft.ts";
import type { WhereToWrite, WriteOutcome, WrittenPart } from "./write-agreement.ts";

/** Whoever thinks for so long has perhaps gone. In milliseconds. */
const pause = 4000;

export interface PartField {
  /** What stands in the field. */
  readonly text: string;
  readonly isChanged: boolean;
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
  const [draft, setDraft] = useState<PartDraft | undefined>(() => partDrafts.read(product, name));
  /** What was stored over which text, until the reading brings another. */
  const [stored, setStored] = useState<{ readonly text: string; readonly over: string }>();
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

  const put = (next: PartDraft | undefined) => {
    now.current.draft = next;
    setDraft(next);
    if (next === undefined) partDrafts.drop(product, name);
    else partDrafts.keep(product, next, name);
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
      const written = now.current.draft;
      // What was written meanwhile goes on from what has just been stored.
      put(
        written !== undefined && written.value !== sent.value
          ? { value: written.value, base: sent.value }
          : undefined,
      );
      setStored({ text: sent.value, over: value });
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

  const known = stored?.over === value ? stored.text : value;
  const begin = (text: string): PartDraft => ({ value: text, base: now.current.draft?.base ?? known });
  const isChanged = draft !== undefined && draft.value.trim() !== known.trim();
  return {
    text: draft?.value ?? known,
    isChanged,
    isSaving,
    wasSaved,
    fault,
    overtaken,
    write: (text) => {
      clearTimeout(now.current.timer);
      setWasSaved(false);
      // While something else is on its way there, the former text is a change as well.
      const isAsStored = text === known && overtaken === undefined && !now.current.isBusy;
      put(isAsStored ? undefined : begin(text));
      if (!waitsForWord) now.current.timer = setTimeout(() => void store(), pause);
    },
    save: async (text) => {
      if (text !== undefined) put(begin(text));
      await store();
    },
    leave: () => {
      if (isChanged && !waitsForWord && overtaken === undefined) void store();
    },
    undo: () => {
      clearTimeout(now.current.timer);
      setFault(undefined);
      put(undefined);
    },
    settle: (whose) => {
      const mine = now.current.draft;
      const base = overtaken?.value ?? "";
      setOvertaken(undefined);
      put(whose === "mine" && mine !== undefined ? { value: mine.value, base } : undefined);
      if (whose === "mine") void store();
      else void refresh();
    },
  };
}
