/** A figure of the municipality, opened: the goals that it counts, with what was last said of them. */
import { Link, Text, Title2, makeStyles, tokens } from "@fluentui/react-components";
import { daysBetween } from "../../domain/calendar/calendar.ts";
import type { MunicipalityLines, Tally } from "../../domain/municipality/lines.ts";
import type { MunicipalityRows, StandingGoal } from "../../domain/municipality/standing-goals.ts";
import { useContentIsVisible } from "../calm/use-is-calm.ts";
import { hrefOf, municipalityPlace, type Figure, type MunicipalityWish } from "../site/places.ts";
import { useProduct } from "../site/product.tsx";
import { looks } from "../status/look.ts";
import { useSpeech } from "../words/use-words.tsx";
import { GoalRows } from "./GoalRows.tsx";
import { useDeviationNote } from "./MunicipalityOverview.tsx";
import { useLines } from "./use-lines.ts";

const useStyles = makeStyles({
  root: {
    maxWidth: "80rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 639px)": { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
    "@media print": { padding: 0 },
  },
  lead: { display: "block", marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalL },
  late: { display: "block", color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

export function FigurePage({
  rows,
  wish,
  figure,
}: {
  rows: MunicipalityRows;
  wish: MunicipalityWish;
  figure: Figure;
}) {
  const styles = useStyles();
  useContentIsVisible();
  const { words, say } = useSpeech();
  const { municipality, overview } = words;
  const { today } = useProduct();
  const deviationNote = useDeviationNote();
  const lines = useLines(rows, wish.area);
  const counted = countedIn(lines, wish.unit);
  const goals = counted ? goalsOf(counted.tally, figure) : [];
  const where =
    counted?.title ??
    (wish.area === undefined ? words.bar.municipality : (lines.areas[0]?.area?.title ?? ""));
  const noteOf = (goal: StandingGoal) =>
    figure === "changed"
      ? municipality.from(say(looks[goal.before].label).toLowerCase())
      : goal.standing === "offTrack"
        ? deviationNote(goal)
        : (goal.outline.goal.responsible?.name ?? municipality.nobody);
  return (
    <div className={styles.root}>
      <Title2 as="h1" block>
        {municipality.figures[figure]}
      </Title2>
      <Text size={400} className={styles.lead}>
        {municipality.inUnit(municipality.goals(goals.length), where)}
        {" · "}
        <Link href={hrefOf(municipalityPlace("overview", { area: wish.area }))}>{municipality.back}</Link>
      </Text>
      {goals.length === 0 ? <Text>{municipality.nothingInFigure}</Text> : null}
      <GoalRows
        goals={goals}
        noteOf={noteOf}
        {...(figure === "overdue" && {
          moreOf: (goal: StandingGoal) =>
            goal.overdue.map(({ element, on }) => (
              <Text key={element.id} className={styles.late}>
                {element.title} · {overview.overdue(daysBetween(on, today))}
              </Text>
            )),
        })}
      />
    </div>
  );
}

/** All of the municipality or the area that is shown, or one department's or unit's own line. */
function countedIn(
  lines: MunicipalityLines,
  unit: string | undefined,
): { readonly title: string | undefined; readonly tally: Tally } | undefined {
  if (unit === undefined) return { title: undefined, tally: lines.tally };
  const line = lines.areas
    .flatMap(({ departments }) => departments.flatMap(({ department, units }) => [department, ...units]))
    .find((one) => one.unit.key === unit);
  return line && { title: line.unit.title, tally: line };
}

function goalsOf(tally: Tally, figure: Figure): readonly StandingGoal[] {
  if (figure === "all") return tally.goals;
  if (figure === "overdue") return tally.overdue;
  if (figure === "changed") {
    const { reached, better, worse, notReached } = tally.change;
    return [...notReached, ...worse, ...better, ...reached];
  }
  return tally.goals.filter(({ standing }) => standing === figure);
}
