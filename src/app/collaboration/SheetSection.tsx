/** A section of the sheet: its heading, the model's guidance for those who write, and its content. */
import { Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SectionName } from "../../domain/collaboration/sections.ts";
import { useOpenAgreement } from "./agreement-context.ts";
import { useSectionTitle } from "./section-title.ts";

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalXXL,
    outlineStyle: "none",
    "@media print": { breakInside: "avoid" },
  },
  guide: {
    color: tokens.colorNeutralForeground2,
    display: "block",
    maxWidth: "72ch",
    marginBottom: tokens.spacingVerticalS,
    "@media print": { display: "none" },
  },
});

/** The id by which the margin leads to a section. */
export function sectionId(name: SectionName | "confirmations"): string {
  return `aftale-${name}`;
}

export function SheetSection({
  name,
  guide,
  children,
}: {
  name: SectionName;
  guide: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { mayWrite, collaboration } = useOpenAgreement();
  const title = useSectionTitle()(name);
  const id = sectionId(name);
  return (
    <section id={id} tabIndex={-1} className={styles.root} aria-labelledby={`${id}-h`}>
      <Subtitle1 as="h2" block id={`${id}-h`}>
        {title}
      </Subtitle1>
      {mayWrite && collaboration.state !== "agreed" ? (
        <Text className={styles.guide} id={`${id}-g`}>
          {guide}
        </Text>
      ) : null}
      {children}
    </section>
  );
}
