/** The bar below the preview: what the plan will hold, undo and redo, and the one click that has it written. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  Tooltip,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { ImportDraft } from "../../word/draft/import-draft.ts";
import { problemsOf } from "../../word/draft/problems.ts";
import { keptPlans } from "../plan-writing/kept-plans.ts";
import { startWriting, usePlanWriting } from "../plan-writing/plan-writing.ts";
import { submitSettled } from "../fields/submit-settled.ts";
import { useSayBriefly } from "../messages/use-say-briefly.tsx";
import { useTellFault } from "../messages/use-tell-fault.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { NotKept } from "../layout/NotKept.tsx";
import { goTo, pagePlace, readPlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault } from "../states/fault.ts";
import { useSpeech } from "../words/use-words.tsx";
import { useDesk } from "./desk.tsx";
import { keptImports } from "../plan-writing/kept-import.ts";
import { newAnswers, rememberAnswers } from "./remembered-labels.ts";
import { factFieldId } from "./PlanFactsForm.tsx";
import type { ImportEditing } from "./use-import-draft.ts";
import { toPlanToWrite } from "./to-plan-to-write.ts";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 3,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 639px)": { bottom: "48px", padding: tokens.spacingHorizontalM },
  },
  counts: { fontVariantNumeric: "tabular-nums" },
  soft: { color: tokens.colorNeutralForeground2 },
  said: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    "@media (max-width: 639px)": { flexBasis: "100%" },
  },
  rest: { flexGrow: 1 },
  // On the right also when it stands on a line of its own.
  create: { marginLeft: "auto" },
  wide: { flexBasis: "100%" },
});

export function CreateBar({
  draft,
  undo,
  redo,
  keeping,
  department,
}: {
  draft: ImportDraft;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  keeping: ImportEditing["keeping"];
  department: string;
}) {
  const styles = useStyles();
  const product = useProduct();
  const refresh = useRefresh();
  const sayBriefly = useSayBriefly();
  const tellFault = useTellFault();
  const { show } = useDesk();
  const { words, say } = useSpeech();
  const { key } = useDepartmentView();
  const [isTried, setIsTried] = useState(false);
  const own = words.import;
  const writing = usePlanWriting(draft.clientKey);
  const fault = writing?.state === "failed" ? say(describeFault(writing.error).sentence) : undefined;
  const problems = problemsOf(draft);
  const unplaced = draft.leftOver.filter(({ isLeftOut }) => !isLeftOut).length;
  const count = (...kinds: readonly string[]) =>
    draft.pieces.filter(({ kind }) => kinds.includes(kind)).length;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      const step = event.shiftKey ? redo : undo;
      if (!step) return;
      // Fields are drawn from the draft, so their own undo would know less than this one.
      event.preventDefault();
      step();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);

  const showPlan = (id: number) => {
    const place = readPlace(location.hash.slice(1));
    // Somebody who has gone elsewhere meanwhile stays there.
    if (place.at === "department" && place.task === "import")
      goTo(pagePlace(key, "plan", id), { replace: true });
  };
  const remember = async () => {
    if (newAnswers(draft).length === 0) return;
    try {
      await rememberAnswers(await product.openSite(), draft, key);
    } catch (caught) {
      tellFault(caught, { before: own.labels.notRemembered, again: () => void remember() });
    }
  };
  const create = async () => {
    const [problem] = problems;
    setIsTried(true);
    // A day that cannot be read stands in its field alone; nobody shall lose it by going on.
    const unread = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    if (unread && !problem) {
      unread.focus();
      return;
    }
    if (problem) {
      if ("piece" in problem.at) show(problem.at.piece);
      else document.getElementById(factFieldId(problem.at.fact))?.focus();
      return;
    }
    const outcome = await startWriting(
      product,
      toPlanToWrite(draft, { department: key, today: product.today }),
    );
    if (!outcome) return;
    const { state, id } = outcome;
    if (state === "whole" && id !== undefined) {
      await keptImports.drop(product, department);
      await refresh();
      showPlan(id);
      sayBriefly({ text: own.created(count("goal")), intent: "success" });
    } else if (id !== undefined) {
      // It has begun: its own page shows how far it came and goes on with it.
      await refresh();
      showPlan(id);
    } else await keptPlans.drop(product, draft.clientKey);
    if (id !== undefined) await remember();
  };
  const [first] = problems;
  const said = (isTried && first ? say(first.sentence) : undefined) ?? fault;
  return (
    <div className={styles.root}>
      {said ? (
        <MessageBar intent="error" layout="multiline" className={styles.wide} role="alert">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={styles.said}>
        <Text className={styles.counts}>
          {own.counts(count("goal"), count("action", "trialAction"), count("indicator"))}
        </Text>
        {unplaced > 0 ? <Text className={styles.soft}>{own.unplaced(unplaced)}</Text> : null}
        {keeping === "kept" ? <Text className={styles.soft}>{own.kept}</Text> : null}
        <NotKept of="database" isBegun={keeping === "refused"} />
      </div>
      <span className={styles.rest} />
      <Tooltip content={own.undo} relationship="label">
        <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabled={!undo} onClick={() => undo?.()} />
      </Tooltip>
      <Tooltip content={own.redo} relationship="label">
        <Button appearance="subtle" icon={<ArrowRedo20Regular />} disabled={!redo} onClick={() => redo?.()} />
      </Tooltip>
      <form
        className={styles.create}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Button appearance="primary" type="submit" {...submitSettled}>
          {own.create}
        </Button>
      </form>
    </div>
  );
}
