/** Everything else that a line says, below it: each field that its kind has, with the control that fits. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { ElementDraft, Line } from "../../domain/writing/line.ts";
import { isOn } from "../../schema/check.ts";
import { planElements } from "../../schema/lists/plan-elements.ts";
import { DaysWithin } from "../fields/days-within.tsx";
import { DueField } from "../fields/DueField.tsx";
import { ElementField } from "../fields/ElementField.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { aroundLine } from "./line-field.ts";
import { useDesk } from "./writing-desk.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(14rem, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    maxWidth: "48rem",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
  },
  wide: { gridColumn: "1 / -1", minWidth: 0, scrollMargin: aroundLine },
  narrow: { minWidth: 0, scrollMargin: aroundLine },
});

/** In the order in which one thinks of them; which of them a line has, its kind decides. */
const names = [
  "responsible",
  "due",
  "state",
  "evaluateOn",
  "description",
  "expectedEffect",
  "targetGroup",
  "measure",
  "direction",
  "unit",
  "baseline",
  "target",
  "objectives",
  "strategicFocusAreas",
  "departments",
] as const satisfies readonly (keyof ElementDraft)[];
type Name = (typeof names)[number];

const wide: ReadonlySet<Name> = new Set([
  "description",
  "expectedEffect",
  "targetGroup",
  "objectives",
  "strategicFocusAreas",
  "departments",
]);
/** Only a figure has these. */
const ofFigures: ReadonlySet<Name> = new Set(["unit", "baseline", "target", "direction"]);

export function LineDetails({ line, name: lineName }: { line: Line; name: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { writer, sender, commands, openLines } = useDesk();
  const { plan } = useDepartmentView();
  const { key, kind, shown } = line;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (openLines.takeFocus(key)) {
      root.current?.querySelector<HTMLElement>("input, [role=combobox], [role=textbox]")?.focus();
    }
    commands.focus.settle();
  }, [openLines, commands, key]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    openLines.set(key, false);
    commands.focus.in(key);
  };
  const issues = sender.issuesOf(line);
  const isFigure = shown.measure !== "qualitative";
  return (
    <div
      ref={root}
      className={styles.root}
      role="group"
      aria-label={lineName}
      data-fields-of={key}
      onBlur={() => writer.hurry()}
      onKeyDown={onKeyDown}
    >
      <DaysWithin value={{ from: plan?.from, to: plan?.to }}>
        {names
          .filter((name) => isOn(planElements.fields[name], kind))
          .filter((name) => isFigure || !ofFigures.has(name) || shown[name] !== undefined)
          .map((name) => {
            const issue = issues.find(({ path }) => path === name);
            return (
              <div key={name} className={wide.has(name) ? styles.wide : styles.narrow} data-field={name}>
                {name === "due" ? (
                  <DueField
                    due={shown.due}
                    dueStretch={shown.dueStretch}
                    issue={issue && say(issue.sentence)}
                    onChange={(deadline) => commands.write(key, deadline)}
                  />
                ) : (
                  <ElementField
                    list={planElements}
                    kind={kind}
                    name={name}
                    value={shown[name]}
                    issue={issue && say(issue.sentence)}
                    onChange={(value, isTakenBack) => commands.write(key, { [name]: value }, isTakenBack)}
                  />
                )}
              </div>
            );
          })}
      </DaysWithin>
    </div>
  );
}
