/**
 * A goal, opened: give status, the thread of what was said, actions, signs and what it answers. Beside the plan, or
 * over it where room is short.
 */
import { Link, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import { onDemand } from "../calm/on-demand.tsx";
import type { Outline, OutlineGoal } from "../../domain/plan/outline.ts";
import { countGoals, isOwn } from "../../domain/plan/overview.ts";
import { patiently } from "../calm/patiently.ts";
import { WhenCalm } from "../calm/WhenCalm.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { goalPlace, goTo, hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useWords } from "../words/use-words.tsx";
import { GoalActions } from "./GoalActions.tsx";
import { GoalHeader } from "./GoalHeader.tsx";
import { GoalIndicators } from "./GoalIndicators.tsx";
import { GoalThread } from "./GoalThread.tsx";
import { PanelPart } from "../layout/PanelPart.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { StatusForm } from "./StatusForm.tsx";

const GoalCollaborations = onDemand(
  async () => (await patiently(() => import("../collaboration/GoalCollaborations.tsx"))).GoalCollaborations,
);

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: "clamp(380px, 34vw, 460px)",
    boxSizing: "border-box",
    position: "sticky",
    top: 0,
    height: "100vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // It scrolls; nothing in it shall be squeezed instead.
    "> *": { flexShrink: 0 },
    "@media (max-width: 899px)": {
      position: "static",
      width: "100%",
      height: "auto",
      minHeight: "70vh",
      borderLeftStyle: "none",
      padding: tokens.spacingHorizontalL,
    },
    "@media print": { display: "none" },
  },
});

export function GoalPanel({
  goal: id,
  part,
  isRound,
}: {
  goal: number;
  /** The action or milestone that one came for. */
  part: number | undefined;
  isRound: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const { key, plan, outline, standings, quarter, isInForce } = useDepartmentView();
  const { account } = useProduct();
  const root = useRef<HTMLElement>(null);
  const entry = outline.goals.find(({ goal }) => goal.id === id);

  const close = useCallback(() => {
    goTo(pagePlace(key, "plan", plan?.id));
  }, [key, plan]);

  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    if (matchMedia("(max-width: 899px)").matches) scrollTo({ top: 0 });
  }, []);
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [close]);

  if (!plan) return <Spinner />;
  const rest = countGoals(outline, standings, quarter, isInForce).missing.filter(
    ({ goal }) => goal.id !== id,
  );
  const next = nextAfter(outline, rest, id, account?.email);
  return (
    <aside
      ref={root}
      tabIndex={-1}
      className={styles.root}
      aria-label={words.goal.title}
      style={{ outline: "none" }}
    >
      {entry ? (
        <>
          <GoalHeader entry={entry} part={part} close={close} />
          <StatusForm
            entry={entry}
            part={part}
            round={
              isRound
                ? {
                    left: rest.length,
                    goOn: () =>
                      goTo(
                        next === undefined
                          ? pagePlace(key, "overview", plan.id)
                          : goalPlace(key, plan.id, next, true),
                      ),
                  }
                : undefined
            }
          />
          <GoalThread entry={entry} />
          {entry.goal.description ? (
            <PanelPart title={words.goal.description}>
              <Paragraphs text={entry.goal.description} />
            </PanelPart>
          ) : null}
          <GoalActions entry={entry} chosen={part} />
          <GoalIndicators entry={entry} />
          <WhenCalm>
            <GoalCollaborations goal={entry.goal.id} />
          </WhenCalm>
        </>
      ) : (
        <>
          <Text>{words.goal.notFound}</Text>
          <Link href={hrefOf(pagePlace(key, "plan", plan.id))}>{words.goal.close}</Link>
        </>
      )}
    </aside>
  );
}

/**
 * The next goal without status after this one in the plan's order, from the start again when there is none further
 * down; one's own before the department's.
 */
function nextAfter(
  outline: Outline,
  missing: readonly OutlineGoal[],
  id: number,
  email: string | undefined,
): number | undefined {
  const order = outline.goals.map(({ goal }) => goal.id);
  const here = order.indexOf(id);
  const own = email === undefined ? [] : missing.filter((goal) => isOwn(goal, email));
  const next = own.length > 0 ? own : missing;
  return (next.find(({ goal }) => order.indexOf(goal.id) > here) ?? next[0])?.goal.id;
}
