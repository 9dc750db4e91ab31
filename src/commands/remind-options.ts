/** What may be typed after `npm run remind --`, and what it means: the site, the day, the account, the channels. */
import { administratorEmail } from "../emulator/site/directory.ts";
import { dayInCopenhagen } from "../domain/calendar/copenhagen.ts";
import { isRowDay, type Day } from "../schema/day.ts";
import { localChannels, readChannels, type Channels } from "../reminders/channels.ts";
import { mayClearBefore } from "../reminders/clear-ledger.ts";
import { makeDeliver } from "../reminders/deliver.ts";
import { linksInto } from "../reminders/links.ts";
import type { RunWish } from "../reminders/run-reminders.ts";
import { calledAs, helpOf, type Options, readDay, readOptions, textOf } from "../terminal/arguments.ts";
import { Failure } from "../terminal/failure.ts";
import { type Account, readAccount, signInOptions } from "../terminal/sign-in-options.ts";
import { readSecretFile } from "../terminal/secret-file.ts";
import { isLoopback } from "../terminal/sign-in.ts";
import { thisProcess } from "../terminal/this-process.ts";

const descriptions = {
  site: {
    value: "URL",
    text: "sitet (eller RETTESNOR_SITE); uden det lokale produkt (http://localhost:4820/sites/styring)",
  },
  today: { value: "ÅÅÅÅ-MM-DD", text: "den dag, der skal mindes om; ellers dagen i dag i København" },
  "dry-run": { text: "vis kun, hvad der ville blive sendt; intet sendes eller skrives" },
  department: { value: "NAVN", text: "kun denne afdeling (dens korte navn, for eksempel oekonomi-stab)" },
  "clear-before": {
    value: "ÅÅÅÅ-MM-DD",
    text: "send intet, men læg det, der er ført om dagene før, i papirkurven (mindst ni uger tilbage)",
  },
  channels: {
    value: "FIL",
    text: "afdelingernes webhooks som JSON (eller selve indholdet i RETTESNOR_CHANNELS); det lokale produkt har sine egne",
  },
  tab: { value: "URL", text: "fanens adresse, som kortene linker til (eller RETTESNOR_TAB)" },
  "app-id": {
    value: "ID",
    text: "appens id i Teams, så links åbner i Teams (eller RETTESNOR_APP_ID)",
  },
  ...signInOptions,
} as const;

const usage = [
  `${calledAs("remind")} [options]`,
  "",
  "Sender dagens påmindelser: ét kort til hver afdelings kanal. Kan køres igen når som helst; det, der er sendt, sendes ikke",
  "igen. Slutter med 0, når alt gik godt, 1, når noget ikke gjorde, og 2, når kommandoen er skrevet forkert.",
].join("\n");

const localSite = "http://localhost:4820/sites/styring";

/** The help text. */
export function remindHelp(): string {
  return helpOf(usage, descriptions);
}

export interface RemindWish {
  readonly siteUrl: string;
  readonly account: Account;
  readonly run: Omit<RunWish, "site">;
  /** Only the ledger is to be cleared of what is older. */
  readonly clearBefore: Day | undefined;
}

/** Undefined when help was asked for. `complain` is told of secrets that others may read. @throws {Failure} */
export function readRemindWish(
  argv: readonly string[],
  complain: (line: string) => void,
): RemindWish | undefined {
  const options = readOptions(argv, descriptions);
  if (options["help"] !== undefined) return undefined;
  const siteUrl = (textOf(options, "site", "RETTESNOR_SITE") ?? localSite).replace(/\/+$/u, "");
  if (!URL.canParse(siteUrl)) throw new Failure(`--site skal være en adresse, ikke "${siteUrl}".`);
  const { origin } = new URL(siteUrl);
  const account = readAccount(options);
  const isLocal = isLoopback(siteUrl);
  const given = textOf(options, "today");
  const today = given === undefined ? dayInCopenhagen(new Date()) : readDayOf("today", given);
  const tab = textOf(options, "tab", "RETTESNOR_TAB") ?? (isLocal ? `${origin}/` : undefined);
  if (tab === undefined || !URL.canParse(tab) || !(new URL(tab).protocol === "https:" || isLoopback(tab))) {
    throw new Failure(
      "--tab (eller RETTESNOR_TAB) skal være fanens adresse, som kortene linker til, og begynde med https://; se --help.",
    );
  }
  return {
    siteUrl,
    account: isLocal ? { ...account, tokenFor: account.tokenFor ?? administratorEmail } : account,
    run: {
      today,
      department: textOf(options, "department"),
      channels: channelsFor(options, isLocal ? origin : undefined, complain),
      link: linksInto({ tab, appId: textOf(options, "app-id", "RETTESNOR_APP_ID") }),
      deliver: makeDeliver(),
      runner: thisProcess(),
      isDryRun: options["dry-run"] === true,
    },
    clearBefore: readClearBefore(textOf(options, "clear-before"), today),
  };
}

/** @throws {Failure} */
function readDayOf(option: string, given: string): Day {
  const read = readDay(given);
  // What is worked out reaches some years beyond it.
  if (isRowDay(read)) return read;
  throw new Failure(`--${option} skal ligge i årene 1950-2199, ikke "${given}".`);
}

/** @throws {Failure} when what is younger would go too */
function readClearBefore(given: string | undefined, today: Day): Day | undefined {
  if (given === undefined) return undefined;
  const before = readDayOf("clear-before", given);
  const latest = mayClearBefore(today);
  if (before <= latest) return before;
  throw new Failure(
    `--clear-before kan højst være ${latest}: det, der er ført siden, skal blive, så intet sendes to gange.`,
  );
}

/** @throws {Failure} when they are missing or wrong */
function channelsFor(
  options: Options,
  localOrigin: string | undefined,
  complain: (line: string) => void,
): Channels {
  const path = textOf(options, "channels");
  const json = path === undefined ? process.env["RETTESNOR_CHANNELS"] : readSecretFile(path, complain);
  if (json === undefined || json === "") {
    if (localOrigin !== undefined) return localChannels(localOrigin);
    throw new Failure("--channels (eller miljøvariablen RETTESNOR_CHANNELS) mangler; se --help.");
  }
  const reading = readChannels(json, localOrigin !== undefined);
  if ("channels" in reading) return reading.channels;
  throw new Failure(`Kanalerne kan ikke bruges:\n${reading.wrong.map((line) => `- ${line}`).join("\n")}`);
}
