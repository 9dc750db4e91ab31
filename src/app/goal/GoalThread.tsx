/**
 * What was said of the goal and its actions, as a conversation: newest first, with author, quarter and documentation.
 */
import { Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isQuarter } from "../../domain/calendar/calendar.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { OutlineGoal } from "../../domain/plan/outline.ts";
import { standingOf } from "../../domain/plan/standing.ts";
import type { StatusRow } from "../../schema/lists/status.ts";
import { useDepartmentView } from "../site/department-view.tsx";
import { useDayTexts } from "../site/day-text.ts";
import { useProduct } from "../site/product.tsx";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { looks } from "../status/look.ts";
import { StatusShape } from "../status/StatusShape.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { PanelPart } from "../layout/PanelPart.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  meta: { color: tokens.colorNeutralForeground2, display: "block" },
  text: { "> :last-child": { marginBottom: 0 } },
  withdrawn: { textDecorationLine: "line-through" },
  issue: { color: tokens.colorStatusWarningForeground1, display: "block" },
});

export function GoalThread({ entry }: { entry: OutlineGoal }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { standings } = useDepartmentView();
  const [showsWithdrawn, setShowsWithdrawn] = useState(false);
  const standing = [entry.goal, ...entry.actions].map((element) => ({
    element,
    standing: standingOf(standings, element.id),
  }));
  const withdrawn = standing.flatMap((part) => part.standing.withdrawn);
  const rows = standing
    .flatMap((part) => [...part.standing.thread, ...(showsWithdrawn ? part.standing.withdrawn : [])])
    .toSorted((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
  return (
    <PanelPart title={words.goal.earlier}>
      {rows.length === 0 ? <Text className={styles.meta}>{words.goal.noStatus}</Text> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Said
            key={row.id}
            row={row}
            about={entry.actions.find((action) => action.id === row.element)?.title}
            isWithdrawn={withdrawn.includes(row)}
          />
        ))}
      </ul>
      {withdrawn.length > 0 && !showsWithdrawn ? (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => setShowsWithdrawn(true)}
          style={{ paddingLeft: 0 }}
        >
          {words.goal.showWithdrawn(withdrawn.length)}
        </Button>
      ) : null}
    </PanelPart>
  );
}

function Said({
  row,
  about,
  isWithdrawn,
}: {
  row: StatusRow;
  about: string | undefined;
  isWithdrawn: boolean;
}) {
  const styles = useStyles();
  const { words, language, say } = useSpeech();
  const { today } = useProduct();
  const days = useDayTexts();
  const { text, title } = days.ago(row.createdAt);
  const standing = row.assessment ?? "none";
  return (
    <li className={styles.row}>
      <StatusShape standing={standing} size={20} />
      <div>
        <Text className={styles.meta} size={200} title={title}>
          {[
            say(looks[standing].label),
            isQuarter(row.period) ? quarterInText(language, row.period, today) : row.period,
            row.author.name,
            text,
            isWithdrawn ? words.goal.withdrawn : undefined,
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </Text>
        {about === undefined ? null : (
          <Text size={200} weight="semibold" block>
            {about}
          </Text>
        )}
        <div className={mergeClasses(styles.text, isWithdrawn && styles.withdrawn)}>
          <Paragraphs text={row.text} />
        </div>
        {row.documentation ? (
          <div className={styles.text}>
            <Text className={styles.meta} size={200}>
              {words.goal.documentation}
            </Text>
            <Paragraphs text={row.documentation} />
          </div>
        ) : null}
        {row.links.map((link) => (
          <Link key={link.url} href={link.url} target="_blank" rel="noreferrer" style={{ display: "block" }}>
            {link.title || link.url}
          </Link>
        ))}
        {row.issues.map((issue) => (
          <Text key={issue.path} className={styles.issue} size={200}>
            {say(issue.sentence)}
          </Text>
        ))}
      </div>
    </li>
  );
}
