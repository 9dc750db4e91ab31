/** The department's collaborations: what is under way, with whom, what it waits for; ended ones folded away. */
import { Button, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { collaborationsWith } from "../../domain/collaboration/collaboration.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { goTo, newAgreementPlace } from "../site/places.ts";
import { AsideLine } from "../states/AsideLine.tsx";
import { Message } from "../states/Message.tsx";
import { useWords } from "../words/use-words.tsx";
import { isWaitingFor } from "./agreement-state.ts";
import { CollaborationRows } from "./CollaborationRows.tsx";
import type { Collaborations } from "./use-collaborations.ts";

const useStyles = makeStyles({
  root: {
    maxWidth: "64rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  },
  lead: { color: tokens.colorNeutralForeground2, display: "block", marginTop: tokens.spacingVerticalXS },
  start: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
    "@media (max-width: 639px)": { width: "100%" },
  },
  ended: { marginTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground2 },
});

export function CollaborationList({ data }: { data: Collaborations }) {
  const styles = useStyles();
  const words = useWords().collaboration;
  const { key, department } = useDepartmentView();
  useContentIsVisible();
  const own = collaborationsWith(data.all, key);
  const ongoing = own.filter(({ state }) => state !== "ended");
  const ended = own.filter(({ state }) => state === "ended");
  const waiting = ongoing.filter((each) => isWaitingFor(each, key)).length;
  const start = () => goTo(newAgreementPlace(key));
  if (own.length === 0) {
    return (
      <Message
        title={words.emptyTitle}
        text={data.mayWrite ? words.emptyText : `${words.emptyText} ${words.emptyReader}`}
        illustration="signpost"
        action={data.mayWrite ? { label: words.start, run: start } : undefined}
      >
        <AsideLine count={data.aside} />
      </Message>
    );
  }
  return (
    <div className={styles.root}>
      <Title2 as="h1" block>
        {words.ongoing(ongoing.length)}
      </Title2>
      {ongoing.length > 0 ? (
        <Text size={400} className={styles.lead}>
          {data.mayWrite
            ? words.waitingForUs(waiting)
            : words.waitingForThem(waiting, department?.title ?? key)}
        </Text>
      ) : null}
      {data.mayWrite ? (
        <Button appearance="primary" size="large" className={styles.start} onClick={start}>
          {words.start}
        </Button>
      ) : (
        <div className={styles.start} />
      )}
      <CollaborationRows collaborations={ongoing} />
      {ended.length > 0 ? (
        <details className={styles.ended} open={ongoing.length === 0}>
          <summary>{words.ended(ended.length)}</summary>
          <CollaborationRows collaborations={ended} />
        </details>
      ) : null}
      <AsideLine count={data.aside} />
    </div>
  );
}
