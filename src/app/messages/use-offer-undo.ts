/**
 * Says that something is done, and offers to undo it for a while. The undo says what it has really done: all, a part
 * with the rest offered again, or what is a colleague's by now.
 */
import type { Undone } from "../../sharepoint/writing/recycle-rows.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useSayBriefly } from "./use-say-briefly.tsx";
import { useTellFault } from "./use-tell-fault.ts";

interface Offer {
  readonly text: string;
  /** May be called again when it has not undone all. */
  readonly undo: () => Promise<Undone>;
  /** Shows what there is now, however much was undone. */
  readonly refresh: () => Promise<unknown>;
  /** Said when all is undone. */
  readonly undone?: string;
}

export function useOfferUndo(): (offer: Offer) => void {
  const { words } = useSpeech();
  const sayBriefly = useSayBriefly();
  const tellFault = useTellFault();
  const own = words.undoing;

  const run = async ({ undo, refresh, undone = own.undone }: Offer): Promise<void> => {
    const { done, of, error } = await undo().catch((caught: unknown) => ({ done: 0, of: 1, error: caught }));
    // Failing to read tells nothing of what was undone, and is shown where it is read.
    const shown = refresh().catch(() => undefined);
    if (error === undefined) await shown;
    if (error !== undefined) {
      tellFault(error, {
        before: done > 0 ? own.partly(done, of) : "",
        again: () => void run({ text: "", undo, refresh, undone }),
      });
    } else if (done < of) sayBriefly({ text: own.notOurs(done, of), intent: "error" });
    else sayBriefly({ text: undone, intent: "success" });
  };
  return (offer) =>
    sayBriefly({
      text: offer.text,
      intent: "success",
      action: { label: own.undo, run: () => void run(offer) },
    });
}
