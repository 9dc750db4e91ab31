/**
 * Confirms the agreement for the department that is shown, as it reads now, and takes that back. Both are rows of their
 * own; nothing is overwritten.
 */
import { confirmedText } from "../../domain/collaboration/confirmation.ts";
import { confirmations } from "../../schema/lists/confirmations.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

export function useConfirm(): {
  /** Rejects with a SharePointError. */
  readonly confirm: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
} {
  const product = useProduct();
  const refresh = useRefresh();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const sayBriefly = useSayBriefly();
  const { collaboration, party } = useOpenAgreement();

  const add = async (kind: "confirmation" | "retraction", confirmed: string | undefined) => {
    const [site, { addRow }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/add-row.ts"),
    ]);
    const draft = {
      title: collaboration.title,
      agreement: collaboration.id,
      ...(confirmed !== undefined && { confirmed }),
    };
    await addRow(site, confirmations, kind, draft, { department: party });
    await refresh();
  };
  const takeBack = async () => {
    await add("retraction", undefined);
    sayBriefly({ text: words.takenBack, intent: "success" });
  };
  const undo = () => {
    takeBack().catch((error: unknown) =>
      sayBriefly({ text: say(describeFault(error).sentence), intent: "error" }),
    );
  };
  return {
    confirm: async () => {
      await add("confirmation", confirmedText(collaboration.binding));
      sayBriefly({
        text: words.confirmed,
        intent: "success",
        action: { label: words.undo, run: undo },
      });
    },
    takeBack,
  };
}
