/**
 * What "Giv status" does: opens the next goal that nobody has said anything about in this quarter, one's own before the
 * department's, otherwise the plan to choose from.
 */
import { quarterInText } from "../../domain/calendar/day-words.ts";
import { countGoals, inTurn } from "../../domain/plan/overview.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { goalPlace, goTo, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";

/** Undefined for whoever may not give status. */
export function useBeginStatus(): (() => void) | undefined {
  const { words, language } = useSpeech();
  const sayBriefly = useSayBriefly();
  const { key, plan, outline, standings, quarter, isInForce, mayWrite } = useDepartmentView();
  const { account, today } = useProduct();
  if (!plan || !mayWrite) return undefined;
  const [next] = inTurn(countGoals(outline, standings, quarter, isInForce).missing, account?.email);
  return () => {
    goTo(next ? goalPlace(key, plan.id, next.goal.id) : pagePlace(key, "plan", plan.id));
    if (!next && isInForce)
      sayBriefly({
        text: words.bar.allHaveStatus(quarterInText(language, quarter, today)),
        intent: "info",
      });
  };
}
