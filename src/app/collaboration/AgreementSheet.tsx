/**
 * An agreement as a sheet of paper: its sections, what the parties expect of each other side by side, and their
 * confirmations at the foot.
 */
import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { sectionsOf } from "../../domain/collaboration/sections.ts";
import { hindrances, missingIn, type Collaboration } from "../../domain/collaboration/collaboration.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useWords } from "../words/use-words.tsx";
import { AgreementContext, type OpenAgreement } from "./agreement-context.ts";
import { AgreementHeader } from "./AgreementHeader.tsx";
import { AgreementIssues } from "./AgreementIssues.tsx";
import { Confirmations } from "./Confirmations.tsx";
import { Evaluation } from "./Evaluation.tsx";
import { Expectations } from "./Expectations.tsx";
import { Margin } from "./Margin.tsx";
import { Learnt } from "./Learnt.tsx";
import { SheetSection } from "./SheetSection.tsx";
import { WrittenPart } from "./WrittenPart.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalXXL,
    "@media (max-width: 1023px)": { flexDirection: "column", alignItems: "stretch" },
    "@media (max-width: 639px)": { padding: 0, gap: 0 },
    "@media print": { display: "block", padding: 0 },
  },
  paper: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "52rem",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXL} clamp(16px, 5vw, 48px) ${tokens.spacingVerticalXXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    "@media (max-width: 1023px)": { maxWidth: "none" },
    "@media (max-width: 639px)": { border: "none", borderRadius: 0 },
    "@media print": { border: "none", padding: 0, maxWidth: "none", gap: tokens.spacingVerticalL },
  },
});

export function AgreementSheet({
  collaboration,
  mayWrite: isAllowed,
  templates,
}: {
  collaboration: Collaboration;
  /** SharePoint's word for the department that is shown. */
  mayWrite: boolean;
  templates: readonly CollaborationTemplate[];
}) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { key, snapshot } = useDepartmentView();
  useContentIsVisible();
  const { parties, state } = collaboration;
  const isParty = parties.some((party) => party.key === key);
  const sections = sectionsOf(collaboration.level, templates);
  const missing = missingIn(collaboration, sections);
  const open: OpenAgreement = {
    collaboration,
    party: key,
    mayWrite: isAllowed && isParty && state !== "ended",
    mayEnd: isAllowed && isParty,
    isStarter: parties[0]?.key === key,
    where: { agreement: collaboration.id, party: key, organisation: snapshot.organisation },
    nameOf: (of) => snapshot.organisation.find((unit) => unit.key === of)?.title ?? of,
  };
  return (
    <AgreementContext.Provider value={open}>
      <div className={styles.root}>
        <article className={styles.paper} aria-label={words.agreement}>
          <AgreementHeader sections={sections} templates={templates} />
          {isParty && isAllowed ? null : (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{isParty ? words.readOnly : words.notParty}</MessageBarBody>
            </MessageBar>
          )}
          <AgreementIssues />
          <Learnt />
          {sections.map(({ name, guide }) => (
            <SheetSection key={name} name={name} guide={guide}>
              {name === "expectations" ? (
                <Expectations />
              ) : name === "evaluation" ? (
                <Evaluation />
              ) : (
                <WrittenPart part={name} />
              )}
            </SheetSection>
          ))}
          <Confirmations hindrances={hindrances(missing)} />
        </article>
        <Margin missing={missing} />
      </div>
    </AgreementContext.Provider>
  );
}
