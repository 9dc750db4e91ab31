/**
 * Bringing a plan in from a document, step by step: choose, wait a moment while it is read, correct what was
 * understood, have it written.
 */
import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { startTransition, useEffect, useRef, useState } from "react";
import { isOnItsWay } from "../../schema/lists/on-its-way.ts";
import { ReadError } from "../../word/read-error.ts";
import { keptPlans } from "../plan-writing/kept-plans.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, pagePlace } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { describeFault } from "../states/fault.ts";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { ChooseDocument } from "./ChooseDocument.tsx";
import { Correct } from "./Correct.tsx";
import { keptImports, type KeptImport } from "../plan-writing/kept-import.ts";
import { ownUnits } from "./own-units.ts";
import { readBeside, type ChosenSource, type ReadingStep } from "./read-beside.ts";
import { recall } from "./recall.ts";

const useStyles = makeStyles({
  waiting: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    maxWidth: "28rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
});

type Stage =
  | { readonly at: "looking" }
  | { readonly at: "choosing"; readonly fault?: { readonly name: string; readonly sentence: string } }
  | { readonly at: "reading"; readonly name: string; readonly step: ReadingStep }
  | { readonly at: "correcting"; readonly kept: KeptImport };

export function ImportPage() {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const product = useProduct();
  const { siteUrl, person } = product;
  const view = useDepartmentView();
  const { key: department, snapshot } = view;
  const [stage, setStage] = useState<Stage>({ at: "looking" });
  const giveUp = useRef<AbortController>(null);
  const plans = useRef(snapshot.plans);

  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const kept = await keptImports.read({ siteUrl, person }, department);
      const begun = kept && (await keptPlans.read({ siteUrl, person }, kept.draft.clientKey));
      if (!isWanted) return;
      const there = plans.current.find((plan) => plan.clientKey === kept?.draft.clientKey);
      if (there && isOnItsWay(there) && begun) {
        // It was being written when the tab was closed; its own page goes on with it.
        goTo(pagePlace(department, "plan", there.id), { replace: true });
      } else if (there && !isOnItsWay(there)) {
        void keptImports.drop({ siteUrl, person }, department);
        setStage({ at: "choosing" });
      } else setStage(kept ? { at: "correcting", kept } : { at: "choosing" });
    };
    void look();
    return () => {
      isWanted = false;
      giveUp.current?.abort();
    };
  }, [siteUrl, person, department]);

  const read = async (chosen: ChosenSource) => {
    const stop = new AbortController();
    giveUp.current = stop;
    const { name } = chosen;
    setStage({ at: "reading", name, step: "reading" });
    try {
      const remembered = await recall(product, { organisation: snapshot.organisation, department });
      const wish = { clientKey: crypto.randomUUID(), units: ownUnits(view), remembered };
      const kept = await readBeside(
        { ...chosen, wish },
        { signal: stop.signal, onStep: (step) => setStage({ at: "reading", name, step }) },
      );
      // Drawing a hundred pages may be interrupted by whoever types or clicks meanwhile.
      startTransition(() => setStage({ at: "correcting", kept }));
    } catch (error) {
      if (stop.signal.aborted) setStage({ at: "choosing" });
      else if (error instanceof ReadError) {
        setStage({ at: "choosing", fault: { name, sentence: say(error.sentence) } });
      } else {
        const { kind, sentence } = describeFault(error);
        const said = kind === "broken" ? words.import.readFailed : say(sentence);
        setStage({ at: "choosing", fault: { name, sentence: said } });
      }
    }
  };

  const notice = snapshot.mayAdd ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.import.readOnly(view.department?.title ?? department)}</MessageBarBody>
    </MessageBar>
  );
  switch (stage.at) {
    case "looking":
      return <LoadingPage />;
    case "choosing":
      return <ChooseDocument fault={stage.fault} notice={notice} choose={(chosen) => void read(chosen)} />;
    case "reading":
      return (
        <section className={styles.waiting}>
          <Text role="status" size={400}>
            {stage.step === "reading" ? words.import.reading : words.import.understanding}
          </Text>
          <ProgressBar thickness="large" aria-label={stage.name} />
          <Button onClick={() => giveUp.current?.abort()}>{words.import.cancel}</Button>
        </section>
      );
    case "correcting":
      return (
        <Correct
          key={stage.kept.draft.clientKey}
          kept={stage.kept}
          department={department}
          notice={notice}
          startOver={() => {
            void keptImports.drop({ siteUrl, person }, department);
            setStage({ at: "choosing" });
          }}
        />
      );
  }
}
