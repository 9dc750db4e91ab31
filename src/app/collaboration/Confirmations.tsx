/**
 * The foot of the sheet, where the parties sign: who has confirmed what, whose word is missing, and what has changed
 * since.
 */
import { Button, Subtitle1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSyncCircle20Regular,
  CheckmarkCircle20Regular,
  CircleHint20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { Missing, Party } from "../../domain/collaboration/collaboration.ts";
import { useDayTexts } from "../site/day-text.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { describeFault, type Fault } from "../states/fault.ts";
import { FaultBar } from "../states/FaultBar.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useMissingText } from "./Margin.tsx";
import { sectionId } from "./SheetSection.tsx";
import { useSectionTitle } from "./section-title.ts";
import { useConfirm } from "./use-confirm.ts";
import { useShownValue } from "./use-shown-value.ts";

const useStyles = makeStyles({
  root: {
    outlineStyle: "none",
    scrollMarginTop: tokens.spacingVerticalXXL,
    "@media print": { breakInside: "avoid" },
  },
  hint: { color: tokens.colorNeutralForeground2, display: "block", maxWidth: "72ch" },
  lines: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalL,
  },
  party: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  line: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "2.5rem",
    display: "flex",
    alignItems: "flex-end",
    "> svg": { flexShrink: 0 },
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  open: { borderBottomStyle: "dashed", color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  again: { color: tokens.colorStatusWarningForeground3 },
  changes: { margin: 0, padding: 0, listStyleType: "none" },
  onScreen: { "@media print": { display: "none" } },
  paper: { display: "none", "@media print": { display: "block" } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Confirmations({ hindrances }: { hindrances: readonly Missing[] }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { collaboration } = useOpenAgreement();
  return (
    <section id={sectionId("confirmations")} tabIndex={-1} className={styles.root}>
      <Subtitle1 as="h2" block>
        {words.confirmations}
      </Subtitle1>
      <Text className={styles.hint}>{words.confirmationsHint}</Text>
      <div className={styles.lines}>
        {collaboration.parties.map((party) => (
          <SignatureLine key={party.key} of={party} hindrances={hindrances} />
        ))}
      </div>
    </section>
  );
}

function SignatureLine({ of, hindrances }: { of: Party; hindrances: readonly Missing[] }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const days = useDayTexts();
  const { party, mayWrite } = useOpenAgreement();
  const { confirmation } = of;
  const isOwn = mayWrite && of.key === party;
  return (
    <section className={styles.party} aria-label={of.title}>
      <Subtitle2 as="h3">{of.title}</Subtitle2>
      {confirmation.is === "holds" ? (
        <div className={styles.line}>
          <CheckmarkCircle20Regular aria-hidden className={styles.good} />
          <Text title={days.ago(confirmation.at).title}>
            {words.confirmedBy(confirmation.by.name, days.ago(confirmation.at).text)}
          </Text>
        </div>
      ) : confirmation.is === "overtaken" ? (
        <>
          <div className={styles.line}>
            <ArrowSyncCircle20Regular aria-hidden className={styles.again} />
            <Text title={days.ago(confirmation.at).title}>
              {words.confirmedBefore(confirmation.by.name, days.ago(confirmation.at).text)}
            </Text>
          </div>
          <ul className={styles.changes}>
            {confirmation.changes.map((change) => (
              <ChangedPart key={change.part} {...change} />
            ))}
          </ul>
        </>
      ) : (
        <div className={`${styles.line} ${styles.open}`}>
          <CircleHint20Regular aria-hidden />
          <Text>{words.notConfirmed}</Text>
        </div>
      )}
      {isOwn ? <Sign of={of} hindrances={hindrances} /> : null}
      {confirmation.is === "holds" ? null : (
        <Text size={200} className={`${styles.paper} ${styles.quiet}`}>
          {words.signatureLine}
        </Text>
      )}
    </section>
  );
}

function ChangedPart({
  part,
  before,
}: {
  part: Parameters<ReturnType<typeof useShownValue>>[0];
  before: string;
}) {
  const words = useWords().collaboration;
  const { collaboration } = useOpenAgreement();
  const title = useSectionTitle()(part);
  const shown = useShownValue();
  const value =
    part in collaboration.binding
      ? String(collaboration.binding[part as keyof typeof collaboration.binding]).replaceAll(",", ", ")
      : "";
  const text = (said: string) => (said === "" ? words.emptied : shown(part, said));
  return (
    <li>
      <details>
        <summary>{title}</summary>
        <Text size={200}>{words.before}</Text>
        <Paragraphs text={text(before)} />
        <Text size={200}>{words.now}</Text>
        <Paragraphs text={text(value)} />
      </details>
    </li>
  );
}

/**
 * The party's own button. What stands in the way is said when it is pressed, since a button that cannot be pressed
 * explains nothing.
 */
function Sign({ of, hindrances }: { of: Party; hindrances: readonly Missing[] }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const textOf = useMissingText();
  const { confirm, takeBack } = useConfirm();
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [wasHindered, setWasHindered] = useState(false);
  const run = async (act: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setFault(undefined);
    try {
      await act();
    } catch (error) {
      setFault(describeFault(error));
    } finally {
      setIsBusy(false);
    }
  };
  const press = () => {
    setWasHindered(hindrances.length > 0);
    if (hindrances.length === 0) void run(confirm);
  };
  const { is } = of.confirmation;
  return (
    <div className={styles.onScreen}>
      {is === "holds" ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => void run(takeBack)}
        >
          {words.takeBack}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={press}>
          {isBusy
            ? words.confirming
            : is === "overtaken"
              ? words.confirmAgainFor(of.title)
              : words.confirmFor(of.title)}
        </Button>
      )}
      {wasHindered && hindrances.length > 0 ? (
        <Text role="alert" block style={{ marginTop: tokens.spacingVerticalS }}>
          {words.confirmHindered(hindrances.map(textOf).join(", "))}
        </Text>
      ) : null}
      <FaultBar fault={fault} tellsIssues={false} />
    </div>
  );
}
