/**
 * What the plan still lacks, as a short list at the side: each a way to the place, gone when it is done. It is never in
 * the way.
 */
import { Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { keyOf } from "../../domain/writing/line.ts";
import { outlineOf } from "../../domain/plan/outline.ts";
import { planChecks, type LineCheck, type PlanCheck } from "../../domain/plan/plan-checks.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import { useStrategy } from "../site/use-strategy.ts";
import { useWords } from "../words/use-words.tsx";
import { planEndId } from "./WritingOutline.tsx";
import { useSettledElements } from "./use-settled-elements.ts";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  numbers: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  // Big enough for a finger.
  number: { minWidth: "24px", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  sentence: { overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
});

const lineChecks: readonly LineCheck[] = ["noDeadline", "noResponsible", "noIndicator", "outsidePeriod"];
function useChecks(plan: Plan): readonly PlanCheck[] {
  const strategy = useStrategy(true);
  const elements = useSettledElements();
  return useMemo(
    () => planChecks(plan, outlineOf(elements), [...(strategy?.values() ?? [])]),
    [plan, elements, strategy],
  );
}

export function PlanChecks({ plan, isFolded }: { plan: Plan; isFolded: boolean }) {
  const styles = useStyles();
  const { writing } = useWords();
  const checks = useChecks(plan);
  if (checks.length === 0)
    return <Text className={styles.root}>{isFolded ? null : writing.nothingMissing}</Text>;
  if (!isFolded) {
    return (
      <aside className={styles.root} aria-label={writing.missing}>
        <Subtitle2 as="h2">{writing.missing}</Subtitle2>
        <CheckList checks={checks} />
      </aside>
    );
  }
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{writing.missingCount(checks.length)}</summary>
      <CheckList checks={checks} />
    </details>
  );
}

function CheckList({ checks }: { checks: readonly PlanCheck[] }) {
  const styles = useStyles();
  const { writing } = useWords();
  const { writer, commands, openLines } = useDesk();
  const lead = (element: PlanElement, opens: boolean) => {
    if (opens) openLines.set(keyOf(element), true);
    commands.focus.in(keyOf(element));
  };
  /** To a line, or to where one makes the first. */
  const leadOn = (element: PlanElement | undefined, opens: boolean) => {
    const place = element ?? writer.getOutline().focusAreas.at(-1)?.focusArea;
    if (place) lead(place, opens && place.kind === "goal");
    else document.querySelector<HTMLElement>(`#${planEndId} button`)?.focus();
  };
  return (
    <>
      {checks.map((check) => {
        if (check.what === "noEnvironment") {
          return (
            <Link
              key="environment"
              as="button"
              className={styles.sentence}
              onClick={() => leadOn(check.focusArea, false)}
            >
              {writing.checks.noEnvironment}
            </Link>
          );
        }
        if (check.what !== "unanswered") return null;
        return (
          <Link
            key={`strategic${check.strategic.id}`}
            as="button"
            className={styles.sentence}
            onClick={() => leadOn(writer.getOutline().goals[0]?.goal, true)}
          >
            {writing.checks.unanswered(check.strategic.title)}
          </Link>
        );
      })}
      {lineChecks.map((what) => {
        const found = checks.flatMap((check) => (check.what === what ? [check] : []));
        if (found.length === 0) return null;
        return (
          <div key={what}>
            <Text block>{writing.checks[what](found.length)}</Text>
            <Places found={found} lead={(element) => lead(element, what !== "noIndicator")} />
          </div>
        );
      })}
    </>
  );
}

interface Found {
  readonly element: PlanElement;
  readonly number: string;
}

/** As many as one takes in at a glance. */
const most = 12;

function Places({ found, lead }: { found: readonly Found[]; lead: (element: PlanElement) => void }) {
  const styles = useStyles();
  const { writing } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const left = showsAll ? 0 : found.length - most;
  return (
    <span className={styles.numbers}>
      {found.slice(0, left > 1 ? most : undefined).map(({ element, number }) => (
        <Link
          key={element.id}
          as="button"
          className={styles.number}
          title={element.title}
          aria-label={`${number} ${element.title}`}
          onClick={() => lead(element)}
        >
          {number}
        </Link>
      ))}
      {left > 1 ? (
        <Link as="button" className={styles.number} onClick={() => setShowsAll(true)}>
          {writing.andMore(left)}
        </Link>
      ) : null}
    </span>
  );
}
