/** What was understood of a plan as a few lines, each a piece: what one compares by eye. */
import type { PlanJson } from "../../src/word/understand/to-json.ts";

/** `##` a focus area, `###` a goal, `>` an action, `=` an indicator, `d` documentation, `o` follow-up. */
export function outlineOf({ title, department, period, focusAreas }: PlanJson): string[] {
  const years = period.from === "" ? "" : `${period.from} - ${period.to}`;
  return [
    `title ${title}`,
    `department ${department}`,
    `period ${years}`,
    ...focusAreas.flatMap((area) => [
      `## ${area.number} ${area.title}`,
      ...area.goals.flatMap((goal) => [
        `### ${goal.number} ${goal.title}`,
        ...goal.actions.map(({ text }) => `> ${text}`),
        ...goal.indicators.map(({ text }) => `= ${text}`),
        ...(goal.documentation === "" ? [] : [`d ${goal.documentation}`]),
        ...(goal.followUp === "" ? [] : [`o ${goal.followUp}`]),
      ]),
    ]),
  ].map((line) => line.replaceAll(/\s+/gu, " ").trim());
}
