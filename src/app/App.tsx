/**
 * Leads from the address to the page: a department's pages, the configuration page in Teams, or the choice of a
 * department.
 */
import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { DepartmentFrame } from "./shell/DepartmentFrame.tsx";
import { LoadingPage } from "./states/LoadingPage.tsx";
import { useProduct } from "./site/product.tsx";
import { lastDepartment } from "./site/last-department.ts";
import { goTo, readPlace, useAddress } from "./site/places.ts";

const ChooseDepartment = lazy(async () => ({
  default: (await import("./setup/ChooseDepartment.tsx")).ChooseDepartment,
}));
const SetupPage = lazy(async () => ({ default: (await import("./setup/SetupPage.tsx")).SetupPage }));

const KeptPage = lazy(async () => ({ default: (await import("./setup/KeptPage.tsx")).KeptPage }));

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
    return (
      <Suspense fallback={<LoadingPage />}>
        <SetupPage />
      </Suspense>
    );
  }
  if (place.at === "kept") {
    return (
      <Suspense fallback={<LoadingPage />}>
        <KeptPage />
      </Suspense>
    );
  }
  if (place.at === "home") {
    return opening === null ? (
      <Suspense fallback={<LoadingPage />}>
        <ChooseDepartment />
      </Suspense>
    ) : null;
  }
  return (
    <ErrorBoundary key={place.department}>
      <DepartmentFrame place={place} tools={tools} />
    </ErrorBoundary>
  );
}
