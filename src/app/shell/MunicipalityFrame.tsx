/** The whole municipality's pages under the one bar. To the bar and the search it is a department without plans. */
import { useMemo, type ReactNode } from "react";
import type { DepartmentSnapshot } from "../../sharepoint/reading/open-department.ts";
import type { MunicipalitySnapshot } from "../../sharepoint/reading/read-municipality.ts";
import { onDemand } from "../calm/on-demand.tsx";
import { FigurePage } from "../municipality/FigurePage.tsx";
import { MunicipalityOverview } from "../municipality/MunicipalityOverview.tsx";
import { DepartmentLinks } from "../setup/DepartmentLinks.tsx";
import { DepartmentViewProvider } from "../site/department-view.tsx";
import type { MunicipalityWish, Place } from "../site/places.ts";
import { useMunicipality } from "../site/use-municipality.ts";
import { FailedPage } from "../states/FailedPage.tsx";
import { LoadingPage, LoadingWheel } from "../states/LoadingPage.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { Frame } from "./Frame.tsx";
import { pageCode } from "./page-code.ts";

const MisfitsPage = onDemand(async () => (await pageCode.misfits()).MisfitsPage, LoadingPage);
const RemindersPage = onDemand(async () => (await pageCode.reminders()).RemindersPage, LoadingPage);
const WheelPage = onDemand(async () => (await pageCode.wheel()).WheelPage, LoadingWheel);

export function MunicipalityFrame({
  place,
  wish,
  tools,
}: {
  place: Extract<Place, { at: "department" }>;
  wish: MunicipalityWish;
  tools: ReactNode;
}) {
  const { municipality } = useWords();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useMunicipality();
  const retry = () => void refetch();
  const snapshot = useMemo(() => data && withoutPlans(data, place.department), [data, place.department]);

  const content = () => {
    if (!data) return error ? <FailedPage error={error} retry={retry} /> : <LoadingPage />;
    if (place.page === "wheel") return <WheelPage />;
    if (place.page === "reminders") return <RemindersPage everyone="days" />;
    if (place.page === "misfits") return <MisfitsPage />;
    if (place.page === "overview") {
      return wish.figure === undefined ? (
        <MunicipalityOverview rows={data} wish={wish} />
      ) : (
        <FigurePage rows={data} wish={wish} figure={wish.figure} />
      );
    }
    return (
      <Message title={municipality.chooseTitle} text={municipality.chooseText} illustration="signpost">
        <DepartmentLinks organisation={data.organisation} />
      </Message>
    );
  };

  return (
    <DepartmentViewProvider department={place.department} snapshot={snapshot}>
      <Frame
        place={place}
        tools={tools}
        isReady={data !== undefined}
        reading={{ error: data ? error : null, isFetching, readAt: dataUpdatedAt, retry }}
      >
        {content()}
      </Frame>
    </DepartmentViewProvider>
  );
}

function withoutPlans(
  { person, stamps, organisation }: MunicipalitySnapshot,
  department: string,
): DepartmentSnapshot {
  return {
    department,
    person,
    stamps,
    organisation,
    plans: [],
    mayWrite: {},
    mayAdd: false,
    elements: [],
    status: [],
    aside: [],
    mayWriteAll: false,
    isFolderMissing: false,
    issues: [],
  };
}
