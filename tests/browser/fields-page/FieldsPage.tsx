/**
 * A page of the field controls alone, which only tests build: one of each kind on a goal that nobody stores. What the
 * controls give back stands below.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ElementField } from "../../../src/app/fields/ElementField.tsx";
import { Paragraphs } from "../../../src/app/fields/Paragraphs.tsx";
import type { Draft } from "../../../src/schema/entity.ts";
import { planElements } from "../../../src/schema/lists/plan-elements.ts";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    maxWidth: "40rem",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
  },
});

type Goal = Draft<typeof planElements>;
type Name = keyof Goal;
const shown: readonly (readonly [kind: "goal" | "trialAction" | "indicator", name: Name])[] = [
  ["goal", "title"],
  ["goal", "description"],
  ["goal", "responsible"],
  ["goal", "due"],
  ["goal", "objectives"],
  ["goal", "strategicFocusAreas"],
  ["goal", "departments"],
  ["goal", "targetGroup"],
  ["trialAction", "state"],
  ["indicator", "baseline"],
];

export function PlanPage() {
  const styles = useStyles();
  const [goal, setGoal] = useState<Goal>({ title: "Et mål", description: "" });
  const [changes, setChanges] = useState(0);
  const [isReadOnly, setIsReadOnly] = useState(false);
  return (
    <div className={styles.root}>
      <h1>Felter</h1>
      {shown.map(([kind, name]) => (
        <ElementField
          key={name}
          list={planElements}
          kind={kind}
          name={name}
          value={goal[name]}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            setGoal((before) => ({ ...before, [name]: value }));
            setChanges((before) => before + 1);
          }}
        />
      ))}
      <section aria-label="Som læst">
        <Paragraphs text={goal.description ?? ""} />
      </section>
      <button type="button" onClick={() => setIsReadOnly(!isReadOnly)}>
        Skrivebeskyt
      </button>
      <button
        type="button"
        onClick={() => setGoal((before) => ({ ...before, description: "Fra **en anden**\n- hånd" }))}
      >
        En anden skriver
      </button>
      <output data-changes={changes} style={{ display: "none" }}>
        {JSON.stringify(goal)}
      </output>
    </div>
  );
}
