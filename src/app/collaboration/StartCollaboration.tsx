/**
 * A new collaboration: five questions propose a level, then who takes part and what it is called. What has been filled
 * in stays in the browser until it is begun.
 */
import {
  Button,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  Title2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { levelQuestions, proposeLevel, type LevelAnswers } from "../../domain/collaboration/level.ts";
import type { CollaborationLevel } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { NotKept } from "../layout/NotKept.tsx";
import { useIsShown } from "../layout/use-is-shown.ts";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { agreementPlace, goTo, hrefOf, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { LevelQuestions } from "./LevelQuestions.tsx";
import { LevelSteps } from "./LevelSteps.tsx";
import { PartyChoice } from "./PartyChoice.tsx";
import { dropStartDraft, isBegun, keepStartDraft, readStartDraft, type StartDraft } from "./start-draft.ts";
import { useBegin } from "./use-begin.ts";
import { useGoals } from "./use-goals.ts";

const useStyles = makeStyles({
  root: {
    maxWidth: "56rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  issue: { color: tokens.colorStatusDangerForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalL },
});

const none: readonly number[] = [];

export function StartCollaboration({
  goal,
  mayWrite,
  templates,
}: {
  goal: number | undefined;
  mayWrite: boolean;
  templates: readonly CollaborationTemplate[];
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const product = useProduct();
  const { key, snapshot } = useDepartmentView();
  useContentIsVisible();
  const [draft, setDraft] = useState<StartDraft>(() => readStartDraft(product, key, goal));
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const begin = useBegin();
  const isShown = useIsShown();
  const tellFault = useTellFault();
  const goals = useGoals(goal === undefined ? none : [goal]);
  const from = goals.get(goal ?? 0);

  if (!mayWrite) {
    return (
      <div className={styles.root}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.startForbidden}</MessageBarBody>
        </MessageBar>
        <Link href={hrefOf(pagePlace(key, "collaboration"))}>{words.all}</Link>
      </div>
    );
  }
  const change = (changes: Partial<StartDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepStartDraft(product, key, goal, next);
  };
  const proposal = proposeLevel(draft.answers);
  const proposed = proposal?.level === "alone" ? undefined : proposal?.level;
  const level: CollaborationLevel | undefined = draft.level ?? proposed;
  const together = snapshot.organisation
    .filter((unit) => from?.departments.includes(unit.id) && unit.key !== key)
    .map((unit) => unit.key);
  const parties = draft.parties ?? together;
  const title = draft.title ?? from?.title ?? "";

  const submit = async () => {
    setWasTried(true);
    if (level === undefined || parties.length === 0 || title.trim() === "") {
      requestAnimationFrame(() => goToFirstIssue(form.current));
      return;
    }
    if (isSaving) return;
    setIsSaving(true);
    setFault(undefined);
    // With its key, also where nothing was filled in by hand: the sending may arrive without an answer.
    keepStartDraft(product, key, goal, draft);
    try {
      const id = await begin({ level, parties, title: title.trim(), goal, clientKey: draft.clientKey });
      dropStartDraft(product, key, goal);
      // Somebody who has gone elsewhere meanwhile stays there.
      if (isShown.current) goTo(agreementPlace(key, id), { replace: true });
    } catch (error) {
      const failed = describeFault(error);
      // Another row has this draft's key, so that sent again it would never be stored.
      if (failed.kind === "conflict" || failed.kind === "taken") change({ clientKey: crypto.randomUUID() });
      if (!isShown.current) tellFault(error, { about: draft.title });
      setFault(failed);
      setIsSaving(false);
    }
  };
  const answer = (answers: LevelAnswers) => change({ answers });
  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        <Title2 as="h1" block>
          {words.startTitle}
        </Title2>
        <Text size={400} className={styles.quiet}>
          {words.startLead}
        </Text>
        {from ? (
          <Text className={styles.quiet}>
            {words.fromGoal} {from.title}
          </Text>
        ) : null}
      </header>
      <LevelQuestions questions={levelQuestions} answers={draft.answers} change={answer} />
      <section aria-live="polite">
        {proposal ? (
          <MessageBar intent={proposal.level === "alone" ? "warning" : "info"} layout="multiline">
            <MessageBarBody>
              {proposal.level === "alone" ? <strong>{words.aloneTitle}. </strong> : null}
              {say(proposal.reason)} {proposal.level === "alone" ? words.aloneAnyway : null}
            </MessageBarBody>
          </MessageBar>
        ) : null}
      </section>
      <div>
        <LevelSteps
          templates={templates}
          chosen={level}
          proposed={proposed}
          choose={(chosen) => change({ level: chosen })}
        />
        {wasTried && level === undefined ? (
          <Text role="alert" size={200} className={styles.issue}>
            {words.needsLevel}
          </Text>
        ) : null}
      </div>
      <PartyChoice
        chosen={parties}
        change={(chosen) => change({ parties: chosen })}
        hint={together.length > 0 && draft.parties === undefined ? words.partiesTogether : words.partiesHint}
        issue={wasTried && parties.length === 0 ? words.needsParty : undefined}
      />
      <Field
        label={words.name}
        hint={words.nameHint}
        validationMessage={wasTried && title.trim() === "" ? words.needsName : null}
      >
        <Input value={title} maxLength={200} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <FaultBar fault={fault} />
      <NotKept of="local" isBegun={isBegun(draft)} />
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={isSaving}>
          {isSaving ? words.beginning : words.begin}
        </Button>
        <Link href={hrefOf(pagePlace(key, "collaboration"))}>{words.all}</Link>
      </div>
    </form>
  );
}

/** To the first place that says what is missing: on a phone it may be two screens up. */
function goToFirstIssue(form: HTMLFormElement | null): void {
  const part = form?.querySelector("[role=alert]")?.parentElement;
  part?.querySelector<HTMLElement>("input, button, textarea")?.focus();
  part?.scrollIntoView({ block: "nearest" });
}
