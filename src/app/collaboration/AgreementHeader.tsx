/**
 * The head of the sheet: where one is, what it is called, its level as three steps, how it stands, and what can be done
 * with it.
 */
import { Link, Text, Title2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { levelOrder } from "../../domain/collaboration/level.ts";
import { templateOf, type Section } from "../../domain/collaboration/sections.ts";
import { collaborationLevels } from "../../schema/lists/collaboration-levels.ts";
import type { CollaborationTemplate } from "../../schema/lists/collaboration-templates.ts";
import { goalPlace, hrefOf, pagePlace } from "../site/places.ts";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { AgreementMenu } from "./AgreementMenu.tsx";
import { useOpenAgreement } from "./agreement-context.ts";
import { useStateSentence } from "./agreement-state.ts";
import { joined } from "./joined.ts";
import { StateMark } from "./StateMark.tsx";
import { useGoals } from "./use-goals.ts";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    "@media print": { display: "none" },
  },
  rest: { flexGrow: 1 },
  title: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  steps: {
    display: "flex",
    listStyleType: "none",
    padding: 0,
    margin: `${tokens.spacingVerticalM} 0`,
    gap: tokens.spacingHorizontalXS,
    maxWidth: "30rem",
  },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    // Thin or thick, since the contrast theme has one colour for both.
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    marginTop: "3px",
    paddingTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  reached: { borderTop: `4px solid ${tokens.colorBrandStroke1}`, marginTop: 0 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

export function AgreementHeader({
  sections,
  templates,
}: {
  sections: readonly Section[];
  templates: readonly CollaborationTemplate[];
}) {
  const styles = useStyles();
  const { say } = useSpeech();
  const words = useWords().collaboration;
  const { collaboration, party, mayEnd, nameOf } = useOpenAgreement();
  const { title, parties, level, goals: goalIds, state, ending } = collaboration;
  const sentenceOf = useStateSentence();
  const goals = useGoals(goalIds);
  const reached = levelOrder.indexOf(level);
  return (
    <header>
      <div className={styles.top}>
        <Link href={hrefOf(pagePlace(party, "collaboration"))}>{words.all}</Link>
        <span className={styles.rest} />
        <AgreementMenu sections={sections} templates={templates} />
      </div>
      <Title2 as="h1" block className={styles.title}>
        {title}
      </Title2>
      <Text size={400} className={styles.quiet}>
        {joined(
          parties.map((each) => each.title),
          words.and,
        )}
      </Text>
      <ol className={styles.steps} aria-label={words.levelSteps}>
        {levelOrder.map((each, index) => (
          <li
            key={each}
            aria-current={each === level ? "step" : undefined}
            className={mergeClasses(
              styles.step,
              index <= reached && styles.reached,
              each === level && styles.current,
            )}
          >
            {templateOf(each, templates)?.title ?? say(collaborationLevels[each])}
          </li>
        ))}
      </ol>
      <div className={styles.state}>
        <StateMark state={state} />
        <Text className={styles.quiet}>
          {state === "changed" ? words.asksAgain : sentenceOf(collaboration, party)}
          {/* Whoever looks for a way to go on hears whom to ask. */}
          {mayEnd && ending && ending.party !== party ? ` ${words.endedByOther(nameOf(ending.party))}` : null}
        </Text>
      </div>
      {goalIds.length > 0 ? (
        <Text className={styles.quiet}>
          {words.comesFrom}{" "}
          {goalIds.map((id, index) => {
            const goal = goals.get(id);
            return (
              <span key={id}>
                {index > 0 ? ", " : ""}
                {goal?.departmentKey !== undefined ? (
                  <Link inline href={hrefOf(goalPlace(goal.departmentKey, goal.plan ?? 0, id))}>
                    {goal.title}
                  </Link>
                ) : (
                  (goal?.title ?? words.unknownGoal)
                )}
              </span>
            );
          })}
        </Text>
      ) : null}
    </header>
  );
}
