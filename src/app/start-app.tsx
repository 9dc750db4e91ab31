/**
 * Draws the tab: theme, language, Teams and the query client around the pages. Shows what was last seen before sign-in
 * code is loaded.
 */
import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, useEffect, useMemo, useState, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { useStore } from "zustand";
import { onDemand } from "./calm/on-demand.tsx";
import { patiently } from "./calm/patiently.ts";
import { App } from "./App.tsx";
import { todayOf, type Beginning, type LoadTools } from "./begin.ts";
import { keepUndoInItsField } from "./fields/own-undo.ts";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { ProductProvider, type Product } from "./site/product.tsx";
import { personOf } from "./site/remembered-account.ts";
import { followTheme, ownTheme, rememberTheme, themes, type ThemeName } from "./theme/theme.ts";
import { WhenCalm } from "./calm/WhenCalm.tsx";
import { ThemeSwitch } from "./theme/theme-switch.tsx";
import { WordsProvider } from "./words/use-words.tsx";

const AppToaster = onDemand(
  async () => (await patiently(() => import("./messages/AppToaster.tsx"))).AppToaster,
);

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // The browser's own margins; Fluent's texts bring none.
  "h1, h2, h3, h4, p": { margin: 0 },
});

function Root({ beginning, tools: Tools }: { beginning: Beginning; tools: ComponentType | undefined }) {
  const { options, teams, doors, client } = beginning;
  usePageStyles();
  const [theme, setTheme] = useState<ThemeName>(() => teams?.theme ?? ownTheme());
  const { account, isWaiting } = useStore(doors.visitor);
  const [today, setToday] = useState(() => todayOf(options));

  useEffect(() => {
    teams?.notifySuccess();
    if (teams === undefined) return followTheme(setTheme);
    teams.onTheme(setTheme);
    return undefined;
  }, [teams]);

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  // A tab that stays open overnight must not go on with yesterday's day.
  useEffect(() => {
    const timer = setInterval(() => setToday(todayOf(options)), 60_000);
    return () => clearInterval(timer);
  }, [options]);

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
          <QueryClientProvider client={client}>
            <ProductProvider value={product}>
              <ThemeSwitch value={{ theme, choose: chooseTheme }}>
                {/* Nothing of one person's is on the screen, or in a form, of the next. */}
                <App key={person} home={options.home} tools={Tools && <Tools />} />
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

/** Draws the tab into the page's `#root`. */
export function startApp(beginning: Beginning, loadTools?: LoadTools): void {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no #root.");
  keepUndoInItsField();
  const tools = loadTools && lazy(async () => ({ default: await patiently(loadTools) }));
  createRoot(element).render(
    <StrictMode>
      <Root beginning={beginning} tools={tools} />
    </StrictMode>,
  );
}
