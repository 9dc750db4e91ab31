/** What each party expects of the others and promises them, side by side: the party writes its own column. */
import { Button, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Party } from "../../domain/collaboration/collaboration.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { TextPart } from "./TextPart.tsx";
import { useSectionTitle } from "./section-title.ts";
import type { OwnPart } from "./write-agreement.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
  party: {
    minWidth: 0,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "@media print": { breakInside: "avoid" },
  },
  label: { color: tokens.colorNeutralForeground2, display: "block", marginBottom: tokens.spacingVerticalXXS },
  open: {
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  nothing: { color: tokens.colorNeutralForeground3 },
  ask: { alignSelf: "flex-start", paddingLeft: 0, "@media print": { display: "none" } },
});

export function Expectations() {
  const styles = useStyles();
  const { collaboration } = useOpenAgreement();
  return (
    <div className={styles.columns}>
      {collaboration.parties.map((party) => (
        <PartyColumn key={party.key} of={party} />
      ))}
    </div>
  );
}

function PartyColumn({ of }: { of: Party }) {
  const styles = useStyles();
  const { party, mayWrite } = useOpenAgreement();
  const id = useId();
  const isOwn = of.key === party && mayWrite;
  return (
    <section className={styles.party} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id}>
        {of.title}
      </Subtitle2>
      <OwnText of={of} part="expects" isOwn={isOwn} />
      <OwnText of={of} part="offers" isOwn={isOwn} />
      <OwnText of={of} part="unsettled" isOwn={isOwn} />
    </section>
  );
}

function OwnText({ of, part, isOwn }: { of: Party; part: OwnPart; isOwn: boolean }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const title = useSectionTitle()(part);
  const [isAsked, setIsAsked] = useState(false);
  const value = (of.row?.[part] ?? "").trim();
  // Nobody needs to read that nothing is unsettled.
  if (part === "unsettled" && value === "" && !isAsked) {
    return isOwn ? (
      <Button appearance="transparent" size="small" className={styles.ask} onClick={() => setIsAsked(true)}>
        {words.addUnsettled}
      </Button>
    ) : null;
  }
  return (
    <div className={part === "unsettled" && value !== "" ? styles.open : undefined}>
      <Text size={200} weight="semibold" className={styles.label}>
        {title}
      </Text>
      {isOwn ? (
        <TextPart part={part} value={value} label={title} />
      ) : value === "" ? (
        <Text className={styles.nothing}>{words.nothingWritten}</Text>
      ) : (
        <Paragraphs text={value} />
      )}
    </div>
  );
}
