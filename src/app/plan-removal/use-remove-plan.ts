/**
 * What a person does with a whole plan: deletes it, finishes a deletion, has it back. Says briefly what has come of it,
 * and shows the right page.
 */
import { useToastController } from "@fluentui/react-components";
import type { BriefAction } from "../messages/BriefToast.tsx";
import { appToaster } from "../messages/toaster.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { goTo, pagePlace, readPlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useForgetPlan, useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { forgetWriter } from "../writing/open-writer.ts";
import type { PlanContents } from "../../domain/plan/plan-removal.ts";
import { bringBack, takeOut } from "./plan-removal.ts";

interface ThePlan {
  readonly id: number;
  readonly title: string;
}

export interface RemovePlan {
  /** Deletes a plan whose contents were shown and confirmed. Resolves when it is gone; throws the room's error. */
  readonly remove: (plan: ThePlan, confirmed: PlanContents) => Promise<void>;
  /** Goes on with a deletion that has stopped. Throws the room's error. */
  readonly finish: (plan: ThePlan) => Promise<void>;
  /** Brings a plan back and shows it. Throws the room's error. */
  readonly putBack: (plan: ThePlan) => Promise<void>;
}

export function useRemovePlan(department: string): RemovePlan {
  const product = useProduct();
  const refresh = useRefresh();
  const forgetPlan = useForgetPlan();
  const sayBriefly = useSayBriefly();
  const { dismissAllToasts } = useToastController(appToaster);
  const words = useWords().planRemoval;
  const { say } = useSpeech();

  const sayFault = (error: unknown, action?: BriefAction) =>
    sayBriefly({ text: say(describeFault(error).sentence), intent: "error", action });
  const putBack = async (plan: ThePlan) => {
    dismissAllToasts();
    const onBegun = () => {
      goTo(pagePlace(department, "plan", plan.id));
      void refresh();
    };
    if (!(await bringBack(product, plan.id, { onBegun }))) return;
    await refresh();
    sayBriefly({ text: words.isBack(plan.title), intent: "success" });
  };
  const undo = async (plan: ThePlan) => {
    try {
      await putBack(plan);
    } catch (error) {
      await refresh();
      sayFault(error, { label: words.tryAgain, run: () => void undo(plan) });
    }
  };
  const takeAway = async (plan: ThePlan, confirmed: PlanContents | undefined) => {
    // What an earlier attempt has said is over.
    dismissAllToasts();
    let hasBegun = false;
    const onBegun = () => {
      hasBegun = true;
      void refresh();
    };
    try {
      if (!(await takeOut(product, plan, confirmed, { onBegun }))) return;
    } catch (error) {
      await refresh();
      // The page on which one was asked is gone by now.
      if (hasBegun) sayFault(error);
      throw error;
    }
    forgetWriter(product, plan.id);
    const place = readPlace(location.hash.slice(1));
    // Somebody who has gone elsewhere meanwhile stays there.
    if (place.at === "department" && place.plan === plan.id)
      goTo(pagePlace(department, place.page === "overview" ? "overview" : "plan"), { replace: true });
    await forgetPlan(plan.id);
    sayBriefly({
      text: words.removed(plan.title),
      intent: "success",
      action: { label: words.undo, run: () => void undo(plan) },
    });
  };
  return { remove: takeAway, finish: (plan) => takeAway(plan, undefined), putBack };
}
