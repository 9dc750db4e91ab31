/** The five questions with yes and no. A question that no longer matters is not asked. */
import { Radio, RadioGroup, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { proposeLevel, type LevelAnswers, type levelQuestions } from "../../domain/collaboration/level.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";

const useStyles = makeStyles({
  heading: { display: "block", marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1.5rem minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 639px)": { gridTemplateColumns: "1.5rem minmax(0, 1fr)" },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  answer: { "@media (max-width: 639px)": { gridColumn: "2" } },
});

export function LevelQuestions({
  questions,
  answers,
  change,
}: {
  questions: typeof levelQuestions;
  answers: LevelAnswers;
  change: (answers: LevelAnswers) => void;
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const id = useId();
  const isAlone = proposeLevel(answers)?.level === "alone";
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.questions}
      </Subtitle2>
      <ol className={styles.list}>
        {questions.map(({ key, text }, index) => {
          const given = answers[key];
          // A "no" to one of the first two settles it.
          if (isAlone && given === undefined) return null;
          return (
            <li key={key} className={styles.row}>
              <Text className={styles.number}>{index + 1}</Text>
              <Text id={`${id}${key}`}>{say(text)}</Text>
              <RadioGroup
                layout="horizontal"
                className={styles.answer}
                aria-labelledby={`${id}${key}`}
                value={given === undefined ? "" : given ? "yes" : "no"}
                onChange={(_, { value }) => change({ ...answers, [key]: value === "yes" })}
              >
                <Radio value="yes" label={words.yes} />
                <Radio value="no" label={words.no} />
              </RadioGroup>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
