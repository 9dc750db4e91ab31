/** Leads from the address to the page: a department's pages, the configuration page in Teams, or the choice of a department. */
import { useEffect, type ReactNode } from "react";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { DepartmentFrame } from "./shell/DepartmentFrame.tsx";
import { ChooseDepartment } from "./setup/ChooseDepartment.tsx";
import { SetupPage } from "./setup/SetupPage.tsx";
import { useProduct } from "./site/product.tsx";
import { goTo, readPlace, useAddress } from "./site/places.ts";

const lastDepartmentKey = "rettesnor.department";

export function App({ home, tools }: { home: string | undefined; tools: ReactNode }) {
  const { teams } = useProduct();
  const place = readPlace(useAddress());
  const department = place.at === "department" ? place.department : undefined;
  const opening = place.at === "home" ? (home ?? localStorage.getItem(lastDepartmentKey)) : null;

  useEffect(() => {
    if (department !== undefined) localStorage.setItem(lastDepartmentKey, department);
  }, [department]);
  useEffect(() => {
    if (opening !== null) goTo(`/${opening}`, { replace: true });
  }, [opening]);

  if (teams?.settings !== undefined || place.at === "setup") return <SetupPage />;
  if (place.at === "home") return opening === null ? <ChooseDepartment /> : null;
  return (
    <ErrorBoundary key={place.department}>
      <DepartmentFrame place={place} tools={tools} />
    </ErrorBoundary>
  );
}
