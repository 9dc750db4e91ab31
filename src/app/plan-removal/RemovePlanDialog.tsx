/**
 * Asks before a plan is deleted, and says what goes: counted anew, so that what colleagues have written meanwhile is
 * told of.
 */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Bilingual } from "../../schema/bilingual.ts";
import type { Plan } from "../../schema/lists/plans.ts";
import type { PlanContents } from "../../domain/plan/plan-removal.ts";
import { useFocusBack } from "../fields/use-focus-back.ts";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { settleWriter } from "../writing/open-writer.ts";
import type { RemovePlan } from "./use-remove-plan.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  said: { maxWidth: "60ch", overflowWrap: "anywhere" },
});

interface Counted {
  readonly contents: PlanContents;
  /** Why it cannot be deleted. */
  readonly reason: Bilingual | undefined;
}

export function RemovePlanDialog({
  plan,
  remove,
  close,
}: {
  plan: Plan;
  remove: RemovePlan["remove"];
  close: () => void;
}) {
  const styles = useStyles();
  const words = useWords().planRemoval;
  const product = useProduct();
  const [counted, setCounted] = useState<Counted>();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setIsBusy] = useState(false);
  useFocusBack();
  const { id } = plan;

  const count = useCallback(async (): Promise<Counted> => {
    // What is typed and not sent belongs to the plan as well.
    await settleWriter(product, id);
    const [site, { readPlanContents }, { reasonToStay }] = await Promise.all([
      product.openSite(),
      import("../../sharepoint/reading/plan-contents.ts"),
      import("../../domain/plan/plan-removal.ts"),
    ]);
    const contents = await readPlanContents(site, id);
    return { contents, reason: reasonToStay(contents) };
  }, [product, id]);
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      try {
        const found = await count();
        if (isWanted) setCounted(found);
      } catch (error) {
        if (isWanted) setFault(describeFault(error));
      }
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [count]);

  const confirm = async () => {
    if (!counted || isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      await remove(plan, counted.contents);
      close();
    } catch (error) {
      setFault(describeFault(error));
      // Where nothing can be read at all, what was counted before still stands.
      setCounted(await count().catch(() => counted));
      setIsBusy(false);
    }
  };
  const mayGo = counted !== undefined && counted.reason === undefined;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => (open || isBusy ? undefined : close())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.ask(plan.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <FaultBar fault={fault} />
            {counted ? (
              <WhatGoes {...counted} />
            ) : fault ? null : (
              <Spinner size="small" labelPosition="after" label={words.counting} />
            )}
          </DialogContent>
          <DialogActions>
            <Button disabledFocusable={isBusy} onClick={close}>
              {counted?.reason ? words.close : words.keep}
            </Button>
            {counted?.reason ? null : (
              <Button
                appearance="primary"
                disabledFocusable={!mayGo || isBusy}
                onClick={() => void confirm()}
              >
                {words.remove}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const kinds = ["focusArea", "goal", "action", "trialAction", "indicator", "milestone", "chapter"] as const;

function WhatGoes({ contents, reason }: Counted) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().planRemoval;
  const { account } = useProduct();
  const { ago } = useDayTexts();
  const { elements, given, brought, mayDeleteStatus, agreements } = contents;
  const parts = kinds.flatMap((kind) => {
    const count = elements.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [words.count(kind, count)];
  });
  const deadlines = elements.filter((element) => element.due ?? element.evaluateOn).length;
  const [last] = elements.toSorted((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
  const isOthers = last && last.editor.email.toLowerCase() !== account?.email.toLowerCase();
  const sentences = [
    [
      parts.length === 0 ? words.holdsNothing : words.holds(words.list(parts)),
      isOthers ? words.lastEdited(last.editor.name, ago(last.modifiedAt).text) : "",
    ].join(" "),
    ...(reason
      ? [given.length > 0 ? `${words.given(given.length)} ${say(reason)}` : say(reason)]
      : [
          given.length > 0 ? words.statusGoes(given.length) : "",
          brought.length === 0
            ? ""
            : mayDeleteStatus
              ? words.broughtGoes(brought.length)
              : words.statusStays(brought.length),
          agreements.length > 0
            ? words.agreements(words.list(agreements.map((title) => `“${title}”`)), agreements.length)
            : "",
          deadlines > 0 ? words.deadlines(deadlines) : "",
          words.toBin,
        ]),
  ];
  return (
    <>
      {sentences
        .filter((text) => text.trim() !== "")
        .map((text) => (
          <Text key={text} block className={styles.said}>
            {text}
          </Text>
        ))}
    </>
  );
}
