/** An Adaptive Card drawn as Teams draws it: the same renderer, with Teams' measures and the theme's colours. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { AdaptiveCard, HostConfig, OpenUrlAction } from "adaptivecards";
import { useEffect, useRef } from "react";
import type { ThemeName } from "../theme/theme.ts";

const useStyles = makeStyles({
  root: {
    "& .ac-adaptiveCard": { outlineStyle: "none" },
    "& .ac-pushButton": {
      font: "inherit",
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      cursor: "pointer",
      ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    },
    "& .ac-selectable": {
      cursor: "pointer",
      borderRadius: tokens.borderRadiusMedium,
      ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    },
    "& :focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly attention: string;
  readonly warning: string;
  readonly good: string;
  readonly line: string;
}

/** Teams' own colours of text in cards. */
const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    text: "#242424",
    subtle: "#616161",
    accent: "#5b5fc7",
    attention: "#b10e1c",
    warning: "#8a3707",
    good: "#0e700e",
    line: "#d1d1d1",
  },
  dark: {
    text: "#ffffff",
    subtle: "#adadad",
    accent: "#9299f7",
    attention: "#e37d80",
    warning: "#e9835e",
    good: "#54b054",
    line: "#525252",
  },
  contrast: {
    text: "#ffffff",
    subtle: "#ffffff",
    accent: "#ffff01",
    attention: "#ffffff",
    warning: "#ffffff",
    good: "#ffffff",
    line: "#ffffff",
  },
};

const colour = (strong: string) => ({ default: strong, subtle: strong });

function hostConfigFor(theme: ThemeName): HostConfig {
  const palette = palettes[theme];
  return new HostConfig({
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    actions: { actionsOrientation: "horizontal", actionAlignment: "left", buttonSpacing: 8, maxActions: 6 },
    containerStyles: {
      default: {
        backgroundColor: "transparent",
        foregroundColors: {
          default: { default: palette.text, subtle: palette.subtle },
          accent: colour(palette.accent),
          attention: colour(palette.attention),
          warning: colour(palette.warning),
          good: colour(palette.good),
          dark: colour(palette.text),
          light: colour(palette.subtle),
        },
      },
    },
  });
}

export function CardView({ content, theme }: { content: unknown; theme: ThemeName }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = new AdaptiveCard();
    card.hostConfig = hostConfigFor(theme);
    card.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction && action.url) window.open(action.url, "_blank");
    };
    card.parse(content);
    const drawn = card.render();
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [content, theme]);
  return <div ref={place} className={styles.root} />;
}
