/**
 * "Giv status" in the bar: opens the next goal that nobody has said anything about in this quarter, one's own before
 * the department's, otherwise the plan to choose from.
 */
import { Button, makeStyles } from "@fluentui/react-components";
import { countGoals, inTurn } from "../../domain/plan/overview.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goalPlace, goTo, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({ button: { "@media (max-width: 639px)": { display: "none" } } });

export function GiveStatusButton() {
  const styles = useStyles();
  const { bar } = useWords();
  const { key, plan, outline, standings, quarter, isInForce, mayWrite } = useDepartmentView();
  const { account } = useProduct();
  if (!plan || !mayWrite) return null;
  const [next] = inTurn(countGoals(outline, standings, quarter, isInForce).missing, account?.email);
  return (
    <Button
      className={styles.button}
      onClick={() => goTo(next ? goalPlace(key, plan.id, next.goal.id) : pagePlace(key, "plan", plan.id))}
    >
      {bar.giveStatus}
    </Button>
  );
}
