/**
 * The plan: its outline, with filters and search; a goal opens beside it where there is room, over it where there is
 * none.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import { isOpenForWriting } from "../../domain/plan/open-for-writing.ts";
import { everything, isPartDue, isShown, type PlanFilter } from "../../domain/plan/plan-filter.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, pagePlace, readingPlace, writePlace, type Place } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { cameForth } from "../calm/came-forth.ts";
import { useContentIsVisible, useIsCalm } from "../calm/use-is-calm.ts";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { RowIssues } from "../states/RowIssues.tsx";
import { RowsAside } from "../states/RowsAside.tsx";
import { PlanFilters } from "./PlanFilters.tsx";
import { PlanHeader, type PlanMode } from "./PlanHeader.tsx";
import { PlanOutline } from "./PlanOutline.tsx";
import { bringIntoView, bringLineIntoView, lineInView } from "./same-line.ts";
import { PlanReading } from "../reading/PlanReading.tsx";
import { StrayElements } from "../reading/StrayElements.tsx";

const GoalPanel = onDemand(async () => (await import("../goal/GoalPanel.tsx")).GoalPanel, LoadingPage);

const WritingPage = onDemand(
  async () => (await import("../writing/WritingPage.tsx")).WritingPage,
  LoadingPage,
);

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start" },
  plan: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "72rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  covered: { "@media (max-width: 899px)": { display: "none" } },
});

function workPlace(department: string, plan: number): string {
  return pagePlace(department, "plan", plan);
}

/** How each plan was narrowed last, while the tab is open. */
const lastFilters = new Map<number, PlanFilter>();

const noGoals: ReadonlySet<number> = new Set();
const dueNext: PlanFilter = { ...everything, due: "next" };

export function PlanPage({ place }: { place: Extract<Place, { readonly at: "department" }> }) {
  const { goal, isRound, part, isNextDue } = place;
  const isWriting = place.task === "write";
  const styles = useStyles();
  useContentIsVisible();
  const { today } = useProduct();
  const { key, plan, outline, standings, quarter, mayWrite } = useDepartmentView();
  const [filter, setFilter] = useState<PlanFilter>(() => {
    if (isNextDue) return dueNext;
    // Whoever goes back finds the list as it was left.
    return (cameForth() ? undefined : lastFilters.get(plan?.id ?? 0)) ?? everything;
  });
  useEffect(() => {
    if (plan) lastFilters.set(plan.id, filter);
  }, [plan, filter]);
  // Whoever comes by such a link while the plan is open sees what it promises.
  const [wasNextDue, setWasNextDue] = useState(isNextDue);
  if (wasNextDue !== isNextDue) {
    setWasNextDue(isNextDue);
    if (isNextDue) setFilter(dueNext);
  }
  const shown = useMemo(() => {
    const at = { standings, quarter, today };
    return new Set(outline.goals.filter((entry) => isShown(entry, filter, at)).map((entry) => entry.goal.id));
  }, [outline, standings, quarter, today, filter]);
  // Whoever asks what is due sees the actions and milestones, and not only whose they are.
  const { due } = filter;
  const asked = useMemo(() => {
    const at = { standings, quarter, today };
    const entries = due === undefined ? [] : outline.goals.filter((entry) => isPartDue(entry, due, at));
    return entries.length === 0 ? noGoals : new Set(entries.map((entry) => entry.goal.id));
  }, [outline, standings, quarter, today, due]);
  const isCalm = useIsCalm();
  const opened = useRef(goal);
  useEffect(() => {
    // Whoever closes a goal stands on its line again.
    if (goal === undefined && opened.current !== undefined)
      document.getElementById(`goal-${opened.current}`)?.focus();
    opened.current = goal;
    if (goal === undefined) return undefined;
    // Where the list stands beside the goal, its line is in view; the page has gone to its own place before.
    return bringLineIntoView(`goal-${goal}`);
  }, [goal]);
  // What comes when the page is calm may have pushed its line out again.
  useEffect(() => {
    if (!isCalm || opened.current === undefined) return undefined;
    return bringLineIntoView(`goal-${opened.current}`);
  }, [isCalm]);
  const mode: PlanMode = isWriting ? "write" : place.task === "read" ? "read" : "work";
  if (!plan) return null;
  const setMode = (next: PlanMode) => {
    const line = lineInView();
    const places = { write: writePlace, read: readingPlace, work: workPlace };
    goTo(places[next](key, plan.id));
    if (line !== undefined) bringIntoView(line, next);
  };
  return (
    <div className={styles.root}>
      <div className={mergeClasses(styles.plan, goal !== undefined && styles.covered)} data-look={mode}>
        <PlanHeader
          plan={plan}
          mode={mode}
          setMode={setMode}
          mayWrite={mayWrite && isOpenForWriting(plan)}
          isWriting={isWriting}
        />
        {mode === "read" ? (
          <PlanReading />
        ) : mode === "write" ? (
          <WritingPage key={plan.id} plan={plan} />
        ) : (
          <>
            <PlanFilters filter={filter} setFilter={setFilter} shown={shown.size} />
            <RowIssues />
            <RowsAside />
            <PlanOutline shown={shown} asked={asked} opened={goal} clear={() => setFilter(everything)} />
            <StrayElements />
          </>
        )}
      </div>
      {goal === undefined ? null : (
        <GoalPanel key={`${goal} ${part ?? ""}`} goal={goal} part={part} isRound={isRound} />
      )}
    </div>
  );
}
