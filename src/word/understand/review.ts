/**
 * What a person should look at after a reading: what is missing, what was left, what the table of contents promised.
 */
import { type Bilingual, bilingual as b } from "../../schema/bilingual.ts";
import type { Contents } from "./contents.ts";
import { fold } from "./letters.ts";
import type { GoalReading, PlanReading, ReadingIssue } from "./reading.ts";
import { readForm } from "./title-forms.ts";

export function reviewPlan(reading: PlanReading, contents: Contents): ReadingIssue[] {
  const goals = reading.focusAreas.flatMap((area) => area.goals);
  const issues: ReadingIssue[] = [];
  const add = (severity: ReadingIssue["severity"], message: Bilingual, place = ""): void => {
    issues.push({ severity, message, place });
  };
  if (goals.length === 0)
    add("error", b("Der er ikke fundet nogen mål i dokumentet.", "No goals were found in the document."));
  if (reading.period === undefined)
    add("warning", b("Planens periode er ikke fundet.", "The plan's period was not found."));
  if (reading.department.text === "") {
    add(
      "warning",
      b(
        "Det fremgår ikke, hvilken afdeling planen hører til.",
        "The document does not say whose plan it is.",
      ),
    );
  }
  for (const area of reading.focusAreas) {
    const place = area.title.places[0] ?? area.goals[0]?.title.places[0] ?? "";
    if (area.title.text === "") {
      add(
        "warning",
        b("Målene står ikke under noget indsatsområde.", "The goals stand below no focus area."),
        place,
      );
    } else if (area.goals.length === 0) {
      add(
        "warning",
        b(
          `Indsatsområdet "${area.title.text}" har ingen mål.`,
          `The focus area "${area.title.text}" has no goals.`,
        ),
        place,
      );
    }
  }
  for (const goal of goals) addGoal(goal, add);
  for (const { text, places } of placeholders(reading)) {
    add(
      "warning",
      b(`Skabelonens tekst er ikke udfyldt: ${text}`, `The template's text was not filled in: ${text}`),
      places[0],
    );
  }
  const known = new Set(
    [
      ...reading.chapters.map(({ title }) => title.text),
      ...reading.focusAreas.flatMap((area) => [
        area.title.text,
        ...area.goals.map(({ title }) => title.text),
      ]),
    ].map(fold),
  );
  for (const entry of contents.lines) {
    const form = readForm(entry.text.replace(/[\s.…]+\d{0,3}\s*$/u, ""), true);
    if (form?.word === "goal" && form.title !== "" && !known.has(fold(form.title))) {
      add(
        "warning",
        b(
          `Indholdsfortegnelsen nævner målet "${form.title}", som ikke er fundet i teksten.`,
          `The table of contents names the goal "${form.title}", which was not found in the text.`,
        ),
        entry.places[0],
      );
    }
  }
  for (const { text, places, reason } of reading.leftOver) {
    const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    add(
      "info",
      b(`Ikke placeret: "${short}". ${reason.da}`, `Not placed: "${short}". ${reason.en}`),
      places[0],
    );
  }
  return issues;
}

function addGoal(
  goal: GoalReading,
  add: (severity: ReadingIssue["severity"], message: Bilingual, place?: string) => void,
): void {
  const place = goal.title.places[0] ?? "";
  const name = goal.number === "" ? `"${goal.title.text}"` : goal.number;
  const isFollowUp = goal.documentation.text !== "" || goal.followUp.text !== "";
  if (goal.title.text === "") add("warning", b("Et mål har ingen titel.", "A goal has no title."), place);
  if (goal.actions.length === 0 && !isFollowUp) {
    add("info", b(`Mål ${name} har ingen handlinger.`, `Goal ${name} has no actions.`), place);
  }
  if (goal.indicators.length === 0 && !isFollowUp) {
    add("info", b(`Mål ${name} har ingen målindikatorer.`, `Goal ${name} has no indicators.`), place);
  }
  for (const milestone of goal.milestones) {
    add(
      "info",
      b(`Milepæl til mål ${name}: ${milestone.text}`, `Milestone of goal ${name}: ${milestone.text}`),
      milestone.places[0],
    );
  }
  for (const { label, text, places } of goal.details) {
    add("info", b(`${label} til mål ${name}: ${text}`, `${label} of goal ${name}: ${text}`), places[0]);
  }
}

/** "[afdelingschefen/leder]" and the like in titles. */
function placeholders(reading: PlanReading): { text: string; places: readonly string[] }[] {
  const titles = [
    reading.title,
    ...reading.chapters.map(({ title }) => title),
    ...reading.focusAreas.flatMap((area) => [area.title, ...area.goals.map(({ title }) => title)]),
  ];
  return titles.filter(({ text }) => /\[[^\]]{3,}\]/u.test(text));
}
