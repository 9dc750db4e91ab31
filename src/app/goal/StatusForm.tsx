/**
 * "Giv status": choose how it goes, write a sentence, perhaps what proves it. The draft is kept while one writes; what
 * fails stays where it was written.
 */
import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { quarterAsked } from "../../domain/plan/overview.ts";
import { latestUntil, standingOf } from "../../domain/plan/standing.ts";
import { check } from "../../schema/check.ts";
import type { Issue } from "../../schema/entity.ts";
import { status } from "../../schema/lists/status.ts";
import { useIsCalm } from "../calm/use-is-calm.ts";
import { NotKept } from "../layout/NotKept.tsx";
import { useIsShown } from "../layout/use-is-shown.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useProduct } from "../site/product.tsx";
import { useReadAnew } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { isEmpty, keepDraft, linksOf, periodOf, readDraft, type StatusDraft } from "../status/draft-store.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useOvertaken } from "./use-overtaken.ts";
import { StatusScope } from "./StatusScope.tsx";
import { AssessmentChoice } from "./AssessmentChoice.tsx";
import { DocumentationFields } from "./DocumentationFields.tsx";
import { loadWriting, useGiveStatus } from "./use-give-status.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    containerType: "inline-size",
  },
  last: { color: tokens.colorNeutralForeground3, display: "block", overflowWrap: "anywhere" },
  foot: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // As wide as what will stand in it, so that the button beside it does not move.
  kept: { color: tokens.colorNeutralForeground2, marginLeft: "auto", minWidth: "7rem", textAlign: "end" },
  round: { color: tokens.colorNeutralForeground2 },
});

/** Goes on to the next goal of a round. */
export interface Round {
  readonly left: number;
  readonly goOn: () => void;
}

export function StatusForm({
  entry,
  part,
  round,
}: {
  entry: OutlineGoal;
  /** The action that one came to speak of. What was begun of another is gone on with. */
  part: number | undefined;
  round: Round | undefined;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const product = useProduct();
  const { standings, quarter, mayWrite } = useDepartmentView();
  const { goal } = entry;
  const [draft, setDraft] = useState<StatusDraft>(() => {
    const begun = readDraft(product, goal.id);
    const isAction = entry.actions.some(({ id }) => id === part);
    return part !== undefined && isAction && isEmpty(begun) ? { ...begun, about: part } : begun;
  });
  const [isKept, setIsKept] = useState(() => !isEmpty(draft));
  const [showsDocumentation, setShowsDocumentation] = useState(
    draft.documentation !== "" || linksOf(draft).length > 0,
  );
  const [asksForDocumentation, setAsksForDocumentation] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const give = useGiveStatus(goal.id);
  const isShown = useIsShown();
  const tellFault = useTellFault();
  const readAnew = useReadAnew();

  const period = periodOf(draft, quarter, quarterAsked(goal, quarter));
  const about = [goal, ...entry.actions].find((element) => element.id === draft.about) ?? goal;
  const standing = standingOf(standings, about.id);
  const last = latestUntil(standing, period);
  const isCalm = useIsCalm();
  useEffect(() => {
    // A failure is met again, and told, when the status is given.
    if (isCalm && mayWrite) loadWriting().catch(() => undefined);
  }, [isCalm, mayWrite]);
  const [isOvertaken, setIsOvertaken] = useOvertaken(standing.latest?.id, {
    isSaving,
    isWriting: !isEmpty(draft),
  });

  const field = useRef<HTMLTextAreaElement>(null);
  const change = (changes: Partial<StatusDraft>) => {
    if (isSaving) return;
    const next = { ...draft, ...changes };
    setDraft(next);
    setIsKept(keepDraft(product, goal.id, next) && !isEmpty(next));
    setIssues([]);
  };

  const submit = async () => {
    if (isSaving) return;
    const found = [
      ...(draft.assessment === undefined
        ? [{ path: "assessment", sentence: { da: words.goal.choose, en: words.goal.choose } }]
        : []),
      ...check(status, "statusUpdate", {
        element: about.id,
        period,
        assessment: draft.assessment,
        text: draft.text,
        documentation: draft.documentation,
        links: linksOf(draft),
      }),
    ];
    setIssues(found);
    if (found.length > 0) return;
    setIsSaving(true);
    setFault(undefined);
    try {
      await give(draft, about, (undone) => {
        setDraft(undone);
        setIsKept(true);
      });
      setDraft(readDraft(product, goal.id));
      setIsKept(false);
      setShowsDocumentation(false);
      setIsOvertaken(false);
      if (isShown.current) round?.goOn();
    } catch (error) {
      const failed = describeFault(error);
      // Another row has this draft's key, so that sent again it would never be stored.
      if (failed.kind === "conflict" || failed.kind === "taken") change({ clientKey: crypto.randomUUID() });
      // Whoever has gone elsewhere takes it for given.
      if (!isShown.current) tellFault(error, { about: goal.title });
      setFault(failed);
      setIssues(failed.issues);
    } finally {
      setIsSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  };
  const issueAt = (path: string) => {
    const issue = issues.find(
      (candidate) => candidate.path === path || candidate.path.startsWith(`${path}.`),
    );
    return issue && say(issue.sentence);
  };

  const readOnly = mayWrite ? null : (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.goal.readOnly}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={() => void readAnew()}>
          {words.goal.readRightsAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
  // What somebody wrote before losing the right stays where it was written.
  if (readOnly && isEmpty(draft)) return readOnly;
  const assessmentIssue = issueAt("assessment");
  const other = issues.filter(
    ({ path }) => !["assessment", "text", "documentation", "links"].some((known) => path.startsWith(known)),
  );
  return (
    <form
      className={styles.root}
      // What is missing is said in our own words and language.
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {readOnly}
      <AssessmentChoice
        legend={words.goal.how(quarterInText(language, period, product.today))}
        chosen={draft.assessment}
        last={last?.assessment}
        choose={(assessment, by) => {
          change({ assessment });
          // Whoever chooses by digit goes on by writing.
          if (by === "digit") field.current?.focus();
        }}
        chooseUnchanged={() => {
          change({ assessment: last?.assessment, text: draft.text || (last?.text ?? "") });
          field.current?.focus();
        }}
        isDisabled={isSaving}
      />
      {assessmentIssue ? (
        <Text role="alert" style={{ color: tokens.colorStatusDangerForeground3 }}>
          {assessmentIssue}
        </Text>
      ) : null}
      <StatusScope entry={entry} about={about} period={period} change={change} isDisabled={isSaving} />
      <div>
        {last?.text ? (
          <Text size={200} className={styles.last}>
            {words.goal.last(last.text)}
          </Text>
        ) : null}
        <Field label={words.goal.text} validationMessage={issueAt("text") ?? null}>
          <Textarea
            textarea={{ ref: field }}
            value={draft.text}
            placeholder={words.goal.placeholder}
            resize="vertical"
            rows={3}
            readOnly={isSaving}
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
      </div>
      {showsDocumentation ? (
        <DocumentationFields
          draft={draft}
          change={change}
          issueAt={issueAt}
          isDisabled={isSaving}
          isAskedFor={asksForDocumentation}
        />
      ) : null}
      {isOvertaken ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.goal.newMeanwhile}</MessageBarBody>
        </MessageBar>
      ) : null}
      <FaultBar fault={fault} tellsIssues={false} />
      {other.map((issue) => (
        <Text key={issue.path} role="alert" style={{ color: tokens.colorStatusDangerForeground3 }}>
          {say(issue.sentence)}
        </Text>
      ))}
      <NotKept of="local" isBegun={!isEmpty(draft)} />
      <div className={styles.foot}>
        {showsDocumentation ? null : (
          <Button
            appearance="transparent"
            icon={<Add16Regular />}
            onClick={() => {
              setShowsDocumentation(true);
              setAsksForDocumentation(true);
            }}
            disabled={isSaving}
          >
            {words.goal.addDocumentation}
          </Button>
        )}
        <Text size={200} className={styles.kept} role="status">
          {isSaving ? words.goal.saving : isKept ? words.goal.draftKept : ""}
        </Text>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
          {round ? words.goal.giveAndNext : words.goal.give}
        </Button>
      </div>
      {round ? (
        <div className={styles.foot}>
          <Text size={200} className={styles.round}>
            {words.goal.roundLeft(round.left)}
          </Text>
          {round.left > 0 ? (
            <Button appearance="transparent" size="small" onClick={round.goOn}>
              {words.goal.skip}
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}
