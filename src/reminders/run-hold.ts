/**
 * A run's own row in the ledger: it keeps two runs from working at once, and tells afterwards when the job ran and how
 * it went.
 */
import { addDays } from "../domain/calendar/calendar.ts";
import { fullDay } from "../domain/calendar/day-words.ts";
import type { Day } from "../schema/day.ts";
import type { Draft } from "../schema/entity.ts";
import { noteLimit } from "../schema/field.ts";
import { reminders as ledgerList, type ReminderRow } from "../schema/lists/reminders.ts";
import type { Site } from "../sharepoint/sending/connect.ts";
import { SharePointError } from "../sharepoint/sending/errors.ts";
import { readRuns } from "../sharepoint/reading/read-reminder-material.ts";
import { saveRows } from "../sharepoint/writing/save-rows.ts";

/** Who runs: a machine and a process. */
export interface Runner {
  readonly name: string;
  /** Whether the runner of that name still runs; undefined when that cannot be seen from here. */
  isAlive(name: string): boolean | undefined;
}

export interface Tally {
  readonly sent: number;
  readonly failed: number;
}

/** Keys of departments that no card can reach, and of those that are to get none. */
export interface Reached {
  readonly withoutChannel: readonly string[];
  readonly muted: readonly string[];
}

export interface RunHold {
  /** Marks the rows that this run takes hold of. */
  readonly id: string;
  /** Says that the run is still at work. */
  beat(tally: Tally): Promise<void>;
  /** Says how it ended. Gives the error when that could not be written down. */
  end(tally: Tally, problems: readonly string[], reached?: Reached): Promise<SharePointError | undefined>;
}

/** Another run is at work. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** After so long without a sign a run that cannot be seen counts as dead, in milliseconds. */
const patience = 15 * 60_000;

/** Writes the run's row and makes sure that no other run is at work. Throws a BusyError or a SharePointError. */
export async function beginRun(
  site: Site,
  wish: { readonly today: Day; readonly department?: string | undefined; readonly runner: Runner },
): Promise<RunHold> {
  const { today, runner } = wish;
  const id = crypto.randomUUID();
  const [added] = await saveRows(site, ledgerList, [
    {
      do: "add",
      row: {
        kind: "run",
        department: wish.department ?? "",
        clientKey: `run|${today}|${id}`,
        draft: {
          title: `Kørsel ${fullDay("da", today)}`,
          day: today,
          state: "pending",
          run: id,
          runner: runner.name,
        },
      },
    },
  ]);
  if (added === undefined || !("row" in added))
    throw added !== undefined && "error" in added
      ? added.error
      : new SharePointError("broken", { facts: "no outcome" });
  let row: ReminderRow = added.row;
  const write = async (draft: Draft<typeof ledgerList>) => {
    const [outcome] = await saveRows(site, ledgerList, [{ do: "change", row, draft }]);
    if (outcome !== undefined && "row" in outcome) row = outcome.row;
    return outcome !== undefined && "error" in outcome ? outcome.error : undefined;
  };
  const others = (await readRuns(site, addDays(today, -7))).filter(
    (other) => other.kind === "run" && other.state === "pending" && other.id !== row.id,
  );
  for (const other of others) {
    const isDead =
      runner.isAlive(other.runner ?? "") === false ||
      Date.parse(row.createdAt) - Date.parse(other.modifiedAt) > patience;
    if (isDead) {
      await saveRows(site, ledgerList, [
        { do: "change", row: other, draft: { state: "failed", error: "Kørslen blev afbrudt." } },
      ]);
    } else if (other.id < row.id) {
      await write({ state: "dropped", error: "En anden kørsel var i gang." });
      throw new BusyError(
        "En anden kørsel er i gang. Vent, til den er færdig; det, den ikke når, tages næste gang.",
      );
    }
  }
  return {
    id,
    beat: async (tally) => {
      await write({ sent: tally.sent, failed: tally.failed });
    },
    end: (tally, problems, reached) =>
      write({
        ...(reached && {
          withoutChannel: reached.withoutChannel.join("\n"),
          muted: reached.muted.join("\n"),
        }),
        state: problems.length === 0 ? "sent" : "failed",
        sent: tally.sent,
        failed: tally.failed,
        error: problems.join("\n").slice(0, noteLimit),
      }),
  };
}
