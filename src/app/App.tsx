/**
 * Leads from the address to the page: a department's pages, the configuration page in Teams, or the choice of a
 * department.
 */
import { useEffect, type ReactNode } from "react";
import { onDemand } from "./calm/on-demand.tsx";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { DepartmentFrame } from "./shell/DepartmentFrame.tsx";
import { pageCode } from "./shell/page-code.ts";
import { LoadingPage } from "./states/LoadingPage.tsx";
import { useProduct } from "./site/product.tsx";
import { lastDepartment } from "./site/last-department.ts";
import { goTo, readPlace, useAddress } from "./site/places.ts";

const ChooseDepartment = onDemand(
  async () => (await import("./setup/ChooseDepartment.tsx")).ChooseDepartment,
  LoadingPage,
);
const SetupPage = onDemand(async () => (await import("./setup/SetupPage.tsx")).SetupPage, LoadingPage);

const MunicipalityFrame = onDemand(
  async () => (await pageCode.municipality()).MunicipalityFrame,
  LoadingPage,
);
const KeptPage = onDemand(async () => (await import("./setup/KeptPage.tsx")).KeptPage, LoadingPage);

export function App({ home, tools }: { home: string | undefined; tools: ReactNode }) {
  const { teams, siteUrl, person } = useProduct();
  const place = readPlace(useAddress());
  const department = place.at === "department" ? place.department : undefined;
  const opening = place.at === "home" ? (home ?? lastDepartment.read({ siteUrl, person }) ?? null) : null;

  useEffect(() => {
    if (department !== undefined) lastDepartment.keep({ siteUrl, person }, department);
  }, [department, siteUrl, person]);
  useEffect(() => {
    if (opening !== null) goTo(`/${opening}`, { replace: true });
  }, [opening]);

  if (teams?.settings !== undefined || place.at === "setup") {
    return <SetupPage />;
  }
  if (place.at === "kept") {
    return <KeptPage />;
  }
  if (place.at === "home") {
    return opening === null ? <ChooseDepartment /> : null;
  }
  return (
    <ErrorBoundary key={place.department}>
      {place.municipality ? (
        <MunicipalityFrame place={place} wish={place.municipality} tools={tools} />
      ) : (
        <DepartmentFrame place={place} tools={tools} />
      )}
    </ErrorBoundary>
  );
}
