/** Reminders made up for tests of the card: everything usual but what a test names. */
import type { Reminder } from "../../src/domain/reminder/due.ts";
import { linksInto } from "../../src/reminders/links.ts";
import type { DigestWish } from "../../src/reminders/digest-card.ts";
import { day } from "../../src/schema/day.ts";
import type { Plan } from "../../src/schema/lists/plans.ts";
import { element, mette } from "../domain/rows.ts";

const plan = { id: 3, title: "Virksomhedsplan 2026-2027" } as Plan;

export function reminder(about: number, values: Partial<Reminder> = {}): Reminder {
  const goal = element(values.kind === "goal" ? about : 10, "goal", { title: "GDPR og it-sikkerhed" });
  const due = values.due ?? day("2026-11-27");
  const what = values.what ?? "deadline";
  const subject = `oekonomi-stab|${what}-${about}-${due}`;
  return {
    department: "oekonomi-stab",
    what,
    about,
    kind: "action",
    title: `Handling ${about}`,
    due,
    days: [],
    responsible: mette,
    plan,
    goal: { goal, number: "1.1", actions: [], indicators: [], milestones: [] },
    state: "running",
    latest: undefined,
    quarter: undefined,
    saidAt: undefined,
    isDeadline: true,
    key: `${subject}|onDay|${due}`,
    subject,
    rule: "onDay",
    day: due,
    ...values,
  };
}

/** One of each: overdue, due, evaluated, without status, and from the wheel. */
export const assorted: readonly Reminder[] = [
  reminder(11, { title: "Udbudsmateriale sendt til høring", due: day("2026-11-20") }),
  reminder(12, {
    title: "GDPR og it-sikkerhed",
    kind: "goal",
    latest: { assessment: "attention", period: "2026-K3" },
  }),
  reminder(13, {
    title: "Telefonvagt efter klokken 15",
    kind: "trialAction",
    what: "evaluation",
    due: day("2026-12-08"),
  }),
  reminder(14, { title: "Mere indkøb via e-handel", kind: "goal", what: "status", due: day("2026-12-15") }),
  reminder(15, {
    title: "Budgetopfølgning pr. 30. november",
    kind: "activity",
    what: "activity",
    due: day("2026-12-04"),
    plan: undefined,
    goal: undefined,
    responsible: undefined,
  }),
];

export function digest(values: Partial<DigestWish> = {}): DigestWish {
  return {
    department: { key: "oekonomi-stab", title: "Økonomi & Stab" },
    today: day("2026-11-27"),
    reminders: assorted,
    isAgain: false,
    link: linksInto({ tab: "https://rettesnor.egelund.example/" }),
    ...values,
  };
}
