/**
 * What Teams tells the tab (theme, language, channel, place) and what the tab tells Teams, without anybody else knowing
 * teams-js.
 */
import { type TabSettings, tabSettings } from "./tab-settings.ts";

export type TeamsTheme = "light" | "dark" | "contrast";

export interface Teams {
  /** The theme when the tab opened; `onTheme` tells of changes. Teams' further themes (glass) count as dark. */
  readonly theme: TeamsTheme;
  /** Teams' language as a BCP 47 tag in lower case: "da-dk", "en-us". */
  readonly locale: string;
  /** The tab: `afdeling-<key>` as it was set up in a channel, or the personal tab's id. */
  readonly entityId: string;
  /** The place within the tab that a deep link named. */
  readonly subPageId: string | undefined;
  /** The channel that the tab stands in; nothing in the personal app. Its id is the same for all members. */
  readonly channelId: string | undefined;
  /** The team is archived: nothing is to be written. */
  readonly isArchived: boolean;
  /** Who uses Teams, so that a sign-in window need not ask. */
  readonly loginHint: string | undefined;
  /** Teams brings tokens itself (nested app authentication). */
  readonly signsIn: boolean;
  /** The page is shown as the tab's configuration page. */
  readonly settings: TabSettings | undefined;
  onTheme(handler: (theme: TeamsTheme) => void): void;
  /** Takes Teams' own waiting picture away. Within 30 seconds of opening, or Teams shows an error. */
  notifySuccess(): void;
  /** Follows a deep link within Teams. */
  follow(link: string): Promise<void>;
}

/** How long a frame may take to answer before it counts as not being Teams, in milliseconds. */
const patience = 8000;

let opened: Promise<Teams | undefined> | undefined;

/**
 * Makes contact with Teams, once however often it is called. Nothing outside a frame, or in a frame that is not Teams.
 */
export function openTeams(): Promise<Teams | undefined> {
  opened ??= window.parent === window ? Promise.resolve(undefined) : connect();
  return opened;
}

async function connect(): Promise<Teams | undefined> {
  const { app, FrameContexts, nestedAppAuth, pages } = await import("./teams-js.ts");
  const answered = await Promise.race([
    app.initialize().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
  if (!answered) return undefined;
  const context = await app.getContext();
  return {
    theme: toTheme(context.app.theme),
    locale: context.app.locale.toLowerCase(),
    entityId: context.page.id,
    subPageId: context.page.subPageId || undefined,
    channelId: context.channel?.id,
    isArchived: context.team?.isArchived === true,
    loginHint: context.user?.loginHint,
    signsIn: nestedAppAuth.isNAAChannelRecommended(),
    settings: context.page.frameContext === FrameContexts.settings ? tabSettings(pages.config) : undefined,
    onTheme: (handler) => app.registerOnThemeChangeHandler((theme) => handler(toTheme(theme))),
    notifySuccess: () => void app.notifySuccess(),
    follow: (link) => app.openLink(link),
  };
}

function toTheme(theme: string): TeamsTheme {
  if (theme === "contrast") return "contrast";
  return theme === "default" ? "light" : "dark";
}
