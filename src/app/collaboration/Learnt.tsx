/** What was learnt from a collaboration that has ended: first on its sheet, for whoever wants the same next. */
import { Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useWords } from "../words/use-words.tsx";
import { useOpenAgreement } from "./agreement-context.ts";

const useStyles = makeStyles({
  root: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

export function Learnt() {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { ending } = useOpenAgreement().collaboration;
  if (!ending || ending.learnt.trim() === "") return null;
  return (
    <section className={styles.root}>
      <Subtitle1 as="h2" block>
        {words.learnt}
      </Subtitle1>
      <Paragraphs text={ending.learnt} />
    </section>
  );
}
