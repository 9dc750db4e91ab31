/** `npm run remind`: one run of the reminder job, for a person at a terminal or a schedule. */
import { readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { pathToFileURL } from "node:url";
import { administratorEmail } from "../emulator/site/directory.ts";
import { dayIn } from "../domain/calendar.ts";
import { isDay, type Day } from "../schema/day.ts";
import { connect } from "../sharepoint/connect.ts";
import { localChannels, readChannels, type Channels } from "../reminders/channels.ts";
import { makeDeliver } from "../reminders/deliver.ts";
import { linksInto } from "../reminders/links.ts";
import { BusyError, type Runner } from "../reminders/run-hold.ts";
import { runReminders, type RunWish } from "../reminders/run-reminders.ts";
import { summaryOf } from "../reminders/summary.ts";
import { helpOf, readDay, readOptions, type Options } from "./arguments.ts";
import { Failure, run } from "./failure.ts";
import { isLoopback, signIn } from "./sign-in.ts";

const descriptions = {
  site: { value: "URL", text: "sitet; uden den det lokale produkt (http://localhost:4820/sites/styring)" },
  today: { value: "ÅÅÅÅ-MM-DD", text: "den dag, der skal mindes om; ellers dagen i dag i København" },
  "dry-run": { text: "vis kun, hvad der ville blive sendt; intet sendes eller skrives" },
  department: { value: "NAVN", text: "kun denne afdeling (dens korte navn, for eksempel oekonomi-stab)" },
  channels: {
    value: "FIL",
    text: "afdelingernes webhooks som JSON (eller selve indholdet i RETTESNOR_CHANNELS); det lokale produkt har sine egne",
  },
  tab: { value: "URL", text: "fanens adresse, som kortene linker til (eller RETTESNOR_TAB)" },
  "app-id": {
    value: "ID",
    text: "appens id i Teams, så links åbner i Teams (eller RETTESNOR_APP_ID)",
  },
  tenant: { value: "ID", text: "jeres tenant i Entra (eller RETTESNOR_TENANT)" },
  client: { value: "ID", text: "appens klient-id i Entra (eller RETTESNOR_CLIENT_ID)" },
  certificate: {
    value: "FIL",
    text: "log ind som app med nøgle og certifikat i en PEM-fil (eller RETTESNOR_CERTIFICATE)",
  },
  "token-for": { value: "E-MAIL", text: "kun for det lokale produkt: log ind som denne bruger" },
} as const;

const usage = [
  "npm run remind -- [options]",
  "",
  "Sender dagens påmindelser: ét kort til hver afdelings kanal. Kan køres igen når som helst; det, der er sendt, sendes ikke",
  "igen. Slutter med 0, når alt gik godt, 1, når noget ikke gjorde, og 2, når kommandoen er skrevet forkert.",
].join("\n");

const localSite = "http://localhost:4820/sites/styring";

/** Runs the command and gives the exit code: 0 all well, 1 something failed, 2 wrong use. */
export async function remind(
  argv: readonly string[],
  say: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): Promise<number> {
  let wish: Wish | undefined;
  try {
    wish = readWish(argv, complain);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(error.message);
    return 2;
  }
  if (wish === undefined) {
    say(helpOf(usage, descriptions));
    return 0;
  }
  const getToken = await signIn({ ...wish.account, siteUrl: wish.siteUrl, say });
  const site = connect({
    siteUrl: wish.siteUrl,
    getToken,
    budgetMs: 300_000,
    timeoutMs: 120_000,
    onWait: ({ milliseconds }) => {
      if (milliseconds >= 5000)
        complain(`SharePoint har travlt; venter ${Math.round(milliseconds / 1000)} sekunder …`);
    },
  });
  try {
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
    if (!(error instanceof BusyError)) throw error;
    complain(error.message);
    return 1;
  }
}

interface Wish {
  readonly siteUrl: string;
  readonly account: {
    readonly tenant: string | undefined;
    readonly client: string | undefined;
    readonly certificate: string | undefined;
    readonly tokenFor: string | undefined;
  };
  readonly run: Omit<RunWish, "site">;
}

/** Undefined when help was asked for. @throws {Failure} */
function readWish(argv: readonly string[], complain: (line: string) => void): Wish | undefined {
  const options = readOptions(argv, descriptions);
  if (options["help"] !== undefined) return undefined;
  const siteUrl = (text(options, "site") ?? localSite).replace(/\/+$/u, "");
  if (!URL.canParse(siteUrl)) throw new Failure(`--site skal være en adresse, ikke "${siteUrl}".`);
  const { origin } = new URL(siteUrl);
  const isLocal = isLoopback(siteUrl);
  const given = text(options, "today");
  const tab = text(options, "tab", "RETTESNOR_TAB") ?? (isLocal ? `${origin}/` : undefined);
  if (tab === undefined || !URL.canParse(tab)) {
    throw new Failure(
      "--tab (eller RETTESNOR_TAB) skal være fanens adresse, som kortene linker til; se --help.",
    );
  }
  return {
    siteUrl,
    account: {
      tenant: text(options, "tenant", "RETTESNOR_TENANT"),
      client: text(options, "client", "RETTESNOR_CLIENT_ID"),
      certificate: text(options, "certificate", "RETTESNOR_CERTIFICATE"),
      tokenFor: text(options, "token-for") ?? (isLocal ? administratorEmail : undefined),
    },
    run: {
      today: given === undefined ? dayIn("Europe/Copenhagen", new Date()) : readToday(given),
      department: text(options, "department"),
      channels: channelsFor(options, isLocal ? origin : undefined, complain),
      link: linksInto({ tab, appId: text(options, "app-id", "RETTESNOR_APP_ID") }),
      deliver: makeDeliver(),
      runner: thisRunner(),
      isDryRun: options["dry-run"] === true,
    },
  };
}

/** @throws {Failure} */
function readToday(given: string): Day {
  const read = readDay(given);
  if (isDay(read)) return read;
  throw new Failure(`--today skal ligge mellem 1900 og 2999, ikke "${given}".`);
}

/** @throws {Failure} when they are missing or wrong */
function channelsFor(
  options: Options,
  localOrigin: string | undefined,
  complain: (line: string) => void,
): Channels {
  const path = text(options, "channels");
  const json = path === undefined ? process.env["RETTESNOR_CHANNELS"] : readSecret(path, complain);
  if (json === undefined || json === "") {
    if (localOrigin !== undefined) return localChannels(localOrigin);
    throw new Failure("--channels (eller miljøvariablen RETTESNOR_CHANNELS) mangler; se --help.");
  }
  const reading = readChannels(json, localOrigin !== undefined);
  if ("channels" in reading) return reading.channels;
  throw new Failure(`Kanalerne kan ikke bruges:\n${reading.wrong.map((line) => `- ${line}`).join("\n")}`);
}

function readSecret(path: string, complain: (line: string) => void): string {
  try {
    const json = readFileSync(path, "utf8");
    if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
      complain(`${path} kan læses af andre på maskinen. Adresserne er hemmelige: chmod 600 ${path}`);
    }
    return json;
  } catch {
    throw new Failure(`Kanalerne ${path} kan ikke læses.`);
  }
}

/** An option's text, or that of the environment variable which may stand for it. */
function text(options: Options, name: string, variable?: string): string | undefined {
  const given = options[name];
  if (typeof given === "string") return given;
  const set = variable === undefined ? undefined : process.env[variable];
  return set === "" ? undefined : set;
}

function thisRunner(): Runner {
  const here = `${hostname()}:`;
  return {
    name: `${here}${process.pid}`,
    isAlive: (name) => {
      if (!name.startsWith(here)) return undefined;
      try {
        process.kill(Number(name.slice(here.length)), 0);
        return true;
      } catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
      }
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(async () => {
    process.exitCode = await remind(process.argv.slice(2));
  });
}
