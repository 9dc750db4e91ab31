/**
 * A site with our lists, two departments with something due, and a channel for each that keeps what it is sent: for
 * tests of the reminder job.
 */
import { linksInto } from "../../src/reminders/links.ts";
import { makeDeliver, type Deliver, type Post } from "../../src/reminders/deliver.ts";
import { localChannels } from "../../src/reminders/channels.ts";
import { runReminders, type RunReport, type RunWish } from "../../src/reminders/run-reminders.ts";
import type { WebhookMessage } from "../../src/reminders/adaptive-card.ts";
import { day, type Day } from "../../src/schema/day.ts";
import { organisation } from "../../src/schema/lists/organisation.ts";
import { planElements } from "../../src/schema/lists/plan-elements.ts";
import { plans } from "../../src/schema/lists/plans.ts";
import type { ReminderRow } from "../../src/schema/lists/reminders.ts";
import { addRow } from "../../src/sharepoint/writing/add-row.ts";
import type { SendOptions } from "../../src/sharepoint/sending/connect.ts";
import { readLedger } from "../../src/sharepoint/reading/read-reminder-material.ts";
import { readList } from "../../src/sharepoint/reading/read-list.ts";
import { readRow } from "../../src/sharepoint/reading/read-row.ts";
import { updateRow } from "../../src/sharepoint/writing/update-row.ts";
import { people, type Embedded } from "../sharepoint/embedded.ts";
import { openProvisioned } from "../sharepoint/provisioned.ts";

/** A Friday; actions of the scene are due on it. */
const today = day("2026-11-27");
const departments = ["skoler", "oekonomi-stab"] as const;
type Department = (typeof departments)[number];

export interface Card {
  readonly department: string;
  readonly message: WebhookMessage;
  readonly isAgain: boolean;
  /** The titles on it. */
  readonly text: string;
}

export interface Scene {
  readonly embedded: Embedded;
  readonly cards: Card[];
  /** Adds an action, below the department's goal; due today unless another day is given. */
  addAction(department: Department, title: string, due?: Day): Promise<number>;
  /** The id of the department's plan. */
  planOf(department: Department): number;
  /** Marks it as done, so that nothing is said of it any more. */
  finish(id: number): Promise<void>;
  run(
    wish?: Partial<RunWish> & { readonly connection?: Partial<SendOptions>; readonly as?: string },
  ): Promise<RunReport>;
  ledger(from?: Day): Promise<readonly ReminderRow[]>;
  /** The ledger's rows of one thing, by its title. */
  rowsOf(title: string): Promise<readonly ReminderRow[]>;
  /** The cards on which this stands. */
  cardsWith(title: string): readonly Card[];
  close(): Promise<void>;
}

/** A channel that takes everything and keeps it. */
export function keeping(cards: Card[]): Post {
  return async (input, init) => {
    const message = JSON.parse(init.body) as WebhookMessage;
    const text = JSON.stringify(message);
    const department = decodeURIComponent(/kanaler\/([^/]+)\//u.exec(input.pathname)?.[1] ?? "");
    cards.push({ department, message, text, isAgain: text.includes("Sendt igen") });
    return new Response(null, { status: 202 });
  };
}

export async function openScene(): Promise<Scene> {
  const embedded = await openProvisioned();
  const admin = embedded.as(people.admin);
  const units = (await readList(admin, organisation)).rows;
  const goals = new Map<string, { readonly plan: number; readonly goal: number }>();
  for (const department of departments) {
    const owner = units.find(({ key }) => key === department)?.id;
    const period = { from: day("2026-01-01"), to: day("2027-12-31") };
    const plan = await addRow(
      admin,
      plans,
      "businessPlan",
      { title: `Plan for ${department}`, owner, state: "approved", ...period },
      { department },
    );
    const goal = await addRow(
      admin,
      planElements,
      "goal",
      { title: "Et mål", plan: plan.id, planKey: plan.id },
      { department },
    );
    goals.set(department, { plan: plan.id, goal: goal.id });
  }
  const cards: Card[] = [];
  let runs = 0;
  const ledger = (from = day("2026-01-01")) => readLedger(admin, from);
  return {
    embedded,
    cards,
    planOf: (department) => goals.get(department)?.plan ?? 0,
    addAction: async (department, title, due = today) => {
      const { plan = 0, goal } = goals.get(department) ?? {};
      const draft = { title, plan, planKey: plan, parent: goal, due };
      return (await addRow(admin, planElements, "action", draft, { department })).id;
    },
    finish: async (id) => {
      await updateRow(admin, planElements, await readRow(admin, planElements, id), { state: "done" });
    },
    run: ({ connection, as = people.admin, ...wish } = {}) => {
      runs += 1;
      const name = `test:${runs}`;
      return runReminders({
        site: embedded.as(as, connection),
        today,
        channels: localChannels("http://localhost"),
        link: linksInto({ tab: "http://localhost/" }),
        deliver: quick(keeping(cards)),
        runner: { name, isAlive: () => false },
        isDryRun: false,
        ...wish,
      });
    },
    ledger,
    rowsOf: async (title) => (await ledger()).filter((row) => row.kind === "reminder" && row.title === title),
    cardsWith: (title) => cards.filter(({ text }) => text.includes(title)),
    close: () => embedded.close(),
  };
}

/** A delivery whose waits take no time. */
export function quick(fetch: Post): Deliver {
  let clock = 0;
  return makeDeliver({
    fetch,
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds;
    },
  });
}
