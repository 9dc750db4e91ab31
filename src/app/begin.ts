/**
 * What is done before the pages' code is there, so that data and code travel side by side: contact with Teams, the
 * reading of the department that the address names, and the code of the page that it names. Knows nothing of React.
 */
import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { parseDay } from "../domain/calendar/calendar.ts";
import { dayInCopenhagen } from "../domain/calendar/copenhagen.ts";
import type { Day } from "../schema/day.ts";
import { hasOlderKept } from "./kept/older.ts";
import { askForPage } from "./shell/page-code.ts";
import type { Account, SignIn } from "./sign-in/sign-in.ts";
import { departmentQuery } from "./site/department-query.ts";
import { municipalityQuery } from "./site/municipality-query.ts";
import { openDoors, type Doors } from "./site/doors.ts";
import { lastDepartment } from "./site/last-department.ts";
import { goTo, readPlace } from "./site/places.ts";
import { createQueryClient } from "./site/query-cache.ts";
import { personOf, readCertainAccount } from "./site/remembered-account.ts";
import { openTeams, type Teams } from "./teams/open-teams.ts";
import { departmentOf } from "./teams/tab-settings.ts";

export interface StartOptions {
  readonly siteUrl: string;
  readonly appId?: string | undefined;
  /** Loads the sign-in. */
  readonly signIn: () => Promise<SignIn>;
  /** Who is signed in, where that is known before the sign-in is loaded. */
  readonly account?: Account | undefined;
  /** The person may sign out again, outside Teams. */
  readonly maySignOut?: boolean;
  /** Takes this day (`YYYY-MM-DD`) as today instead of Copenhagen's. */
  readonly today?: string | undefined;
  /** The department that opens when the address names none. */
  readonly home?: string | undefined;
}

/** What stands at the end of the bar's menu, loaded with it. */
export type LoadTools = () => Promise<ComponentType>;

export interface Beginning {
  readonly options: StartOptions;
  readonly teams: Teams | undefined;
  readonly doors: Doors;
  readonly client: QueryClient;
}

/** How long the page waits for what this browser has kept, in milliseconds. */
const patience = 100;

export function todayOf(options: StartOptions): Day {
  return parseDay(options.today ?? "") ?? dayInCopenhagen(new Date());
}

/** Begins, and draws the page when its code is there. */
export async function begin(options: StartOptions, loadTools?: LoadTools): Promise<void> {
  // The frame's code takes its time to run. Teams takes longer to answer, but the first question to SharePoint goes out
  // before it.
  if (window.parent !== window) void loadFrame().catch(() => {});
  const [teams] = await Promise.all([openTeams(), takeOverOlder(options.siteUrl)]);
  openTeamsPlace(teams);
  const hint = teams?.loginHint;
  const doors = openDoors({
    siteUrl: options.siteUrl,
    signIn: options.signIn,
    hint,
    account: options.account ?? readCertainAccount(hint),
  });
  const client = createQueryClient();
  if (teams?.settings === undefined) await readAhead(options, doors, client);
  const { startApp } = await loadFrame();
  startApp({ options, teams, doors, client }, loadTools);
}

/** What an edition of before has kept is there before anything asks for it. */
async function takeOverOlder(siteUrl: string): Promise<void> {
  if (hasOlderKept()) await (await import("./kept/take-over.ts")).takeOver(siteUrl);
}

function loadFrame() {
  return import("./start-app.tsx");
}

/** In Teams, the deep link's place or the channel's department, unless the address already names one. */
function openTeamsPlace(teams: Teams | undefined): void {
  if (teams === undefined) return;
  if (teams.subPageId?.startsWith("/")) goTo(teams.subPageId, { replace: true });
  else if (location.hash.length <= 1) {
    const department = departmentOf(teams.entityId);
    if (department !== undefined) goTo(`/${department}`, { replace: true });
  }
}

/** Resolves when SharePoint is asked, or when it turns out that this browser has a copy. */
async function readAhead(options: StartOptions, doors: Doors, client: QueryClient): Promise<void> {
  const { siteUrl, home } = options;
  const person = personOf(doors.visitor.getState().account);
  const address = location.hash.slice(1);
  const last = () => home ?? lastDepartment.read({ siteUrl, person }) ?? "";
  const place = readPlace(address.length > 1 ? address : `/${last()}`);
  if (place.at !== "department") return;
  askForPage(place);
  await new Promise<void>((resolve) => {
    const reader = {
      siteUrl,
      person,
      today: todayOf(options),
      openSite: () => {
        resolve();
        return doors.openSite(person);
      },
    };
    // It fails in silence: the page asks for the same, and says what is wrong.
    const asked = place.municipality
      ? client.prefetchQuery(municipalityQuery(client, reader))
      : client.prefetchQuery(departmentQuery(client, reader, place.department, place.plan));
    void asked.then(resolve);
    // Some browsers never answer what they have kept.
    setTimeout(resolve, patience);
  });
}
