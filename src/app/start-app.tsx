/** Starts the tab: theme, language, Teams and the query client around the pages. Shows what was last seen before sign-in code is loaded. */
import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, useEffect, useMemo, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { patiently } from "./calm/patiently.ts";
import { parseDay } from "../domain/calendar/calendar.ts";
import { dayInCopenhagen } from "../domain/calendar/copenhagen.ts";
import { App } from "./App.tsx";
import { hasOlderKept } from "./kept/older.ts";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { ProductProvider, type Product } from "./site/product.tsx";
import { goTo } from "./site/places.ts";
import { openDoors } from "./site/doors.ts";
import { createQueryClient } from "./site/query-cache.ts";
import { personOf, readCertainAccount } from "./site/remembered-account.ts";
import type { Account, SignIn } from "./sign-in/sign-in.ts";
import { departmentOf } from "./teams/tab-settings.ts";
import { openTeams, type Teams } from "./teams/open-teams.ts";
import { ownTheme, rememberTheme, themes, type ThemeName } from "./theme/theme.ts";
import { WhenCalm } from "./calm/WhenCalm.tsx";
import { ThemeSwitch } from "./theme/theme-switch.tsx";
import { WordsProvider } from "./words/use-words.tsx";

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
  /** Drawn at the end of the bar's menu. */
  readonly tools?: ReactNode;
}

const AppToaster = lazy(async () => ({
  default: (await patiently(() => import("./messages/AppToaster.tsx"))).AppToaster,
}));

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // The browser's own margins; Fluent's texts bring none.
  "h1, h2, h3, h4, p": { margin: 0 },
});

function todayOf(options: StartOptions): Product["today"] {
  return parseDay(options.today ?? "") ?? dayInCopenhagen(new Date());
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

const queryClient = createQueryClient();

function Root({ options, teams }: { options: StartOptions; teams: Teams | undefined }) {
  usePageStyles();
  const [theme, setTheme] = useState<ThemeName>(() => teams?.theme ?? ownTheme());
  const [account, setAccount] = useState(() => options.account ?? readCertainAccount(teams?.loginHint));
  const [isWaiting, setIsWaiting] = useState(false);
  const [today, setToday] = useState(() => todayOf(options));

  useEffect(() => {
    teams?.onTheme(setTheme);
    teams?.notifySuccess();
  }, [teams]);

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  // A tab that stays open overnight must not go on with yesterday's day.
  useEffect(() => {
    const timer = setInterval(() => setToday(todayOf(options)), 60_000);
    return () => clearInterval(timer);
  }, [options]);

  const doors = useMemo(
    () =>
      openDoors({
        siteUrl: options.siteUrl,
        signIn: options.signIn,
        hint: teams?.loginHint,
        onAccount: (found) => setAccount((before) => (personOf(before) === personOf(found) ? before : found)),
        onWaiting: setIsWaiting,
      }),
    [options, teams],
  );

  const person = personOf(account);
  const product = useMemo<Product>(
    () => ({
      siteUrl: options.siteUrl,
      appId: options.appId,
      today,
      teams,
      account,
      person,
      isWaiting,
      signIn: doors.signIn,
      openSite: () => doors.openSite(person),
      signOut: options.maySignOut === true && teams === undefined ? () => doors.signOut(person) : undefined,
    }),
    [options, today, teams, account, person, isWaiting, doors],
  );

  const chooseTheme = teams
    ? undefined
    : (chosen: ThemeName) => {
        rememberTheme(chosen);
        setTheme(chosen);
      };

  useEffect(() => {
    // It shows beside the page, where a dialog keeps the place of the scrollbar that it takes away.
    document.documentElement.style.backgroundColor = themes[theme].colorNeutralBackground2 ?? "";
  }, [theme]);

  return (
    <FluentProvider theme={themes[theme]}>
      <WordsProvider locale={teams?.locale}>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <ProductProvider value={product}>
              <ThemeSwitch value={{ theme, choose: chooseTheme }}>
                {/* Nothing of one person's is on the screen, or in a form, of the next. */}
                <App key={person} home={options.home} tools={options.tools} />
                <WhenCalm>
                  <AppToaster />
                </WhenCalm>
              </ThemeSwitch>
            </ProductProvider>
          </QueryClientProvider>
        </ErrorBoundary>
      </WordsProvider>
    </FluentProvider>
  );
}

/** What an edition of before has kept is there before anything asks for it. */
async function takeOverOlder(siteUrl: string): Promise<void> {
  if (hasOlderKept()) await (await import("./kept/take-over.ts")).takeOver(siteUrl);
}

/** Draws the tab into the page's `#root`. */
export async function startApp(options: StartOptions): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no #root.");
  const [teams] = await Promise.all([openTeams(), takeOverOlder(options.siteUrl)]);
  openTeamsPlace(teams);
  createRoot(element).render(
    <StrictMode>
      <Root options={options} teams={teams} />
    </StrictMode>,
  );
}
