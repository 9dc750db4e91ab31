/**
 * Where a card's links lead: into the department's tab in Teams when the app is known there, otherwise to the tab's
 * plain address.
 */
import { deepLink } from "../domain/links/deep-link.ts";

export interface LinkWish {
  /** The address of the tab's page: https://rettesnor.kommune.dk/. */
  readonly tab: string;
  /** The app's id in Teams; for an app of the organisation's catalogue, the catalogue's. */
  readonly appId?: string | undefined;
}

/** The personal tab's id in the app's manifest: it opens any department, wherever one is. */
const personalTab = "rettesnor";

export type LinkTo = (place: string, label: string, channelId?: string) => string;

/** With a channel's id the link opens the department's tab in that channel, otherwise the personal one. */
export function linksInto({ tab, appId }: LinkWish): LinkTo {
  return (place, label, channelId) => {
    const webUrl = `${tab.replace(/#.*$/u, "")}#${place}`;
    if (appId === undefined) return webUrl;
    const department = place.split("/")[1] ?? "";
    return deepLink({
      appId,
      entityId: channelId === undefined ? personalTab : `afdeling-${department}`,
      subPageId: place,
      channelId,
      webUrl,
      label,
    });
  };
}
