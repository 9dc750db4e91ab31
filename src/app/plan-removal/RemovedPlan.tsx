/** The address of a plan that is not there. Who deleted it in this browser can have it back here. */
import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { usePlanRemoval, whatWasRemoved } from "./plan-removal.ts";
import { useRemovePlan } from "./use-remove-plan.ts";

export function RemovedPlan({
  department,
  plan,
  facts,
}: {
  department: string;
  plan: number;
  /** For IT. */
  facts: string;
}) {
  const words = useWords();
  const own = useWords().planRemoval;
  const product = useProduct();
  const { putBack } = useRemovePlan(department);
  const removal = usePlanRemoval(plan);
  const [title, setTitle] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const found = await whatWasRemoved(product, plan);
      if (isWanted) setTitle(found?.title);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [product, plan]);
  const run = async () => {
    setFault(undefined);
    try {
      await putBack({ id: plan, title: title ?? "" });
    } catch (error) {
      setFault(describeFault(error));
    }
  };
  const { states } = words;
  const link = <Link href={hrefOf(pagePlace(department, "overview"))}>{words.coming.link}</Link>;
  if (title === undefined) {
    return (
      <Message
        title={states.noSuchPlanTitle}
        text={states.noSuchPlanText}
        illustration="signpost"
        details={facts}
      >
        {link}
      </Message>
    );
  }
  return (
    <Message
      title={own.removedHere(title)}
      text={own.removedHereText}
      illustration="emptyPlan"
      {...(!removal && { action: { label: own.putBack, run: () => void run() } })}
    >
      <FaultBar fault={fault} />
      {link}
    </Message>
  );
}
