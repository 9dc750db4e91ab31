/** `npm run remind`: one run of the reminder job, for a person at a terminal or a schedule. */
import { fullDay } from "../domain/calendar/day-words.ts";
import { SharePointError } from "../sharepoint/sending/errors.ts";
import { realTimer, type Timer } from "../sharepoint/sending/timer.ts";
import { clearLedger } from "../reminders/clear-ledger.ts";
import { BusyError } from "../reminders/run-hold.ts";
import { runReminders } from "../reminders/run-reminders.ts";
import { summaryOf } from "../reminders/summary.ts";
import { troubleIn } from "../reminders/trouble.ts";
import { Failure, run } from "../terminal/failure.ts";
import { isProgram } from "../terminal/program.ts";
import { readRemindWish, remindHelp, type RemindWish } from "./remind-options.ts";
import { connectPatiently } from "../terminal/patient-site.ts";
import { signIn, type GetToken } from "../terminal/sign-in.ts";

/** Runs the command and gives the exit code: 0 all well, 1 something failed, 2 wrong use. */
export async function remind(
  argv: readonly string[],
  say: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
  timer: Timer = realTimer,
): Promise<number> {
  let wish: RemindWish | undefined;
  try {
    wish = readRemindWish(argv, complain);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(error.message);
    return 2;
  }
  if (wish === undefined) {
    say(remindHelp());
    return 0;
  }
  let getToken: GetToken;
  try {
    getToken = await signIn({ ...wish.account, siteUrl: wish.siteUrl, say });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(error.message);
    return 2;
  }
  const site = connectPatiently(wish.siteUrl, getToken, 300_000, complain, timer);
  try {
    if (wish.clearBefore !== undefined) {
      const { isDryRun } = wish.run;
      const count = await clearLedger(site, wish.clearBefore, isDryRun);
      const since = `fra før ${fullDay("da", wish.clearBefore)}`;
      say(`${count} rækker ${since} ${isDryRun ? "ville blive" : "er"} lagt i papirkurven.`);
      return 0;
    }
    const report = await runReminders({ ...wish.run, site });
    const isUnknown =
      wish.run.department !== undefined && !report.isDayOff && report.departments.length === 0;
    if (isUnknown && report.problems.length === 0) {
      complain(`Der findes ingen afdeling med det korte navn ${wish.run.department ?? ""}.`);
      return 2;
    }
    for (const line of summaryOf(report, wish.run)) say(line);
    return report.problems.length > 0 || report.departments.some(({ problems }) => problems.length > 0)
      ? 1
      : 0;
  } catch (error) {
    if (error instanceof BusyError) complain(error.message);
    else if (error instanceof SharePointError) complain(troubleIn(error));
    else throw error;
    return 1;
  }
}

if (isProgram(import.meta.url)) {
  await run(async () => {
    process.exitCode = await remind(process.argv.slice(2));
  });
}
