/** Ending a collaboration with what was learnt, and opening it again: a party says so in its own row, and whoever ended it can take that back. */
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

/** Resolves when it is stored; rejects with a SharePointError. */
export function useEnd(): (learnt: string) => Promise<void> {
  const product = useProduct();
  const refresh = useRefresh();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const { where } = useOpenAgreement();
  return async (learnt) => {
    const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
    await writeOwnRow(site, where, () => ({
      state: "ended",
      endedOn: product.today,
      learnt: learnt.trim(),
    }));
    await refresh();
    sayBriefly({ text: words.endDone, intent: "success" });
  };
}

/** Absent when another party ended it, or one may not write. Says itself what goes wrong. */
export function useReopen(): (() => Promise<void>) | undefined {
  const product = useProduct();
  const refresh = useRefresh();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const { where, party, mayEnd, collaboration } = useOpenAgreement();
  if (!mayEnd || collaboration.ending?.party !== party) return undefined;
  return async () => {
    try {
      const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
      await writeOwnRow(site, where, () => ({ state: "ongoing", endedOn: undefined }));
      await refresh();
      sayBriefly({ text: words.reopened, intent: "success" });
    } catch (error) {
      sayBriefly({ text: say(describeFault(error).sentence), intent: "error" });
    }
  };
}
