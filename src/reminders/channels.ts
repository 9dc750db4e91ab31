/**
 * Which webhook is whose: the addresses that the job is handed as JSON, checked. An address is a secret: whoever has it
 * can write in the channel, so that it is never shown whole.
 */

export interface Channel {
  readonly webhook: URL;
  /** What the ledger calls the channel. */
  readonly name: string;
  /** The channel's id in Teams, so that links open its own tab. */
  readonly channelId: string | undefined;
  /**
   * The responsible people are mentioned: the flow posts as somebody who is in the team, and Teams knows their names.
   */
  readonly mentions: boolean;
}

/** By department key; what it has but gives nothing for is a department that is to hear nothing. */
export interface Channels {
  has(department: string): boolean;
  get(department: string): Channel | undefined;
}

export type ChannelsReading =
  | { readonly channels: Channels }
  /** What is wrong, a Danish sentence each. */
  | { readonly wrong: readonly string[] };

/** Microsoft's hosts for Workflows webhooks (Power Automate); the part before a leading dot is free. */
const knownHosts = [
  ".environment.api.powerplatform.com",
  "api.powerplatform.com",
  "api.powerautomate.com",
  ".flow.microsoft.com",
];
/** These no longer answer, or are about to stop. */
const formerHosts = [".logic.azure.com", ".webhook.office.com", "outlook.office.com"];
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads `{"oekonomi-stab": "https://…"}`; a value may also be `{"webhook", "name", "channelId", "mentions"}`, or null
 * for a department that is to hear nothing. `mayBeLocal` lets addresses of this machine through, for the local product.
 */
export function readChannels(json: string, mayBeLocal: boolean): ChannelsReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { wrong: ["Kanalerne er ikke skrevet som JSON."] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      wrong: ["Kanalerne skal stå som et objekt: afdelingens korte navn og adressen på dens webhook."],
    };
  }
  const channels = new Map<string, Channel | undefined>();
  const wrong: string[] = [];
  for (const [department, entry] of Object.entries(value)) {
    if (entry === null) {
      channels.set(department, undefined);
      continue;
    }
    const read = readEntry(department, entry, mayBeLocal);
    if (typeof read === "string") wrong.push(`${department}: ${read}`);
    else channels.set(department, read);
  }
  return wrong.length > 0 ? { wrong } : { channels };
}

function readEntry(department: string, entry: unknown, mayBeLocal: boolean): Channel | string {
  const { webhook, name, channelId, mentions } =
    typeof entry === "string"
      ? { webhook: entry, name: undefined, channelId: undefined, mentions: undefined }
      : ((typeof entry === "object" && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>);
  if (mentions !== undefined && typeof mentions !== "boolean") return "mentions skal være true eller false.";
  if (typeof webhook !== "string") return "adressen på webhooken mangler.";
  const checked = checkWebhook(webhook, mayBeLocal);
  if (typeof checked === "string") return checked;
  return {
    webhook: checked,
    name: typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 200) : department,
    channelId: typeof channelId === "string" && channelId !== "" ? channelId : undefined,
    mentions: mentions === true,
  };
}

/** The address, or a Danish sentence on why it is none that we send to. */
function checkWebhook(text: string, mayBeLocal: boolean): URL | string {
  if (!URL.canParse(text)) return "det er ikke en adresse.";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return "adressen må ikke rumme en adgangskode.";
  if (mayBeLocal && loopback.has(url.hostname)) return url;
  if (url.protocol !== "https:") return "adressen skal begynde med https://.";
  if (formerHosts.some((host) => isAt(url.hostname, host))) {
    return `${url.hostname} er en udgået slags adresse. Hent en ny fra Workflows i Teams.`;
  }
  if (!knownHosts.some((host) => isAt(url.hostname, host))) {
    return `${url.hostname} er ikke en af Microsofts adresser til Workflows. Der sendes intet dertil.`;
  }
  return url.port === "" || url.port === "443" ? url : `porten ${url.port} bruges ikke af Workflows.`;
}

function isAt(hostname: string, host: string): boolean {
  return host.startsWith(".") ? hostname.endsWith(host) : hostname === host;
}

/** The stand-in's channels of a local product: one for each department, whatever it is called. */
export function localChannels(origin: string): Channels {
  return {
    has: () => true,
    get: (department) => ({
      webhook: new URL(`/kanaler/${encodeURIComponent(department)}/webhook`, origin),
      name: "Kanaler",
      channelId: undefined,
      mentions: false,
    }),
  };
}
