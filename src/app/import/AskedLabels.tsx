/**
 * Headings of the document's own of which it is doubtful what stands below them: asked about once each, above what was
 * understood, with what was guessed already chosen.
 */
import {
  Button,
  Field,
  Link,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { labelRoles } from "../../schema/lists/import-labels.ts";
import type { LabelReading } from "../../word/understand/roles/doubts.ts";
import type { KeptImport } from "../plan-writing/kept-import.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { useLabelAnswer } from "./use-label-answer.ts";

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXL },
  soft: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  label: { padding: `${tokens.spacingVerticalS} 0` },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  // Big enough for a finger.
  show: { minHeight: "24px" },
});

export function AskedLabels({ kept }: { kept: KeptImport }) {
  const styles = useStyles();
  const headingId = useId();
  const words = useSpeech().words.import.labels;
  const answering = useLabelAnswer(kept);
  const { labels } = kept.draft;
  if (labels.length === 0) return null;
  const { outcome } = answering;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId}>
        {words.title}
      </Subtitle2>
      <Text block className={styles.soft}>
        {labels.every(({ isTold }) => isTold) ? words.known : words.intro}
      </Text>
      <ul className={styles.list}>
        {labels.map((label) => (
          <AskedLabel key={label.key} kept={kept} label={label} {...answering} />
        ))}
      </ul>
      <div role="status">
        {outcome === "failed" ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.failed}</MessageBarBody>
          </MessageBar>
        ) : outcome && outcome.kept > 0 ? (
          <Text className={styles.soft}>{words.kept(outcome.kept)}</Text>
        ) : null}
      </div>
    </section>
  );
}

function AskedLabel({
  kept: { draft },
  label: { key, name, role, places, samples },
  reading,
  answer,
}: { kept: KeptImport; label: LabelReading } & ReturnType<typeof useLabelAnswer>) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { showPlace } = useDesk();
  const own = words.import.labels;
  const remembered = draft.remembered[key];
  const isAnswered = draft.answers[key] !== undefined;
  const isRemembered = !isAnswered && remembered !== undefined;
  return (
    <li className={styles.label}>
      <Field label={own.question(name)} hint={own.samples(samples)}>
        <Select
          value={role}
          disabled={reading === key}
          onChange={(_, { value }) => {
            const chosen = (Object.keys(labelRoles) as (keyof typeof labelRoles)[]).find(
              (each) => each === value,
            );
            if (chosen) answer(key, chosen);
          }}
        >
          {Object.entries(labelRoles).map(([each, sentence]) => (
            <option key={each} value={each}>
              {say(sentence)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        {reading === key ? (
          <Spinner size="tiny" label={own.reading} />
        ) : isAnswered ? (
          <Text className={styles.soft}>{own.answered}</Text>
        ) : (
          <>
            <Text className={styles.soft}>
              {isRemembered ? own.remembered(remembered.department) : own.guessed}
            </Text>
            {isRemembered ? null : (
              <Button size="small" aria-label={own.rightOf(name)} onClick={() => answer(key, role)}>
                {own.right}
              </Button>
            )}
          </>
        )}
        <Link
          as="button"
          className={styles.show}
          aria-label={own.showOf(name)}
          onClick={() => showPlace(places)}
        >
          {own.show}
        </Link>
      </div>
    </li>
  );
}
