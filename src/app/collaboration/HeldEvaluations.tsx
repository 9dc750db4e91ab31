/** What the parties have written at the evaluations so far, and the way to write the one that is due. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayInText } from "../../domain/calendar/day-words.ts";
import { evaluationDue } from "../../domain/collaboration/evaluation-due.ts";
import type { Day } from "../../schema/day.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { EvaluationDialog } from "./EvaluationDialog.tsx";

const useStyles = makeStyles({
  due: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    "@media print": { display: "none" },
  },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  held: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    breakInside: "avoid",
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

export function HeldEvaluations() {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { collaboration: own } = words;
  const { today } = useProduct();
  const days = useDayTexts();
  const { collaboration, mayWrite, nameOf } = useOpenAgreement();
  const [writes, setWrites] = useState<Day>();
  const due = evaluationDue(collaboration, today);
  const inText = (day: Day) => dayInText(language, day, today);
  return (
    <>
      {due !== undefined && mayWrite ? (
        <div className={styles.due}>
          <Text>{due === today ? own.evaluationToday : own.evaluationDue(inText(due))}</Text>
          <Button appearance="primary" onClick={() => setWrites(due)}>
            {own.evaluate(inText(due))}
          </Button>
        </div>
      ) : null}
      {collaboration.evaluations.length === 0 ? null : (
        <ul className={styles.list}>
          {collaboration.evaluations.map(({ row, of, party, by, at, text }) => {
            const written = days.ago(at);
            return (
              <li key={row} className={styles.held}>
                <Text weight="semibold">
                  {of === undefined ? own.evaluation : own.evaluationOf(inText(of))}
                </Text>
                <Text size={200} className={styles.quiet} title={written.title}>
                  {own.evaluationBy(nameOf(party), by.name, written.text)}
                </Text>
                <Paragraphs text={text} />
              </li>
            );
          })}
        </ul>
      )}
      {writes === undefined ? null : <EvaluationDialog day={writes} close={() => setWrites(undefined)} />}
    </>
  );
}
