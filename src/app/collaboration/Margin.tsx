/** Beside the sheet: what is missing, each a way to its place, and who takes part. */
import { Link, Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectionName } from "../../domain/collaboration/sections.ts";
import type { Missing } from "../../domain/collaboration/collaboration.ts";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { Participants } from "./Participants.tsx";
import { sectionId } from "./SheetSection.tsx";
import { useSectionTitle } from "./section-title.ts";

const useStyles = makeStyles({
  root: {
    width: "18rem",
    flexShrink: 0,
    position: "sticky",
    top: tokens.spacingVerticalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    // Narrow: what is missing comes before the sheet, who takes part after it.
    "@media (max-width: 1023px)": { display: "contents" },
    "@media print": { display: "block", width: "auto", marginTop: tokens.spacingVerticalL },
  },
  part: {
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalL },
    "@media print": { padding: 0, breakInside: "avoid" },
  },
  first: { "@media (max-width: 1023px)": { order: -1 }, "@media print": { display: "none" } },
  heading: { color: tokens.colorNeutralForeground2, display: "block", marginBottom: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    // Far enough from each other for a thumb.
    "> li": { paddingBlock: tokens.spacingVerticalXS },
  },
});

/** What is missing, in words. */
export function useMissingText(): (missing: Missing) => string {
  const words = useWords().collaboration;
  const titleOf = useSectionTitle();
  return (missing) => {
    switch (missing.what) {
      case "rival":
        return words.missingRival(titleOf(missing.part));
      case "expects":
        return words.missingExpects(missing.party.title);
      case "unsettled":
        return words.missingUnsettled(missing.party.title);
      case "confirmation":
        return words.missingConfirmation(missing.party.title);
      case "again":
        return words.missingAgain(missing.party.title);
      case "aim":
      case "receiver":
      case "jointGoals":
      case "roles":
      case "evaluateOn":
      case "evaluatedBefore":
        return words.missingPart[missing.what];
    }
  };
}

function placeOf(missing: Missing): SectionName | "confirmations" {
  switch (missing.what) {
    case "rival":
      return isSection(missing.part) ? missing.part : "evaluation";
    case "expects":
    case "unsettled":
      return "expectations";
    case "confirmation":
    case "again":
      return "confirmations";
    case "evaluateOn":
    case "evaluatedBefore":
      return "evaluation";
    case "aim":
    case "receiver":
    case "jointGoals":
    case "roles":
      return missing.what;
  }
}

const dates: ReadonlySet<string> = new Set(["startsOn", "evaluateOn", "rhythm", "endsOn", "participants"]);

function isSection(part: string): part is SectionName {
  return !dates.has(part);
}

/** Goes to where what is missing belongs, ready to write. */
function lead(to: Missing): void {
  const section = document.getElementById(sectionId(placeOf(to)));
  section?.scrollIntoView({ block: "start" });
  (section?.querySelector<HTMLElement>("textarea, input, select, button") ?? section)?.focus({
    preventScroll: true,
  });
}

export function Margin({ missing }: { missing: readonly Missing[] }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const textOf = useMissingText();
  const { collaboration } = useOpenAgreement();
  return (
    <aside className={styles.root}>
      {collaboration.state === "ended" ? null : (
        <section className={mergeClasses(styles.part, styles.first)}>
          <Subtitle2 as="h2" className={styles.heading}>
            {missing.length === 0 ? words.nothingMissing : words.missing}
          </Subtitle2>
          <ul className={styles.list}>
            {missing.map((each) => (
              <li key={textOf(each)}>
                <Link as="button" inline onClick={() => lead(each)}>
                  {textOf(each)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <Subtitle2 as="h2" className={styles.heading}>
          {words.participants}
        </Subtitle2>
        <Participants />
      </section>
    </aside>
  );
}
