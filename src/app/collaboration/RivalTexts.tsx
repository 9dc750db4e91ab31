/**
 * A difference that nobody has settled: two parties wrote the same part at once. Both stand here until one is chosen.
 */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PartStanding, SharedPart } from "../../domain/collaboration/parts.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useProduct } from "../site/product.tsx";
import { useRefresh } from "../site/use-department.ts";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useShownValue } from "./use-shown-value.ts";

const useStyles = makeStyles({
  root: {
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function RivalTexts(props: { part: SharedPart; standing: PartStanding }) {
  return props.standing.rivals.length === 0 ? null : <Choice {...props} />;
}

function Choice({ part, standing }: { part: SharedPart; standing: PartStanding }) {
  const styles = useStyles();
  const all = useWords();
  const words = all.collaboration;
  const { mayWrite, nameOf } = useOpenAgreement();
  const { isSaving, fault, settle } = useSettling(part, standing.value);
  const shown = useShownValue();
  const texts = [{ party: standing.by ?? "", value: standing.value }, ...standing.rivals];
  return (
    <div className={styles.root} role="group" aria-label={words.rival}>
      <Text>{words.rival}</Text>
      {texts.map(({ party, value }) => (
        <div key={party}>
          <Text size={200} className={styles.quiet}>
            {words.rivalOf(nameOf(party))}
          </Text>
          <Paragraphs text={value === "" ? words.emptied : shown(part, value)} />
          {mayWrite ? (
            <Button size="small" disabledFocusable={isSaving} onClick={() => void settle(value)}>
              {words.useThis}
            </Button>
          ) : null}
        </div>
      ))}
      <FaultBar fault={fault} tellsIssues={false} />
    </div>
  );
}

/** Stores the text that is chosen. What somebody is writing in the part beside it is another matter, and stays. */
function useSettling(part: SharedPart, standing: string) {
  const product = useProduct();
  const refresh = useRefresh();
  const { where } = useOpenAgreement();
  const [isSaving, setIsSaving] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const settle = async (value: string): Promise<void> => {
    if (isSaving) return;
    setIsSaving(true);
    setFault(undefined);
    try {
      const [site, { writePart }] = await Promise.all([product.openSite(), import("./write-agreement.ts")]);
      // Where the other was quicker, nothing is stored, and what stands there now comes with the reading.
      await writePart(site, where, { part, value, from: standing });
      await refresh();
    } catch (error) {
      setFault(describeFault(error));
    } finally {
      setIsSaving(false);
    }
  };
  return { isSaving, fault, settle };
}
