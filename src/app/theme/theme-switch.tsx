/** Lets the bar's menu change the theme outside Teams; in Teams the theme is Teams'. */
import { createContext, useContext, type ReactNode } from "react";
import type { ThemeName } from "./theme.ts";

interface ThemeChoice {
  readonly theme: ThemeName;
  /** Absent in Teams, which decides itself. */
  readonly choose: ((theme: ThemeName) => void) | undefined;
}

const ThemeContext = createContext<ThemeChoice>({ theme: "light", choose: undefined });

export function ThemeSwitch({ value, children }: { value: ThemeChoice; children: ReactNode }) {
  return <ThemeContext.Provider value={value}>{children}</ThemeContext.Provider>;
}

export function useTheme(): ThemeChoice {
  return useContext(ThemeContext);
}
