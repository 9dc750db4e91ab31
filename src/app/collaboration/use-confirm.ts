/**
 * Confirms the agreement for the department that is shown, as it reads now, and takes that back. Both are rows of their
 * own; nothing is overwritten.
 */
import { confirmedText } from "../../domain/collaboration/confirmation.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { useOfferUndo } from "../messages/use-offer-undo.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { withAttemptKey } from "../site/attempt-keys.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

export function useConfirm(): {
  /** Rejects with a SharePointError. */
  readonly confirm: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
} {
  const product = useProduct();
  const refresh = useRefresh();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const offerUndo = useOfferUndo();
  const { collaboration, party } = useOpenAgreement();
  const { id: agreement, title, parties } = collaboration;
  const last = parties.find(({ key }) => key === party)?.confirmation;

  const add = async (kind: "confirmation" | "retraction", confirmed: string | undefined) => {
    const [site, { addRow }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/add-row.ts"),
    ]);
    const draft = { title, agreement, ...(confirmed !== undefined && { confirmed }) };
    // The same word after another one, a colleague's perhaps, is no second attempt.
    const act = [kind, last?.row, confirmed].join(" ");
    await withAttemptKey(product, `confirmation ${agreement} ${party}`, act, (clientKey) =>
      addRow(site, confirmations, kind, draft, { department: party, clientKey }),
    );
  };
  return {
    confirm: async () => {
      await add("confirmation", confirmedText(collaboration.binding));
      await refresh();
      offerUndo({
        text: words.confirmed,
        undo: async () => {
          await add("retraction", undefined);
          return { done: 1, of: 1, error: undefined };
        },
        refresh,
        undone: words.takenBack,
      });
    },
    takeBack: async () => {
      await add("retraction", undefined);
      await refresh();
      sayBriefly({ text: words.takenBack, intent: "success" });
    },
  };
}
