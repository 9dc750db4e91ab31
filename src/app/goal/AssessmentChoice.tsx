/**
 * The choices of how it goes, as large shapes: native radio buttons, so that arrows, Tab and screen readers work;
 * digits choose from anywhere in the panel.
 */
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { assessments, type Assessment } from "../../schema/lists/assessments.ts";
import { useEffect, useRef } from "react";
import { looks } from "../status/look.ts";
import { quietHover } from "../theme/quiet-hover.ts";
import { StatusShape } from "../status/StatusShape.tsx";
import { useSpeech } from "../words/use-words.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    // The middle one holds the longest word.
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    border: "0",
    margin: 0,
    padding: 0,
    "@container (max-width: 370px)": { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  choice: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "52px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    fontFamily: "inherit",
    textAlign: "start",
    ...quietHover,
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    borderTopColor: "currentcolor",
    borderRightColor: "currentcolor",
    borderBottomColor: "currentcolor",
    borderLeftColor: "currentcolor",
    boxShadow: "inset 0 0 0 2px currentcolor",
  },
  disabled: { cursor: "not-allowed", opacity: 0.6 },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "inherit" },
  label: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
  },
  key: {
    color: tokens.colorNeutralForeground3,
    "@media (hover: none)": { display: "none" },
  },
});

const order = Object.keys(assessments) as readonly Assessment[];

export function AssessmentChoice({
  legend,
  chosen,
  last,
  choose,
  chooseUnchanged,
  isDisabled,
}: {
  legend: string;
  chosen: Assessment | undefined;
  /** What was said last; without it there is nothing to leave unchanged. */
  last: Assessment | undefined;
  choose: (assessment: Assessment, by: "hand" | "digit") => void;
  chooseUnchanged: () => void;
  isDisabled: boolean;
}) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const panel = root.current?.closest("aside");
    const onKey = (event: KeyboardEvent) => {
      if (isDisabled || event.ctrlKey || event.altKey || event.metaKey || takesDigits(event.target)) return;
      const assessment = order[Number(event.key) - 1];
      if (assessment) choose(assessment, "digit");
      else if (event.key === "0" && last) chooseUnchanged();
      else return;
      event.preventDefault();
    };
    panel?.addEventListener("keydown", onKey);
    return () => panel?.removeEventListener("keydown", onKey);
  }, [choose, chooseUnchanged, isDisabled, last]);
  return (
    <fieldset ref={root} className={styles.root} disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      {order.map((assessment, index) => (
        <label
          key={assessment}
          className={mergeClasses(
            styles.choice,
            assessment === chosen && styles.chosen,
            isDisabled && styles.disabled,
          )}
          style={{ color: looks[assessment].colour }}
        >
          <input
            className={styles.input}
            type="radio"
            name="assessment"
            value={assessment}
            checked={assessment === chosen}
            onChange={() => choose(assessment, "hand")}
          />
          <StatusShape standing={assessment} size={20} />
          <span className={styles.label}>{say(looks[assessment].label)}</span>
          <Text className={styles.key} size={200} aria-hidden>
            {index + 1}
          </Text>
        </label>
      ))}
      <button
        type="button"
        className={mergeClasses(styles.choice, (isDisabled || !last) && styles.disabled)}
        style={{ color: tokens.colorNeutralForeground2 }}
        disabled={isDisabled || !last}
        onClick={chooseUnchanged}
      >
        <span className={styles.label}>{words.goal.unchanged}</span>
        <Text className={styles.key} size={200} aria-hidden>
          0
        </Text>
      </button>
    </fieldset>
  );
}

/** True where a digit means itself: one is writing, or a menu or a list is open. */
function takesDigits(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=radio]), textarea, select, [role=combobox], [role=listbox], [role=menu]",
    ) !== null
  );
}
