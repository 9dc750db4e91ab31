/**
 * The ledger in the list of reminders: what is taken hold of before it is sent, and what became of it. A row that stays
 * under way tells the next run that a card may have arrived; the unique key keeps two runs from taking hold of the same
 * thing.
 */
import { mostAttempts, type Wanted } from "../domain/reminder/decision.ts";
import type { Day } from "../schema/day.ts";
import type { Draft } from "../schema/entity.ts";
import { reminders as ledgerList, type ReminderRow } from "../schema/lists/reminders.ts";
import type { Site } from "../sharepoint/sending/connect.ts";
import type { SharePointError } from "../sharepoint/sending/errors.ts";
import type { Write } from "../sharepoint/writing/core/as-data.ts";
import { saveRows } from "../sharepoint/writing/save-rows.ts";
import { placeOf } from "../domain/reminder/reminder.ts";

export interface Held extends Wanted {
  readonly row: ReminderRow;
  /** An earlier attempt may have arrived. */
  readonly isAgain: boolean;
}

export interface Claim {
  readonly held: readonly Held[];
  /** What could not be written down, and is therefore not sent. */
  readonly errors: readonly SharePointError[];
}

/** Writes down, before anything is sent, what is about to be. What another run has taken meanwhile is left out. */
export async function claim(
  site: Site,
  run: string,
  channel: string,
  wanted: readonly Wanted[],
): Promise<Claim> {
  const changes = wanted.map(({ reminder, row }): Write<typeof ledgerList> => {
    if (row !== undefined) {
      const attempt = row.state === "failed" ? 1 : (row.attempt ?? 1) + 1;
      return { do: "change", row, draft: { state: "pending", attempt, run, channel, error: "" } };
    }
    return {
      do: "add",
      row: {
        kind: "reminder",
        department: reminder.department,
        clientKey: reminder.key,
        draft: {
          title: reminder.title,
          day: reminder.day,
          state: "pending",
          rule: reminder.rule,
          what: reminder.what,
          about: reminder.about,
          due: reminder.due,
          attempt: 1,
          channel,
          run,
          place: placeOf(reminder).slice(0, 255),
        },
      },
    };
  });
  const outcomes = await saveRows(site, ledgerList, changes);
  const held: Held[] = [];
  const errors: SharePointError[] = [];
  for (const [index, { reminder, row: before }] of wanted.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined || "isGone" in outcome) continue;
    if ("error" in outcome) {
      if (outcome.error.kind !== "conflict") errors.push(outcome.error);
    } else if (outcome.row.run === run) {
      held.push({ reminder, row: outcome.row, isAgain: before?.state === "pending" });
    }
  }
  return { held, errors };
}

export type Fate =
  | { readonly state: "sent"; readonly on: Day; readonly card: string | undefined }
  | { readonly state: "failed" | "pending" | "uncertain"; readonly reason: string };

/** Writes down what became of it. Gives the errors of the rows that could not be written. */
export async function settle(
  site: Site,
  held: readonly Held[],
  fate: Fate,
): Promise<readonly SharePointError[]> {
  return change(
    site,
    held.map(({ row }) => ({ row, draft: draftOf(fate, row) })),
  );
}

function draftOf(fate: Fate, row: ReminderRow) {
  if (fate.state === "sent") return { state: "sent", sentOn: fate.on, card: fate.card, error: "" } as const;
  // After the last attempt there is no next run that would settle it.
  const isOver = fate.state === "pending" && (row.attempt ?? 1) >= mostAttempts;
  return { state: isOver ? "uncertain" : fate.state, error: fate.reason } as const;
}

/** Closes rows that will not be sent any more: answered meanwhile, replaced by a later one, or tried often enough. */
export async function drop(site: Site, rows: readonly ReminderRow[]): Promise<readonly SharePointError[]> {
  return change(
    site,
    rows.map((row) => ({
      row,
      draft:
        row.state === "pending"
          ? ({
              state: "uncertain",
              error: row.error || "Jobbet blev afbrudt, mens kortet blev sendt.",
            } as const)
          : ({ state: "dropped" } as const),
    })),
  );
}

interface Change {
  readonly row: ReminderRow;
  readonly draft: Draft<typeof ledgerList>;
}

async function change(site: Site, wanted: readonly Change[]): Promise<readonly SharePointError[]> {
  const outcomes = await saveRows(
    site,
    ledgerList,
    wanted.map((each) => ({ do: "change", ...each })),
  );
  return outcomes.flatMap((outcome) => ("error" in outcome ? [outcome.error] : []));
}
