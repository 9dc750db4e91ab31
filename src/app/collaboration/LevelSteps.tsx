/** The three levels as three steps, each with the sections that it adds: to be chosen from, or to be looked at. */
import { Badge, Radio, RadioGroup, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { levelOrder } from "../../domain/collaboration/level.ts";
import { sectionsOf, templateOf } from "../../domain/collaboration/sections.ts";
import { collaborationLevels, type CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { quietHover } from "../theme/quiet-hover.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { useSectionTitle } from "./section-title.ts";

const useStyles = makeStyles({
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
    "@media (max-width: 767px)": { gridTemplateColumns: "minmax(0, 1fr)", alignItems: "stretch" },
  },
  step: {
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusSmall,
    minWidth: 0,
    boxSizing: "border-box",
    height: "100%",
    ...quietHover,
  },
  chosen: { borderTopColor: tokens.colorBrandStroke1 },
  // Each step stands a little higher than the one before.
  first: { "@media (min-width: 768px)": { marginTop: "28px", height: "calc(100% - 28px)" } },
  second: { "@media (min-width: 768px)": { marginTop: "14px", height: "calc(100% - 14px)" } },
  name: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  body: { display: "block", paddingLeft: "2rem", color: tokens.colorNeutralForeground2 },
  adds: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: "3rem",
    color: tokens.colorNeutralForeground2,
  },
});

export function LevelSteps({
  templates,
  chosen,
  proposed,
  choose,
}: {
  templates: readonly CollaborationTemplate[];
  chosen: CollaborationLevel | undefined;
  proposed: CollaborationLevel | undefined;
  choose: (level: CollaborationLevel) => void;
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const titleOf = useSectionTitle();
  const lifts = [styles.first, styles.second, undefined];
  return (
    <RadioGroup
      aria-label={words.chooseLevel}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        const level = levelOrder.find((each) => each === value);
        if (level) choose(level);
      }}
    >
      <div className={styles.steps}>
        {levelOrder.map((level, index) => {
          const template = templateOf(level, templates);
          const added = sectionsOf(level, templates).filter(({ since }) => since === level);
          const title = template?.title ?? say(collaborationLevels[level]);
          return (
            <div
              key={level}
              className={mergeClasses(styles.step, lifts[index], chosen === level && styles.chosen)}
            >
              <span className={styles.name}>
                <Radio value={level} label={<Text weight="semibold">{title}</Text>} />
                {proposed === level ? (
                  <Badge appearance="tint" color="brand">
                    {words.proposal}
                  </Badge>
                ) : null}
              </span>
              <Text className={styles.body}>{template?.summary}</Text>
              {added.length > 0 ? (
                <Text size={200} className={styles.body} style={{ marginTop: tokens.spacingVerticalS }}>
                  {index === 0 ? words.adds : words.addsMore}
                </Text>
              ) : null}
              <ul className={styles.adds}>
                {added.map(({ name }) => (
                  <li key={name}>
                    <Text size={200}>{titleOf(name)}</Text>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </RadioGroup>
  );
}
