/** Where a card's links lead: into the department's tab in Teams when the app is known there, otherwise to the tab's plain address. */
import { goalPlace, pagePlace } from "../domain/addresses.ts";
import { deepLink } from "../domain/deep-link.ts";
import type { OpenEnd } from "../domain/reminder.ts";

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

/** The place in the tab where something can be answered. */
export function placeOf(end: OpenEnd): string {
  if (end.plan === undefined) return pagePlace(end.department, "wheel");
  return end.goal === undefined
    ? pagePlace(end.department, "plan", end.plan.id)
    : goalPlace(end.department, end.plan.id, end.goal.goal.id);
}
