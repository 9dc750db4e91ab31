/**
 * One time of an activity, opened: when, whose, how it repeats, and what one may do with it. Beside the wheel, or over
 * its foot where there is no room.
 */
import {
  Button,
  Link,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle1,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { addDays, isoWeek } from "../../domain/calendar/calendar.ts";
import { spanInText } from "../../domain/calendar/day-words.ts";
import { deadlineInText, isLoose } from "../../domain/calendar/stretch.ts";
import { occurrencesOf } from "../../domain/wheel/recurrence.ts";
import {
  exceptionsTo,
  recurrenceOf,
  withoutEffect,
  type ActivityTime,
  type Occurrence,
  type PlanDeadline,
} from "../../domain/wheel/wheel.ts";
import type { WheelRow } from "../../schema/lists/wheel.ts";
import { Paragraphs } from "../fields/Paragraphs.tsx";
import { useDepartmentView } from "../site/department-view.tsx";
import { agreementPlace, goalPlace, hrefOf } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { useSpeech, useWords } from "../words/use-words.tsx";
import { daysOf, fullDays, titleOf, type Speaking } from "./describe.ts";
import { RingDot } from "./RingDot.tsx";
import { ruleText } from "./rule-text.ts";
import type { KeepWheel } from "./use-keep-wheel.ts";
import type { WheelView } from "./use-wheel.ts";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    outlineStyle: "none",
    // Whoever has opened it far down the list must not look for it.
    "@media (min-width: 900px)": {
      position: "sticky",
      top: tokens.spacingVerticalM,
      zIndex: 2,
      maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalM})`,
      boxSizing: "border-box",
      overflowY: "auto",
    },
    "@media (max-width: 899px)": {
      position: "fixed",
      zIndex: 6,
      insetInline: tokens.spacingHorizontalS,
      bottom: tokens.spacingVerticalS,
      maxHeight: "60vh",
      overflowY: "auto",
      boxShadow: tokens.shadow28,
    },
    // Above the pages' names at thumb height.
    "@media (max-width: 639px)": { bottom: "68px" },
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  dot: { paddingTop: "3px" },
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  small: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface PanelProps {
  readonly chosen: Occurrence;
  readonly view: WheelView;
  readonly keepWheel: KeepWheel;
  readonly close: () => void;
  readonly edit: () => void;
  readonly moveOnce: () => void;
}

export function ActivityPanel(props: PanelProps) {
  const { chosen, close } = props;
  const styles = useStyles();
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { today } = useProduct();
  const speaking: Speaking = { words, language, today };
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  const { source } = chosen;
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.root}
      aria-label={words.activity}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <span className={styles.dot}>
          <RingDot ring={chosen.ring} />
        </span>
        <Subtitle1 as="h2" className={styles.title}>
          {titleOf(chosen, speaking)}
        </Subtitle1>
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} onClick={close} />
      </div>
      <div className={styles.facts}>
        <Text weight="semibold" title={fullDays(chosen, language)}>
          {daysOf(chosen, speaking)} · {words.week(isoWeek(chosen.first).week)}
        </Text>
        <Text className={styles.small}>
          {[
            words.rings[chosen.ring],
            chosen.isDeadline ? words.deadline : undefined,
            chosen.isCommon ? words.common : undefined,
            chosen.isDone ? words.done : undefined,
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </Text>
        {chosen.responsible ? (
          <Text className={styles.small}>
            {words.responsible}: {chosen.responsible.name}
          </Text>
        ) : null}
      </div>
      {source.from === "wheel" ? (
        <ActivityFacts {...props} source={source} speaking={speaking} />
      ) : source.from === "plan" ? (
        <DeadlineFacts source={source} />
      ) : (
        <AgreementFacts agreement={source.agreement} />
      )}
    </section>
  );
}

function AgreementFacts({ agreement }: { agreement: number }) {
  const words = useWords().wheel;
  const { key } = useDepartmentView();
  return <Link href={hrefOf(agreementPlace(key, agreement))}>{words.openAgreement}</Link>;
}

function DeadlineFacts({ source }: { source: PlanDeadline }) {
  const words = useWords().wheel;
  const { language } = useSpeech();
  const { key, plan } = useDepartmentView();
  const { goal } = source;
  return (
    <>
      {source.what === "deadline" && isLoose(source.element) ? (
        <Text>{deadlineInText(language, source.element)}</Text>
      ) : null}
      {source.element === goal.goal ? null : <Text>{words.goal(goal.number, goal.goal.title)}</Text>}
      {plan ? (
        <Link href={hrefOf(goalPlace(key, plan.id, goal.goal.id, false, source.element.id))}>
          {words.openGoal} {goal.number}
        </Link>
      ) : null}
    </>
  );
}

function ActivityFacts({
  chosen,
  source,
  speaking,
  view,
  keepWheel,
  close,
  edit,
  moveOnce,
}: PanelProps & { source: ActivityTime; speaking: Speaking }) {
  const styles = useStyles();
  const { words, language, today } = speaking;
  const { row, exception, original } = source;
  const rule = ruleText(row, speaking);
  const reminders = [row.remindFirst, row.remindLast].filter((count) => count !== undefined);
  const exceptions = exceptionsTo(view.reading, row);
  const idle = withoutEffect(row, exceptions);
  const inYear = ({ occurrence }: WheelRow) =>
    occurrence !== undefined && occurrence >= view.year.first && occurrence <= view.year.last;
  const cancelled = exceptions.filter((each) => each.isCancelled && !idle.includes(each) && inYear(each));
  const mayWrite = view.mayWrite(row.id);
  const recurrence = recurrenceOf(row);
  const firstTime =
    recurrence && occurrencesOf(recurrence, recurrence.start, addDays(recurrence.start, 800))[0]?.first;
  /** What takes it away closes the panel first. */
  const gone = (act: () => Promise<unknown>) => () => {
    close();
    void act();
  };
  const inText = (first: typeof original) => spanInText(language, first, first, today);
  return (
    <>
      <div className={styles.facts}>
        {rule ? <Text className={styles.small}>{rule}</Text> : null}
        {reminders.length > 0 ? <Text className={styles.small}>{words.reminders(reminders)}</Text> : null}
        {exception ? <Text>{words.moved(inText(original))}</Text> : null}
      </div>
      {exception?.text ? <Paragraphs text={exception.text} /> : null}
      {row.text ? <Paragraphs text={row.text} /> : null}
      {row.links.map(({ url, title }) => (
        <Link key={url} href={url} target="_blank" rel="noreferrer">
          {title === "" ? url : title}
        </Link>
      ))}
      {cancelled.map((each) => (
        <Text key={each.id} className={styles.small}>
          {words.cancelled(inText(each.occurrence ?? original))}{" "}
          {mayWrite ? (
            <Link as="button" inline onClick={() => void keepWheel.putBack(each)}>
              {words.back}
            </Link>
          ) : null}
        </Text>
      ))}
      {idle.filter(inYear).map((each) => (
        <Text key={each.id} className={styles.small}>
          {words.idle(inText(each.occurrence ?? original))}{" "}
          {mayWrite ? (
            <Link as="button" inline onClick={() => void keepWheel.putBack(each)}>
              {words.forget}
            </Link>
          ) : null}
        </Text>
      ))}
      {mayWrite ? (
        <div className={styles.actions}>
          <Button size="small" onClick={edit}>
            {words.edit}
          </Button>
          {rule ? (
            <>
              <Button size="small" onClick={moveOnce}>
                {words.editOnce}
              </Button>
              {exception ? (
                <Button size="small" onClick={() => void keepWheel.putBack(exception)}>
                  {words.back}
                </Button>
              ) : null}
              <Button size="small" onClick={gone(() => keepWheel.cancelOnce(chosen))}>
                {words.cancelOnce}
              </Button>
            </>
          ) : null}
          {rule ? (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuButton size="small">{words.remove}</MenuButton>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  <MenuItem onClick={gone(() => keepWheel.cancelOnce(chosen))}>
                    {words.removeWhich.once}
                  </MenuItem>
                  {original === firstTime ? null : (
                    <MenuItem onClick={gone(() => keepWheel.endBefore(chosen))}>
                      {words.removeWhich.after}
                    </MenuItem>
                  )}
                  <MenuItem onClick={gone(() => keepWheel.remove(row, exceptions))}>
                    {words.removeWhich.all}
                  </MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          ) : (
            <Button size="small" onClick={gone(() => keepWheel.remove(row, exceptions))}>
              {words.remove}
            </Button>
          )}
        </div>
      ) : chosen.isCommon ? (
        <Text size={200} className={styles.small}>
          {words.commonNote}
        </Text>
      ) : null}
    </>
  );
}
