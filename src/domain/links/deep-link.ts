/** Links into the tab that open within Teams. Their form is Teams' own: /l/entity/<app>/<tab>. */

export interface DeepLink {
  /** The app's id in Teams: for an app in the organisation's catalogue, the catalogue's id. */
  readonly appId: string;
  readonly entityId: string;
  /** The place within the tab; comes back as `subPageId`. */
  readonly subPageId?: string | undefined;
  readonly channelId?: string | undefined;
  /** The same place in a plain browser, for those without Teams. */
  readonly webUrl?: string | undefined;
  readonly label?: string | undefined;
}

/** Teams cuts longer links off. */
const longest = 1900;

/**
 * The link's address, percent-encoded throughout. Where it would get too long for Teams, the label goes first, then the
 * address for browsers; what is still too long then, by its place in the tab, opens the tab itself.
 */
export function deepLink(link: DeepLink): string {
  const attempts = [
    link,
    { ...link, label: undefined },
    { ...link, label: undefined, webUrl: undefined },
    { ...link, label: undefined, webUrl: undefined, subPageId: undefined },
  ];
  const addresses = attempts.map(build);
  return addresses.find((address) => address.length <= longest) ?? addresses[addresses.length - 1] ?? "";
}

function build(link: DeepLink): string {
  const context = { subEntityId: link.subPageId, channelId: link.channelId };
  const query = Object.entries({
    webUrl: link.webUrl,
    label: link.label,
    context: link.subPageId || link.channelId ? JSON.stringify(context) : undefined,
  }).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  const path = `https://teams.microsoft.com/l/entity/${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}`;
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}
