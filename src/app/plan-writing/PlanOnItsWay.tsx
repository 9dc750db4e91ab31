/**
 * A plan that is not whole yet: how far it has come where it is being written, otherwise the way to go on with it or to
 * take it out again.
 */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Plan } from "../../schema/lists/plans.ts";
import type { PlanToWrite } from "../../sharepoint/writing/plan-to-write.ts";
import { dropImportOf } from "./kept-import.ts";
import { ConfirmButton } from "../messages/ConfirmButton.tsx";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { goTo, hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { keptPlans } from "./kept-plans.ts";
import { forgetWriting, startWriting, usePlanWriting } from "./plan-writing.ts";
import { WritingProgress } from "./WritingProgress.tsx";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What this browser keeps of the plan; undefined until that is known. */
type Kept = { readonly plan: PlanToWrite | undefined };

export function PlanOnItsWay({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const product = useProduct();
  const { siteUrl, person } = product;
  const refresh = useRefresh();
  const sayBriefly = useSayBriefly();
  const words = useWords();
  const { key, snapshot } = useDepartmentView();
  const { ago } = useDayTexts();
  const writing = usePlanWriting(plan.clientKey);
  const [kept, setKept] = useState<Kept>();
  const [isRemoving, setIsRemoving] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const { planWriting } = words;
  const mayWrite = snapshot.mayWrite[plan.id] === true;
  const other = snapshot.plans.find((candidate) => candidate.rowsOnTheirWay === undefined);
  const isRunning = writing?.state === "running" || writing?.state === "stopping";

  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const found = await keptPlans.read({ siteUrl, person }, plan.clientKey ?? "");
      if (isWanted) setKept({ plan: found });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [plan.clientKey, siteUrl, person]);

  const goOn = async (toWrite: PlanToWrite) => {
    setFault(undefined);
    const outcome = await startWriting(product, toWrite);
    if (outcome?.state === "whole") {
      await dropImportOf(product, key, toWrite.clientKey);
      await refresh();
    }
    if (outcome?.state === "failed") setFault(describeFault(outcome.error));
  };
  const remove = async () => {
    setIsRemoving(true);
    setFault(undefined);
    try {
      const [site, { removePlanOnItsWay }] = await Promise.all([
        product.openSite(),
        import("../../sharepoint/writing/remove-plan.ts"),
      ]);
      await removePlanOnItsWay(site, plan.id);
      await forgetWriting(product, plan.clientKey ?? "");
      sayBriefly({ text: planWriting.removed, intent: "success" });
      goTo(pagePlace(key, "plan"));
      await refresh();
    } catch (error) {
      setFault(describeFault(error));
    } finally {
      setIsRemoving(false);
    }
  };

  const text = () => {
    if (isRunning) return planWriting.running;
    if (!mayWrite) return planWriting.waiting;
    if (kept === undefined) return planWriting.running;
    if (kept.plan) return planWriting.stopped;
    const when = ago(plan.createdAt).text;
    return plan.author.email.toLowerCase() === product.account?.email.toLowerCase()
      ? planWriting.ownElsewhere(when)
      : planWriting.elsewhere(plan.author.name, when);
  };
  return (
    <Message title={planWriting.titleOf(plan.title)} text={text()} illustration="emptyPlan">
      <FaultBar fault={fault} />
      {isRunning ? <WritingProgress clientKey={plan.clientKey ?? ""} writing={writing} /> : null}
      {mayWrite && kept && !isRunning ? (
        <div className={styles.actions}>
          {kept.plan ? (
            <Button
              appearance="primary"
              disabled={isRemoving}
              onClick={() => kept.plan && void goOn(kept.plan)}
            >
              {planWriting.goOn}
            </Button>
          ) : null}
          <ConfirmButton
            label={isRemoving ? planWriting.removing : planWriting.remove}
            disabled={isRemoving}
            title={planWriting.removeTitle}
            text={planWriting.removeText}
            yes={planWriting.remove}
            no={planWriting.keep}
            onConfirm={() => void remove()}
          />
        </div>
      ) : null}
      {other ? (
        <Link href={hrefOf(pagePlace(key, "plan", other.id))}>{planWriting.other(other.title)}</Link>
      ) : null}
    </Message>
  );
}
