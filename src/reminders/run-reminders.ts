/**
 * One run of the reminder job: reads, decides, and for each department writes down, sends and writes down again.
 * Nothing that happens to one department stops the others; a run that is killed anywhere is taken up by the next.
 */
import { decide, materialFor, type DepartmentDay } from "../domain/reminder/decision.ts";
import { isWorkingDay } from "../domain/calendar/working-day.ts";
import type { Day } from "../schema/day.ts";
import type { OrganisationUnit } from "../schema/lists/organisation.ts";
import type { Site } from "../sharepoint/sending/connect.ts";
import { SharePointError } from "../sharepoint/sending/errors.ts";
import { readReminderMaterial, type ReminderMaterial } from "../sharepoint/reading/read-reminder-material.ts";
import type { Channel, Channels } from "./channels.ts";
import type { Deliver } from "./deliver.ts";
import { digestMessage, type DigestWish } from "./digest-card.ts";
import { claim, drop, settle, type Held } from "./ledger.ts";
import type { LinkTo } from "./links.ts";
import { beginRun, type Reached, type RunHold, type Runner } from "./run-hold.ts";
import { troubleIn, troublesIn } from "./trouble.ts";

export interface RunWish {
  readonly site: Site;
  readonly today: Day;
  /** A department's key; all when absent. */
  readonly department?: string | undefined;
  readonly channels: Channels;
  readonly link: LinkTo;
  readonly deliver: Deliver;
  readonly runner: Runner;
  /** Only tells; nothing is written and nothing sent. */
  readonly isDryRun: boolean;
}

export interface DepartmentReport {
  readonly key: string;
  readonly title: string;
  /** What was due, by title. */
  readonly due: readonly Held["reminder"][];
  readonly sent: number;
  readonly cards: number;
  /** Danish sentences; none when all is well. */
  readonly problems: readonly string[];
  /** The department is to hear nothing. */
  readonly isMuted: boolean;
}

export interface RunReport {
  readonly isDayOff: boolean;
  readonly departments: readonly DepartmentReport[];
  /** What concerns the run as a whole. */
  readonly problems: readonly string[];
  /** What somebody should put right, though the run did what it could. */
  readonly notices: readonly string[];
}

/** Throws a SharePointError when nothing can be read, and a BusyError when another run is under way. */
export async function runReminders(wish: RunWish): Promise<RunReport> {
  const hold = wish.isDryRun ? undefined : await beginRun(wish.site, wish);
  const reports: DepartmentReport[] = [];
  const problems: string[] = [];
  const notices: string[] = [];
  const isDayOff = !isWorkingDay(wish.today);
  let reached: Reached | undefined;
  try {
    // A dry run reads on a day off too: who tries the job out on a Saturday learns whether it may.
    if (!isDayOff || wish.isDryRun) {
      const material = await readReminderMaterial(wish.site, materialFor(wish.today));
      notices.push(...noticesOf(material));
      reached = reachedBy(wish.channels, material.organisation);
      for (const each of isDayOff ? [] : decide(material, wish.today)) {
        if (wish.department !== undefined && each.department.key !== wish.department) continue;
        reports.push(await remindSafely(wish, hold, each));
        if (each.wanted.length > 0 || each.over.length > 0) await hold?.beat(sum(reports));
      }
    }
  } catch (error) {
    if (!(error instanceof SharePointError) || hold === undefined) throw error;
    problems.push(troubleIn(error));
  }
  const said = reports.flatMap((report) => report.problems.map((problem) => `${report.title}: ${problem}`));
  const late = await hold?.end(sum(reports), [...problems, ...said], reached);
  if (late !== undefined) problems.push(troubleIn(late));
  return { isDayOff, departments: reports, problems, notices };
}

/** A department without its folder hears nothing of what lay there. */
function noticesOf({ missingFolders }: Pick<ReminderMaterial, "missingFolders">): readonly string[] {
  return missingFolders.map(
    ({ list, folder }) =>
      `Mappen ${folder} mangler i listen ${list}: omdøbt eller slettet. Se i sitets papirkurv, og kør npm run provision.`,
  );
}

function reachedBy(channels: Channels, organisation: readonly OrganisationUnit[]): Reached {
  const keys = organisation.filter(({ kind }) => kind === "department").map(({ key }) => key);
  return {
    withoutChannel: keys.filter((key) => !channels.has(key)),
    muted: keys.filter((key) => channels.has(key) && channels.get(key) === undefined),
  };
}

async function remindSafely(
  wish: RunWish,
  hold: RunHold | undefined,
  each: DepartmentDay,
): Promise<DepartmentReport> {
  try {
    return await remind(wish, hold, each);
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    return { ...reportOf(each), problems: [troubleIn(error)] };
  }
}

async function remind(
  wish: RunWish,
  hold: RunHold | undefined,
  each: DepartmentDay,
): Promise<DepartmentReport> {
  const report = reportOf(each);
  const { site, channels } = wish;
  const { key } = each.department;
  if (channels.has(key) && channels.get(key) === undefined) return { ...report, isMuted: true };
  if (hold === undefined) return report;
  const problems: string[] = [];
  problems.push(...troublesIn(await drop(site, each.over)));
  if (each.wanted.length === 0) return { ...report, problems };
  const channel = channels.get(key);
  const { held, errors } = await claim(site, hold.id, channel?.name ?? "", each.wanted);
  problems.push(...troublesIn(errors));
  if (held.length === 0) return { ...report, problems };
  if (channel === undefined) {
    const reason = "Der er ikke sat en kanal op for afdelingen.";
    problems.push(reason, ...troublesIn(await settle(site, held, { state: "failed", reason })));
    return { ...report, problems };
  }
  const outcome = await send(wish, each, channel, held);
  return { ...report, ...outcome, problems: [...problems, ...outcome.problems] };
}

interface Sent {
  readonly sent: number;
  readonly cards: number;
  readonly problems: readonly string[];
}

/** Sends what is held as one card; when that is too heavy for the channel, as two, and so on. */
async function send(
  wish: RunWish,
  each: DepartmentDay,
  channel: Channel,
  held: readonly Held[],
): Promise<Sent> {
  const digest: DigestWish = {
    department: each.department,
    today: wish.today,
    reminders: held.map(({ reminder }) => reminder),
    isAgain: held.some(({ isAgain }) => isAgain),
    link: wish.link,
    channelId: channel.channelId,
    mentions: channel.mentions,
  };
  const delivery = await wish.deliver(channel.webhook, digestMessage(digest));
  if (delivery.fate === "too-large" && held.length > 1) {
    const middle = Math.ceil(held.length / 2);
    const first = await send(wish, each, channel, held.slice(0, middle));
    const second = await send(wish, each, channel, held.slice(middle));
    return {
      sent: first.sent + second.sent,
      cards: first.cards + second.cards,
      problems: [...first.problems, ...second.problems],
    };
  }
  if (delivery.fate === "accepted") {
    const errors = await settle(wish.site, held, { state: "sent", on: wish.today, card: delivery.card });
    const problems =
      errors.length === 0
        ? []
        : [
            `Kortet er sendt, men det kunne ikke skrives ned. Det sendes måske én gang til, mærket “Sendt igen”. ${troublesIn(errors).join(" ")}`,
          ];
    return { sent: held.length, cards: 1, problems };
  }
  const state = delivery.fate === "unknown" ? "pending" : "failed";
  const errors = await settle(wish.site, held, { state, reason: delivery.reason });
  const next =
    state === "failed" || held.some(({ row }) => (row.attempt ?? 1) < 2)
      ? "Vi prøver igen næste gang."
      : "Vi prøver ikke flere gange.";
  return { sent: 0, cards: 0, problems: [`${delivery.reason} ${next}`, ...troublesIn(errors)] };
}

function reportOf({ department, wanted }: DepartmentDay): DepartmentReport {
  return {
    key: department.key,
    title: department.title,
    due: wanted.map(({ reminder }) => reminder),
    sent: 0,
    cards: 0,
    problems: [],
    isMuted: false,
  };
}

function sum(reports: readonly DepartmentReport[]): { readonly sent: number; readonly failed: number } {
  const sent = reports.reduce((total, report) => total + report.sent, 0);
  const due = reports.reduce((total, report) => total + (report.isMuted ? 0 : report.due.length), 0);
  return { sent, failed: due - sent };
}
