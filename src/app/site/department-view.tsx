/**
 * The chosen department with everything that pages derive from it, computed once per reading: outline, standings,
 * people.
 */
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { quarterOf, type Quarter } from "../../domain/calendar/calendar.ts";
import { isInForce } from "../../domain/plan/in-force.ts";
import { outlineOf, type Outline } from "../../domain/plan/outline.ts";
import { standingsOf, type Standings } from "../../domain/plan/standing.ts";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import type { OrganisationUnit } from "../../schema/lists/organisation.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { DepartmentSnapshot } from "../../sharepoint/reading/open-department.ts";
import { useProduct } from "./product.tsx";

export interface DepartmentView {
  /** The department's key, as in addresses and folders. */
  readonly key: string;
  readonly department: OrganisationUnit | undefined;
  readonly snapshot: DepartmentSnapshot;
  readonly plan: Plan | undefined;
  /**
   * SharePoint's word on whether the user may write in the plan; only a hint, SharePoint decides when something is
   * written.
   */
  readonly mayWrite: boolean;
  readonly outline: Outline;
  readonly standings: Standings;
  readonly quarter: Quarter;
  /** Whether one is asked for status of the plan. */
  readonly isInForce: boolean;
}

const ViewContext = createContext<DepartmentView | undefined>(undefined);

const nothing: Pick<DepartmentSnapshot, "elements" | "status"> = { elements: [], status: [] };

export function DepartmentViewProvider({
  department,
  snapshot,
  children,
}: {
  department: string;
  /** Undefined while nothing is known of it yet. */
  snapshot: DepartmentSnapshot | undefined;
  children: ReactNode;
}) {
  const { today, teams } = useProduct();
  const { elements, status } = snapshot ?? nothing;
  const outline = useMemo(() => outlineOf(elements), [elements]);
  const standings = useMemo(() => standingsOf(status), [status]);
  const view = useMemo<DepartmentView | undefined>(() => {
    if (!snapshot) return undefined;
    const plan = snapshot.plans.find((candidate) => candidate.id === snapshot.plan);
    return {
      key: department,
      department: snapshot.organisation.find((unit) => unit.key === department),
      snapshot,
      plan,
      mayWrite:
        plan !== undefined &&
        !isOnItsWay(plan) &&
        snapshot.mayWrite[plan.id] === true &&
        teams?.isArchived !== true,
      outline,
      standings,
      quarter: quarterOf(today),
      isInForce: plan !== undefined && isInForce(plan, today),
    };
  }, [department, snapshot, outline, standings, today, teams]);
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}

export function useDepartmentView(): DepartmentView {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useDepartmentView outside DepartmentViewProvider");
  return view;
}
