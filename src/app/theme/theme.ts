/** The themes: Teams' own light, dark and high contrast, as Fluent gives them. */
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from "@fluentui/react-theme";
import type { TeamsTheme } from "../teams/open-teams.ts";
import { browserItself } from "../kept/entry.ts";
import { nearSlot } from "../kept/near.ts";
import { slots } from "../kept/slots.ts";

export type ThemeName = TeamsTheme;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const highContrast = "(forced-colors: active)";
const darkScheme = "(prefers-color-scheme: dark)";

const kept = nearSlot<ThemeName>(slots.theme, (chosen) =>
  chosen === "light" || chosen === "dark" || chosen === "contrast" ? chosen : undefined,
);

/** Outside Teams: what the user chose in the tab, otherwise what the system asks for. */
export function ownTheme(): ThemeName {
  const chosen = kept.read(browserItself);
  if (chosen) return chosen;
  if (matchMedia(highContrast).matches) return "contrast";
  return matchMedia(darkScheme).matches ? "dark" : "light";
}

/** Tells of the theme when another window of the browser chooses one, or the system changes; returns what ends that. */
export function followTheme(tell: (theme: ThemeName) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const look = () => tell(ownTheme());
  addEventListener("storage", look, { signal });
  for (const asked of [highContrast, darkScheme]) {
    matchMedia(asked).addEventListener("change", look, { signal });
  }
  return () => ending.abort();
}

/** Keeps the choice for the next visit in this browser. */
export function rememberTheme(theme: ThemeName): void {
  kept.keep(browserItself, theme);
}
