/**
 * The plan as an outline to write in: chapters with their text, focus areas with introduction and goals, and what
 * belongs to each goal.
 */
import { Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useLayoutEffect, useState } from "react";
import type { Outline } from "../../domain/plan/outline.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { keyOf } from "../../domain/writing/line.ts";
import type { LineKind } from "../../domain/writing/move-line.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import type { PlanElement } from "../../schema/lists/plan-elements.ts";
import { useWords } from "../words/use-words.tsx";
import { AddLines } from "./AddLines.tsx";
import { LineNote } from "./LineNote.tsx";
import { LineRow } from "./LineRow.tsx";
import { useLineDrag } from "./use-line-drag.ts";
import { wasJustMade } from "./just-made.ts";
import { useDesk, useWrittenOutline } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: { containerType: "inline-size", paddingBottom: "30vh" },
  part: {
    marginBottom: tokens.spacingVerticalXXL,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 400px",
  },
  heading: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalL} 0`,
  },
  note: {
    padding: `0 0 ${tokens.spacingVerticalS} calc(24px + 2.75rem + 10px)`,
    "@container (max-width: 560px)": { paddingLeft: "22px" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  goal: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover > .more": { visibility: "visible", display: "block" },
    ":focus-within > .more": { visibility: "visible", display: "block" },
  },
  // Where a goal has something under it already, adding more shows when one is there. On a phone it takes no room until
  // then.
  more: { minHeight: "24px", visibility: "hidden", "@container (max-width: 560px)": { display: "none" } },
  parts: {
    listStyleType: "none",
    margin: 0,
    padding: "0 0 0 2.25rem",
    "@container (max-width: 560px)": { paddingLeft: tokens.spacingHorizontalM },
  },
});

/** Where the first focus area or goal is made. */
export const planEndId = "plan-end";

/** Nothing is at hand already, and no keyboard would slide over half the page. */
function isAtNothing(): boolean {
  const { activeElement, body } = document;
  // The page itself is at hand where one was led to it.
  const isNothing = activeElement === null || activeElement === body || activeElement.tagName === "MAIN";
  return isNothing && matchMedia("(hover: hover)").matches;
}

/** The line at which one begins to write; undefined where somebody has begun. */
function beginningOf({ focusAreas, goals }: Outline): string | undefined {
  const [opening] = focusAreas;
  if (goals.length === 0) return opening?.focusArea && keyOf(opening.focusArea);
  const isBare = goals.every(
    ({ goal, actions, indicators, milestones }) =>
      goal.description === "" && actions.length + indicators.length + milestones.length === 0,
  );
  return isBare && goals[0] ? keyOf(goals[0].goal) : undefined;
}

export function WritingOutline() {
  const styles = useStyles();
  const { writing } = useWords();
  const desk = useDesk();
  const { commands } = desk;
  const drag = useLineDrag(desk);
  const outline = useWrittenOutline();
  const hasAreas = outline.focusAreas.some(({ focusArea }) => focusArea !== undefined);
  useLayoutEffect(() => {
    commands.focus.settle();
  });
  const { plan } = useDepartmentView();
  const [begins] = useState(() => (isAtNothing() ? beginningOf(outline) : undefined));
  const [isNew] = useState(() => plan !== undefined && wasJustMade(plan.id));
  // Whoever opens a plan in which nothing has been written has come to write, and stands where that begins: then, and
  // not whenever the plan is read anew, while one is at something else.
  useEffect(() => {
    if (begins !== undefined) commands.focus.in(begins);
    else if (isNew) commands.addLast("goal", undefined);
  }, [begins, isNew, commands]);
  return (
    <div className={styles.root} {...drag}>
      <section className={styles.part} aria-label={writing.chapters}>
        {outline.chapters.map((chapter, index) => (
          <div key={keyOf(chapter)}>
            <LineRow
              lineKey={keyOf(chapter)}
              number=""
              name={writing.lineName(writing.kinds.chapter, String(index + 1))}
            />
            <div className={styles.note}>
              <LineNote
                lineKey={keyOf(chapter)}
                label={writing.textOf(chapter.title)}
                placeholder={writing.chapterText}
              />
            </div>
          </div>
        ))}
        <AddLines kinds={justChapter} parent={undefined} to={undefined} />
      </section>
      <Subtitle2 as="h2" className={styles.heading}>
        {hasAreas || outline.focusAreas.length === 0 ? writing.focusAreas : writing.goals}
      </Subtitle2>
      {outline.focusAreas.map(({ focusArea, number, goals }) => (
        <section
          key={focusArea ? keyOf(focusArea) : "direct"}
          className={styles.part}
          aria-label={focusArea ? writing.lineName(writing.kinds.focusArea, number) : writing.directGoals}
        >
          {focusArea ? (
            <>
              <LineRow
                lineKey={keyOf(focusArea)}
                number={number}
                name={writing.lineName(writing.kinds.focusArea, number)}
              />
              <div className={styles.note}>
                <LineNote
                  lineKey={keyOf(focusArea)}
                  label={writing.introductionTo(number)}
                  placeholder={writing.introduction}
                />
              </div>
            </>
          ) : !hasAreas ? null : (
            <Subtitle2 as="h3" className={styles.heading}>
              {writing.directGoals}
            </Subtitle2>
          )}
          <ul className={styles.list}>
            {goals.map((entry) => (
              <GoalLines key={keyOf(entry.goal)} entry={entry} />
            ))}
          </ul>
          <AddLines
            kinds={justGoal}
            parent={focusArea?.id}
            to={focusArea ? writing.lineName(writing.kinds.focusArea, number) : undefined}
          />
        </section>
      ))}
      <div id={planEndId}>
        <AddLines
          kinds={outline.focusAreas.length === 0 ? areaOrGoal : justArea}
          parent={undefined}
          to={undefined}
        />
      </div>
    </div>
  );
}

const justChapter: readonly LineKind[] = ["chapter"];
const justGoal: readonly LineKind[] = ["goal"];
const justArea: readonly LineKind[] = ["focusArea"];
const areaOrGoal: readonly LineKind[] = ["focusArea", "goal"];
const underGoal: readonly LineKind[] = ["action", "trialAction", "indicator", "milestone"];

function partsOf({ actions, milestones, indicators }: OutlineGoal): readonly PlanElement[] {
  return [...actions, ...milestones, ...indicators];
}

/** The outline is made anew when any line moves; a goal is drawn anew only when its own lines have. */
function isSameGoal(a: { entry: OutlineGoal }, b: { entry: OutlineGoal }): boolean {
  const [before, after] = [a.entry, b.entry].map((entry) => [entry.goal, ...partsOf(entry)]);
  return (
    a.entry.number === b.entry.number &&
    before?.length === after?.length &&
    (before ?? []).every((line, index) => line.id === after?.[index]?.id && line.kind === after[index]?.kind)
  );
}

const GoalLines = memo(function GoalLines({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { writing } = useWords();
  const { goal, number } = entry;
  const name = writing.lineName(writing.kinds.goal, number);
  const parts = partsOf(entry);
  const counts = new Map<LineKind, number>();
  // Hundreds of buttons that nobody sees would make every key wait.
  const [hasCome, setHasCome] = useState(false);
  const come = () => setHasCome(true);
  return (
    <li className={styles.goal} onFocus={come} onPointerEnter={come}>
      <LineRow lineKey={keyOf(goal)} number={number} name={name} />
      {parts.length === 0 ? null : (
        <ul className={styles.parts}>
          {parts.map((part) => {
            const count = (counts.get(part.kind) ?? 0) + 1;
            counts.set(part.kind, count);
            return (
              <li key={keyOf(part)}>
                <LineRow
                  lineKey={keyOf(part)}
                  number=""
                  name={writing.partName(writing.kinds[part.kind], count, number)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className={mergeClasses(styles.parts, parts.length > 0 && styles.more, "more")}>
        {hasCome || parts.length === 0 ? <AddLines kinds={underGoal} parent={goal.id} to={name} /> : null}
      </div>
    </li>
  );
}, isSameGoal);
