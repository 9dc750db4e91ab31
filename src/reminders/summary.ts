/** What a run tells the person or the log at the terminal, in Danish. */
import { fullDayWithWeekday } from "../domain/calendar/day-words.ts";
import { missingInText, whatInText, whenInText, whoInText } from "../domain/reminder/words.ts";
import type { Day } from "../schema/day.ts";
import type { DepartmentReport, RunReport } from "./run-reminders.ts";

/** The lines, from the day to the sum. */
export function summaryOf(
  report: RunReport,
  { today, isDryRun }: { readonly today: Day; readonly isDryRun: boolean },
): string[] {
  const lines = [`Påmindelser ${fullDayWithWeekday("da", today)}`];
  if (report.isDayOff) {
    const tried = isDryRun ? ["Listerne på sitet kan læses."] : [];
    return [...lines, "Det er en fridag. Der sendes intet.", ...tried, ...report.problems];
  }
  for (const department of report.departments) lines.push(...linesOf(department, today, isDryRun));
  const sent = total(report, ({ sent: count }) => count);
  const cards = total(report, ({ cards: count }) => count);
  const due = total(report, (department) => (department.isMuted ? 0 : department.due.length));
  if (due === 0) lines.push("Der er intet at minde om.");
  else if (isDryRun) lines.push(`${counted(due)} ville blive sendt. Intet er sendt eller skrevet.`);
  else
    lines.push(`${counted(sent)} sendt på ${cards} kort${due > sent ? `, ${due - sent} ikke sendt` : ""}.`);
  return [...lines, ...report.notices, ...report.problems];
}

function linesOf(department: DepartmentReport, today: Day, isDryRun: boolean): string[] {
  const { title, due, sent, cards, problems, isMuted } = department;
  if (due.length === 0 && problems.length === 0) return [];
  const head = isMuted
    ? `${title}: får ingen kort (${counted(due.length)} holdt tilbage).`
    : isDryRun
      ? `${title}: ${counted(due.length)}.`
      : `${title}: ${sent} af ${counted(due.length)} sendt${cards > 1 ? ` på ${cards} kort` : ""}.`;
  return [
    head,
    ...due.map((reminder) => {
      const facts = [
        whatInText("da", reminder),
        whoInText(reminder),
        whenInText("da", reminder, today),
        missingInText("da", reminder, today),
      ];
      return `  - ${reminder.title} (${facts.filter((fact) => fact !== undefined).join("; ")})`;
    }),
    ...problems.map((problem) => `  ! ${problem}`),
  ];
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "påmindelse" : "påmindelser"}`;
}

function total(report: RunReport, of: (department: DepartmentReport) => number): number {
  return report.departments.reduce((sum, department) => sum + of(department), 0);
}
