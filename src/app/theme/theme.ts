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

const kept = nearSlot<ThemeName>(slots.theme, (chosen) =>
  chosen === "light" || chosen === "dark" || chosen === "contrast" ? chosen : undefined,
);

/** Outside Teams: what the user chose in the tab, otherwise what the system asks for. */
export function ownTheme(): ThemeName {
  const chosen = kept.read(browserItself);
  if (chosen) return chosen;
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Keeps the choice for the next visit in this browser. */
export function rememberTheme(theme: ThemeName): void {
  kept.keep(browserItself, theme);
}
