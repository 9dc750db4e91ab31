/**
 * A plan that is being deleted, or put back: how far it has come where that happens, otherwise the ways to go on or
 * back.
 */
import { Button, Field, Link, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { ConfirmButton } from "../messages/ConfirmButton.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { usePlanRemoval, whatWasRemoved } from "./plan-removal.ts";
import { useRemovePlan } from "./use-remove-plan.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bar: { width: "100%" },
  done: { paddingTop: tokens.spacingVerticalXS, fontVariantNumeric: "tabular-nums" },
});

export function PlanOnItsWayOut({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const words = useWords();
  const own = useWords().planRemoval;
  const product = useProduct();
  const { key, snapshot } = useDepartmentView();
  const { ago } = useDayTexts();
  const removal = usePlanRemoval(plan.id);
  const { finish, putBack } = useRemovePlan(key);
  /** Whether this browser knows what went; undefined until that is known. */
  const [isOurs, setIsOurs] = useState<boolean>();
  const [fault, setFault] = useState<Fault>();
  const mayWrite = snapshot.mayWrite[plan.id] === true;
  const other = snapshot.plans.find((candidate) => !isOnItsWay(candidate));

  const isUnderWay = removal !== undefined;
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const found = await whatWasRemoved(product, plan.id);
      if (isWanted) setIsOurs(found !== undefined);
    };
    // Once more when this tab has stopped in the middle.
    if (!isUnderWay) void look();
    return () => {
      isWanted = false;
    };
  }, [product, plan.id, isUnderWay]);

  const run = async (step: (plan: Plan) => Promise<void>) => {
    setFault(undefined);
    try {
      await step(plan);
    } catch (error) {
      setFault(describeFault(error));
    }
  };
  const text = () => {
    if (removal) return removal.way === "out" ? own.going : own.comingBack;
    if (!mayWrite) return own.waiting;
    if (isOurs !== false) return own.stopped;
    const when = ago(plan.modifiedAt).text;
    return plan.editor.email.toLowerCase() === product.account?.email.toLowerCase()
      ? own.ownElsewhere(when)
      : own.elsewhere(plan.editor.name, when);
  };
  return (
    <Message
      title={removal?.way === "back" ? own.isComingBack(plan.title) : own.isGoing(plan.title)}
      text={text()}
      illustration="emptyPlan"
    >
      <FaultBar fault={fault} />
      {removal ? (
        <Field
          className={styles.bar}
          validationState="none"
          validationMessage={
            <span role="status" className={styles.done}>
              {own.done(removal.done, removal.total)}
            </span>
          }
        >
          <ProgressBar
            thickness="large"
            value={removal.done}
            max={removal.total}
            aria-label={removal.way === "back" ? own.isComingBack(plan.title) : own.isGoing(plan.title)}
          />
        </Field>
      ) : null}
      {mayWrite && isOurs !== undefined && !removal ? (
        <div className={styles.actions}>
          <Button appearance={isOurs ? "primary" : "secondary"} onClick={() => void run(putBack)}>
            {own.putBack}
          </Button>
          <ConfirmButton
            label={own.finish}
            title={own.finishAsk}
            text={own.finishText}
            yes={own.finish}
            no={own.keep}
            onConfirm={() => void run(finish)}
          />
        </div>
      ) : null}
      {other ? (
        <Link href={hrefOf(pagePlace(key, "plan", other.id))}>{words.planWriting.other(other.title)}</Link>
      ) : null}
    </Message>
  );
}
