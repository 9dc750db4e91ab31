/**
 * Overblik over the whole municipality: a sentence first, how all goals stand, a line per department, and the largest
 * deviations in the words that were given. Prints on one page.
 */
import { Button, Link, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons";
import { addQuarters, quarterOf, statusDeadline } from "../../domain/calendar/calendar.ts";
import { dayInText, quarterInText } from "../../domain/calendar/day-words.ts";
import { largestDeviations } from "../../domain/municipality/lines.ts";
import {
  quartersOffTrack,
  type MunicipalityRows,
  type StandingGoal,
} from "../../domain/municipality/standing-goals.ts";
import { standingOrder, type GoalStanding } from "../../domain/plan/overview.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { Part } from "../layout/Part.tsx";
import { goTo, hrefOf, municipalityPlace, type MunicipalityWish } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { StatusPill } from "../status/StatusPill.tsx";
import { useSpeech } from "../words/use-words.tsx";
import { GoalRows } from "./GoalRows.tsx";
import { MunicipalityTable } from "./MunicipalityTable.tsx";
import { useLines } from "./use-lines.ts";

const useStyles = makeStyles({
  root: {
    maxWidth: "80rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
    // As much as can still be read, on one sheet.
    "@media print": { padding: 0, zoom: "0.7" },
  },
  lead: { color: tokens.colorNeutralForeground2, display: "block", marginTop: tokens.spacingVerticalXS },
  actions: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXL}`,
    "@media print": { display: "none" },
  },
  primary: { "@media (max-width: 639px)": { width: "100%" } },
  rest: { flexGrow: 1 },
  sums: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    margin: 0,
  },
  sum: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  before: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  table: { marginTop: tokens.spacingVerticalL },
  deviations: { marginTop: tokens.spacingVerticalXXL },
  more: { display: "inline-block", marginTop: tokens.spacingVerticalM },
});

/** So many deviations stand on the page itself. */
const deviationsShown = 5;

export function MunicipalityOverview({ rows, wish }: { rows: MunicipalityRows; wish: MunicipalityWish }) {
  const styles = useStyles();
  useContentIsVisible();
  const { words, language } = useSpeech();
  const { municipality } = words;
  const { today } = useProduct();
  const { area } = wish;
  const lines = useLines(rows, area);
  const { tally } = lines;
  const quarter = quarterOf(today);
  const quarterText = quarterInText(language, quarter, today);
  const deadline = statusDeadline(quarter);
  const deadlineText = dayInText(language, deadline, today);
  const missing = tally.missing.length;
  const areaTitle = area === undefined ? undefined : lines.areas[0]?.area?.title;
  const deviations = largestDeviations(tally.goals);
  const standingBefore = Object.fromEntries(
    standingOrder.map((standing) => [
      standing,
      tally.goals.filter(({ before }) => before === standing).length,
    ]),
  ) as Record<GoalStanding, number>;
  const saidBefore = words.overview.before(
    quarterInText(language, addQuarters(quarter, -1), today),
    standingBefore,
  );
  return (
    <div className={styles.root}>
      <Title2 as="h1" block>
        {municipality.offTrack(lines.departmentsOffTrack, lines.departments, areaTitle)}
      </Title2>
      <Text size={400} className={styles.lead}>
        {tally.goals.length === 0
          ? municipality.noPlans
          : missing === 0
            ? municipality.allSaid(quarterText)
            : deadline < today
              ? municipality.missingPast(missing, deadlineText)
              : municipality.missingBy(missing, deadlineText)}{" "}
        {municipality.concern(tally.counts.attention, tally.overdueCount)}
      </Text>
      <div className={styles.actions}>
        {deviations.length > 0 ? (
          <Button
            appearance="primary"
            size="large"
            className={styles.primary}
            onClick={() => goTo(municipalityPlace("overview", { area, figure: "offTrack" }))}
          >
            {municipality.seeDeviations(deviations.length)}
          </Button>
        ) : null}
        {area === undefined ? null : (
          <Link href={hrefOf(municipalityPlace("overview"))}>{municipality.allAreas}</Link>
        )}
        <span className={styles.rest} />
        <Button appearance="subtle" icon={<Print20Regular />} onClick={() => print()}>
          {municipality.print}
        </Button>
      </div>
      <div className={styles.sums}>
        <Link
          appearance="subtle"
          className={styles.sum}
          href={hrefOf(municipalityPlace("overview", { area, figure: "all" }))}
        >
          {municipality.goals(tally.goals.length)}
        </Link>
        {standingOrder
          .filter((standing) => tally.counts[standing] > 0)
          .map((standing) => (
            <Link
              key={standing}
              appearance="subtle"
              className={styles.sum}
              href={hrefOf(municipalityPlace("overview", { area, figure: standing }))}
            >
              {tally.counts[standing]} <StatusPill standing={standing} />
            </Link>
          ))}
      </div>
      {saidBefore === "" ? null : <Text className={styles.before}>{saidBefore}</Text>}
      <div className={styles.table}>
        <MunicipalityTable lines={lines} area={area} />
      </div>
      <div className={styles.deviations}>
        <Part title={municipality.deviations}>
          {deviations.length === 0 ? <Text>{municipality.noDeviations}</Text> : null}
          <GoalRows goals={deviations.slice(0, deviationsShown)} noteOf={useDeviationNote()} />
          {deviations.length > deviationsShown ? (
            <Link
              className={styles.more}
              href={hrefOf(municipalityPlace("overview", { area, figure: "offTrack" }))}
            >
              {municipality.showAll(deviations.length)}
            </Link>
          ) : null}
        </Part>
      </div>
    </div>
  );
}

/** Since when a goal has been off track. */
export function useDeviationNote(): (goal: StandingGoal) => string {
  const { words, language } = useSpeech();
  const { today } = useProduct();
  return (goal) => {
    const count = quartersOffTrack(goal);
    if (count === 0) return "";
    return count === 1
      ? words.municipality.newDeviation
      : words.municipality.offTrackSince(
          quarterInText(language, addQuarters(quarterOf(today), 1 - count), today),
        );
  };
}
