/** The themes: Teams' own light, dark and high contrast, as Fluent gives them. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { TeamsTheme } from "../teams/open-teams.ts";
import { keep, readKept } from "../kept/kept.ts";

export type ThemeName = TeamsTheme;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const storageKey = "rettesnor.theme";

/** Outside Teams: what the user chose in the tab, otherwise what the system asks for. */
export function ownTheme(): ThemeName {
  const chosen = readKept(storageKey);
  if (chosen === "light" || chosen === "dark" || chosen === "contrast") return chosen;
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Keeps the choice for the next visit in this browser. */
export function rememberTheme(theme: ThemeName): void {
  keep(storageKey, theme);
}
