/** Sets how an action stands, from wherever it is shown, and offers to undo it for a while. */
import { useOfferUndo } from "../messages/use-offer-undo.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import type { ActionState } from "../../domain/plan/action-state.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { useSpeech } from "../words/use-words.tsx";

/** Resolves when it is stored and read again, or when what went wrong has been said. */
export function useSetState(): (element: PlanElement, state: ActionState) => Promise<void> {
  const product = useProduct();
  const refresh = useRefresh();
  const offerUndo = useOfferUndo();
  const tellFault = useTellFault();
  const { words } = useSpeech();

  const put = async (element: PlanElement, state: PlanElement["state"]): Promise<PlanElement> => {
    const [site, { setState }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/writing/set-state.ts"),
    ]);
    return setState(site, element, state);
  };

  const set = async (element: PlanElement, state: ActionState): Promise<void> => {
    try {
      const row = await put(element, state);
      await refresh();
      offerUndo({
        text: words.plan.stateSet[state](element.title),
        undo: async () => {
          await put(row, element.state);
          return { done: 1, of: 1, error: undefined };
        },
        refresh,
      });
    } catch (error) {
      // What a colleague has said of it is to be seen before one says otherwise.
      await refresh().catch(() => undefined);
      tellFault(error, { about: element.title, again: () => void set(element, state) });
    }
  };
  return set;
}
