/**
 * Ending a collaboration with what was learnt, and opening it again: a party says so in its own row, and whoever ended
 * it can take that back.
 */
import { clashesOf, type RowEdits } from "../../domain/writing/row-edits.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

/**
 * False when a colleague has written something else about what was learnt meanwhile; nothing was stored then. Rejects
 * with a SharePointError.
 */
export function useEnd(): (edits: RowEdits, learnt: string) => Promise<boolean> {
  const product = useProduct();
  const refresh = useRefresh();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const { where } = useOpenAgreement();
  return async (edits, learnt) => {
    const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
    let isOvertaken = false;
    await writeOwnRow(site, where, (now) => {
      const there = now.parties.find(({ key }) => key === where.party)?.row?.learnt ?? "";
      isOvertaken = clashesOf({ learnt: there }, edits).length > 0;
      return isOvertaken ? undefined : { state: "ended", endedOn: product.today, learnt: learnt.trim() };
    });
    await refresh();
    if (!isOvertaken) sayBriefly({ text: words.endDone, intent: "success" });
    return !isOvertaken;
  };
}

/** Absent when another party ended it, or one may not write. Says itself what goes wrong. */
export function useReopen(): (() => Promise<void>) | undefined {
  const product = useProduct();
  const refresh = useRefresh();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const tellFault = useTellFault();
  const { where, party, mayEnd, collaboration } = useOpenAgreement();
  if (!mayEnd || collaboration.ending?.party !== party) return undefined;
  const reopen = async (): Promise<void> => {
    try {
      const [site, { writeOwnRow }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
      await writeOwnRow(site, where, () => ({ state: "ongoing", endedOn: undefined }));
      await refresh();
      sayBriefly({ text: words.reopened, intent: "success" });
    } catch (error) {
      tellFault(error, { about: collaboration.title, again: () => void reopen() });
    }
  };
  return reopen;
}
