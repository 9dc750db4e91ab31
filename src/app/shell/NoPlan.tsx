/** A department without a plan: says what will be here, and shows where others' plans are meanwhile. */
import { Link, Text } from "@fluentui/react-components";
import { onDemand } from "../calm/on-demand.tsx";
import { DepartmentLinks } from "../setup/DepartmentLinks.tsx";
import { patiently } from "../calm/patiently.ts";
import { WhenCalm } from "../calm/WhenCalm.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, hrefOf, importPlace, newPlanPlace } from "../site/places.ts";
import { useWords } from "../words/use-words.tsx";
import { Message } from "../states/Message.tsx";
import { RowsAside } from "../states/RowsAside.tsx";

const OverviewCollaborations = onDemand(
  async () =>
    (await patiently(() => import("../collaboration/OverviewCollaborations.tsx"))).OverviewCollaborations,
);

export function NoPlan() {
  const words = useWords();
  const { states, newPlan } = words;
  const { key, department, snapshot } = useDepartmentView();
  return (
    <Message
      title={states.noPlanTitle}
      text={states.noPlanText(department?.title ?? key)}
      illustration="emptyPlan"
      action={snapshot.mayAdd ? { label: newPlan.link, run: () => goTo(newPlanPlace(key)) } : undefined}
    >
      {snapshot.mayAdd ? <Link href={hrefOf(importPlace(key))}>{words.import.link}</Link> : null}
      <RowsAside />
      <WhenCalm>
        <OverviewCollaborations />
      </WhenCalm>
      <Text weight="semibold">{states.noPlanOther}</Text>
      <DepartmentLinks organisation={snapshot.organisation.filter((unit) => unit.key !== key)} />
    </Message>
  );
}
