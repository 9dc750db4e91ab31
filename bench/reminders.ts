/** What it costs to decide what is due: 100,000 open ends a month ahead, and 100,000 elements of plans for one day. */
import { day } from "../src/schema/day.ts";
import { dueBetween } from "../src/domain/reminder/due.ts";
import {
  openEndOfActivity,
  openEndsOf,
  type OpenEnd,
  type PlanContent,
} from "../src/domain/reminder/reminder.ts";
import { deadlineDays } from "../src/domain/reminder/days.ts";
import { addDays } from "../src/domain/calendar/calendar.ts";
import type { PlanElement } from "../src/schema/lists/plan-elements.ts";
import type { Plan } from "../src/schema/lists/plans.ts";
import { figure, heading, median } from "./report.ts";

/** A Friday on which the town has much to do. */
const today = "2026-11-27";
const items = 100_000;
const repetitions = 5;

/** Deadlines spread over the year before and after today, a third of them answered. */
function openEnds(): readonly OpenEnd[] {
  const at = day(today);
  return Array.from({ length: items }, (_, index): OpenEnd => {
    const due = addDays(at, (index % 731) - 365);
    const end = openEndOfActivity(`afdeling-${index % 20}`, {
      id: index,
      first: due,
      title: `Handling ${index}`,
      isDeadline: true,
      responsible: undefined,
      leads: [],
    });
    const saidAt = index % 3 === 0 ? `${addDays(due, -3)}T09:00:00Z` : undefined;
    return { ...end, what: "deadline", kind: "action", days: deadlineDays(due), saidAt };
  });
}

/** Processor time, so that a busy machine does not count. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function benchReminders(): Promise<void> {
  heading("Deciding what is due");
  const ends = openEnds();
  const at = day(today);
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < repetitions; round += 1) {
    const start = process.cpuUsage();
    found = dueBetween(ends, at, addDays(at, 30)).length;
    times.push(millisecondsSince(start));
  }
  figure({
    name: `100,000 open ends, the next 30 days (${found} due)`,
    value: median(times),
    unit: "ms",
    goal: 1000,
  });
  const contents = plansWithElements();
  const whole: number[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    const start = process.cpuUsage();
    const open = contents.flatMap((content) => openEndsOf(content, { from: at, to: at }));
    found = dueBetween(open, at, at).length;
    whole.push(millisecondsSince(start));
  }
  figure({
    name: `100,000 elements of 500 plans, one day, outlines and all (${found} due)`,
    value: median(whole),
    unit: "ms",
    goal: 1000,
  });
}

/**
 * Plans of a focus area, goals, and actions with deadlines all over the year; what the rows hold besides is of no
 * matter here.
 */
function plansWithElements(): readonly PlanContent[] {
  const at = day(today);
  return Array.from({ length: 500 }, (_, plan): PlanContent => {
    const elements = Array.from({ length: items / 500 }, (__, index) => {
      const id = plan * 1000 + index + 1;
      const kind = index === 0 ? "focusArea" : index % 10 === 1 ? "goal" : "action";
      const goal = plan * 1000 + index - ((index - 1) % 10) + 1;
      const parent = kind === "focusArea" ? undefined : kind === "goal" ? plan * 1000 + 1 : goal;
      const due = kind === "focusArea" ? undefined : addDays(at, ((index * 7 + plan) % 365) - 180);
      return { id, kind, parent, due, order: index, title: `Række ${id}` } as PlanElement;
    });
    const row = { id: plan + 1, state: "approved", from: day("2026-01-01"), to: day("2027-12-31") } as Plan;
    return { plan: row, department: `afdeling-${plan % 20}`, elements, status: [] };
  });
}
