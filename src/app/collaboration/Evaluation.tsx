/** When the collaboration begins, is evaluated and ends, and how it is evaluated. */
import { Field, Select, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { addDays } from "../../domain/calendar/calendar.ts";
import { evaluationsOf } from "../../domain/collaboration/days.ts";
import { dayInText } from "../../domain/calendar/day-words.ts";
import { isDay } from "../../schema/day.ts";
import { collaborations } from "../../schema/lists/collaborations.ts";
import { DayField } from "../fields/DayField.tsx";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { undoesConfirmations, useOpenAgreement } from "./agreement-context.ts";
import { HeldEvaluations } from "./HeldEvaluations.tsx";
import { joined } from "./joined.ts";
import { PartState } from "./PartState.tsx";
import { RivalTexts } from "./RivalTexts.tsx";
import { TextPart } from "./TextPart.tsx";
import { usePart } from "./use-part.ts";
import { useSectionTitle } from "./section-title.ts";
import { useShownValue } from "./use-shown-value.ts";

const useStyles = makeStyles({
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(16rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  onScreen: { "@media print": { display: "none" } },
  onPaper: { display: "none", "@media print": { display: "grid" } },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, display: "block", marginBottom: tokens.spacingVerticalM },
});

const dateParts = ["startsOn", "evaluateOn", "rhythm", "endsOn"] as const;
type DatePart = (typeof dateParts)[number];

/** How far ahead evaluations are named, in days, and how many at most. */
const ahead = 800;
const mostNamed = 5;

export function Evaluation() {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useWords().collaboration;
  const { today } = useProduct();
  const { collaboration, mayWrite } = useOpenAgreement();
  const title = useSectionTitle()("evaluation");
  const id = useId();
  const days = evaluationsOf(collaboration, today, addDays(today, ahead));
  const named = days.slice(0, mostNamed).map(({ day }) => dayInText(language, day, today));
  return (
    <>
      {mayWrite ? (
        <div className={mergeClasses(styles.dates, styles.onScreen)}>
          {dateParts.map((part) => (
            <DateField key={part} part={part} />
          ))}
        </div>
      ) : null}
      <dl className={mergeClasses(styles.dates, mayWrite && styles.onPaper)}>
        {dateParts.map((part) => (
          <DateShown key={part} part={part} />
        ))}
      </dl>
      {dateParts.map((part) => (
        <RivalTexts key={part} part={part} standing={collaboration.parts[part]} />
      ))}
      {named.length > 0 ? (
        <Text className={styles.quiet} id={id}>
          {words.evaluationDays(days.length > mostNamed ? `${named.join(", ")} …` : joined(named, words.and))}
        </Text>
      ) : null}
      <HeldEvaluations />
      <TextPart part="evaluation" value={collaboration.parts.evaluation.value} label={title} />
      <RivalTexts part="evaluation" standing={collaboration.parts.evaluation} />
    </>
  );
}

function DateShown({ part }: { part: DatePart }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { collaboration } = useOpenAgreement();
  const title = useSectionTitle()(part);
  const shown = useShownValue();
  const { value } = collaboration.parts[part];
  return (
    <div>
      <dt>
        <Text size={200} className={styles.label}>
          {title}
        </Text>
      </dt>
      <dd className={styles.value}>
        {value === "" ? (part === "rhythm" ? words.onlyThose : words.noDay) : shown(part, value)}
      </dd>
    </div>
  );
}

function DateField({ part }: { part: DatePart }) {
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const { collaboration, where, nameOf, party } = useOpenAgreement();
  const title = useSectionTitle()(part);
  const waitsForWord = undoesConfirmations(collaboration, part);
  const field = usePart(where, part, collaboration.parts[part].value, waitsForWord);
  const put = (text: string) => {
    if (waitsForWord) field.write(text);
    else void field.save(text);
  };
  return (
    <div>
      {part === "rhythm" ? (
        <Field label={title}>
          <Select value={field.text} onChange={(_, { value }) => put(value)}>
            <option value="">{words.onlyThose}</option>
            {Object.entries(collaborations.fields.rhythm.choices).map(([code, choice]) => (
              <option key={code} value={code}>
                {say(choice)}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <DayField
          label={title}
          value={isDay(field.text) ? field.text : undefined}
          begins={part === "startsOn"}
          onChange={(day) => put(day ?? "")}
        />
      )}
      <PartState field={field} waitsForWord={waitsForWord} nameOf={nameOf} party={party} />
    </div>
  );
}
