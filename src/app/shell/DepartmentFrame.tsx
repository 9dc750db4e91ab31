/**
 * A department's pages under the one bar: reads the department, shows what is known, and says quietly when it is not
 * the newest.
 */
import type { ReactNode } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { isOnItsWay, isOnItsWayOut } from "../../schema/lists/on-its-way.ts";
import { useDepartment } from "../site/use-department.ts";
import { DepartmentViewProvider } from "../site/department-view.tsx";
import type { Place } from "../site/places.ts";
import { OverviewPage } from "../overview/OverviewPage.tsx";
import { PlanPage } from "../plan/PlanPage.tsx";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingPage, LoadingRows, LoadingWheel, type PageShape } from "../states/LoadingPage.tsx";
import { Frame } from "./Frame.tsx";
import { pageCode } from "./page-code.ts";
import { RepairCopies } from "../status/RepairCopies.tsx";

const CollaborationPage = onDemand(
  async () => (await pageCode.collaboration()).CollaborationPage,
  LoadingRows,
);
const ComingPage = onDemand(async () => (await pageCode.coming()).ComingPage, LoadingPage);
const MisfitsPage = onDemand(async () => (await pageCode.misfits()).MisfitsPage, LoadingPage);
const NewPlanPage = onDemand(async () => (await pageCode.newPlan()).NewPlanPage, LoadingPage);
const ImportPage = onDemand(async () => (await pageCode.import()).ImportPage, LoadingPage);
const NoDepartment = onDemand(async () => (await import("./NoDepartment.tsx")).NoDepartment, LoadingPage);
const NoPlan = onDemand(async () => (await import("./NoPlan.tsx")).NoPlan, LoadingPage);
const PlanOnItsWay = onDemand(
  async () => (await import("../plan-writing/PlanOnItsWay.tsx")).PlanOnItsWay,
  LoadingPage,
);
const PlanOnItsWayOut = onDemand(
  async () => (await import("../plan-removal/PlanOnItsWayOut.tsx")).PlanOnItsWayOut,
  LoadingPage,
);
const RemindersPage = onDemand(async () => (await pageCode.reminders()).RemindersPage, LoadingPage);
const RemovedPlan = onDemand(async () => (await import("../plan-removal/RemovedPlan.tsx")).RemovedPlan);
const WheelPage = onDemand(async () => (await pageCode.wheel()).WheelPage, LoadingWheel);

type DepartmentPlace = Extract<Place, { at: "department" }>;

function shapeOf({ page }: DepartmentPlace): PageShape {
  if (page === "wheel") return "wheel";
  return page === "collaboration" || page === "reminders" ? "rows" : "lines";
}

export function DepartmentFrame({ place, tools }: { place: DepartmentPlace; tools: ReactNode }) {
  const { data, error, isFetching, dataUpdatedAt, refetch } = useDepartment(place.department, place.plan);
  const retry = () => void refetch();

  // A plan that was deleted is not shown any more, however well this browser remembers it.
  const isGone = error !== null && "kind" in error && error.kind === "not-found";

  const { department, plan: asked } = place;
  const gone =
    asked === undefined
      ? undefined
      : (facts: string) => <RemovedPlan key={asked} department={department} plan={asked} facts={facts} />;

  const content = () => {
    if (!data || isGone)
      return error ? (
        <FailedPage error={error} retry={retry} gone={gone} />
      ) : (
        <LoadingPage shape={shapeOf(place)} />
      );
    if (!data.organisation.some((unit) => unit.key === place.department))
      return <NoDepartment organisation={data.organisation} />;
    if (place.page === "collaboration") return <CollaborationPage place={place} />;
    if (place.page === "reminders") return <RemindersPage everyone={place.everyone} />;
    if (place.page === "misfits") return <MisfitsPage />;
    if (place.page === "wheel") return <WheelPage />;
    if (place.page !== "overview" && place.page !== "plan")
      return <ComingPage page={place.page} department={place.department} />;
    if (place.task === "new") return <NewPlanPage key={place.department} />;
    if (place.task === "import") return <ImportPage key={place.department} />;
    if (data.plan === undefined) return <NoPlan />;
    const plan = data.plans.find(({ id }) => id === data.plan);
    if (plan && isOnItsWayOut(plan)) return <PlanOnItsWayOut key={plan.id} plan={plan} />;
    if (plan && isOnItsWay(plan)) return <PlanOnItsWay key={plan.id} plan={plan} />;
    return place.page === "overview" ? <OverviewPage /> : <PlanPage place={place} />;
  };

  return (
    <DepartmentViewProvider department={place.department} snapshot={data}>
      <Frame
        place={place}
        tools={tools}
        isReady={data !== undefined}
        reading={{ error: data && !isGone ? error : null, isFetching, readAt: dataUpdatedAt, retry }}
        whenCalm={data && !isGone ? <RepairCopies /> : null}
      >
        {content()}
      </Frame>
    </DepartmentViewProvider>
  );
}
