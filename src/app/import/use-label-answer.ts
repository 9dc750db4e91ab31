/**
 * Answers what a label of the document announces: the document is read again beside the page, and the draft becomes
 * what was read, with everything that the person has corrected.
 */
import { useEffect, useRef, useState } from "react";
import type { SlotRole } from "../../word/understand/roles/assign-roles.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDesk } from "./desk.tsx";
import { ownUnits } from "./own-units.ts";
import { readAgainBeside } from "./read-beside.ts";

export interface LabelAnswering {
  /** The key of the label whose answer is being worked in. */
  readonly reading: string | undefined;
  /** How it went last: in how many places own corrections stand against the answer, or that it failed. */
  readonly outcome: { readonly kept: number } | "failed" | undefined;
  readonly answer: (key: string, role: SlotRole) => void;
}

export function useLabelAnswer(kept: KeptImport): LabelAnswering {
  const { edit } = useDesk();
  const view = useDepartmentView();
  const [reading, setReading] = useState<string>();
  const [outcome, setOutcome] = useState<LabelAnswering["outcome"]>();
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  // What is typed while the document is read again is part of the draft that the answer is worked in to.
  const now = useRef(kept);
  useEffect(() => {
    now.current = kept;
  }, [kept]);

  const answer = async (key: string, role: SlotRole) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setReading(key);
    setOutcome(undefined);
    try {
      for (;;) {
        const from = now.current;
        const again = await readAgainBeside(
          { kept: from, answer: { key, role }, units: ownUnits(view) },
          own.signal,
        );
        if (now.current.draft !== from.draft) continue;
        edit(() => again.draft);
        setOutcome({ kept: again.kept });
        return;
      }
    } catch {
      if (!own.signal.aborted) setOutcome("failed");
    } finally {
      if (stop.current === own) setReading(undefined);
    }
  };
  return { reading, outcome, answer: (key, role) => void answer(key, role) };
}
