/**
 * A line for each department and its units, under their director areas. Nobody is ranked: the order is the
 * organisation's. Every figure leads to the goals that it counts.
 */
import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowDownRight16Regular,
  ArrowRight16Regular,
  ArrowUpRight16Regular,
  Subtract16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { addQuarters, quarterOf } from "../../domain/calendar/calendar.ts";
import { quarterInText } from "../../domain/calendar/day-words.ts";
import type { MunicipalityLines, UnitLine } from "../../domain/municipality/lines.ts";
import { standingOrder } from "../../domain/plan/overview.ts";
import { useDayTexts } from "../site/day-text.ts";
import { goalPlace, hrefOf, municipalityPlace, pagePlace, type Figure } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { looks } from "../status/look.ts";
import { StatusShape } from "../status/StatusShape.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { changeText, type Direction } from "./change-text.ts";
import { PlanState } from "./PlanState.tsx";

const narrow = "@media screen and (max-width: 899px)";

const columns =
  "minmax(9rem, 1.4fr) minmax(8rem, 1.2fr) minmax(10rem, 2.6fr) 4rem 4rem 6rem minmax(7rem, 1.4fr)";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: columns,
    columnGap: tokens.spacingHorizontalL,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
    "@media print": { padding: `${tokens.spacingVerticalXXS} 0` },
    [narrow]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderBottomStyle: "none",
    paddingBottom: 0,
    [narrow]: { display: "none" },
  },
  area: {
    borderBottomColor: tokens.colorNeutralStroke1,
    marginTop: tokens.spacingVerticalL,
    "@media print": { marginTop: tokens.spacingVerticalS },
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) auto auto" },
  },
  areaTitle: { gridColumn: "1 / 4", [narrow]: { gridColumn: "1" } },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  unit: { paddingLeft: tokens.spacingHorizontalL, [narrow]: { paddingLeft: tokens.spacingHorizontalL } },
  small: { color: tokens.colorNeutralForeground2, display: "block", overflowWrap: "anywhere" },
  shapes: { display: "flex", flexWrap: "wrap" },
  shape: {
    display: "inline-flex",
    padding: "2px",
    // With a finger.
    [narrow]: { padding: "4px", minHeight: "16px", minWidth: "16px" },
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  figure: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    [narrow]: { textAlign: "left", display: "inline" },
  },
  zero: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // On a narrow page figures stand in a line, each with its word.
  word: { display: "none", [narrow]: { display: "inline", color: tokens.colorNeutralForeground2 } },
  figures: {
    display: "contents",
    [narrow]: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  },
  change: { display: "inline-flex", gap: tokens.spacingHorizontalXS, alignItems: "start" },
});

const arrows: Readonly<Record<Direction, ReactNode>> = {
  up: <ArrowUpRight16Regular />,
  down: <ArrowDownRight16Regular />,
  level: <ArrowRight16Regular />,
  unknown: <Subtract16Regular />,
};

export function MunicipalityTable({ lines, area }: { lines: MunicipalityLines; area: string | undefined }) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { municipality } = words;
  const { today } = useProduct();
  const quarter = quarterOf(today);
  const heads = [
    municipality.department,
    municipality.planFor(lines.planYear),
    municipality.goalsIn(quarterInText(language, quarter, today)),
    municipality.missing,
    municipality.overdue,
    municipality.lastSaid,
    municipality.since(quarterInText(language, addQuarters(quarter, -1), today)),
  ];
  return (
    <div role="table" aria-label={municipality.table}>
      <div role="rowgroup">
        <div role="row" className={mergeClasses(styles.row, styles.head)}>
          {heads.map((head, index) => (
            <span
              key={head}
              role="columnheader"
              className={index === 3 || index === 4 ? styles.figure : undefined}
            >
              {head}
            </span>
          ))}
        </div>
      </div>
      {lines.areas.map((group) => {
        const key = group.area?.key;
        return (
          <div role="rowgroup" key={key ?? ""}>
            <div role="row" className={mergeClasses(styles.row, styles.area)}>
              <span role="rowheader" className={styles.areaTitle}>
                {group.area === undefined ? (
                  <span className={styles.name}>{municipality.underNone}</span>
                ) : (
                  <Link
                    appearance="subtle"
                    className={styles.name}
                    title={
                      area === undefined ? municipality.onlyArea(group.area.title) : municipality.allAreas
                    }
                    href={hrefOf(municipalityPlace("overview", area === undefined ? { area: key } : {}))}
                  >
                    {group.area.title}
                  </Link>
                )}{" "}
                <Text className={mergeClasses(styles.small)} style={{ display: "inline" }}>
                  {group.area?.head?.name}
                </Text>
              </span>
              <Count
                count={group.tally.missing.length}
                word={municipality.missing}
                place={municipalityPlace("overview", { area: key, figure: "none" })}
              />
              <Count
                count={group.tally.overdueCount}
                word={municipality.overdue}
                place={municipalityPlace("overview", { area: key, figure: "overdue" })}
                isLate
              />
            </div>
            {group.departments.flatMap(({ department, units }) =>
              [department, ...units].map((line) => (
                <Line key={line.unit.id} line={line} area={area} isUnit={line !== department} />
              )),
            )}
          </div>
        );
      })}
    </div>
  );
}

function Line({ line, area, isUnit }: { line: UnitLine; area: string | undefined; isUnit: boolean }) {
  const styles = useStyles();
  const { words, say } = useSpeech();
  const { municipality } = words;
  const days = useDayTexts();
  const { unit, department, plan, goals, counts } = line;
  const change = changeText(line.change, municipality);
  const said = line.saidAt === undefined ? undefined : days.ago(line.saidAt);
  const figurePlace = (figure: Figure) => municipalityPlace("overview", { area, figure, unit: unit.key });
  const summary = standingOrder
    .filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${say(looks[standing].label)}`)
    .join(", ");
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={isUnit ? styles.unit : undefined}>
        <Link
          appearance="subtle"
          className={isUnit ? undefined : styles.name}
          href={hrefOf(pagePlace(department, "overview", isUnit ? plan?.id : undefined))}
        >
          {unit.title}
        </Link>
        <Text className={styles.small}>{unit.head?.name}</Text>
      </span>
      <span role="cell">
        <PlanState plan={plan} />
        {plan ? (
          <Text className={styles.small}>
            <Link appearance="subtle" href={hrefOf(pagePlace(department, "plan", plan.id))}>
              {plan.title}
            </Link>
          </Text>
        ) : null}
      </span>
      <span role="cell" className={styles.shapes}>
        {goals.length === 0 ? (
          <Text className={styles.small}>{municipality.noGoals}</Text>
        ) : (
          <>
            {/* One way in for the keyboard; the pointer has one for each goal. */}
            <Link
              className={styles.shape}
              href={hrefOf(figurePlace("all"))}
              aria-label={`${municipality.goals(goals.length)}: ${summary}`}
              title={summary}
            >
              <Text size={200} className={styles.strong} style={{ minWidth: "1.5rem" }}>
                {goals.length}
              </Text>
            </Link>
            {goals.map(({ outline, standing, plan: of }) => (
              <a
                key={outline.goal.id}
                className={styles.shape}
                tabIndex={-1}
                title={`${outline.number} ${outline.goal.title}: ${say(looks[standing].label)}`}
                aria-label={`${outline.number} ${outline.goal.title}: ${say(looks[standing].label)}`}
                href={hrefOf(goalPlace(department, of.id, outline.goal.id))}
              >
                <StatusShape standing={standing} size={16} />
              </a>
            ))}
          </>
        )}
      </span>
      <span role="presentation" className={styles.figures}>
        <Count count={line.missing.length} word={municipality.missing} place={figurePlace("none")} />
        <Count count={line.overdueCount} word={municipality.overdue} place={figurePlace("overdue")} isLate />
        <span role="cell" title={said?.title}>
          <span className={styles.word}>{municipality.lastSaid}: </span>
          <Text className={said ? undefined : styles.zero}>{said?.text ?? municipality.neverSaid}</Text>
        </span>
      </span>
      <span role="cell">
        <Link appearance="subtle" href={hrefOf(figurePlace("changed"))} className={styles.change}>
          {arrows[change.direction]}
          <span>{change.text}</span>
        </Link>
      </span>
    </div>
  );
}

/** A figure that leads to what it counts; none leads nowhere. */
function Count({
  count,
  word,
  place,
  isLate = false,
}: {
  count: number;
  word: string;
  place: string;
  isLate?: boolean;
}) {
  const styles = useStyles();
  return (
    <span role="cell" className={styles.figure}>
      {count === 0 ? (
        <span className={styles.zero}>0</span>
      ) : (
        <Link
          appearance="subtle"
          className={isLate ? styles.late : styles.strong}
          href={hrefOf(place)}
          aria-label={`${word}: ${count}`}
        >
          {count}
        </Link>
      )}
      <span className={styles.word}> {word.toLowerCase()}</span>
    </span>
  );
}
